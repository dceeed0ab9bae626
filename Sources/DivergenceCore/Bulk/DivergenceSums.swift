/// The sums over outcomes that every meaning of the Kullback–Leibler divergence follows from, for weights that need
/// not add up to 1.
///
/// The three meanings differ where the sums of P and Q differ, be it by roundings: the difference of the sums enters
/// ``asGiven`` as it is, and near P = Q it is as large as the divergence.
public struct DivergenceSums: Sendable, Hashable {
  // T and D apart: beside each other both are read as one vector, which waits until both are out of the store buffer.

  /// T = Σ (p log(p/q) − p + q) in nats, no term of which is negative; relative error below 9 · 2^-53.
  public let excess: Double
  /// Σ p, relative error below 4 · 2^-53.
  public let firstSum: Double
  /// D = Σ p − Σ q, summed as Σ (p − q); absolute error below 2^-52 · T + 2^-53 · |D|.
  public let difference: Double
  /// Σ q, relative error below 4 · 2^-53.
  public let secondSum: Double
  /// The number of outcomes.
  public let count: Int
  /// The first outcome, from 0, that P has (p > 0) and Q excludes (q = 0): every divergence is then `+∞`.
  public let supportViolation: Int?

  /// D(P‖Q) = Σ (p log(p/q) − p + q): what `generalizedKLDivergence(of:relativeTo:)` is.
  ///
  /// Error bound: 9 · 2^-53 = 1e-15 relative. The terms have at most 6.9 · 2^-53 (see `divergenceTerms`), sums of two
  /// 2^-53, the rounding of the compensated sum 2^-53.
  public var generalized: EnclosedAmount {
    guard supportViolation == nil else { return EnclosedAmount(infiniteBecauseOf: supportViolation) }
    return EnclosedAmount(nats: excess, error: excessError, atLeast: 0)
  }

  /// Σ p log(p/q) for the numbers as they are; it can be negative if Σ p < Σ q.
  ///
  /// T + D. A term with p and q within a factor of two has p − q exactly; elsewhere |p − q| is at most 3.3 times the
  /// term, so that roundings add 3.3 · 2^-53 T.
  public var asGiven: EnclosedAmount {
    guard supportViolation == nil else { return EnclosedAmount(infiniteBecauseOf: supportViolation) }
    let value = excess + difference
    let error = excessError + differenceError + roundingError * abs(value)
    return EnclosedAmount(nats: value, error: error, atLeast: -.infinity)
  }

  /// The divergence of P/Σp relative to Q/Σq: `+∞` also if Σ q is 0 or Σ p is.
  ///
  /// T/Σp + x + log(1 − x) with x = D/Σp, the last two as one function without cancellation, never above 0. Where x
  /// is small the error is that of T/Σp, 14 · 2^-53; where the sums differ much, T/Σp is mostly their difference, and the
  /// enclosure says what is left: scale one of the lists first.
  public var normalized: EnclosedAmount {
    guard supportViolation == nil else { return EnclosedAmount(infiniteBecauseOf: supportViolation) }
    guard firstSum > 0, secondSum > 0, firstSum.isFinite, secondSum.isFinite else {
      return EnclosedAmount(infiniteBecauseOf: nil)
    }
    let x = DoubleDouble(quotientOf: DoubleDouble(difference), DoubleDouble(firstSum))
    let correction = (-x).logarithmicExcess
    let value = (DoubleDouble(quotientOf: DoubleDouble(excess), DoubleDouble(firstSum)) - correction).rounded
    // The slope of the correction in x is x/(1 − x).
    let slope = abs(x.high) * firstSum / secondSum
    let excessPart = (excessError + 5 * roundingError * excess) / firstSum
    let differencePart = slope * (differenceError / firstSum + 6 * roundingError * abs(x.high))
    let error = excessPart + differencePart + 2 * roundingError * (abs(value) + correction.high)
    return EnclosedAmount(nats: max(value, 0), error: error, atLeast: 0)
  }

  /// The bound of the error of `excess`.
  private var excessError: Double { 9 * roundingError * excess + underflowError(count: count) }

  /// The bound of the error of `difference`.
  private var differenceError: Double { 3.5 * roundingError * excess + 2 * roundingError * abs(difference) }
}

extension DivergenceSums {
  /// The divergence in the meaning that is asked for.
  public func divergence(_ meaning: SumMeaning) -> EnclosedAmount {
    switch meaning {
    case .asGiven: asGiven
    case .normalized: normalized
    case .generalized: generalized
    }
  }
}
