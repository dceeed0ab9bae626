/// The Tsallis relative entropy of order α of P relative to Q: (Σ p^α q^(1−α) − 1)/(α − 1).
///
/// Computed as Σ (p^α q^(1−α) − α p − (1 − α) q)/(α − 1), which is the same where both sums are 1 and has terms of one
/// sign: never negative, and accurate where P ≈ Q or α ≈ 1.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second. α from 0 on, finite.
/// - Unit: none but at order 1, where it is D(P‖Q) in nats.
/// - Limits: order 0 is Q(p = 0), order 1 is D(P‖Q); order ½ is twice the squared Hellinger distance, order 2 is
///   Pearson's χ².
/// - Conventions: p > 0 with q = 0 makes the result `+∞` with the outcome as witness for α ≥ 1 and contributes
///   α p/(1 − α) below. A result beyond the range of doubles is `+∞` without witness.
/// - Error bound: relative error below 2^-52 for α up to 2^20, any P and Q.
/// - Refuses an order that is negative, infinite or NaN, distributions with different numbers of outcomes, then what
///   ``DiscreteDistribution/checked()`` refuses, P first.
/// - Source: Tsallis, Generalized entropy-based criterion for consistent testing (1998); Furuichi, Yanagi and Kuriyama,
///   Fundamental properties of Tsallis relative entropy (2004).
public func tsallisRelativeEntropy(
  of p: some DiscreteDistribution, relativeTo q: some DiscreteDistribution, order: Double
) throws(DivergenceError) -> WitnessedValue {
  guard order >= 0, order.isFinite else { throw DivergenceError.invalidOrder(order) }
  let pairs = try OutcomePairs(checking: p, q)
  if let violation = pairs.firstExcludedByQ, order >= 1 {
    return WitnessedValue(.infinity, supportViolation: violation)
  }
  return WitnessedValue(pairs.tsallisRelativeEntropy(order: DoubleDouble(order)).rounded)
}
