/// A discrete distribution exactly as it was given: checked once, never normalised, clamped or smoothed.
///
/// The entries are finite, not negative, at least one, and add up to 1 within the tolerance that was stated.
public struct Probabilities: Sendable, Hashable {
  /// How far a sum may be from 1 when nothing else is said: an absolute difference of 1e-9.
  ///
  /// Double rounding of a million outcomes stays below it; probabilities printed to eight digits or fewer that
  /// do not add up stay above it.
  public static let standardSumTolerance = 1e-9

  /// The probability of each outcome.
  public let values: [Double]

  /// The distribution with these probabilities.
  ///
  /// Refuses a tolerance that is not from 0 to below 1 (it would let pass what has no outcome at all), then an empty
  /// list, NaN, ±∞, a negative entry (−0 counts as 0), and a sum further than `sumTolerance`
  /// (absolute) from 1; the sum is compensated and good to 1 ulp.
  public init(_ values: [Double], sumTolerance: Double = standardSumTolerance) throws(DivergenceError) {
    guard sumTolerance >= 0, sumTolerance < 1 else {
      throw DivergenceError.invalidParameter(
        name: "sumTolerance", value: sumTolerance, requirement: "from 0 to below 1")
    }
    try Self.requireWeights(values)
    let sum = CompensatedSum.of(values)
    guard abs(sum - 1) <= sumTolerance else {
      throw DivergenceError.sumNotOne(sum: sum, tolerance: sumTolerance)
    }
    self.values = values
  }

  /// The distribution in proportion to `weights`: each divided by their sum, rounded to nearest.
  ///
  /// Refuses an empty list, NaN, ±∞, negative weights, and a sum that is 0 or overflows.
  public init(normalizing weights: [Double]) throws(DivergenceError) {
    try Self.requireWeights(weights)
    var sum = CompensatedSum()
    for weight in weights { sum.add(weight) }
    let total = sum.value
    guard total.high > 0, total.high.isFinite else { throw DivergenceError.invalidTotal(sum: sum.rounded) }
    values = weights.map { (DoubleDouble($0) / total).rounded }
  }

  /// A distribution whose entries are known to be one, such as a softmax.
  init(unchecked values: [Double]) {
    self.values = values
  }

  /// The number of outcomes.
  public var count: Int { values.count }

  /// The probability of the outcome at `index`, from 0.
  public subscript(index: Int) -> Double { values[index] }

  /// Refuses what is not a list of weights: nothing, NaN, ±∞, negative entries.
  static func requireWeights(_ values: [Double]) throws(DivergenceError) {
    guard !values.isEmpty else { throw DivergenceError.empty }
    for (index, value) in values.enumerated() {
      if value.isNaN { throw DivergenceError.notANumber(index: index) }
      if value < 0 { throw DivergenceError.negative(index: index, value: value) }
      if value.isInfinite { throw DivergenceError.infinite(index: index) }
    }
  }
}
