/// The total variation distance of P and Q: ½ Σ |p − q|, the greatest difference in the probability of an event.
///
/// Texts that leave out the ½ mean ``l1Distance(between:and:)``.
///
/// - Argument order: of no importance. A metric.
/// - Unit: none; from 0 to 1, and 1 if no outcome is shared.
/// - Conventions: the sums are as given.
/// - Error bound: relative error below 2^-52, whatever P and Q.
/// - Refuses distributions with different numbers of outcomes, then what ``DiscreteDistribution/checked()`` refuses,
///   P first.
/// - Source: Levin, Peres and Wilmer, Markov Chains and Mixing Times, section 4.1.
public func totalVariationDistance(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> Double {
  try FDivergenceGenerator.totalVariation.sum(of: p, q).finiteValue.rounded
}
