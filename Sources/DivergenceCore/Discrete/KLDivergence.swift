/// The Kullback–Leibler divergence of P relative to Q: D(P‖Q) = Σ (p log(p/q) − p + q).
///
/// The correction −p + q adds up to 0 where both sums are the same; it makes every term non-negative, so that the
/// result is never negative, is 0 only for P = Q, and loses no digit where P ≈ Q. It is the measure-theoretic
/// definition (Csiszár 1991) and what `klDiv` is in Mathlib.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second. D(P‖Q) ≠ D(Q‖P).
/// - Unit: nats.
/// - Conventions: p = 0 contributes q; p > 0 with q = 0 makes the result `+∞` with the outcome as witness.
///   Nothing is normalised or smoothed. Where the stored sums differ by δ (at most twice the tolerance), the result
///   differs from Σ p log(p/q) by δ.
/// - Error bound: relative error below 2^-52 + n · 2^-104, whatever P and Q; terms below 2^-1074 underflow.
/// - Refuses distributions with different numbers of outcomes, then what ``DiscreteDistribution/checked()`` refuses,
///   P first.
/// - Source: Kullback and Leibler (1951); Cover and Thomas (2006), (2.26).
public func klDivergence(
  of p: some DiscreteDistribution, relativeTo q: some DiscreteDistribution
) throws(DivergenceError) -> Divergence {
  let (p, q) = try Probabilities.pair(p, q)
  return generalizedKL(p.values, q.values)
}

/// The generalised Kullback–Leibler divergence of two lists of weights that need not add up to 1:
/// D(P‖Q) = Σ (p log(p/q) − p + q).
///
/// - Argument order, unit, conventions and error bound are those of `klDivergence(of:relativeTo:)`.
/// - Refuses an empty list, NaN, ±∞, negative weights and different lengths.
/// - Source: Csiszár, Why least squares and maximum entropy? (1991), the I-divergence.
public func generalizedKLDivergence(
  of p: [Double], relativeTo q: [Double]
) throws(DivergenceError) -> Divergence {
  guard p.count == q.count else { throw DivergenceError.unequalLengths(first: p.count, second: q.count) }
  try Probabilities.requireWeights(p)
  try Probabilities.requireWeights(q)
  return generalizedKL(p, q)
}

/// The sum over checked weights, as many in `q` as in `p`.
private func generalizedKL(_ p: [Double], _ q: [Double]) -> Divergence {
  var sum = CompensatedSum()
  for index in p.indices {
    guard p[index] > 0 else {
      sum.add(q[index])
      continue
    }
    guard q[index] > 0 else { return Divergence(infiniteBecauseOf: index) }
    sum.add(LogarithmicRatio(p[index], over: q[index]).excess)
  }
  return Divergence(Information(sum))
}
