/// The Weibull distribution: density (k/λ) (x/λ)^(k−1) e^(−(x/λ)^k) for x > 0.
public struct Weibull: Sendable, Hashable {
  /// k.
  public let shape: Double
  /// λ.
  public let scale: Double

  /// The distribution of this shape, from 1e-100 to 1e100, and scale, finite and above zero; refuses others.
  public init(shape: Double, scale: Double) throws(DivergenceError) {
    try Requirement.shape(shape, "shape")
    try Requirement.positive(scale, "scale")
    self.shape = shape
    self.scale = scale
  }
}

/// The differential entropy of a Weibull distribution: h(P) = γ (1 − 1/k) + log(λ/k) + 1.
///
/// - Unit: nats, relative to the unit of x: it may be negative.
/// - Error bound: relative error below 1e-15 where |h| is at least 1e-13.
/// - Source: Lazo and Rathie (1978).
public func differentialEntropy(of p: Weibull) -> Information<Nats> {
  let change = ParameterChange(from: p.shape, to: p.scale)
  let ofShape = DoubleDouble.eulerGamma * (1 - 1 / DoubleDouble(p.shape))
  return Information((ofShape + change.logarithm + 1))
}

/// The Kullback–Leibler divergence between Weibull distributions: with r = k_Q/k_P and y = k_Q log(λ_P/λ_Q) +
/// log Γ(1 + r), D(P‖Q) = (e^y − 1 − y) + (log Γ(r) + γ (r − 1)), both parts never negative.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: always finite while e^y does not overflow; 0 only for equal distributions.
/// - Error bound: relative error below 1e-15, also where P ≈ Q.
/// - Source: Bauckhage, Computing the Kullback–Leibler divergence between two Weibull distributions (2013),
///   rewritten.
public func klDivergence(of p: Weibull, relativeTo q: Weibull) -> Divergence {
  let shapes = ParameterChange(from: p.shape, to: q.shape)
  let scales = ParameterChange(from: q.scale, to: p.scale)
  let ofShapes = LogGammaExcess.value(
    from: DoubleDouble(1), to: shapes.ratio, difference: shapes.relative)
  let logGamma =
    shapes.relative.high.magnitude <= 0.5
    ? DoubleDouble.logarithmOfGamma(fromZero: 2, difference: shapes.relative)
    : (1 + shapes.ratio).logarithmOfGamma
  let y = q.shape * scales.logarithm + logGamma
  return PreciseDivergence(y.exponentialExcess + ofShapes).rounded
}
