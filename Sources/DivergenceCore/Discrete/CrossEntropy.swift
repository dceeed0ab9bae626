/// The cross-entropy of Q under P: H(P, Q) = −Σ p log q, the expected code length for outcomes of P
/// in a code made for Q.
///
/// - Argument order: P, the distribution of the outcomes, first; Q, the model, second. H(P, Q) ≠ H(Q, P).
/// - Unit: nats.
/// - Conventions: p = 0 contributes 0, whatever q; p > 0 with q = 0 makes the result `+∞` with the outcome as witness.
/// - Error bound: relative error below 2^-52 for entries of Q that are at most 1, for any number of outcomes.
/// - Refuses distributions with different numbers of outcomes, then what ``DiscreteDistribution/checked()`` refuses,
///   P first.
/// - Source: Cover and Thomas (2006), theorem 5.4.3 with (2.26): H(P, Q) = H(P) + D(P‖Q).
public func crossEntropy(
  of p: some DiscreteDistribution, under q: some DiscreteDistribution
) throws(DivergenceError) -> Divergence {
  let (p, q) = try Probabilities.pair(p, q)
  var sum = CompensatedSum()
  for index in p.values.indices where p[index] > 0 {
    guard q[index] > 0 else { return Divergence(infiniteBecauseOf: index) }
    sum.add(LogarithmicRatio(1, over: q[index]).value.multiplied(by: p[index]))
  }
  return Divergence(Information(sum))
}
