/// The perplexity of a distribution: e^H(P), the number of equally likely outcomes with the same entropy.
///
/// - Unit: none; it does not depend on the base of the logarithm, 2^(entropy in bits) is the same number.
/// - Conventions: 0 log 0 = 0; from 1, for a certain outcome, to the number of outcomes, where the sum is 1.
/// - Error bound: relative error below 2^-52: the entropy is not rounded before the exponential.
/// - Refuses what ``DiscreteDistribution/checked()`` refuses.
/// - Source: Jelinek, Mercer, Bahl and Baker, Perplexity: a measure of the difficulty of speech recognition tasks
///   (1977).
public func perplexity(of p: some DiscreteDistribution) throws(DivergenceError) -> Double {
  let entropy = PowerSum(try p.checked()).tsallisEntropy(order: DoubleDouble(1))
  return ScaledNumber(exponentialOf: entropy.doubleDouble).rounded
}

/// The perplexity of a model Q for outcomes of P: e^H(P, Q), the exponential of the cross-entropy.
///
/// - Argument order: P, the distribution of the outcomes, first; Q, the model, second.
/// - Unit: none; it does not depend on the base of the logarithm.
/// - Conventions: p = 0 contributes nothing, whatever q; p > 0 with q = 0 makes the result `+∞` with the outcome as
///   witness. A result beyond the range of doubles is `+∞` without witness.
/// - Error bound: relative error below 2^-52: the cross-entropy is not rounded before the exponential.
/// - Refuses distributions with different numbers of outcomes, then what ``DiscreteDistribution/checked()`` refuses,
///   P first.
/// - Source: Jurafsky and Martin, Speech and Language Processing, chapter on n-gram language models.
public func crossPerplexity(
  of p: some DiscreteDistribution, under q: some DiscreteDistribution
) throws(DivergenceError) -> WitnessedValue {
  let pairs = try OutcomePairs(checking: p, q)
  if let violation = pairs.firstExcludedByQ {
    return WitnessedValue(.infinity, supportViolation: violation)
  }
  let crossEntropy = pairs.shared.reduce(.zero) { $0 - $1.p * $1.q.logarithm }
  return WitnessedValue(ScaledNumber(exponentialOf: crossEntropy.doubleDouble).rounded)
}
