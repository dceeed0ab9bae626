/// The gamma distribution: density β^a x^(a−1) e^(−βx) / Γ(a) for x > 0, with shape a and rate β (mean a/β).
public struct Gamma: Sendable, Hashable {
  /// a.
  public let shape: Double
  /// β, the reciprocal of the scale.
  public let rate: Double

  /// The distribution of this shape, from 1e-100 to 1e100, and rate, finite and above zero; refuses others.
  public init(shape: Double, rate: Double) throws(DivergenceError) {
    try Requirement.shape(shape, "shape")
    try Requirement.positive(rate, "rate")
    self.shape = shape
    self.rate = rate
  }

  /// An exponential distribution as the gamma distribution of shape 1.
  public init(_ exponential: Exponential) {
    shape = 1
    rate = exponential.rate
  }
}

/// The differential entropy of a gamma distribution: h(P) = a − log β + log Γ(a) + (1 − a) ψ(a).
///
/// - Unit: nats, relative to the unit of x: it may be negative.
/// - Error bound: relative error below 1e-15 where |h| is at least 1e-12.
/// - Source: Lazo and Rathie, On the entropy of continuous probability distributions (1978).
public func differentialEntropy(of p: Gamma) -> Information<Nats> {
  Information((DoubleDouble(p.shape).entropyOfGammaShape - DoubleDouble(p.rate).logarithm))
}

/// The Kullback–Leibler divergence between gamma distributions: D(P‖Q) = G + a_P u − a_Q log(1 + u), u = (β_Q
/// − β_P)/β_P, G = log Γ(a_Q) − log Γ(a_P) − (a_Q − a_P) ψ(a_P).
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: always finite while the ratio of the rates does not overflow; 0 only for equal
///   distributions.
/// - Error bound: relative error below 1e-15 for shapes from 1e-8 to 1e12, also where P ≈ Q down to
///   neighbouring doubles: G is computed without a difference of log Γ, and large shapes share what grows
///   like a log a with the rates.
/// - Source: Penny, Kullback–Liebler divergences of normal, gamma, Dirichlet and Wishart densities (2001).
public func klDivergence(of p: Gamma, relativeTo q: Gamma) -> Divergence {
  PreciseDivergence(gammaDivergence(p, q)).rounded
}

/// The Kullback–Leibler divergence of an exponential distribution relative to a gamma distribution: that of
/// the gamma distribution of shape 1, with its conventions and error bound.
public func klDivergence(of p: Exponential, relativeTo q: Gamma) -> Divergence {
  klDivergence(of: Gamma(p), relativeTo: q)
}

/// The Kullback–Leibler divergence of a gamma distribution relative to an exponential distribution: that to
/// the gamma distribution of shape 1, with its conventions and error bound.
public func klDivergence(of p: Gamma, relativeTo q: Exponential) -> Divergence {
  klDivergence(of: p, relativeTo: Gamma(q))
}

/// The divergence in nats.
private func gammaDivergence(_ p: Gamma, _ q: Gamma) -> DoubleDouble {
  let rates = ParameterChange(from: p.rate, to: q.rate)
  let (from, to) = (DoubleDouble(p.shape), DoubleDouble(q.shape))
  let difference = DoubleDouble(sumOf: q.shape, -p.shape)
  guard max(p.shape, q.shape) >= StirlingSeries.least else {
    let ofShapes = LogGammaExcess.value(from: from, to: to, difference: difference)
    return ofShapes + (from * rates.excess - difference * rates.logarithm)
  }
  // B log(B/A) − B + A for the shapes and −B log(1 + u) + A u for the rates add up to the excess of A (1 + u)
  // over B; the shift of the shapes has to be taken out of the rates' part again.
  let parts = LogGammaExcess(from: from, to: to, difference: difference)
  let (a, b) = (parts.shiftedFrom, parts.shiftedTo)
  let leading =
    b * DoubleDouble.excessOfRatio(from: b, to: a * rates.ratio, difference: a * rates.relative - difference)
  let shift = Double(StirlingSeries.shift(of: min(p.shape, q.shape)))
  return leading + parts.ofCorrections + (parts.ofShift - shift * rates.excess)
}

extension Gamma: RenyiFamily {
  /// From the shapes a, the change u of the rate and s = 1 − α: G(1) − G(s)/s + a_s log(1 + s u)/s − a_Q
  /// log(1 + u), a_s = a_P + s (a_Q − a_P), G(s) = log Γ(a_s) − log Γ(a_P) − (a_s − a_P) ψ(a_P). For orders
  /// other than 1 the error bound holds for shapes up to 1e8.
  public func preciseRenyiDivergence(relativeTo other: Gamma, order: Double) -> PreciseDivergence {
    let s = DoubleDouble(sumOf: 1, -order)
    guard s.high != 0 else { return PreciseDivergence(gammaDivergence(self, other)) }
    let from = DoubleDouble(shape)
    let to = DoubleDouble(other.shape)
    let difference = DoubleDouble(sumOf: other.shape, -shape)
    let mixed = from + s * difference
    let rates = ParameterChange(from: rate, to: other.rate)
    let mixedRate = s * rates.relative
    guard mixed > .zero, 1 + mixedRate > .zero else {
      return PreciseDivergence(infiniteBecauseOf: .divergentIntegral)
    }
    let ofShapes =
      LogGammaExcess.value(from: from, to: to, difference: difference)
      - LogGammaExcess.value(from: from, to: mixed, difference: s * difference) / s
    guard max(rates.relative.high.magnitude, mixedRate.high.magnitude) <= 0.5 else {
      return PreciseDivergence(ofShapes + mixed * mixedRate.logarithmOnePlus / s - to * rates.logarithm)
    }
    let ofRates = to * rates.excess - mixed * mixedRate.logarithmicExcess / s
    return PreciseDivergence(ofShapes + ofRates - order * difference * rates.relative)
  }
}
