extension Trace {
  /// The trace of `hellingerDistance(between:and:)`: p, q, √(pq), (√p − √q)², then the root of half the sum.
  ///
  /// The sum of √(pq), the Bhattacharyya coefficient, is a closing step: H² = 1 − Σ√(pq) for sums of exactly 1; the
  /// squares of differences say the same and lose nothing where P ≈ Q.
  ///
  /// - No unit; between 0 and 1.
  /// - Refuses different lengths, then what ``DiscreteDistribution/checked()`` refuses, P first.
  /// - Source: Hellinger (1909); Bhattacharyya (1943).
  public init(
    hellingerDistanceBetween p: some DiscreteDistribution, and q: some DiscreteDistribution
  ) throws(DivergenceError) {
    let (p, q) = try Probabilities.pair(p, q)
    let columns: [Column] = [.number("√(pq)"), .contribution("(√p − √q)²", isInformation: false)]
    var coefficient = DoubleDouble.zero
    let table = TraceTable(p.values, q.values, columns) { p, q in
      let roots = (DoubleDouble(p).squareRoot, DoubleDouble(q).squareRoot)
      coefficient += roots.0 * roots.1
      let sum = roots.0 + roots.1
      // (√p − √q)² = ((p − q)/(√p + √q))²: the difference of the probabilities is exact.
      let difference = sum == .zero ? .zero : DoubleDouble(sumOf: p, -q) / sum
      return [roots.0 * roots.1, difference.squared]
    }
    self = table.trace(
      "Hellinger distance", "H(P, Q) = √(½·Σ (√p − √q)²) = √(1 − Σ √(pq))",
      steps: [table.number("Σ √(pq)", coefficient), table.number("H²", table.sum * 0.5)],
      total: try hellingerDistance(between: p, and: q))
  }

  /// The trace of `bhattacharyyaDistance(between:and:)`: p, q, √(pq), then −log of the sum.
  ///
  /// - Unit: `unit`, for the total.
  /// - Conventions: disjoint distributions have the sum 0 and the distance `+∞`, which no single outcome causes.
  ///   The total is the functional's value, in which what the stored sums are off 1 by is no distance.
  /// - Refuses different lengths, then what ``DiscreteDistribution/checked()`` refuses, P first.
  /// - Source: Bhattacharyya (1943).
  public init(
    bhattacharyyaDistanceBetween p: some DiscreteDistribution, and q: some DiscreteDistribution,
    in unit: InformationUnit = .nats
  ) throws(DivergenceError) {
    let (p, q) = try Probabilities.pair(p, q)
    let columns: [Column] = [.contribution("√(pq)", isInformation: false)]
    let table = TraceTable(in: unit, p.values, q.values, columns) {
      [DoubleDouble($0).squareRoot * DoubleDouble($1).squareRoot]
    }
    self = table.trace(
      "Bhattacharyya distance", "B(P, Q) = −\(unit.logarithmName) Σ √(pq)",
      steps: [table.number("Σ √(pq)", table.sum)],
      total: try bhattacharyyaDistance(between: p, and: q).information)
  }
}
