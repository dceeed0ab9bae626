/// The inverse gamma distribution, that of 1/X for a gamma variable X: density β^a x^(−a−1) e^(−β/x) / Γ(a)
/// for x > 0.
public struct InverseGamma: Sendable, Hashable {
  /// The distribution of 1/X: its shape is a, its rate is β.
  public let reciprocal: Gamma

  /// The distribution of this shape a, from 1e-100 to 1e100, and scale β, finite and above zero; refuses
  /// others.
  public init(shape: Double, scale: Double) throws(DivergenceError) {
    try Requirement.positive(scale, "scale")
    reciprocal = try Gamma(shape: shape, rate: scale)
  }

  /// a.
  public var shape: Double { reciprocal.shape }
  /// β.
  public var scale: Double { reciprocal.rate }
}

/// The differential entropy of an inverse gamma distribution: h(P) = a + log β + log Γ(a) − (1 + a) ψ(a).
///
/// - Unit: nats, relative to the unit of x: it may be negative.
/// - Error bound: relative error below 1e-15 where |h| is at least 1e-12.
/// - Source: Lazo and Rathie (1978), with the change of variables y = 1/x.
public func differentialEntropy(of p: InverseGamma) -> Information<Nats> {
  let shape = DoubleDouble(p.shape)
  let amount = shape.entropyOfGammaShape - 2 * shape.digamma + DoubleDouble(p.scale).logarithm
  return Information(amount)
}

/// The Kullback–Leibler divergence between inverse gamma distributions: that of the gamma distributions of
/// the reciprocals, because a divergence does not change with the coordinate.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit, conventions, error bound: those of the gamma distribution.
/// - Source: Llera and Beckmann, Estimating an inverse gamma distribution (2016), for the formula.
public func klDivergence(of p: InverseGamma, relativeTo q: InverseGamma) -> Divergence {
  klDivergence(of: p.reciprocal, relativeTo: q.reciprocal)
}

extension InverseGamma: RenyiFamily {
  /// That of the reciprocals.
  public func preciseRenyiDivergence(relativeTo other: InverseGamma, order: Double) -> PreciseDivergence {
    reciprocal.preciseRenyiDivergence(relativeTo: other.reciprocal, order: order)
  }
}
