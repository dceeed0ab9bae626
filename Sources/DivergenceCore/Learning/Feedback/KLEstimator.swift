/// Schulman's estimators of D(π‖ref) from outcomes that were drawn from π, one value an outcome.
///
/// With x = log π − log ref of the outcome: k1 = x, k2 = x²/2, k3 = e^−x − 1 + x. In Schulman's own letters
/// samples come from q, r = p/q = e^−x, and the divergence is KL[q, p]. The samples must come from the first
/// distribution, π; from another one all three estimate something else.
///
/// - Source: Schulman, Approximating KL divergence (2020), joschu.net/blog/kl-approx.html.
public enum KLEstimator: String, Sendable, Hashable, CaseIterable {
  /// x: unbiased, of either sign. PPO's usual penalty; `kl` or `k1` in verl.
  case k1
  /// x²/2: never negative, biased. `mse` or `k2` in verl.
  case k2
  /// e^−x − 1 + x: never negative; unbiased where π excludes nothing that the reference has. The KL term of
  /// GRPO; `low_var_kl` or `k3` in verl, which clamps −x to ±20 and the value to ±10 (biased; nothing is
  /// clamped here).
  case k3

  /// The estimator's value for one outcome drawn from π.
  ///
  /// - Argument order: log π of the outcome first, log ref second.
  /// - Unit: nats.
  /// - Conventions: an outcome that the reference excludes (log ref = −∞) gives +∞. k3 overflows to +∞ for x
  ///   below −709: the outcome is e^709 times likelier under the reference.
  /// - Error bound: relative error below 2^-52 while the value is not subnormal, also for tiny x, where e^−x
  ///   − 1 + x in double loses everything: x is exact to twice the precision.
  /// - Refuses NaN, +∞, and log π = −∞: π never gives such an outcome.
  public func value(ofLogProbability policy: Double, relativeTo reference: Double) throws(DivergenceError)
    -> Double
  {
    try Requirement.finite([policy])
    try Requirement.number(reference, index: 1)
    if reference == .infinity { throw DivergenceError.infinite(index: 1) }
    let value = exactValue(DoubleDouble(differenceOf: policy, and: reference, dividedBy: 1))
    return self == .k1 ? value.rounded : value.roundedOrInfinite
  }

  /// The estimator's value for each outcome drawn from π; conventions and refusals are those of one outcome.
  public func values(
    ofLogProbabilities policy: [Double], relativeTo reference: [Double]
  ) throws(DivergenceError) -> [Double] {
    try Requirement.sameCount(policy.count, reference.count)
    return try policy.mapRows { row, value throws(DivergenceError) in
      try self.value(ofLogProbability: value, relativeTo: reference[row])
    }
  }

  /// k(x), x to twice the precision.
  func exactValue(_ x: DoubleDouble) -> DoubleDouble {
    guard x.high.isFinite else { return self == .k1 ? x : DoubleDouble(.infinity) }
    return switch self {
    case .k1: x
    case .k2: x.squared * 0.5
    case .k3: (-x).exponentialExcess
    }
  }
}
