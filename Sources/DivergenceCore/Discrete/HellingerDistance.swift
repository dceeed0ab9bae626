/// The squared Hellinger distance of P and Q: ½ Σ (√p − √q)², which is 1 − Σ √(pq) where the sums are 1.
///
/// Computed as ½ Σ ((p − q)/(√p + √q))²; nothing is subtracted from 1.
///
/// - Argument order: of no importance.
/// - Unit: none; from 0 to 1, and 1 if no outcome is shared. Texts without the ½ have twice the value.
/// - Conventions: always finite; an outcome that only one distribution has contributes half its probability. The sums
///   are as given.
/// - Error bound: relative error below 2^-52, whatever P and Q.
/// - Refuses distributions with different numbers of outcomes, then what ``DiscreteDistribution/checked()`` refuses,
///   P first.
/// - Source: Hellinger (1909); Liese and Vajda (2006).
public func squaredHellingerDistance(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> Double {
  try FDivergenceGenerator.squaredHellinger.sum(of: p, q).finiteValue.rounded
}

/// The Hellinger distance of P and Q: √(½ Σ (√p − √q)²), a metric from 0 to 1.
///
/// - Conventions, error bound and refusals are those of ``squaredHellingerDistance(between:and:)``; the root is taken
///   before rounding, so that it does not underflow where the square does.
/// - Source: Hellinger (1909); Le Cam and Yang, Asymptotics in Statistics.
public func hellingerDistance(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> Double {
  try FDivergenceGenerator.squaredHellinger.sum(of: p, q).finiteValue.squareRoot.rounded
}
