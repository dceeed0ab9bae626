extension Trace {
  /// The trace of `klDivergence(of:relativeTo:)`: p, q, p/q, log(p/q), p·log(p/q). The reverse divergence is that of the
  /// arguments swapped.
  ///
  /// The contributions are those people write by hand. They add up to the total except for Σq − Σp, the difference of
  /// the stored sums (rounding, mostly), which the functional's terms include; closing steps state the sum and the
  /// difference where the last digit of the total shows it.
  ///
  /// - Argument order: P first, Q second. Unit: `unit`, for the logarithms, the contributions and the total.
  /// - Conventions: p = 0 contributes 0; p > 0 with q = 0 has the ratio, logarithm and contribution `+∞` and is the
  ///   witness.
  /// - Refuses what the functional refuses.
  public init(
    klDivergenceOf p: some DiscreteDistribution, relativeTo q: some DiscreteDistribution,
    in unit: InformationUnit = .nats
  ) throws(DivergenceError) {
    let (p, q) = try Probabilities.pair(p, q)
    let log = unit.logarithmName
    let columns: [Column] = [
      .number("p/q"), .information("\(log)(p/q)"), .contribution("p·\(log)(p/q)", isInformation: true),
    ]
    var difference = DoubleDouble.zero
    let table = TraceTable(in: unit, p.values, q.values, columns) { p, q in
      difference += DoubleDouble(sumOf: q, -p)
      let term = RatioOfProbabilities(p, over: q)
      return [term.ratio, term.logarithm, term.contribution]
    }
    let divergence = try klDivergence(of: p, relativeTo: q)
    let isEven = divergence.nats == table.sum.roundedOrInfinite
    self = table.trace(
      "Kullback–Leibler divergence", "D(P‖Q) = Σ p·\(log)(p/q)",
      steps: isEven
        ? [] : [table.information("Σ p·\(log)(p/q)", table.sum), table.information("Σq − Σp", difference)],
      total: divergence.information)
  }

  /// The trace of ``generalizedKLDivergence(of:relativeTo:)``: p, q, p/q, log(p/q), p·log(p/q), −p + q and their sum.
  ///
  /// - Argument order: P first, Q second. Unit: `unit`, also for −p + q, which is an amount in nats and is converted too.
  /// - Conventions: p = 0 contributes q; p > 0 with q = 0 contributes `+∞` and is the witness.
  /// - Refuses what the functional refuses.
  public init(
    generalizedKLDivergenceOf p: [Double], relativeTo q: [Double], in unit: InformationUnit = .nats
  ) throws(DivergenceError) {
    let total = try generalizedKLDivergence(of: p, relativeTo: q)
    let log = unit.logarithmName
    let columns: [Column] = [
      .number("p/q"), .information("\(log)(p/q)"), .information("p·\(log)(p/q)"), .information("−p + q"),
      .contribution("p·\(log)(p/q) − p + q", isInformation: true),
    ]
    let table = TraceTable(in: unit, p, q, columns) { p, q in
      let term = RatioOfProbabilities(p, over: q)
      let difference = DoubleDouble(sumOf: q, -p)
      let excess = p > 0 && q > 0 ? LogarithmicRatio(p, over: q).excess : term.contribution + difference
      return [term.ratio, term.logarithm, term.contribution, difference, excess.finite(or: .infinity)]
    }
    self = table.trace(
      "generalised Kullback–Leibler divergence", "D(P‖Q) = Σ (p·\(log)(p/q) − p + q)",
      total: total.information)
  }

  /// The trace of `jeffreysDivergence(between:and:)`, D(P‖Q) + D(Q‖P): p, q, p − q, p/q, log(p/q), (p − q)·log(p/q).
  ///
  /// - Unit: `unit`, for the logarithms, the contributions and the total.
  /// - Conventions: p = q = 0 contributes 0; an outcome that one excludes and the other has contributes `+∞` and is the
  ///   witness.
  /// - Refuses different lengths, then what ``DiscreteDistribution/checked()`` refuses, P first.
  /// - Source: Jeffreys (1946); Kullback and Leibler (1951).
  public init(
    jeffreysDivergenceBetween p: some DiscreteDistribution, and q: some DiscreteDistribution,
    in unit: InformationUnit = .nats
  ) throws(DivergenceError) {
    let (p, q) = try Probabilities.pair(p, q)
    let log = unit.logarithmName
    let columns: [Column] = [
      .number("p − q"), .number("p/q"), .information("\(log)(p/q)"),
      .contribution("(p − q)·\(log)(p/q)", isInformation: true),
    ]
    let table = TraceTable(in: unit, p.values, q.values, columns) { p, q in
      let term = RatioOfProbabilities(p, over: q)
      let difference = DoubleDouble(sumOf: p, -q)
      let product = (difference * (term.logarithm ?? .zero)).finite(or: .infinity)
      return [difference, term.ratio, term.logarithm, product]
    }
    self = table.trace(
      "Jeffreys divergence", "J(P, Q) = Σ (p − q)·\(log)(p/q)",
      total: try jeffreysDivergence(between: p, and: q).information)
  }
}
