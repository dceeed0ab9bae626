/// A pair of answers, the chosen and the rejected one, as direct preference optimisation sees it: by their
/// log-probabilities under the policy and under the reference, and β.
///
/// The log-probabilities are those of whole answers, sums over tokens, in nats.
///
/// - Source: Rafailov et al., Direct preference optimization: your language model is secretly a reward model
///   (2023).
public struct DirectPreference: Sendable, Hashable {
  /// log π − log ref of the chosen answer, exact to twice the precision.
  private let chosen: DoubleDouble
  /// log π − log ref of the rejected answer.
  private let rejected: DoubleDouble
  /// β.
  public let beta: Double

  /// A pair.
  ///
  /// - Argument order: the policy's log-probabilities of the chosen and the rejected answer, then the
  ///   reference's.
  /// - Refuses log-probabilities that are not finite (indices in that order: an excluded answer has no
  ///   reward) or beyond 1e150, and a β outside [1e-150, 1e150].
  public init(
    policyChosen: Double, policyRejected: Double, referenceChosen: Double, referenceRejected: Double,
    beta: Double
  ) throws(DivergenceError) {
    try Requirement.moderate([policyChosen, policyRejected, referenceChosen, referenceRejected])
    try Requirement.check(beta >= 1e-150 && beta <= 1e150, "beta", beta, "from 1e-150 to 1e150")
    chosen = DoubleDouble(sumOf: policyChosen, -referenceChosen)
    rejected = DoubleDouble(sumOf: policyRejected, -referenceRejected)
    self.beta = beta
  }

  /// The implicit reward of the chosen answer, β (log π − log ref), up to a constant of the question.
  /// Relative error below 2^-52.
  public var chosenReward: Double { (chosen * beta).rounded }

  /// The implicit reward of the rejected answer. Relative error below 2^-52.
  public var rejectedReward: Double { (rejected * beta).rounded }

  /// The chosen reward minus the rejected one. Error below 2^-52 of itself and 2^-100 of the greater reward.
  public var margin: Double { exactMargin.rounded }

  /// Whether the chosen answer has the greater reward; equal rewards are no success (as in trl's
  /// `rewards/accuracies`).
  public var isAccurate: Bool { exactMargin.high > 0 }

  /// The probability that the policy's rewards give to the preference: σ(margin). Relative error below 2^-52
  /// while it is not subnormal and the rewards are below 2^40.
  public var probability: Double { exactMargin.sigmoid.rounded }

  /// How much the pair weighs in the gradient −β w ∇(log π(chosen) − log π(rejected)): w = σ(−margin), the
  /// probability that the rewards give to the wrong order; β is not in it. Error bound as for
  /// ``probability``.
  ///
  /// Source: Rafailov et al. (2023), section 4, what does the DPO update do.
  public var gradientWeight: Double { (-exactMargin).sigmoid.rounded }

  /// The loss: −(1 − ε) log σ(margin) − ε log σ(−margin), in nats; log 2 for a margin of 0.
  ///
  /// - Arguments: ε, how probable a flipped label is: 0 is DPO, otherwise the conservative cDPO.
  /// - Error bound: relative error below 2^-52 while the rewards are below 2^40.
  /// - Refuses an ε outside [0, ½].
  /// - Source: Rafailov et al. (2023), equation 7; Mitchell, A note on DPO with noisy preferences (2023),
  ///   equation 3; `loss_type="sigmoid"` in trl.
  public func loss(labelSmoothing: Double = 0) throws(DivergenceError) -> Double {
    try Self.requireSmoothing(labelSmoothing, isMet: labelSmoothing <= 0.5)
    let right = weighed((-exactMargin).softplus, by: DoubleDouble(sumOf: 1, -labelSmoothing))
    return (right + weighed(exactMargin.softplus, by: DoubleDouble(labelSmoothing))).roundedOrInfinite
  }

  /// The robust loss: (−(1 − ε) log σ(margin) + ε log σ(−margin))/(1 − 2 ε), unbiased if a share ε of the
  /// labels is flipped; it may be negative.
  ///
  /// - Error bound: 2^-51 of the greater part.
  /// - Refuses an ε outside [0, ½).
  /// - Source: Chowdhury, Kini and Natarajan, Provably robust DPO (2024); `loss_type="robust"` in trl.
  public func robustLoss(labelSmoothing: Double) throws(DivergenceError) -> Double {
    try Self.requireSmoothing(labelSmoothing, isMet: labelSmoothing < 0.5)
    let smoothing = DoubleDouble(labelSmoothing)
    let difference = (-exactMargin).softplus * (1 - smoothing) - exactMargin.softplus * smoothing
    return (difference / (1 - smoothing * 2)).rounded
  }

  /// The loss of identity preference optimisation: (h − 1/(2β))² with h = margin/β; β is the paper's τ.
  ///
  /// - Unit: nats squared. trl divides the log-probabilities by the number of tokens before; give it those to
  ///   replay it.
  /// - Error bound: relative error below 2^-51 unless h and 1/(2β) cancel, then 2^-99 of their squares.
  /// - Source: Azar et al., A general theoretical paradigm to understand learning from human preferences
  ///   (2023), equation 17.
  public var identityLoss: Double {
    (chosen - rejected - 1 / (DoubleDouble(beta) * 2)).squared.roundedOrInfinite
  }

  /// The hinge loss: max(0, 1 − margin).
  ///
  /// - Error bound: 2^-52 of the greater of 1 and the margin.
  /// - Source: Zhao et al., SLiC-HF (2023), and Liu et al., Statistical rejection sampling (2023).
  public var hingeLoss: Double {
    let distance = 1 - exactMargin
    return distance.high > 0 ? distance.rounded : 0
  }

  /// The share of pairs that are accurate. Refuses no pairs.
  public static func accuracy(of pairs: [DirectPreference]) throws(DivergenceError) -> Double {
    guard !pairs.isEmpty else { throw DivergenceError.empty }
    return Double(pairs.count { $0.isAccurate }) / Double(pairs.count)
  }

  private var exactMargin: DoubleDouble { (chosen - rejected) * beta }

  private static func requireSmoothing(_ value: Double, isMet: Bool) throws(DivergenceError) {
    try Requirement.check(value >= 0 && isMet, "the label smoothing", value, "from 0 to a half")
  }
}
