/// The distribution of a latent vector that an encoder gives: independent Gaussians N(μ, σ²), each by its
/// mean and the logarithm of its variance; the prior is N(0, I).
///
/// - Source: Kingma and Welling, Auto-encoding variational Bayes (2013), section 3 and appendix B.
public struct GaussianEncoder: Sendable, Hashable {
  /// μ of each dimension.
  public let means: [Double]
  /// log σ² of each dimension.
  public let logVariances: [Double]

  /// Refuses no dimension, different lengths, NaN and ±∞ (a variance of 0 has no density; the divergence is
  /// infinite).
  public init(means: [Double], logVariances: [Double]) throws(DivergenceError) {
    try Requirement.sameCount(means.count, logVariances.count)
    guard !means.isEmpty else { throw DivergenceError.empty }
    try Requirement.finite(means)
    try Requirement.finite(logVariances)
    (self.means, self.logVariances) = (means, logVariances)
  }

  /// The divergence of each dimension from the prior: D(N(μ, σ²)‖N(0, 1)) = (μ² + σ² − 1 − log σ²)/2.
  ///
  /// - Unit: nats. `+∞` if it overflows: |μ| above about 1e154, log σ² above about 709.
  /// - Error bound: relative error below 2^-52 while the result is not subnormal: σ² − 1 − log σ² is computed
  ///   as e^l − 1 − l without cancellation, and no part is negative.
  public var divergencePerDimension: [Information<Nats>] {
    exactDivergences.map { Information($0.roundedOrInfinite) }
  }

  /// The divergence from the prior, the sum over the dimensions. Unit and error bound are those of a
  /// dimension's.
  public var divergence: Information<Nats> { Information(exactDivergence(freeBits: 0).roundedOrInfinite) }

  /// The divergence from the prior in which each dimension counts at least λ: Σ max(λ, D_j), the penalty with
  /// free bits.
  ///
  /// - Arguments: λ a dimension, in any unit; the result is in nats. The paper averages D_j over a minibatch
  ///   before the maximum; for a batch take the maximum of the means.
  /// - Refuses a λ that is not finite or is negative.
  /// - Source: Kingma et al., Improved variational inference with inverse autoregressive flow (2016),
  ///   appendix C.8.
  public func divergence<Unit>(freeBits: Information<Unit>) throws(DivergenceError) -> Information<Nats> {
    try Requirement.notNegative(freeBits.value, "the free bits")
    return Information(exactDivergence(freeBits: freeBits.value(in: .nats)).roundedOrInfinite)
  }

  /// Σ max(λ, D_j) for λ in nats.
  func exactDivergence(freeBits: Double) -> DoubleDouble {
    var sum = CompensatedSum()
    for term in exactDivergences { sum.add(term < DoubleDouble(freeBits) ? DoubleDouble(freeBits) : term) }
    return sum.value
  }

  /// The divergence of each dimension; not finite if it overflows.
  private var exactDivergences: [DoubleDouble] {
    zip(means, logVariances).map { standardNormalTerm(mean: $0, logVariance: $1) }
  }
}
