/// The cross-entropy of Q under P: H(P, Q) = −Σ p log q, the expected code length for outcomes of P
/// in a code made for Q.
///
/// - Argument order: P, the distribution of the outcomes, first; Q, the model, second. H(P, Q) ≠ H(Q, P).
/// - Unit: nats.
/// - Conventions: p = 0 contributes 0, whatever q; p > 0 with q = 0 makes the result `+∞` with the outcome as witness.
/// - Error bound: relative error below 2^-52 for entries of Q that are at most 1, for any number of outcomes.
/// - Refuses distributions with different numbers of outcomes.
/// - Source: Cover and Thomas (2006), theorem 5.4.3 with (2.26): H(P, Q) = H(P) + D(P‖Q).
public func crossEntropy(of p: Probabilities, under q: Probabilities) throws(DivergenceError) -> Divergence {
  guard p.count == q.count else { throw DivergenceError.unequalLengths(first: p.count, second: q.count) }
  var sum = CompensatedSum()
  for index in p.values.indices where p[index] > 0 {
    guard q[index] > 0 else { return Divergence(infiniteBecauseOf: index) }
    sum.add(LogarithmicRatio(1, over: q[index]).value.multiplied(by: p[index]))
  }
  return Divergence(nats: sum.rounded)
}

/// The cross-entropy H(P, Q) = −Σ p log q of two lists of probabilities, in nats.
///
/// Refuses what ``Probabilities/init(_:sumTolerance:)`` refuses, P first; otherwise as for checked probabilities.
public func crossEntropy(
  of p: [Double], under q: [Double], sumTolerance: Double = Probabilities.standardSumTolerance
) throws(DivergenceError) -> Divergence {
  guard p.count == q.count else { throw DivergenceError.unequalLengths(first: p.count, second: q.count) }
  return try crossEntropy(
    of: Probabilities(p, sumTolerance: sumTolerance), under: Probabilities(q, sumTolerance: sumTolerance))
}
