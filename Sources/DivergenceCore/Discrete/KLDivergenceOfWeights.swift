/// The Kullback–Leibler divergence of two lists of weights, with the meaning of their sums said: generalised, as given
/// or normalised (``SumMeaning``).
///
/// With T = Σ (p log(p/q) − p + q), which is the generalised one, and δ = Σp − Σq: the one as given is T + δ, the
/// normalised one is T/Σp + x + log(1 − x) with x = δ/Σp.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: p = 0 contributes nothing but its weight in Q; p > 0 with q = 0 makes the result `+∞` with the
///   outcome as witness. A result beyond the range of doubles is `+∞` without witness.
/// - Error bound, for up to a million outcomes: relative error below 2^-52 generalised; as given too, unless T and −δ
///   agree to more than 20 bits; normalised 1e-15, or an absolute error of 2^-150 for lists that are in proportion
///   but for so little.
/// - Refuses different lengths, an empty list, NaN, ±∞ and negative weights, P first; to normalise, a sum of 0.
/// - Source: Kullback and Leibler (1951); Csiszár (1991) for the generalised form.
public func klDivergence(
  of p: [Double], relativeTo q: [Double], sums: SumMeaning
) throws(DivergenceError) -> Divergence {
  if sums == .generalized { return try generalizedKLDivergence(of: p, relativeTo: q) }
  guard p.count == q.count else { throw DivergenceError.unequalLengths(first: p.count, second: q.count) }
  try Probabilities.requireWeights(p)
  try Probabilities.requireWeights(q)
  let pairs = OutcomePairs(p, q)
  if sums == .normalized {
    for sum in [pairs.sumOfP, pairs.sumOfQ] where sum.isZero { throw DivergenceError.invalidTotal(sum: 0) }
  }
  if let violation = pairs.firstExcludedByQ { return Divergence(infiniteBecauseOf: violation) }
  let divergence =
    sums == .normalized ? pairs.normalizedDivergence : pairs.generalizedDivergence + pairs.excessOfP
  return Divergence(Information(divergence))
}

extension OutcomePairs {
  /// Σ (p log(p/q) − p + q), for a Q that excludes nothing that P has.
  fileprivate var generalizedDivergence: ScaledNumber { divergence(to: shared, restOfQ: excludedByP) }

  /// The divergence of P/Σp relative to Q/Σq, for a Q that excludes nothing that P has.
  ///
  /// Where the sums are near each other, T/Σp minus the second-order rest of the logarithm, which is of the size of T
  /// only if all of T is in proportion. Where they are not, Q is first brought to P's sum: then δ is of the size of
  /// 2^-104 and its square cannot be seen.
  fileprivate var normalizedDivergence: ScaledNumber {
    let x = excessOfP / sumOfP
    if x.exponent < -50 {
      // Not below 0 but by the rounding of lists that are in proportion.
      return max(.zero, generalizedDivergence / sumOfP - ScaledNumber((-x).doubleDouble.logarithmicExcess))
    }
    let ratio = sumOfP / sumOfQ
    let scaled = shared.map { OutcomePair($0.p, $0.q * ratio) }
    return divergence(to: scaled, restOfQ: excludedByP * ratio) / sumOfP
  }

  private func divergence(to pairs: [OutcomePair], restOfQ: ScaledNumber) -> ScaledNumber {
    pairs.reduce(restOfQ) { $0 + $1.kullbackLeibler }
  }
}
