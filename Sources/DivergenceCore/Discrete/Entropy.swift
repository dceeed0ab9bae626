/// The entropy of a distribution: H(P) = −Σ p log p.
///
/// - Unit: nats; convert with ``Information/converted(to:)``.
/// - Conventions: 0 · log 0 = 0. The entries are taken as given, their sum is not corrected.
/// - Error bound: relative error below 2^-52 (one ulp) for entries that are at most 1, for any number of outcomes:
///   the terms have one sign and the sum is kept in double-double.
/// - Refuses what ``DiscreteDistribution/checked()`` refuses.
/// - Source: Shannon, A Mathematical Theory of Communication (1948), section 6; Cover and Thomas (2006), (2.1).
public func entropy(of p: some DiscreteDistribution) throws(DivergenceError) -> Information<Nats> {
  var sum = CompensatedSum()
  for value in try p.checked().values where value > 0 {
    sum.add(LogarithmicRatio(1, over: value).value.multiplied(by: value))
  }
  return Information(sum)
}
