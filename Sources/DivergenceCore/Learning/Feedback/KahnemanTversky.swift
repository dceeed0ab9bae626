/// Kahneman–Tversky optimisation: what one answer is worth to a human who compares it with a reference point.
///
/// With r = log π − log ref of the answer and z₀ the reference point: v = λ_D σ(β (r − z₀)) if the answer is
/// desirable and v = λ_U σ(β (z₀ − r)) if it is not. The letters stand for Kahneman and Tversky, whose
/// prospect theory values gains and losses against a reference point.
///
/// - Source: Ethayarajh, Xu, Muennighoff, Jurafsky and Kiela, KTO: model alignment as prospect theoretic
///   optimization (2024) (arXiv 2402.01306).
public struct KahnemanTversky: Sendable, Hashable {
  /// β: the greater, the sooner the value saturates.
  public let beta: Double
  /// λ_D, the weight of desirable answers; `desirable_weight` in trl.
  public let desirableWeight: Double
  /// λ_U, the weight of undesirable answers: above λ_D is aversion to losses; `undesirable_weight` in trl.
  public let undesirableWeight: Double

  /// Refuses a β outside [1e-150, 1e150], and weights that are not finite or are negative.
  public init(
    beta: Double, desirableWeight: Double = 1, undesirableWeight: Double = 1
  ) throws(DivergenceError) {
    try Requirement.check(beta >= 1e-150 && beta <= 1e150, "beta", beta, "from 1e-150 to 1e150")
    try Requirement.notNegative(desirableWeight, "the desirable weight")
    try Requirement.notNegative(undesirableWeight, "the undesirable weight")
    (self.beta, self.desirableWeight, self.undesirableWeight) = (beta, desirableWeight, undesirableWeight)
  }

  /// The value v of an answer, from 0 to its weight.
  ///
  /// - Arguments: log π and log ref of the whole answer, z₀, and whether the answer is desirable.
  /// - Unit: that of the weights.
  /// - Conventions: λ/2 where r = z₀.
  /// - Error bound: relative error below 2^-52 while the value is not subnormal and β (r − z₀) has not
  ///   cancelled below 2^-40 of its parts.
  /// - Refuses log-probabilities that are not finite or beyond 1e150, and a reference point outside [0,
  ///   1e150].
  public func value(
    ofLogProbability policy: Double, relativeTo reference: Double, referencePoint: Information<Nats>,
    isDesirable: Bool
  ) throws(DivergenceError) -> Double {
    let gain = try gain(policy, reference, referencePoint, isDesirable)
    return (gain.sigmoid * weight(isDesirable)).rounded
  }

  /// The loss λ − v of an answer: λ σ(−β (r − z₀)) if it is desirable, λ σ(−β (z₀ − r)) if not.
  ///
  /// Arguments, conventions, error bound and refusals are those of the value; nothing is subtracted.
  public func loss(
    ofLogProbability policy: Double, relativeTo reference: Double, referencePoint: Information<Nats>,
    isDesirable: Bool
  ) throws(DivergenceError) -> Double {
    let gain = try gain(policy, reference, referencePoint, isDesirable)
    return ((-gain).sigmoid * weight(isDesirable)).rounded
  }

  /// The reference point z₀ of a batch: max(0, mean of log π − log ref) over answers to other questions (each
  /// question with the answer to another one), an estimate of D(π‖ref) that is shared by the batch and takes
  /// no gradient.
  ///
  /// - Argument order: log π of each mismatched answer first, log ref second.
  /// - Unit: nats. The estimate is biased: only D(π‖ref) itself, for answers of π, would be exact.
  /// - Error bound: 2^-52 of the result and 2^-100 of the greatest log-probability.
  /// - Refuses no answers, different numbers of them, and log-probabilities that are not finite
  ///   or beyond 1e150.
  /// - Source: Ethayarajh et al. (2024), section 4.
  public static func referencePoint(
    ofLogProbabilities policy: [Double], relativeTo reference: [Double]
  ) throws(DivergenceError) -> Information<Nats> {
    try Requirement.sameCount(policy.count, reference.count)
    guard !policy.isEmpty else { throw DivergenceError.empty }
    try Requirement.moderate(policy)
    try Requirement.moderate(reference)
    var sum = CompensatedSum()
    for (policy, reference) in zip(policy, reference) { sum.add(DoubleDouble(sumOf: policy, -reference)) }
    return Information(max(0, (sum.value / Double(policy.count)).roundedOrInfinite))
  }

  private func weight(_ isDesirable: Bool) -> Double { isDesirable ? desirableWeight : undesirableWeight }

  /// ±β (r − z₀).
  private func gain(
    _ policy: Double, _ reference: Double, _ referencePoint: Information<Nats>, _ isDesirable: Bool
  ) throws(DivergenceError) -> DoubleDouble {
    try Requirement.moderate([policy, reference])
    try Requirement.check(
      referencePoint.value >= 0 && referencePoint.value <= 1e150, "the reference point", referencePoint.value,
      "from 0 to 1e150")
    let gain = (DoubleDouble(sumOf: policy, -reference) - referencePoint.value) * beta
    return isDesirable ? gain : -gain
  }
}
