/// The normal distribution with exact parameters: density e^(−(x − μ)²/(2σ²)) / √(2πσ²).
public struct ExactNormal: Sendable, Hashable {
  /// μ.
  public let mean: ExactRational
  /// σ².
  public let variance: ExactRational

  /// The distribution of this mean and variance; refuses a variance that is not above zero.
  public init(mean: ExactRational, variance: ExactRational) throws(DivergenceError) {
    try ExactExpression.requirePositive(variance, "variance")
    self.mean = mean
    self.variance = variance
  }

  /// The distribution of this mean and standard deviation; refuses one that is not above zero.
  public init(mean: ExactRational, standardDeviation: ExactRational) throws(DivergenceError) {
    try ExactExpression.requirePositive(standardDeviation, "standardDeviation")
    try self.init(mean: mean, variance: standardDeviation * standardDeviation)
  }
}

extension ExactExpression {
  private static let half = ExactRational.one / 2

  /// The divergence of normal distributions, ½ (log(σ_Q²/σ_P²) + (σ_P² + (μ_P − μ_Q)²)/σ_Q² − 1), as a
  /// formula.
  ///
  /// - Argument order: P first; Q, the reference, second. Unit: nats. Always finite.
  /// - Source: Kullback (1959), chapter 9; Cover and Thomas (2006).
  public static func klDivergence(of p: ExactNormal, relativeTo q: ExactNormal) -> ExactExpression {
    let shift = (p.mean - q.mean).power(2)
    var sum = LogarithmicSum()
    sum.add(half, timesLogarithmOf: q.variance / p.variance)
    return sum.expression(plus: ((p.variance + shift) / q.variance - .one) * half)
  }

  /// The divergence of normal distributions with independent coordinates: the sum over them, as a formula.
  ///
  /// - Argument order: P first; Q second. Unit: nats.
  /// - Refuses no coordinates, and different numbers of them.
  /// - Source: as for one coordinate; the divergence is additive over independent ones.
  public static func klDivergence(
    of p: [ExactNormal], relativeTo q: [ExactNormal]
  ) throws(DivergenceError) -> ExactExpression {
    guard p.count == q.count else { throw DivergenceError.unequalLengths(first: p.count, second: q.count) }
    guard !p.isEmpty else { throw DivergenceError.empty }
    return .sum(of: zip(p, q).map { klDivergence(of: $0, relativeTo: $1) })
  }

  /// The divergence of N(μ, σ²) relative to N(0, 1) from μ and log σ², (μ² + e^l − 1 − l)/2, as a formula.
  ///
  /// - Arguments: μ, and l = log σ² in nats. Unit: nats.
  /// - Source: Kingma and Welling, Auto-encoding variational Bayes (2013), appendix B.
  public static func klDivergenceToStandardNormal(
    mean: ExactRational, logVariance: ExactRational
  ) -> ExactExpression {
    let rest = ExactExpression(mean * mean - .one - logVariance)
    return (ExactExpression(logVariance).exponential + rest) * ExactExpression(half)
  }

  /// The differential entropy of a normal distribution, ½ log(2πe σ²), as a formula.
  ///
  /// - Unit: nats, relative to the unit of x: it may be negative.
  /// - Source: Shannon (1948), section 20; Cover and Thomas (2006), example 8.1.2.
  public static func differentialEntropy(of p: ExactNormal) -> ExactExpression {
    ((pi * ExactExpression(2 * p.variance)).logarithm + 1) * ExactExpression(half)
  }
}
