/// Entropies and divergences with an order.
extension ExactExpression {
  /// The Rényi divergence of order α, log(Σ p^α q^(1−α))/(α − 1), as a formula.
  ///
  /// - Argument order: P, where the outcomes come from, first; Q, the reference, second. α is rational, from
  ///   0.
  /// - Unit: nats.
  /// - Limits: order 0 is −log Q(p > 0), order 1 is D(P‖Q).
  /// - Conventions: p > 0 with q = 0 makes it infinite with the outcome as witness for α ≥ 1; below 1 it does
  ///   so only if no outcome is shared, and then the witness is the first that P has.
  /// - Refuses a negative order, then what ``klDivergence(of:relativeTo:sums:)`` refuses.
  /// - Source: Rényi (1961); van Erven and Harremoës (2014).
  public static func renyiDivergence(
    of p: [ExactRational], relativeTo q: [ExactRational], order: ExactRational, sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactDivergence {
    try requireNotNegative(order)
    let pairs = try sums.pair(p, q)
    if order == .one { return klSum(pairs, isGeneralized: sums == .generalized) }
    guard pairs.contains(where: { !$0.p.isZero && !$0.q.isZero }) else {
      return .infinite(witness: pairs.firstIndex { !$0.p.isZero })
    }
    return affinity(pairs, order: order).map { $0.logarithm / ExactExpression(order - .one) }
  }

  /// Σ p^α q^(1−α) over outcomes that P has, infinite for α > 1 where Q excludes one.
  static func affinity(
    _ pairs: [(p: ExactRational, q: ExactRational)], order: ExactRational
  ) -> ExactDivergence {
    var terms: [ExactExpression] = []
    for (index, pair) in pairs.enumerated() where !pair.p.isZero {
      guard !pair.q.isZero else {
        if order > .one { return .infinite(witness: index) }
        continue
      }
      let isHalf = order + order == .one
      terms.append(
        isHalf
          ? ExactExpression(pair.p * pair.q).squareRoot
          : ExactExpression(pair.q) * ExactExpression(pair.p / pair.q).power(order))
    }
    return .finite(.sum(of: terms))
  }

  /// The Rényi entropy of order α, log(Σ p^α)/(1 − α), as a formula.
  ///
  /// - Unit: nats. Limits: order 0 is the logarithm of the number of outcomes with p > 0, order 1 is the
  ///   entropy.
  /// - Refuses a negative order, then what ``entropy(of:sums:)`` refuses.
  /// - Source: Rényi (1961).
  public static func renyiEntropy(
    of p: [ExactRational], order: ExactRational, sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactExpression {
    try requireNotNegative(order)
    let weights = try sums.weights(p)
    return order == .one
      ? entropySum(weights) : powerSum(weights, order: order).logarithm / ExactExpression(.one - order)
  }

  /// The Tsallis entropy of order α, (1 − Σ p^α)/(α − 1), as a formula.
  ///
  /// - Unit: none but at order 1, where it is the entropy in nats.
  /// - Refuses a negative order, then what ``entropy(of:sums:)`` refuses.
  /// - Source: Tsallis (1988).
  public static func tsallisEntropy(
    of p: [ExactRational], order: ExactRational, sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactExpression {
    try requireNotNegative(order)
    let weights = try sums.weights(p)
    return order == .one
      ? entropySum(weights)
      : (1 - powerSum(weights, order: order)) / ExactExpression(order - .one)
  }

  /// Σ p^α over p > 0.
  private static func powerSum(_ weights: [ExactRational], order: ExactRational) -> ExactExpression {
    .sum(of: weights.filter { !$0.isZero }.map { ExactExpression($0).power(order) })
  }

  /// The Tsallis relative entropy of order α, (Σ p^α q^(1−α) − 1)/(α − 1), as a formula.
  ///
  /// - Argument order: P first, Q second. α is rational, from 0.
  /// - Unit: none but at order 1, where it is D(P‖Q) in nats. Limits: order 0 is 1 − Q(p > 0).
  /// - Conventions: p > 0 with q = 0 makes it infinite with the outcome as witness for α ≥ 1.
  /// - Refuses a negative order, then what ``klDivergence(of:relativeTo:sums:)`` refuses.
  /// - Source: Tsallis (1998).
  public static func tsallisRelativeEntropy(
    of p: [ExactRational], relativeTo q: [ExactRational], order: ExactRational, sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactDivergence {
    try requireNotNegative(order)
    let pairs = try sums.pair(p, q)
    if order == .one { return klSum(pairs, isGeneralized: sums == .generalized) }
    return affinity(pairs, order: order).map { ($0 - 1) / ExactExpression(order - .one) }
  }

  /// The α-divergence Σ (p^α q^(1−α) − α p − (1 − α) q)/(α (α − 1)) of Cichocki and Amari, as a formula.
  ///
  /// - Argument order: P first, Q second. α is rational, of either sign.
  /// - Limits: α = 1 is the generalised D(P‖Q), α = 0 the generalised D(Q‖P), both in nats; α = 2 is half of
  ///   Pearson's χ².
  /// - Conventions: p > 0 with q = 0 makes it infinite with the outcome as witness for α ≥ 1, p = 0 with q >
  ///   0 for α ≤ 0.
  /// - Refuses what ``klDivergence(of:relativeTo:sums:)`` refuses.
  /// - Source: Cichocki and Amari (2010), section 2.
  public static func alphaDivergence(
    of p: [ExactRational], relativeTo q: [ExactRational], alpha: ExactRational, sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactDivergence {
    let pairs = try sums.pair(p, q)
    if !alpha.isPositive {
      // D^(α)(P‖Q) = D^(1−α)(Q‖P), and 1 − α is above 0.
      return alphaSum(pairs.map { ($0.q, $0.p) }, order: .one - alpha)
    }
    return alphaSum(pairs, order: alpha)
  }

  /// The α-divergence for α above 0.
  private static func alphaSum(
    _ pairs: [(p: ExactRational, q: ExactRational)], order: ExactRational
  ) -> ExactDivergence {
    if order == .one { return klSum(pairs, isGeneralized: true) }
    let rest = pairs.reduce(.zero) { $0 + order * $1.p + (.one - order) * $1.q }
    return affinity(pairs, order: order).map {
      ($0 - ExactExpression(rest)) / ExactExpression(order * (order - .one))
    }
  }

  private static func requireNotNegative(_ order: ExactRational) throws(DivergenceError) {
    guard !order.isNegative else { throw DivergenceError.invalidOrder(order.nearestDouble) }
  }
}
