/// Divergences within families of distributions with rational parameters.
extension ExactExpression {
  /// The divergence of Bernoulli distributions, p log(p/q) + (1 − p) log((1 − p)/(1 − q)), as a formula.
  ///
  /// - Argument order: P's probability of success first, Q's second. Unit: nats.
  /// - Conventions: a success (outcome 1) or failure (outcome 0) that P has and Q excludes makes it infinite.
  /// - Refuses probabilities below 0 or above 1.
  /// - Source: Kullback and Leibler (1951).
  public static func klDivergence(
    ofBernoulli p: ExactRational, relativeTo q: ExactRational
  ) throws(DivergenceError) -> ExactDivergence {
    for value in [p, q] where value.isNegative || value > .one {
      throw DivergenceError.invalidParameter(
        name: "probability", value: value.nearestDouble, requirement: "from 0 to 1")
    }
    return klSum([(.one - p, .one - q), (p, q)])
  }

  /// The divergence of exponential distributions, log(λ_P/λ_Q) + λ_Q/λ_P − 1, as a formula.
  ///
  /// - Argument order: P's rate first, Q's second. Unit: nats. Always finite.
  /// - Refuses rates that are not above zero.
  /// - Source: Gil, Alajaji and Linder, Rényi divergence measures for commonly used univariate continuous
  ///   distributions (2013).
  public static func klDivergence(
    ofExponential p: ExactRational, relativeTo q: ExactRational
  ) throws(DivergenceError) -> ExactExpression {
    for rate in [p, q] { try requirePositive(rate, "rate") }
    return logarithmOfRatio(p, q) + ExactExpression(q / p - .one)
  }

  /// The divergence of Poisson distributions, λ_P log(λ_P/λ_Q) − λ_P + λ_Q, as a formula.
  ///
  /// - Argument order: P's mean first, Q's second. Unit: nats.
  /// - Conventions: mean 0 is the distribution that is always 0; relative to it any other is infinite, with
  ///   outcome 1 as witness.
  /// - Refuses negative means.
  /// - Source: Kullback (1959).
  public static func klDivergence(
    ofPoisson p: ExactRational, relativeTo q: ExactRational
  ) throws(DivergenceError) -> ExactDivergence {
    for mean in [p, q] where mean.isNegative {
      throw DivergenceError.invalidParameter(
        name: "mean", value: mean.nearestDouble, requirement: "not below zero")
    }
    guard !q.isZero || p.isZero else { return .infinite(witness: 1) }
    return klSum([(p, q)], isGeneralized: true)
  }

  /// The divergence of geometric distributions, log(p/q) + (1 − p)/p · log((1 − p)/(1 − q)), as a formula,
  /// for the number of trials up to the first success or of failures before it.
  ///
  /// - Argument order: P's probability of success first, Q's second. Unit: nats.
  /// - Conventions: success for certain is a distribution; relative to it any other is infinite, with the
  ///   second outcome (1) as witness.
  /// - Refuses probabilities that are not above zero, or above 1.
  /// - Source: Kullback and Leibler (1951) with the chain rule over trials.
  public static func klDivergence(
    ofGeometric p: ExactRational, relativeTo q: ExactRational
  ) throws(DivergenceError) -> ExactDivergence {
    for value in [p, q] where !value.isPositive || value > .one {
      throw DivergenceError.invalidParameter(
        name: "probability", value: value.nearestDouble, requirement: "above 0 and at most 1")
    }
    return try klDivergence(ofBernoulli: p, relativeTo: q).map { $0 / ExactExpression(p) }.witnessed(by: 1)
  }

  /// The divergence of uniform distributions on intervals, log of the ratio of their lengths, as a formula.
  ///
  /// - Argument order: P's interval first, Q's second. Unit: nats.
  /// - Conventions: infinite, without a witness, unless Q's interval contains P's.
  /// - Refuses intervals without length.
  /// - Source: Kullback and Leibler (1951).
  public static func klDivergence(
    ofUniformFrom lower: ExactRational, to upper: ExactRational,
    relativeToUniformFrom lowerOfQ: ExactRational, to upperOfQ: ExactRational
  ) throws(DivergenceError) -> ExactDivergence {
    let lengths = [upper - lower, upperOfQ - lowerOfQ]
    for length in lengths { try requirePositive(length, "length") }
    guard lowerOfQ <= lower, upper <= upperOfQ else { return .infinite(witness: nil) }
    return .finite(logarithmOfRatio(lengths[1], lengths[0]))
  }

  /// The divergence of Laplace distributions, log(b_Q/b_P) + |Δ|/b_Q + (b_P/b_Q) e^(−|Δ|/b_P) − 1 with Δ =
  /// μ_P − μ_Q, as a formula.
  ///
  /// - Argument order: P's location and scale first, Q's second. Unit: nats. Always finite.
  /// - Refuses scales that are not above zero.
  /// - Source: Gil, Alajaji and Linder (2013).
  public static func klDivergence(
    ofLaplaceAt location: ExactRational, scale: ExactRational,
    relativeToLaplaceAt locationOfQ: ExactRational, scale scaleOfQ: ExactRational
  ) throws(DivergenceError) -> ExactExpression {
    for value in [scale, scaleOfQ] { try requirePositive(value, "scale") }
    let distance = (location - locationOfQ).magnitude
    let decay = ExactExpression(-distance / scale).exponential * ExactExpression(scale / scaleOfQ)
    return .sum(of: [
      logarithmOfRatio(scaleOfQ, scale), decay, ExactExpression(distance / scaleOfQ - .one),
    ])
  }

  /// log(a/b) for rationals above zero.
  private static func logarithmOfRatio(_ a: ExactRational, _ b: ExactRational) -> ExactExpression {
    ExactExpression(a / b).logarithm
  }
}

extension ExactDivergence {
  /// The same with another witness.
  fileprivate func witnessed(by witness: Int) -> ExactDivergence {
    if case .infinite = self { return .infinite(witness: witness) }
    return self
  }
}
