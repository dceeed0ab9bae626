/// The uniform distribution on an interval: density 1/(b − a) for a ≤ x ≤ b.
public struct Uniform: Sendable, Hashable {
  /// a.
  public let lower: Double
  /// b.
  public let upper: Double

  /// The distribution on this interval; refuses ends that are not finite, an upper end that is not above the
  /// lower one, and a width beyond the range of doubles.
  public init(lower: Double, upper: Double) throws(DivergenceError) {
    try Requirement.finite(lower, "lower")
    try Requirement.finite(upper, "upper")
    guard upper > lower, (upper - lower).isFinite else {
      throw DivergenceError.invalidParameter(
        name: "upper", value: upper, requirement: "above \(lower) by a finite width")
    }
    self.lower = lower
    self.upper = upper
  }

  /// b − a, exactly.
  var width: DoubleDouble { DoubleDouble(sumOf: upper, -lower) }

  /// (a + b)/2, exactly but for underflow.
  var middle: DoubleDouble { DoubleDouble(sumOf: 0.5 * lower, 0.5 * upper) }
}

/// The differential entropy of a uniform distribution: h(P) = log(b − a).
///
/// - Unit: nats, relative to the unit of x: it is negative for widths below 1.
/// - Error bound: relative error below 3e-16.
/// - Source: Cover and Thomas (2006), example 8.1.1.
public func differentialEntropy(of p: Uniform) -> Information<Nats> {
  Information(p.width.logarithm)
}

/// The Kullback–Leibler divergence between uniform distributions: log((b_Q − a_Q)/(b_P − a_P)) where the
/// interval of P lies in that of Q.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: `+∞` where P reaches beyond Q, with the lowest interval that does as witness.
/// - Error bound: relative error below 3e-16, also for almost equal intervals.
/// - Source: Gil, Alajaji and Linder (2013).
public func klDivergence(of p: Uniform, relativeTo q: Uniform) -> Divergence {
  p.preciseRenyiDivergence(relativeTo: q, order: 1).rounded
}

extension Uniform: RenyiFamily {
  /// The same for all orders where P lies in Q. Else, with the width o of the overlap, `+∞` from order 1 on
  /// and log(w_Q/o) + α/(1 − α) · log(w_P/o) below; `+∞` for intervals that share no more than a point.
  public func preciseRenyiDivergence(relativeTo other: Uniform, order: Double) -> PreciseDivergence {
    let below = DoubleDouble(sumOf: max(other.lower, lower), -lower)
    let above = DoubleDouble(sumOf: upper, -min(other.upper, upper))
    if below.high == 0, above.high == 0 {
      let beyond = DoubleDouble(sumOf: lower, -other.lower) + DoubleDouble(sumOf: other.upper, -upper)
      return PreciseDivergence((beyond / width).logarithmOnePlus)
    }
    let overlap = DoubleDouble(sumOf: min(upper, other.upper), -max(lower, other.lower))
    guard order < 1, overlap.high > 0 else {
      return PreciseDivergence.infinite(support: (lower, upper), beyond: (other.lower, other.upper))
    }
    let ofOther = (other.width / overlap).logarithm
    return PreciseDivergence(ofOther + order / DoubleDouble(sumOf: 1, -order) * (width / overlap).logarithm)
  }
}
