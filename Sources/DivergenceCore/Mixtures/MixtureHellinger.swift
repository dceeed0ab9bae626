/// The squared Hellinger distance between two mixtures: ½ ∫ (√p − √q)² = 1 − ∫ √(pq), by quadrature.
///
/// - Argument order: none, the functional is symmetric.
/// - Unit: none; between 0 and 1. Some texts leave out the factor ½.
/// - Error bound: relative error below 1e-15 for a value I above 1e-24, so also for mixtures that are almost equal,
///   and with components far apart or of very different widths; below 1e-24 an absolute 2^-92 √I.
/// - Refuses mixtures whose standard deviations and distances of means differ by more than a factor of 2^30, and
///   throws `notConverged` where the quadrature does not reach its tolerance.
/// - Source: Tsybakov, Introduction to Nonparametric Estimation (2009), section 2.4, there without ½.
public func squaredHellingerDistance(
  between p: some GaussianMixtureConvertible, and q: some GaussianMixtureConvertible
) throws(DivergenceError) -> Double {
  try MixtureFunctional.squaredHellingerDistance.estimate(of: p, relativeTo: q).value
}

/// The Hellinger distance between two mixtures: √(½ ∫ (√p − √q)²), by quadrature; a metric.
///
/// Two normal distributions have a closed form instead; as mixtures of one they can be compared with it.
/// Unit, error bound, refusals and source are those of `squaredHellingerDistance(between:and:)`.
public func hellingerDistance(
  between p: GaussianMixture, and q: some GaussianMixtureConvertible
) throws(DivergenceError) -> Double {
  try squaredHellingerDistance(between: p, and: q).squareRoot()
}

/// The Hellinger distance between a normal distribution and a mixture: that of the mixture of one.
public func hellingerDistance(
  between p: Normal, and q: GaussianMixture
) throws(DivergenceError) -> Double {
  try hellingerDistance(between: p.asGaussianMixture, and: q)
}

extension MixturePair {
  func squaredHellingerDistance() throws(DivergenceError) -> IntegralEstimate {
    try integral(
      method: "quadrature of the Hellinger distance of mixtures",
      tolerance: .squaredDifference
    ) { p, q in
      let (p, q) = (p.unscaled, q.unscaled)
      let roots = p.squareRoot + q.squareRoot
      // √p − √q = (p − q)/(√p + √q): the difference of the densities is the one that loses least.
      return roots.high > 0 ? ((p - q) / roots).squared * 0.5 : .zero
    }.estimate
  }
}
