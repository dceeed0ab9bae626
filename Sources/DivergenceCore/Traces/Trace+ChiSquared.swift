extension Trace {
  /// The trace of `pearsonChiSquaredDivergence(of:relativeTo:)`: p, q, p − q, (p − q)²/q.
  ///
  /// - Argument order: P first, Q, the reference in the denominator, second. No unit.
  /// - Conventions: p = q = 0 contributes 0; p > 0 with q = 0 contributes `+∞` and is the witness.
  /// - Refuses different lengths, then what ``DiscreteDistribution/checked()`` refuses, P first.
  /// - Source: Pearson (1900).
  public init(
    chiSquaredDivergenceOf p: some DiscreteDistribution, relativeTo q: some DiscreteDistribution
  ) throws(DivergenceError) {
    let (p, q) = try Probabilities.pair(p, q)
    let columns: [Column] = [.number("p − q"), .contribution("(p − q)²/q", isInformation: false)]
    let table = TraceTable(p.values, q.values, columns) { p, q in
      let difference = DoubleDouble(sumOf: p, -q)
      return [difference, Self.square(of: difference, over: q)]
    }
    self = table.trace(
      "χ² divergence", "χ²(P‖Q) = Σ (p − q)²/q",
      total: try pearsonChiSquaredDivergence(of: p, relativeTo: q).value)
  }

  /// d²/q, for q = 0 the limit: 0 if d is 0, else ∞.
  private static func square(of difference: DoubleDouble, over q: Double) -> DoubleDouble {
    guard q > 0 else { return difference == .zero ? .zero : DoubleDouble(.infinity) }
    // Scaled by powers of two, so that neither a tiny q nor the square of a tiny difference leaves the range.
    let scale = -Int(q.exponent)
    let quotient = difference.scaled(byPowerOfTwo: scale) / q.scaled(byPowerOfTwo: scale)
    guard quotient.high.isFinite else { return DoubleDouble(difference.high / q * difference.high) }
    return quotient * difference
  }

  /// The trace of `totalVariationDistance(between:and:)`: p, q, |p − q|, then half the sum.
  ///
  /// - No unit; between 0 and 1.
  /// - Refuses different lengths, then what ``DiscreteDistribution/checked()`` refuses, P first.
  /// - Source: Levin, Peres and Wilmer, Markov Chains and Mixing Times, section 4.1.
  public init(
    totalVariationDistanceBetween p: some DiscreteDistribution, and q: some DiscreteDistribution
  ) throws(DivergenceError) {
    let (p, q) = try Probabilities.pair(p, q)
    let columns: [Column] = [.contribution("|p − q|", isInformation: false)]
    let table = TraceTable(p.values, q.values, columns) { [DoubleDouble(sumOf: $0, -$1).magnitude] }
    self = table.trace(
      "total variation distance", "TV(P, Q) = ½·Σ |p − q|", steps: [table.number("Σ |p − q|", table.sum)],
      total: try totalVariationDistance(between: p, and: q))
  }
}
