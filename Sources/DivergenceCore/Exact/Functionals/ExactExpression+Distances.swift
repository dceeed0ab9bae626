/// Distances, most of them rational or roots of rationals.
extension ExactExpression {
  /// Pearson's χ² divergence Σ (p − q)²/q.
  ///
  /// - Argument order: P, the observed distribution, first; Q, the expected one, second. Unit: none.
  /// - Conventions: p > 0 with q = 0 makes it infinite with the outcome as witness; p = q = 0 contributes
  ///   nothing.
  /// - Refuses what ``klDivergence(of:relativeTo:sums:)`` refuses.
  /// - Source: Pearson (1900).
  public static func pearsonChiSquaredDivergence(
    of p: [ExactRational], relativeTo q: [ExactRational], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactDivergence {
    chiSquared(try sums.pair(p, q)) { $0.q }
  }

  /// Neyman's χ² divergence Σ (p − q)²/p, which is Pearson's with the arguments exchanged.
  ///
  /// - Argument order: P, whose probabilities divide, first; Q second.
  /// - Conventions: p = 0 with q > 0 makes it infinite with the outcome as witness.
  /// - Refuses what ``klDivergence(of:relativeTo:sums:)`` refuses.
  /// - Source: Neyman (1949).
  public static func neymanChiSquaredDivergence(
    of p: [ExactRational], relativeTo q: [ExactRational], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactDivergence {
    chiSquared(try sums.pair(p, q)) { $0.p }
  }

  /// The additive symmetric χ² divergence Σ (p − q)² (p + q)/(p q), Pearson's plus Neyman's.
  ///
  /// - Conventions: an outcome that only one distribution has makes it infinite and is the witness.
  /// - Refuses what ``klDivergence(of:relativeTo:sums:)`` refuses.
  /// - Source: Deza and Deza, Encyclopedia of Distances.
  public static func additiveSymmetricChiSquaredDivergence(
    between p: [ExactRational], and q: [ExactRational], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactDivergence {
    chiSquared(try sums.pair(p, q)) { $0.p * $0.q / ($0.p + $0.q) }
  }

  /// The triangular discrimination Σ (p − q)²/(p + q), from 0 to 2.
  ///
  /// - Conventions: always finite. Twice it is the probabilistic symmetric χ².
  /// - Refuses what ``klDivergence(of:relativeTo:sums:)`` refuses.
  /// - Source: Topsøe (2000).
  public static func triangularDiscrimination(
    between p: [ExactRational], and q: [ExactRational], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactExpression {
    let pairs = try sums.pair(p, q).filter { $0.p != $0.q }
    return ExactExpression(pairs.reduce(.zero) { $0 + ($1.p - $1.q).power(2) / ($1.p + $1.q) })
  }

  /// Σ (p − q)²/divisor over the outcomes where p ≠ q.
  private static func chiSquared(
    _ pairs: [(p: ExactRational, q: ExactRational)],
    divisor: ((p: ExactRational, q: ExactRational)) -> ExactRational
  ) -> ExactDivergence {
    var sum = ExactRational.zero
    for (index, pair) in pairs.enumerated() where pair.p != pair.q {
      let below = divisor(pair)
      guard !below.isZero else { return .infinite(witness: index) }
      sum = sum + (pair.p - pair.q).power(2) / below
    }
    return .finite(ExactExpression(sum))
  }

  /// The total variation distance ½ Σ |p − q|, from 0 to 1.
  ///
  /// - Refuses what ``klDivergence(of:relativeTo:sums:)`` refuses.
  /// - Source: Levin and Peres (2017), proposition 4.2.
  public static func totalVariationDistance(
    between p: [ExactRational], and q: [ExactRational], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactExpression {
    try l1Distance(between: p, and: q, sums: sums) / 2
  }

  /// The L¹ distance Σ |p − q|.
  ///
  /// - Refuses what ``klDivergence(of:relativeTo:sums:)`` refuses.
  public static func l1Distance(
    between p: [ExactRational], and q: [ExactRational], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactExpression {
    ExactExpression(try sums.pair(p, q).reduce(.zero) { $0 + ($1.p - $1.q).magnitude })
  }

  /// The L² (Euclidean) distance √Σ (p − q)².
  ///
  /// - Refuses what ``klDivergence(of:relativeTo:sums:)`` refuses.
  public static func l2Distance(
    between p: [ExactRational], and q: [ExactRational], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactExpression {
    ExactExpression(try sums.pair(p, q).reduce(.zero) { $0 + ($1.p - $1.q).power(2) }).squareRoot
  }

  /// The Bhattacharyya coefficient Σ √(p q), from 0 to 1, as a formula.
  ///
  /// - Refuses what ``klDivergence(of:relativeTo:sums:)`` refuses.
  /// - Source: Bhattacharyya (1943).
  public static func bhattacharyyaCoefficient(
    between p: [ExactRational], and q: [ExactRational], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactExpression {
    .sum(of: try sums.pair(p, q).map { ExactExpression($0.p * $0.q).squareRoot })
  }

  /// The Bhattacharyya distance −log Σ √(p q), as a formula.
  ///
  /// - Unit: nats.
  /// - Conventions: infinite where no outcome is shared; the witness is the first that P has.
  /// - Refuses what ``klDivergence(of:relativeTo:sums:)`` refuses.
  /// - Source: Bhattacharyya (1943).
  public static func bhattacharyyaDistance(
    between p: [ExactRational], and q: [ExactRational], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactDivergence {
    try renyiDivergence(of: p, relativeTo: q, order: ExactRational.one / 2, sums: sums)
      .map { $0 * ExactExpression(ExactRational.one / 2) }
  }

  /// The squared Hellinger distance ½ Σ (√p − √q)², as a formula; 1 minus the Bhattacharyya coefficient where
  /// the sums are 1.
  ///
  /// - Refuses what ``klDivergence(of:relativeTo:sums:)`` refuses.
  /// - Source: Hellinger (1909); Liese and Vajda (2006). Some texts leave out the ½.
  public static func squaredHellingerDistance(
    between p: [ExactRational], and q: [ExactRational], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactExpression {
    let pairs = try sums.pair(p, q)
    let total = pairs.reduce(.zero) { $0 + $1.p + $1.q } / 2
    let roots = pairs.map { -ExactExpression($0.p * $0.q).squareRoot }
    return .sum(of: [ExactExpression(total)] + roots)
  }

  /// The Hellinger distance, the square root of the squared one, as a formula; from 0 to 1.
  ///
  /// - Refuses what ``klDivergence(of:relativeTo:sums:)`` refuses.
  /// - Source: as for ``squaredHellingerDistance(between:and:sums:)``.
  public static func hellingerDistance(
    between p: [ExactRational], and q: [ExactRational], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactExpression {
    try squaredHellingerDistance(between: p, and: q, sums: sums).squareRoot
  }
}
