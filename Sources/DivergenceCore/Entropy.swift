/// The entropy of a distribution: H(P) = −Σ p log p.
///
/// - Unit: nats; convert with ``Information/converted(to:)``.
/// - Conventions: 0 · log 0 = 0. The entries are taken as given, their sum is not corrected.
/// - Error bound: relative error below 2^-52 (one ulp) for entries that are at most 1, for any number of outcomes:
///   the terms have one sign and the sum is kept in double-double.
/// - Source: Shannon, A Mathematical Theory of Communication (1948), section 6; Cover and Thomas (2006), (2.1).
public func entropy(of p: Probabilities) -> Information<Nats> {
  var sum = CompensatedSum()
  for value in p.values where value > 0 {
    sum.add(LogarithmicRatio(1, over: value).value.multiplied(by: value))
  }
  return Information(sum.rounded)
}

/// The entropy of the distribution with these probabilities: H(P) = −Σ p log p, in nats.
///
/// Refuses what ``Probabilities/init(_:sumTolerance:)`` refuses; otherwise as for checked probabilities.
public func entropy(
  of p: [Double], sumTolerance: Double = Probabilities.standardSumTolerance
) throws(DivergenceError) -> Information<Nats> {
  entropy(of: try Probabilities(p, sumTolerance: sumTolerance))
}
