/// The penalty on each token for leaving the reference policy: β k, k an estimator of the divergence.
///
/// - Argument order: log π of each token that was drawn from π first, log ref second.
/// - Unit: nats times β, the unit of rewards.
/// - Conventions: a token that the reference excludes costs +∞ (nothing for β = 0). With k1 a penalty may be
///   negative.
/// - Error bound: relative error below 2^-51.
/// - Refuses what ``KLEstimator/values(ofLogProbabilities:relativeTo:)`` refuses, and a β that is not finite
///   or is negative.
/// - Source: Ziegler et al., Fine-tuning language models from human preferences (2019), section 2.
public func klPenalties(
  ofLogProbabilities policy: [Double], relativeTo reference: [Double], coefficient: Double,
  estimator: KLEstimator = .k1
) throws(DivergenceError) -> [Double] {
  try Requirement.notNegative(coefficient, "the coefficient")
  return try estimator.values(ofLogProbabilities: policy, relativeTo: reference).map {
    coefficient == 0 ? 0 : coefficient * $0
  }
}

/// The reward of each token: minus its penalty β k, and for the last token the score of the whole text
/// besides.
///
/// The tokens' rewards add up to the score − β Σ k, Ziegler's R = r − β log(π/ref).
///
/// - Argument order: the score, then log π of each token first, log ref second.
/// - Unit: that of the score; k is in nats.
/// - Conventions: a token that the reference excludes has the reward −∞.
/// - Error bound: 2^-51 of the penalty; for the last token, 2^-51 of the greater of score and penalty.
/// - Refuses what ``klPenalties(ofLogProbabilities:relativeTo:coefficient:estimator:)`` refuses, and a score
///   that is not finite.
/// - Source: Ziegler et al. (2019), section 2; Ouyang et al. (2022), section 3.5; the score is added to the
///   last token as in trl's `PPOTrainer`.
public func shapedRewards(
  score: Double, logProbabilities policy: [Double], relativeTo reference: [Double], coefficient: Double,
  estimator: KLEstimator = .k1
) throws(DivergenceError) -> [Double] {
  try Requirement.finite([score])
  let penalties = try klPenalties(
    ofLogProbabilities: policy, relativeTo: reference, coefficient: coefficient, estimator: estimator)
  return penalties.enumerated().map { index, penalty in
    index == penalties.count - 1 ? score - penalty : 0 - penalty
  }
}

/// How the coefficient β of a penalty follows the divergence that was observed.
public enum KLCoefficientRule: Sendable, Hashable {
  /// β (1 + K e) with e = D/target − 1, cut to ±`errorLimit`; K = 0.1 and 0.2 in the paper. In its code, and
  /// in verl's and trl's, K is the number of texts in the batch over a horizon.
  ///
  /// Source: Ziegler et al. (2019), section 2.2.
  case proportional(gain: Double = 0.1, errorLimit: Double = 0.2)
  /// β/2 if D < target/1.5, 2 β if D > 1.5 target, otherwise β.
  ///
  /// Source: Schulman et al., Proximal policy optimization algorithms (2017), section 4.
  case doubling

  /// The next coefficient.
  ///
  /// - Argument order: the present β, the divergence that was observed, the target.
  /// - Conventions: an estimate of the divergence may be negative (k1), +∞ counts as far above the target. A
  ///   coefficient beyond the range of doubles is +∞.
  /// - Error bound: relative error below 2^-52, with e rounded once.
  /// - Refuses NaN, a β, target, gain or limit that is not finite or is
  ///   negative, a target of 0, and a gain and limit whose product is above 1 (β would become negative).
  public func coefficient(
    after coefficient: Double, observed: Information<Nats>, target: Information<Nats>
  ) throws(DivergenceError) -> Double {
    try Requirement.notNegative(coefficient, "the coefficient")
    try Requirement.positive(target.value, "the target")
    switch self {
    case .proportional(let gain, let errorLimit):
      try Requirement.notNegative(gain, "the gain")
      try Requirement.notNegative(errorLimit, "the error limit")
      try Requirement.check(
        gain * errorLimit <= 1, "the gain times the error limit", gain * errorLimit, "at most 1")
      let error = DoubleDouble(differenceOf: observed.value, and: target.value, dividedBy: target.value)
      let limit = DoubleDouble(errorLimit)
      let bounded = error > limit ? limit : error < -limit ? -limit : error
      return ((1 + bounded * gain) * coefficient).roundedOrInfinite
    case .doubling:
      if observed.value < target.value / 1.5 { return coefficient / 2 }
      return observed.value > target.value * 1.5 ? coefficient * 2 : coefficient
    }
  }
}
