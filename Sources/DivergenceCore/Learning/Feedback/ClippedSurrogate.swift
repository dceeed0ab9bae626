/// The clipped surrogate objective of one action: min(r A, clip(r, 1 − ε, 1 + ε) A) with r = π_new/π_old.
///
/// - Source: Schulman et al., Proximal policy optimization algorithms (2017), equation 7.
public struct ClippedSurrogate: Sendable, Hashable {
  /// r, the probability ratio; +∞ if it overflows.
  public let ratio: Double
  /// The objective, to be maximised; the loss of PPO is minus its mean. In the unit of the advantage.
  public let value: Double
  /// Whether clipping made it smaller, so that the gradient is 0.
  public let isClipped: Bool

  /// The objective of one action.
  ///
  /// - Argument order: log π_new of the action, log π_old, which it was drawn from, and its advantage A.
  ///   `clip` is ε; `upperClip` is the bound above where it differs (DAPO's ε_high).
  /// - Conventions: log π_new = −∞ is r = 0. A product beyond the range of doubles is ±∞.
  /// - Error bound: relative error below 2^-52 for ratio and value.
  /// - Refuses NaN, +∞, log π_old = −∞ (such an action is never drawn), an advantage that is not finite, an ε
  ///   outside [0, 1] and an upper one that is not finite or is negative.
  public init(
    logProbability new: Double, old: Double, advantage: Double, clip: Double = 0.2, upperClip: Double? = nil
  ) throws(DivergenceError) {
    try Requirement.number(new)
    if new == .infinity { throw DivergenceError.infinite(index: 0) }
    try Requirement.finite([0, old, advantage])
    try Requirement.fraction(clip, "the clip range")
    try Requirement.notNegative(upperClip ?? clip, "the upper clip range")
    let ratio = DoubleDouble(differenceOf: new, and: old, dividedBy: 1).exponential
    let lower = DoubleDouble(sumOf: 1, -clip)
    let upper = DoubleDouble(sumOf: 1, upperClip ?? clip)
    isClipped = advantage > 0 ? ratio > upper : advantage < 0 && ratio < lower
    let bounded = isClipped ? (advantage > 0 ? upper : lower) : ratio
    self.ratio = ratio.rounded
    let size = advantage == 0 ? 0 : (bounded * abs(advantage)).roundedOrInfinite
    value = advantage < 0 ? 0 - size : size
  }
}

/// The entropy bonus of a policy, to be added to the objective: c times the mean entropy over states.
///
/// - Argument order: the policy's distribution in each state, then c.
/// - Unit: nats times c.
/// - Error bound: relative error below 2^-51.
/// - Refuses no states, what `entropy(of:)` refuses, and a c that is not finite or is negative.
/// - Source: Williams and Peng (1991); Schulman et al. (2017), equation 9.
public func entropyBonus(
  of policies: [some DiscreteDistribution], coefficient: Double
) throws(DivergenceError) -> Double {
  try Requirement.notNegative(coefficient, "the coefficient")
  let entropies = try policies.mapRows { _, policy throws(DivergenceError) in try entropy(of: policy) }
  var sum = CompensatedSum()
  for entropy in entropies { sum.add(entropy.value) }
  return (sum.value / Double(entropies.count) * coefficient).roundedOrInfinite
}
