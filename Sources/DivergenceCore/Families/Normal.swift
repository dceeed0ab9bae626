/// The normal (Gaussian) distribution: density e^(−(x − μ)²/(2σ²)) / √(2πσ²).
///
/// The spread is kept as it was stated (standard deviation, variance or log-variance), exactly.
public struct Normal: Sendable, Hashable {
  /// μ.
  public let mean: Double
  /// σ, σ² or log σ², as it was given.
  let spread: NormalSpread

  /// The distribution of this mean, finite, and standard deviation, finite and above zero.
  public init(mean: Double, standardDeviation: Double) throws(DivergenceError) {
    try Requirement.positive(standardDeviation, "standardDeviation")
    try self.init(mean: mean, spread: .standardDeviation(standardDeviation))
  }

  /// The distribution of this mean, finite, and variance, finite and above zero.
  public init(mean: Double, variance: Double) throws(DivergenceError) {
    try Requirement.positive(variance, "variance")
    try self.init(mean: mean, spread: .variance(variance))
  }

  /// The distribution of this mean, finite, and logarithm of the variance in nats, from −1400 to 1400.
  public init(mean: Double, logVariance: Double) throws(DivergenceError) {
    guard logVariance.magnitude <= 1400 else {
      throw DivergenceError.invalidParameter(
        name: "logVariance", value: logVariance, requirement: "from -1400 to 1400")
    }
    try self.init(mean: mean, spread: .logVariance(logVariance))
  }

  private init(mean: Double, spread: NormalSpread) throws(DivergenceError) {
    try Requirement.finite(mean, "mean")
    self.mean = mean
    self.spread = spread
  }

  /// N(0, 1).
  public static let standard = Normal(standardWithMean: 0)

  private init(standardWithMean mean: Double) {
    self.mean = mean
    spread = .variance(1)
  }

  /// σ, rounded to nearest where it was not what was given.
  public var standardDeviation: Double {
    if case .standardDeviation(let value) = spread { return value }
    return preciseStandardDeviation.rounded
  }

  /// σ², rounded to nearest where it was not what was given; 0 or `+∞` beyond the range of doubles.
  public var variance: Double {
    if case .variance(let value) = spread { return value }
    return spread.variance.rounded
  }

  /// σ to twice the precision.
  var preciseStandardDeviation: DoubleDouble {
    if case .standardDeviation(let value) = spread { return DoubleDouble(value) }
    return spread.variance.squareRoot.doubleDouble
  }

  /// (μ − μ′)²/σ² for the mean μ′ of `other` and this σ.
  func squaredDistanceOfMeans(to other: Normal) -> DoubleDouble {
    let difference = DoubleDouble(sumOf: mean, -other.mean)
    guard difference.high != 0 else { return .zero }
    guard difference.high.isFinite else { return DoubleDouble(.infinity) }
    return (ScaledNumber(difference).squared / spread.variance).doubleDouble
  }

  /// The change of the variance from that of `other` to this one's: σ²/σ′².
  func varianceChange(from other: Normal) -> ParameterChange { other.spread.change(to: spread) }
}

/// The differential entropy of a normal distribution: h(P) = ½ log(2πe σ²).
///
/// - Unit: nats, relative to the unit of x: it is negative for σ below 0.24197….
/// - Error bound: relative error below 3e-16 where |h| is at least 1e-14, absolute error below 1e-29 nearer
///   to the zero.
/// - Source: Shannon (1948), section 20; Cover and Thomas (2006), example 8.1.2.
public func differentialEntropy(of p: Normal) -> Information<Nats> {
  Information((0.5 * (1 + p.spread.logarithmOfVariance) + .halfLogarithmOf2Pi))
}

/// The cross-entropy of normal distributions: h(P, Q) = ½ log(2π σ_Q²) + (σ_P² + (μ_P − μ_Q)²)/(2 σ_Q²),
/// minus the expected log-likelihood of Q for outcomes of P.
///
/// - Argument order: P, the distribution of the outcomes, first; Q, the model, second.
/// - Unit: nats, relative to the unit of x: it may be negative.
/// - Conventions: always finite, unless the ratio of the variances or of the means to σ_Q overflows.
/// - Error bound: relative error below 3e-16 where |h| is at least 1e-14.
/// - Source: Cover and Thomas (2006), section 8.5: h(P) + D(P‖Q).
public func crossEntropy(of p: Normal, under q: Normal) -> Information<Nats> {
  let spread = 1 + p.varianceChange(from: q).relative + q.squaredDistanceOfMeans(to: p)
  let amount = 0.5 * (q.spread.logarithmOfVariance + spread) + .halfLogarithmOf2Pi
  return Information(amount)
}

/// The expected log-likelihood of a normal model for outcomes of a normal distribution: ∫ p log q, which is
/// −``crossEntropy(of:under:)-(Normal,_)``.
///
/// - Argument order: P, the distribution of the outcomes, first; Q, the model, second.
/// - Unit, conventions, error bound and source: those of the cross-entropy, `−∞` where that overflows.
public func expectedLogLikelihood(of p: Normal, under q: Normal) -> Information<Nats> {
  Information(-crossEntropy(of: p, under: q).value)
}
