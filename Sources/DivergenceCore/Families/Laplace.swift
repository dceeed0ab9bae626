/// The Laplace distribution: density e^(−|x − μ|/b) / (2b).
public struct Laplace: Sendable, Hashable {
  /// μ, the mean and the median.
  public let location: Double
  /// b, the mean distance from μ.
  public let scale: Double

  /// The distribution of this location, finite, and scale, finite and above zero.
  public init(location: Double, scale: Double) throws(DivergenceError) {
    try Requirement.finite(location, "location")
    try Requirement.positive(scale, "scale")
    self.location = location
    self.scale = scale
  }
}

/// The differential entropy of a Laplace distribution: h(P) = 1 + log 2b.
///
/// - Unit: nats, relative to the unit of x: it is negative for b below 1/(2e).
/// - Error bound: relative error below 1e-15 where |h| is at least 1e-14.
/// - Source: Cover and Thomas (2006), table 17.1.
public func differentialEntropy(of p: Laplace) -> Information<Nats> {
  Information((1 + .naturalLogarithmOf2 + DoubleDouble(p.scale).logarithm))
}

/// The Kullback–Leibler divergence between Laplace distributions: with r = b_P/b_Q and d = |μ_P − μ_Q|/b_P,
/// D(P‖Q) = (r − 1 − log r) + r (e^(−d) − 1 + d), both parts never negative.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: always finite while r and d do not overflow; 0 only for equal distributions.
/// - Error bound: relative error below 3e-16, also where P ≈ Q.
/// - Source: Gil, Alajaji and Linder (2013).
public func klDivergence(of p: Laplace, relativeTo q: Laplace) -> Divergence {
  let scales = ParameterChange(from: q.scale, to: p.scale)
  let difference = DoubleDouble(sumOf: p.location, -q.location).magnitude
  guard difference.high > 0 else { return PreciseDivergence(scales.excess).rounded }
  let distance = difference / p.scale
  // Where d overflows, r (e^(−d) − 1 + d) is |μ_P − μ_Q|/b_Q as far as doubles can tell.
  guard distance.high < 1e100 else { return PreciseDivergence(scales.excess + difference / q.scale).rounded }
  return PreciseDivergence(scales.excess + scales.ratio * (-distance).exponentialExcess).rounded
}
