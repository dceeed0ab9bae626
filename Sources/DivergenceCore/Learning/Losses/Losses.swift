/// The losses of several elements in nats, with their sum and means.
///
/// The sum is kept in double-double, so that the reductions are rounded once.
public struct Losses: Sendable, Hashable {
  /// The loss of each element, row after row; `+∞` is a value.
  public let values: [Double]
  /// How many rows the elements come from.
  public let rowCount: Int
  /// The exact sum up to 2^-95; not finite if and only if an element is infinite or the sum overflows.
  let exactSum: DoubleDouble
  /// What ``Reduction/mean`` divides by: the number of elements, or the sum of their weights.
  private let meanDivisor: DoubleDouble

  /// The elements' exact losses; unless told, each is a row of its own, they add up to the sum, and the mean
  /// divides by their number.
  init(
    _ terms: [DoubleDouble], rowCount: Int? = nil, total: DoubleDouble? = nil,
    meanDivisor: DoubleDouble? = nil
  ) {
    values = terms.map(\.roundedOrInfinite)
    self.rowCount = rowCount ?? terms.count
    self.meanDivisor = meanDivisor ?? DoubleDouble(Double(terms.count))
    var sum = CompensatedSum()
    for term in terms { sum.add(term) }
    exactSum = total ?? sum.value
  }

  /// The first element, from 0, whose loss is `+∞`: the witness of infinite reductions, unless they overflow.
  public var firstInfinite: Int? { values.firstIndex(of: .infinity) }

  /// ``Reduction/sum``.
  public var sum: Double { exactSum.roundedOrInfinite }

  /// ``Reduction/mean``. Refuses weights that add up to 0, such as when every target is left out; torch
  /// returns NaN.
  public var mean: Double {
    get throws(DivergenceError) {
      guard meanDivisor.high > 0 else { throw DivergenceError.invalidTotal(sum: meanDivisor.high) }
      return exactSum.high.isFinite ? (exactSum / meanDivisor).roundedOrInfinite : .infinity
    }
  }

  /// ``Reduction/batchMean``.
  public var batchMean: Double {
    exactSum.high.isFinite ? (exactSum / DoubleDouble(Double(rowCount))).rounded : .infinity
  }

  /// The losses reduced: every element for ``Reduction/none``, otherwise one number.
  ///
  /// Refuses what ``mean`` refuses.
  public func reduced(by reduction: Reduction) throws(DivergenceError) -> [Double] {
    switch reduction {
    case .none: values
    case .sum: [sum]
    case .mean: [try mean]
    case .batchMean: [batchMean]
    }
  }
}

extension Array {
  /// The results of `body` for each row and its number, from 0; what it refuses is refused with the number of
  /// the row. Refuses an empty list.
  func mapRows<Value>(
    _ body: (Int, Element) throws(DivergenceError) -> Value
  ) throws(DivergenceError) -> [Value] {
    guard !isEmpty else { throw DivergenceError.empty }
    var values: [Value] = []
    values.reserveCapacity(count)
    for (row, element) in enumerated() {
      do {
        values.append(try body(row, element))
      } catch {
        throw DivergenceError.inRow(row, reason: error)
      }
    }
    return values
  }
}
