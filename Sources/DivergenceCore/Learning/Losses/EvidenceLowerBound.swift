/// The evidence lower bound of a variational autoencoder for one example, and its relatives:
/// E log p(x|z) − D(q(z|x)‖p(z)) ≤ log p(x).
///
/// - Source: Kingma and Welling, Auto-encoding variational Bayes (2013), equation 3.
public struct EvidenceLowerBound: Sendable, Hashable {
  /// E log p(x|z), or its estimate from one sample of z.
  public let reconstruction: Reconstruction
  /// q(z|x).
  public let encoder: GaussianEncoder

  /// The bound for what the decoder says and what the encoder gives.
  public init(reconstruction: Reconstruction, encoder: GaussianEncoder) {
    (self.reconstruction, self.encoder) = (reconstruction, encoder)
  }

  /// The bound itself, in nats: to be maximised. −∞ if the decoder excludes the data or the divergence
  /// overflows.
  ///
  /// Error bound: relative error below 2^-52 where the log-likelihood is not above 0, otherwise 2^-52 of the
  /// greater part.
  public var value: Double {
    let bound = reconstruction.exact - encoder.exactDivergence(freeBits: 0)
    return bound.high.isFinite ? bound.rounded : -.infinity
  }

  /// The loss of a β-VAE, in nats: −E log p(x|z) + β D, minus the bound for β = 1; to be minimised.
  ///
  /// - Error bound: that of ``value``.
  /// - Refuses a β that is not finite or is negative.
  /// - Source: Higgins et al., β-VAE (2017), equation 4.
  public func loss(beta: Double = 1) throws(DivergenceError) -> Double {
    try Requirement.notNegative(beta, "beta")
    return loss(penalty: weighed(encoder.exactDivergence(freeBits: 0), by: DoubleDouble(beta)))
  }

  /// The loss with a capacity, in nats: −E log p(x|z) + γ |D − C|. C grows during training, so that the
  /// latent vector learns to carry C nats.
  ///
  /// - Error bound: that of ``value``, and 2^-52 of γ times the greater of D and C where they cancel.
  /// - Refuses a γ or C that is not finite or is negative.
  /// - Source: Burgess et al., Understanding disentangling in β-VAE (2018), equation 8.
  public func loss(gamma: Double, capacity: Information<Nats>) throws(DivergenceError) -> Double {
    try Requirement.notNegative(gamma, "gamma")
    try Requirement.notNegative(capacity.value, "the capacity")
    let distance = (encoder.exactDivergence(freeBits: 0) - capacity.value).magnitude
    return loss(penalty: weighed(distance, by: DoubleDouble(gamma)))
  }

  /// The loss with free bits, in nats: −E log p(x|z) + Σ max(λ, D_j), λ a dimension.
  ///
  /// Error bound, refusals and source are those of ``value`` and ``GaussianEncoder/divergence(freeBits:)``.
  public func loss<Unit>(freeBits: Information<Unit>) throws(DivergenceError) -> Double {
    try Requirement.notNegative(freeBits.value, "the free bits")
    return loss(penalty: encoder.exactDivergence(freeBits: freeBits.value(in: .nats)))
  }

  private func loss(penalty: DoubleDouble) -> Double { (penalty - reconstruction.exact).roundedOrInfinite }
}
