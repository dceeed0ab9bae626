/// The Kullback–Leibler divergence of a mixture P relative to a mixture Q, or of normal distributions as mixtures of
/// one: D(P‖Q) = ∫ (p log(p/q) − p + q), by quadrature.
///
/// There is no closed form. The correction −p + q integrates to 0 where both weights add up to the same; it makes the
/// integrand non-negative, so that nothing cancels where P ≈ Q.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second. D(P‖Q) ≠ D(Q‖P).
/// - Unit: nats.
/// - Conventions: always finite. Weights are taken as given; where their sums differ by δ, the result differs from
///   ∫ p log(p/q) by δ.
/// - Error bound: relative error below 1e-15 for a value I above 1e-24, so also for mixtures that are almost equal,
///   and with components far apart or of very different widths; below 1e-24 an absolute 2^-92 √I.
///   ``MixtureFunctional/estimate(of:relativeTo:)`` has the bound of the single case.
/// - Refuses mixtures whose standard deviations and distances of means differ by more than a factor of 2^30, and
///   throws `notConverged` where the quadrature does not reach its tolerance.
/// - Source: Hershey and Olsen (2007); Csiszár (1991) for the non-negative form.
public func klDivergence(
  of p: some GaussianMixtureConvertible, relativeTo q: some GaussianMixtureConvertible
) throws(DivergenceError) -> Divergence {
  Divergence(nats: try MixtureFunctional.klDivergence.estimate(of: p, relativeTo: q).value)
}

extension MixturePair {
  func klDivergence() throws(DivergenceError) -> IntegralEstimate {
    try integral(
      method: "quadrature of the divergence of mixtures",
      tolerance: .squaredDifference
    ) { p, q in
      // Where a shift is taken out, that density is below e^-300 of what matters.
      if p.isNegligible { return q.unscaled }
      if q.isPlain { return DoubleDouble.excess(p.value, q.value) }
      return p.unscaled * (p.logarithm - q.logarithm - 1)
    }.estimate
  }
}

extension DoubleDouble {
  /// `p log(p/q) − p + q` for p and q above zero, never negative; relative error below 2^-80.
  ///
  /// With v = (q − p)/p it is p (v − log(1 + v)); far apart the direct form, of which little cancels.
  static func excess(_ p: DoubleDouble, _ q: DoubleDouble) -> DoubleDouble {
    let difference = q - p
    if difference.high.magnitude <= 0.5 * p.high { return p * (difference / p).logarithmicExcess }
    return p * (p / q).logarithm + difference
  }
}
