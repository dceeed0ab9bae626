/// Whether a new policy stays in the trust region around the old one: mean D(π_old‖π_new) ≤ δ.
///
/// TRPO takes the old policy first: its states and actions are drawn from it. The other direction is another
/// region.
///
/// - Source: Schulman, Levine, Moritz, Jordan and Abbeel, Trust region policy optimization (2015), equation
///   12.
public struct TrustRegion: Sendable, Hashable {
  /// The mean of D(π_old‖π_new) over the states, in nats; +∞ if the new policy excludes an action of the old
  /// one.
  public let meanDivergence: Information<Nats>
  /// δ − the mean divergence, in nats: what is left; negative outside, −∞ for an infinite divergence.
  public let slack: Double
  /// The greatest divergence of any state: what the theory bounds (section 3) where the algorithm bounds the
  /// mean.
  public let maximalDivergence: Information<Nats>
  /// The first state, from 0, in which the new policy excludes an action of the old one.
  public let supportViolation: Int?

  /// Whether the mean is not above the radius δ.
  public var contains: Bool { slack >= 0 }

  /// The check of a step.
  ///
  /// - Argument order: the old policy's distribution in each state, the new one's, then δ in nats.
  /// - Error bound: relative error below 2^-51 for the divergences, 2^-51 of the greater of δ and the mean
  ///   for the slack.
  /// - Refuses no states, different numbers of states, what `klDivergence(of:relativeTo:)` refuses, and a δ
  ///   that is not finite or is negative.
  public init(
    from old: [some DiscreteDistribution], to new: [some DiscreteDistribution], radius: Information<Nats>
  ) throws(DivergenceError) {
    try Requirement.notNegative(radius.value, "the radius")
    try Requirement.sameCount(old.count, new.count)
    let divergences = try old.mapRows { row, policy throws(DivergenceError) in
      try klDivergence(of: policy, relativeTo: new[row])
    }
    supportViolation = divergences.firstIndex { $0.supportViolation != nil }
    var sum = CompensatedSum()
    for divergence in divergences { sum.add(divergence.nats) }
    let mean = sum.value / Double(divergences.count)
    meanDivergence = Information(mean.roundedOrInfinite)
    slack = mean.high.isFinite ? (radius.value - mean).rounded : -.infinity
    maximalDivergence = Information(divergences.map(\.nats).reduce(0, max))
  }
}
