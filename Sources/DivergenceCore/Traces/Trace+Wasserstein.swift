extension Trace {
  /// The trace of `wassersteinDistance(between:and:at:order:)` of order 1: the outcomes in order of their positions, both cumulative
  /// sums F and G, their gap |F − G|, the distance to the next outcome, and the product.
  ///
  /// - Arguments: two distributions over the same outcomes, and where each outcome is. Unit: that of the positions.
  /// - Conventions: outcomes at one position keep their order; the last outcome has no next one and contributes 0.
  ///   A difference of the stored sums is no mass to be moved: the total takes the masses in proportion to their sums,
  ///   the rows show them as they are.
  /// - Refuses different lengths, then what ``DiscreteDistribution/checked()`` refuses, P first, then positions that are
  ///   NaN or infinite.
  /// - Source: Vallender (1974); Peyré and Cuturi, Computational Optimal Transport (2019), section 2.6.
  public init(
    wassersteinDistanceBetween p: some DiscreteDistribution, and q: some DiscreteDistribution,
    at positions: [Double]
  ) throws(DivergenceError) {
    let (p, q) = try Probabilities.pair(p, q)
    let total = try wassersteinDistance(between: p, and: q, at: positions)
    let order = positions.indices.sorted { (positions[$0], $0) < (positions[$1], $1) }
    var table = TraceTable(
      in: .nats,
      [
        .given("x"), .given("p"), .given("q"), .number("F"), .number("G"), .number("|F − G|"),
        .number("distance to the next x"), .contribution("|F − G|·distance", isInformation: false),
      ])
    var sums = (DoubleDouble.zero, DoubleDouble.zero)
    for (place, index) in order.enumerated() {
      sums.0 += p[index]
      sums.1 += q[index]
      let gap = (sums.0 - sums.1).magnitude
      let next = place + 1 < order.count ? positions[order[place + 1]] : nil
      let distance = next.map { DoubleDouble(sumOf: $0, -positions[index]) }
      table.add(
        .outcome(index),
        [
          DoubleDouble(positions[index]), DoubleDouble(p[index]), DoubleDouble(q[index]), sums.0, sums.1,
          gap, distance, distance.map { (gap * $0).finite(or: gap.high == 0 ? 0 : .infinity) } ?? .zero,
        ])
    }
    self = table.trace(
      "Wasserstein-1 distance", "W₁(P, Q) = ∫ |F − G| dx", total: total)
  }
}
