/// The exponential distribution: density λ e^(−λx) for x ≥ 0, mean 1/λ.
public struct Exponential: Sendable, Hashable {
  /// λ, the reciprocal of the mean.
  public let rate: Double

  /// The distribution of this rate; refuses what is not finite and above zero.
  public init(rate: Double) throws(DivergenceError) {
    try Requirement.positive(rate, "rate")
    self.rate = rate
  }

  /// The change of the rate from this distribution's to that of `other`.
  func rateChange(to other: Exponential) -> ParameterChange {
    ParameterChange(from: rate, to: other.rate)
  }
}

/// The differential entropy of an exponential distribution: h(P) = 1 − log λ.
///
/// - Unit: nats, relative to the unit of x: it is negative for λ > e.
/// - Error bound: relative error below 1e-15.
/// - Source: Cover and Thomas (2006), table 17.1.
public func differentialEntropy(of p: Exponential) -> Information<Nats> {
  Information((1 - DoubleDouble(p.rate).logarithm))
}

/// The Kullback–Leibler divergence between exponential distributions: D(P‖Q) = u − log(1 + u), u = (λ_Q −
/// λ_P)/λ_P.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: always finite, unless λ_Q/λ_P overflows; 0 only for equal rates.
/// - Error bound: relative error below 3e-16, also where the rates are almost equal.
/// - Source: Gil, Alajaji and Linder, Rényi divergence measures for commonly used univariate continuous
///   distributions (2013).
public func klDivergence(of p: Exponential, relativeTo q: Exponential) -> Divergence {
  PreciseDivergence(p.rateChange(to: q).excess).rounded
}

/// The cross-entropy of exponential distributions: h(P, Q) = λ_Q/λ_P − log λ_Q.
///
/// - Argument order: P, the distribution of the outcomes, first; Q, the model, second.
/// - Unit: nats, relative to the unit of x: it may be negative.
/// - Error bound: relative error below 1e-15.
/// - Source: Cover and Thomas (2006), section 8.5: h(P) + D(P‖Q).
public func crossEntropy(of p: Exponential, under q: Exponential) -> Information<Nats> {
  let ratio = (ScaledNumber(q.rate) / ScaledNumber(p.rate)).doubleDouble
  return Information((ratio - DoubleDouble(q.rate).logarithm))
}

extension Exponential: RenyiFamily {
  /// D_α = log(1 + s u)/s − log(1 + u), s = 1 − α, u = (λ_Q − λ_P)/λ_P; `+∞` where α λ_P + (1 − α) λ_Q ≤ 0.
  public func preciseRenyiDivergence(relativeTo other: Exponential, order: Double) -> PreciseDivergence {
    rateChange(to: other).renyiGap(order: order)
  }
}
