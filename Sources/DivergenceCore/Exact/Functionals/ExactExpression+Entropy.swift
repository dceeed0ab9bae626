extension ExactExpression {
  /// The entropy H(P) = −Σ p log p, as a formula.
  ///
  /// - Unit: nats; ``converted(to:)`` divides exactly.
  /// - Conventions: 0 · log 0 = 0. What the sum must be is `sums`.
  /// - Refuses an empty list, negative entries, and sums that `sums` does not allow.
  /// - Source: Shannon (1948), section 6.
  public static func entropy(
    of p: [ExactRational], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactExpression {
    entropySum(try sums.weights(p))
  }

  /// −Σ p log p over checked weights.
  static func entropySum(_ weights: [ExactRational]) -> ExactExpression {
    var sum = LogarithmicSum()
    for p in weights where !p.isZero { sum.add(p, timesLogarithmOf: p.reciprocal) }
    return sum.expression()
  }

  /// The cross-entropy H(P, Q) = −Σ p log q, as a formula.
  ///
  /// - Argument order: P, the distribution of the outcomes, first; Q, the model, second.
  /// - Unit: nats.
  /// - Conventions: p = 0 contributes 0, whatever q; p > 0 with q = 0 makes it infinite with the outcome as
  ///   witness.
  /// - Refuses different lengths, then what ``entropy(of:sums:)`` refuses, P first.
  /// - Source: Cover and Thomas (2006), theorem 5.4.3.
  public static func crossEntropy(
    of p: [ExactRational], under q: [ExactRational], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactDivergence {
    var sum = LogarithmicSum()
    for (index, pair) in try sums.pair(p, q).enumerated() where !pair.p.isZero {
      guard !pair.q.isZero else { return .infinite(witness: index) }
      sum.add(pair.p, timesLogarithmOf: pair.q.reciprocal)
    }
    return .finite(sum.expression())
  }

  /// The perplexity e^H(P), as a formula: how many equally likely outcomes are as uncertain.
  ///
  /// - Conventions and refusals are those of ``entropy(of:sums:)``.
  /// - Source: Jelinek, Mercer, Bahl and Baker (1977).
  public static func perplexity(
    of p: [ExactRational], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactExpression {
    try entropy(of: p, sums: sums).exponential
  }
}
