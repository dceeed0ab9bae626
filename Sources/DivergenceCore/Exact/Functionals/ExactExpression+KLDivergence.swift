extension ExactExpression {
  /// The Kullback–Leibler divergence D(P‖Q) = Σ p log(p/q), as a formula.
  ///
  /// - Argument order: P, where the outcomes come from, first; Q, the reference, second. D(P‖Q) ≠ D(Q‖P).
  /// - Unit: nats.
  /// - Conventions: p = 0 contributes nothing (q, if generalised); p > 0 with q = 0 makes it infinite with
  ///   the outcome as witness. What the sums must be, and what it means if they are not 1, is `sums`.
  /// - Refuses different lengths, then what ``entropy(of:sums:)`` refuses, P first.
  /// - Source: Kullback and Leibler (1951); Csiszár (1991) for the generalised form.
  public static func klDivergence(
    of p: [ExactRational], relativeTo q: [ExactRational], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactDivergence {
    klSum(try sums.pair(p, q), isGeneralized: sums == .generalized)
  }

  /// Σ p log(p/q), with −p + q in each term if generalised.
  static func klSum(
    _ pairs: [(p: ExactRational, q: ExactRational)], isGeneralized: Bool = false
  ) -> ExactDivergence {
    var sum = LogarithmicSum()
    var correction = ExactRational.zero
    for (index, pair) in pairs.enumerated() {
      if isGeneralized { correction = correction + pair.q - pair.p }
      guard !pair.p.isZero else { continue }
      guard !pair.q.isZero else { return .infinite(witness: index) }
      sum.add(pair.p, timesLogarithmOf: pair.p / pair.q)
    }
    return .finite(sum.expression(plus: correction))
  }

  /// The Jeffreys divergence J(P, Q) = D(P‖Q) + D(Q‖P) = Σ (p − q) log(p/q), as a formula.
  ///
  /// - Argument order: of no importance.
  /// - Unit: nats. Some texts halve it.
  /// - Conventions: an outcome that only one distribution has makes it infinite and is the witness.
  ///   Generalised it is the same as with the sums as given.
  /// - Refuses what ``klDivergence(of:relativeTo:sums:)`` refuses.
  /// - Source: Jeffreys (1946).
  public static func jeffreysDivergence(
    between p: [ExactRational], and q: [ExactRational], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactDivergence {
    var sum = LogarithmicSum()
    for (index, pair) in try sums.pair(p, q).enumerated() where pair.p != pair.q {
      guard !pair.p.isZero, !pair.q.isZero else { return .infinite(witness: index) }
      sum.add(pair.p - pair.q, timesLogarithmOf: pair.p / pair.q)
    }
    return .finite(sum.expression())
  }

  /// The Jensen–Shannon divergence of weighted distributions, Σ w D(P‖M) with M = Σ w P, as a formula.
  ///
  /// - Unit: nats.
  /// - Conventions: always finite; 0 · log 0 = 0. The weights are a distribution and obey `sums`, as every P
  ///   does.
  /// - Refuses no distributions, lists of different lengths, as many weights as there are not distributions,
  ///   and what ``entropy(of:sums:)`` refuses: the weights first.
  /// - Source: Lin, Divergence measures based on the Shannon entropy (1991).
  public static func jensenShannonDivergence(
    among distributions: [[ExactRational]], weights: [ExactRational], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactExpression {
    guard let count = distributions.first?.count else { throw DivergenceError.empty }
    guard distributions.count == weights.count else {
      throw DivergenceError.unequalLengths(first: distributions.count, second: weights.count)
    }
    let weights = try sums.weights(weights)
    var checked: [[ExactRational]] = []
    for distribution in distributions {
      guard distribution.count == count else {
        throw DivergenceError.unequalLengths(first: count, second: distribution.count)
      }
      checked.append(try sums.weights(distribution))
    }
    var sum = LogarithmicSum()
    for outcome in 0..<count {
      let parts = checked.indices.map { weights[$0] * checked[$0][outcome] }
      let mixture = try ExactRational.sum(of: parts)
      for (part, p) in zip(parts, checked.map { $0[outcome] }) where !part.isZero {
        sum.add(part, timesLogarithmOf: p / mixture)
      }
    }
    return sum.expression()
  }

  /// The Jensen–Shannon divergence (D(P‖M) + D(Q‖M))/2 with M = (P + Q)/2, as a formula; at most log 2.
  ///
  /// - Argument order: of no importance. Unit: nats. It is the square of the distance of the same name.
  /// - Conventions and refusals are those of ``jensenShannonDivergence(among:weights:sums:)``.
  /// - Source: Lin (1991).
  public static func jensenShannonDivergence(
    between p: [ExactRational], and q: [ExactRational], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactExpression {
    let half = ExactRational.one / 2
    guard p.count == q.count else { throw DivergenceError.unequalLengths(first: p.count, second: q.count) }
    return try jensenShannonDivergence(among: [p, q], weights: [half, half], sums: sums)
  }

  /// The Jensen–Shannon distance, the square root of the divergence in nats, as a formula.
  ///
  /// - Conventions and refusals are those of ``jensenShannonDivergence(between:and:sums:)``.
  /// - Source: Endres and Schindelin (2003), for that it is a metric.
  public static func jensenShannonDistance(
    between p: [ExactRational], and q: [ExactRational], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactExpression {
    try jensenShannonDivergence(between: p, and: q, sums: sums).squareRoot
  }
}
