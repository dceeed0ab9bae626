extension Trace {
  /// The trace of `jensenShannonDivergence(between:and:)`: both halves over the midpoint m = (p + q)/2.
  ///
  /// - Unit: `unit`, for the logarithms, the contributions and the total, which is at most 1 bit.
  /// - Conventions: p = 0 contributes nothing to its half, q = 0 nothing to the other; never infinite.
  /// - Refuses different lengths, then what ``DiscreteDistribution/checked()`` refuses, P first.
  /// - Source: Lin (1991).
  public init(
    jensenShannonDivergenceBetween p: some DiscreteDistribution, and q: some DiscreteDistribution,
    in unit: InformationUnit = .nats
  ) throws(DivergenceError) {
    let (p, q) = try Probabilities.pair(p, q)
    let log = unit.logarithmName
    let columns: [Column] = [
      .number("m"), .information("\(log)(p/m)"), .information("½·p·\(log)(p/m)"),
      .information("\(log)(q/m)"), .information("½·q·\(log)(q/m)"),
      .contribution("½·p·\(log)(p/m) + ½·q·\(log)(q/m)", isInformation: true),
    ]
    let table = TraceTable(in: unit, p.values, q.values, columns) { p, q in
      let logarithms = (Self.logarithmOverMidpoint(p, q), Self.logarithmOverMidpoint(q, p))
      let halves = (Self.half(p, times: logarithms.0), Self.half(q, times: logarithms.1))
      let middle = DoubleDouble(sumOf: p, q) * 0.5
      return [middle, logarithms.0, halves.0, logarithms.1, halves.1, halves.0 + halves.1]
    }
    self = table.trace(
      "Jensen–Shannon divergence", "JS(P, Q) = ½·D(P‖M) + ½·D(Q‖M), M = ½·(P + Q)",
      total: try jensenShannonDivergence(between: p, and: q))
  }

  /// log(p/m) with m = (p + q)/2, good to 2^-90 also where p ≈ q: log(1 + (p − q)/(p + q)). `nil` for 0/0, −∞ for p = 0.
  private static func logarithmOverMidpoint(_ p: Double, _ q: Double) -> DoubleDouble? {
    guard p > 0 || q > 0 else { return nil }
    guard p > 0 else { return DoubleDouble(-.infinity) }
    // Far below q: 2p/(p + q) is taken apart, for p may be subnormal.
    guard p > q * 0.25 else {
      return LogarithmicRatio(p, over: q).value + .naturalLogarithmOf2 - DoubleDouble(p / q).logarithmOnePlus
    }
    let scale = -Int(max(p, q).exponent)
    let (p, q) = (p.scaled(byPowerOfTwo: scale), q.scaled(byPowerOfTwo: scale))
    return (DoubleDouble(sumOf: p, -q) / DoubleDouble(sumOf: p, q)).logarithmOnePlus
  }

  private static func half(_ p: Double, times logarithm: DoubleDouble?) -> DoubleDouble {
    guard p > 0, let logarithm else { return .zero }
    return logarithm * p * 0.5
  }
}
