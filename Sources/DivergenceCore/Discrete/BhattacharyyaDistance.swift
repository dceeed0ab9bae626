/// The Bhattacharyya coefficient of P and Q: Σ √(pq), also named the affinity.
///
/// - Argument order: of no importance.
/// - Unit: none; from 0, if no outcome is shared, to 1 for P = Q where the sums are 1.
/// - Error bound: relative error below 2^-52, whatever P and Q.
/// - Refuses distributions with different numbers of outcomes, then what ``DiscreteDistribution/checked()`` refuses,
///   P first.
/// - Source: Bhattacharyya (1943).
public func bhattacharyyaCoefficient(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> Double {
  try OutcomePairs(checking: p, q).bhattacharyyaCoefficient.rounded
}

/// The Bhattacharyya distance of P and Q: −log Σ √(pq), half the Rényi divergence of order ½.
///
/// Relative to the mean m of the two sums: −log(Σ √(pq)/m), so that it is never negative and 0 only for P = Q; near
/// P = Q that is −log(1 − H²/m) with the squared Hellinger distance H², and nothing cancels.
///
/// - Argument order: of no importance. Not a metric.
/// - Unit: nats.
/// - Conventions: `+∞` if no outcome is shared; then the witness is the first that P has.
/// - Error bound: relative error below 2^-52, whatever P and Q.
/// - Refuses what ``bhattacharyyaCoefficient(between:and:)`` refuses.
/// - Source: Bhattacharyya (1943); Kailath (1967).
public func bhattacharyyaDistance(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> Divergence {
  let pairs = try OutcomePairs(checking: p, q)
  if let violation = pairs.firstExcludedByQ, pairs.shared.isEmpty {
    return Divergence(infiniteBecauseOf: violation)
  }
  return Divergence(Information(pairs.renyiDivergence(order: 0.5).half))
}

/// The Bhattacharyya angle of P and Q: arccos Σ √(pq), the length of the shortest path between them in the
/// Fisher–Rao metric, halved.
///
/// Relative to the mean of the two sums, as ``bhattacharyyaDistance(between:and:)``; computed as
/// 2 atan √(H²/(m + Σ √(pq))), so that nothing cancels near 0.
///
/// - Argument order: of no importance. A metric.
/// - Unit: radians; from 0 to π/2, and π/2 if no outcome is shared.
/// - Error bound: relative error below 2^-52, whatever P and Q.
/// - Refuses what ``bhattacharyyaCoefficient(between:and:)`` refuses.
/// - Source: Bhattacharyya (1943); Wootters, Statistical distance and Hilbert space (1981).
public func bhattacharyyaAngle(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> Double {
  let pairs = try OutcomePairs(checking: p, q)
  // The Tsallis relative entropy of order ½ is twice the squared Hellinger distance.
  let squaredHellinger = pairs.tsallisRelativeEntropy(order: DoubleDouble(0.5)).half
  let sum = (pairs.sumOfP + pairs.sumOfQ).half + pairs.bhattacharyyaCoefficient
  return 2 * (squaredHellinger / sum).squareRoot.arctangent.rounded
}

extension OutcomePairs {
  /// Σ √(pq).
  fileprivate var bhattacharyyaCoefficient: ScaledNumber {
    shared.reduce(.zero) { $0 + ($1.p * $1.q).squareRoot }
  }
}

extension ScaledNumber {
  /// atan(x) for x from 0 to 1.
  fileprivate var arctangent: ScaledNumber {
    exponent < -110 ? self : ScaledNumber(doubleDouble.arctangent)
  }
}
