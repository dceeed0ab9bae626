/// The Tsallis entropy of order α: (1 − Σ p^α)/(α − 1).
///
/// Computed as (Σp − Σ p^α)/(α − 1), which is the same where the sum is 1 and has its limit at order 1.
///
/// - Arguments: P, and the order α from 0 on, finite.
/// - Unit: none but at order 1, where it is the entropy in nats.
/// - Limits: order 0 is the number of possible outcomes less Σp, order 1 the entropy; order 2 is Σ p (1 − p), the
///   Gini–Simpson index.
/// - Conventions: p = 0 contributes nothing, at order 0 either.
/// - Error bound: relative error below 2^-52 for any order, if no entry is above 1.
/// - Refuses an order that is negative, infinite or NaN, then what ``DiscreteDistribution/checked()`` refuses.
/// - Source: Havrda and Charvát (1967); Tsallis, Possible generalization of Boltzmann–Gibbs statistics (1988).
public func tsallisEntropy(
  of p: some DiscreteDistribution, order: Double
) throws(DivergenceError) -> Double {
  guard order >= 0, order.isFinite else { throw DivergenceError.invalidOrder(order) }
  return PowerSum(try p.checked()).tsallisEntropy(order: DoubleDouble(order)).rounded
}
