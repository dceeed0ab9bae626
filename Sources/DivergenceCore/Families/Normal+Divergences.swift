/// The Kullback–Leibler divergence between normal distributions:
/// D(P‖Q) = ½ (u − log(1 + u) + (μ_P − μ_Q)²/σ_Q²), u = (σ_P² − σ_Q²)/σ_Q².
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: always finite, unless the ratio of the variances or of the means to σ_Q overflows; 0 only
///   for equal distributions. Nothing is taken for granted about how the spreads were stated: both as
///   standard deviations or variances, mixed or not, and both as log-variances, are compared exactly; a
///   log-variance is compared with one of the others after an exponential of 95 bits.
/// - Error bound: relative error below 3e-16, also where P ≈ Q.
/// - Source: Kullback, Information Theory and Statistics (1959), chapter 9; Gil, Alajaji and Linder (2013).
public func klDivergence(of p: Normal, relativeTo q: Normal) -> Divergence {
  normalDivergence(p, q, order: 1).rounded
}

extension Normal: RenyiFamily {
  /// D_α = ½ (log(1 + s u)/s − log(1 + u)) + α (μ_P − μ_Q)²/(2 σ_Q² (1 + s u)), s = 1 − α, u = (σ_P² −
  /// σ_Q²)/σ_Q²; finite only while the mixed variance α σ_Q² + (1 − α) σ_P² is above zero.
  public func preciseRenyiDivergence(relativeTo other: Normal, order: Double) -> PreciseDivergence {
    normalDivergence(self, other, order: order)
  }
}

/// The Rényi divergence of an order that is finite and at least 0; order 1 is the Kullback–Leibler
/// divergence.
private func normalDivergence(_ p: Normal, _ q: Normal, order: Double) -> PreciseDivergence {
  let change = p.varianceChange(from: q)
  let ofSpread = change.renyiGap(order: order)
  guard ofSpread.witness == nil else { return ofSpread }
  let mixed = 1 + DoubleDouble(sumOf: 1, -order) * change.relative
  let ofMeans = order * q.squaredDistanceOfMeans(to: p) / mixed
  return PreciseDivergence(0.5 * (ofSpread.nats + ofMeans))
}

/// The Kullback–Leibler divergence of a normal distribution relative to N(0, 1), from the mean and the
/// logarithm of the variance, as variational autoencoders have them: ½ (μ² + e^l − 1 − l), l = log σ².
///
/// - Arguments: μ and log σ² (not σ, not log σ), finite.
/// - Unit: nats.
/// - Conventions: 0 only for μ = l = 0; `+∞` where μ² or e^l overflows.
/// - Error bound: relative error below 3e-16, also near 0 while μ² and l² do not underflow.
/// - Refuses NaN and ±∞.
/// - Source: Kingma and Welling, Auto-Encoding Variational Bayes (2013), appendix B.
public func klDivergenceToStandardNormal(
  mean: Double, logVariance: Double
) throws(DivergenceError) -> Divergence {
  try Requirement.finite(mean, "mean")
  try Requirement.finite(logVariance, "logVariance")
  return PreciseDivergence(standardNormalTerm(mean: mean, logVariance: logVariance)).rounded
}

/// The Kullback–Leibler divergences of independent normal coordinates relative to N(0, 1), one a dimension;
/// their sum is ``klDivergenceToStandardNormal(means:logVariances:)``.
///
/// - Arguments: the μ and the log σ² of each dimension.
/// - Unit: nats. Conventions, error bound and source: those of
///   ``klDivergenceToStandardNormal(mean:logVariance:)``.
/// - Refuses no dimension, different lengths, NaN and ±∞ (the index is of the means first).
public func klDivergencesToStandardNormal(
  means: [Double], logVariances: [Double]
) throws(DivergenceError) -> [Divergence] {
  let encoder = try GaussianEncoder(means: means, logVariances: logVariances)
  return encoder.divergencePerDimension.map { Divergence(nats: $0.value) }
}

/// The Kullback–Leibler divergence of independent normal coordinates relative to N(0, I): Σ ½ (μ² + e^l − 1 −
/// l).
///
/// - Arguments: the μ and the log σ² of each dimension.
/// - Unit: nats, summed over the dimensions (not the mean). Error bound: relative error below 3e-16.
/// - Refuses no dimension, different lengths, NaN and ±∞ (the index is of the means first).
/// - Source: Kingma and Welling (2013), appendix B.
public func klDivergenceToStandardNormal(
  means: [Double], logVariances: [Double]
) throws(DivergenceError) -> Divergence {
  Divergence(nats: try GaussianEncoder(means: means, logVariances: logVariances).divergence.value)
}

/// ½ (μ² + e^l − 1 − l) of finite numbers.
func standardNormalTerm(mean: Double, logVariance: Double) -> DoubleDouble {
  let ofMean = mean == 0 ? DoubleDouble.zero : ScaledNumber(mean).squared.doubleDouble
  return 0.5 * (ofMean + DoubleDouble(logVariance).exponentialExcess)
}
