/// The L1 distance of P and Q: Σ |p − q|, twice the total variation distance; also named Manhattan distance.
///
/// - Argument order: of no importance. A metric.
/// - Unit: none; from 0 to 2, and 2 if no outcome is shared.
/// - Conventions: the sums are as given.
/// - Error bound: relative error below 2^-52, whatever P and Q.
/// - Refuses distributions with different numbers of outcomes, then what ``DiscreteDistribution/checked()`` refuses,
///   P first.
/// - Source: Cha, Comprehensive survey on distance/similarity measures between probability density functions (2007).
public func l1Distance(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> Double {
  try differences(p, q).reduce(.zero, +).rounded
}

/// The L2 distance of P and Q: √(Σ (p − q)²); also named Euclidean distance.
///
/// - Unit: none; from 0 to √2. The squares are summed over a wider range than that of doubles and do not underflow.
/// - Everything else is that of ``l1Distance(between:and:)``.
public func l2Distance(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> Double {
  try sumOfSquares(p, q).squareRoot.rounded
}

/// The squared L2 distance of P and Q: Σ (p − q)², also named squared Euclidean distance. Not a metric.
///
/// - Unit: none; from 0 to 2.
/// - Everything else is that of ``l1Distance(between:and:)``.
public func squaredL2Distance(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> Double {
  try sumOfSquares(p, q).rounded
}

/// The L∞ distance of P and Q: max |p − q|; also named Chebyshev distance.
///
/// - Unit: none; from 0 to 1.
/// - Error bound: rounded to nearest.
/// - Everything else is that of ``l1Distance(between:and:)``.
public func lInfinityDistance(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> Double {
  (try differences(p, q).max() ?? .zero).rounded
}

/// The Minkowski distance of order r of P and Q: (Σ |p − q|^r)^(1/r), the L_r distance, a metric for r ≥ 1.
///
/// - Arguments: P and Q in any order, and r from 1 to `+∞`, where it is ``lInfinityDistance(between:and:)``.
/// - Unit: none.
/// - Conventions: the greatest difference is taken out of the sum, so that no power underflows.
/// - Error bound: relative error below 2^-52.
/// - Refuses an order below 1 or NaN, then what ``l1Distance(between:and:)`` refuses.
/// - Source: Cha (2007).
public func minkowskiDistance(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution, order: Double
) throws(DivergenceError) -> Double {
  guard order >= 1 else { throw DivergenceError.invalidOrder(order) }
  let differences = try differences(p, q)
  guard let greatest = differences.max(), !greatest.isZero, order < .infinity else {
    return try lInfinityDistance(between: p, and: q)
  }
  let exponent = DoubleDouble(order)
  let sum = differences.reduce(.zero) { $0 + ($1 / greatest).raised(toPower: exponent) }
  return (greatest * ScaledNumber(exponentialOf: sum.logarithm / exponent)).rounded
}

/// |p − q| of every outcome.
private func differences(
  _ p: some DiscreteDistribution, _ q: some DiscreteDistribution
) throws(DivergenceError) -> [ScaledNumber] {
  let (p, q) = try Probabilities.pair(p, q)
  return zip(p.values, q.values).map { (ScaledNumber($0) - ScaledNumber($1)).magnitude }
}

private func sumOfSquares(
  _ p: some DiscreteDistribution, _ q: some DiscreteDistribution
) throws(DivergenceError) -> ScaledNumber {
  try differences(p, q).reduce(.zero) { $0 + $1.squared }
}
