/// The normal distribution that covers a mixture: the forward fit, argmin over q of D(p‖q), and what it attains.
public struct ForwardFit: Sendable, Hashable {
  /// The normal distribution with the mean and the variance of the mixture.
  public let normal: Normal
  /// D(p‖q) at that distribution, the least of all normal distributions.
  public let divergence: Information<Nats>
}

/// The forward fit of a normal distribution to a mixture: argmin over q of D(p‖q), by matching moments.
///
/// It is the M-projection or moment projection of p on the family, also called inclusive, because it covers all of p:
/// E_p[log q] depends on p by its mean and variance alone, and is greatest where those of q are the same. Some texts
/// exchange the names; the I-projection is ``reverseFit(of:)``.
///
/// - Unit: that of x for the parameters, nats for the divergence.
/// - Conventions: a mixture of one component is its own fit, with a divergence of exactly 0. Weights are taken as given.
/// - Error bound: relative error below 2^-52 for the standard deviation and 1e-15 for the divergence; for the mean
///   that of ``GaussianMixture/mean``.
/// - Refuses what `klDivergence(of:relativeTo:)` refuses for mixtures.
/// - Source: Koller and Friedman, Probabilistic Graphical Models (2009), section 8.5; Bishop, Pattern Recognition
///   and Machine Learning (2006), section 10.7.
public func forwardFit(of p: GaussianMixture) throws(DivergenceError) -> ForwardFit {
  // The variance as it is, not the square of its rounded root, wherever a double can hold it.
  let variance = p.variance
  let normal =
    p.count > 1 && variance.isNormal
    ? try Normal(mean: p.mean, variance: variance)
    : try Normal(mean: p.mean, standardDeviation: p.standardDeviation)
  return ForwardFit(normal: normal, divergence: try klDivergence(of: p, relativeTo: normal).information)
}
