/// What a decoder says about the data it decodes to: the log-likelihood of x, the reconstruction term of an
/// autoencoder, in nats.
public struct Reconstruction: Sendable, Hashable {
  /// The exact log-likelihood; not finite if it is −∞.
  let exact: DoubleDouble

  /// The log-likelihood, in nats; a log-density may be above 0. −∞ if the decoder excludes the data.
  public var logLikelihood: Double { exact.high.isFinite ? exact.rounded : -.infinity }

  /// The log-likelihood of x under independent Bernoulli variables with these logits: Σ x log σ(l) + (1 − x)
  /// log σ(−l).
  ///
  /// - Arguments: x from 0 to 1, then the decoder's logits. For x strictly between 0 and 1 it is a negated
  ///   cross-entropy and no likelihood: its greatest value is minus the sum of their entropies.
  /// - Error bound: relative error below 2^-52; no term is above 0.
  /// - Refuses what ``binaryCrossEntropy(of:underLogits:positiveWeight:)`` refuses.
  /// - Source: Kingma and Welling (2013), appendix C.1; Loaiza-Ganem and Cunningham, The continuous Bernoulli
  ///   (2019), on values between 0 and 1.
  public init(of data: [Double], underBernoulliLogits logits: [Double]) throws(DivergenceError) {
    exact = -(try binaryCrossEntropy(of: data, underLogits: logits).exactSum)
  }

  /// The log-likelihood of x under independent Gaussians with these means and one standard deviation:
  /// −Σ (x − m)²/(2σ²) − n (log σ + ½ log 2π).
  ///
  /// - Arguments: x, then the decoder's means, then σ. With σ² = ½ it is −Σ (x − m)² up to a constant; a
  ///   squared error without this scale is no likelihood, and with β it only moves β.
  /// - Error bound: relative error below 2^-52 where both parts have one sign, otherwise 2^-52 of the greater
  ///   one.
  /// - Refuses no data, different lengths, NaN, ±∞, and a σ that is not finite and above zero.
  /// - Source: Kingma and Welling (2013), appendix C.2.
  public init(
    of data: [Double], underGaussianMeans means: [Double], standardDeviation: Double
  ) throws(DivergenceError) {
    try Requirement.sameCount(data.count, means.count)
    guard !data.isEmpty else { throw DivergenceError.empty }
    try Requirement.finite(data)
    try Requirement.finite(means)
    try Requirement.positive(standardDeviation, "the standard deviation")
    var squares = CompensatedSum()
    for (value, mean) in zip(data, means) {
      squares.add(DoubleDouble(differenceOf: value, and: mean, dividedBy: standardDeviation).squared)
    }
    let scale = DoubleDouble(standardDeviation).logarithm + .halfLogarithmOf2Pi
    exact = -(squares.value * 0.5 + scale * Double(data.count))
  }
}
