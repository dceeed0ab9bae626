/// The finite number that stands where the divergence is ∞ if a document adds ε to both probabilities inside the
/// logarithm: Σ p log((p + ε)/(q + ε)).
///
/// About −log ε times the probability that Q excludes: it measures the ε, not the distributions.
///
/// - Argument order: P first, Q second. Unit: nats.
/// - Conventions: p = 0 contributes 0. Nothing is normalised. Slightly below 0 where P ≈ Q is possible: it is no
///   divergence.
/// - Error bound: 2^-52 of the sum of the terms' magnitudes; the sums p + ε and the terms are kept in double-double.
/// - Refuses what `klDivergence(of:relativeTo:)` refuses, then an ε that is not finite and above zero.
public func epsilonSubstitute(
  of p: some DiscreteDistribution, relativeTo q: some DiscreteDistribution, epsilon: Double
) throws(DivergenceError) -> Information<Nats> {
  let (p, q) = try Probabilities.pair(p, q)
  guard epsilon > 0, epsilon.isFinite else {
    throw DivergenceError.invalidParameter(
      name: "epsilon", value: epsilon, requirement: "finite and above zero")
  }
  var sum = DoubleDouble.zero
  for index in p.values.indices where p[index] > 0 {
    let first = DoubleDouble(sumOf: p[index], epsilon)
    let second = DoubleDouble(sumOf: q[index], epsilon)
    sum += p[index] * (first.logarithm - second.logarithm)
  }
  return Information(sum)
}
