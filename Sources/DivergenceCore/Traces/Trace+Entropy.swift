extension Trace {
  /// The trace of ``entropy(of:)``: p, log p, −p·log p.
  ///
  /// - Unit: `unit`, for the logarithms, the contributions and the total.
  /// - Conventions: an impossible outcome has log p = −∞ and contributes 0.
  /// - Refuses what the functional refuses.
  public init(
    entropyOf p: some DiscreteDistribution, in unit: InformationUnit = .nats
  ) throws(DivergenceError) {
    let p = try p.checked()
    let log = unit.logarithmName
    var table = TraceTable(
      in: unit, [.given("p"), .information("\(log) p"), .contribution("−p·\(log) p", isInformation: true)])
    for (index, value) in p.values.enumerated() {
      let term = RatioOfProbabilities(value, over: 1)
      table.add(.outcome(index), [DoubleDouble(value), term.logarithm, -term.contribution])
    }
    self = table.trace("entropy", "H(P) = −Σ p·\(log) p", total: try entropy(of: p))
  }

  /// The trace of `crossEntropy(of:under:)`: p, q, log q, −p·log q.
  ///
  /// - Argument order: P first, Q second. Unit: `unit`, for the logarithms, the contributions and the total.
  /// - Conventions: p = 0 contributes 0; p > 0 with q = 0 contributes `+∞` and is the witness.
  /// - Refuses what the functional refuses.
  public init(
    crossEntropyOf p: some DiscreteDistribution, under q: some DiscreteDistribution,
    in unit: InformationUnit = .nats
  ) throws(DivergenceError) {
    let (p, q) = try Probabilities.pair(p, q)
    let log = unit.logarithmName
    let columns: [Column] = [
      .information("\(log) q"), .contribution("−p·\(log) q", isInformation: true),
    ]
    let table = TraceTable(in: unit, p.values, q.values, columns) { p, q in
      let logarithm = q > 0 ? LogarithmicRatio(q, over: 1).value : DoubleDouble(-.infinity)
      return [logarithm, p == 0 ? .zero : (-p * logarithm).finite(or: .infinity)]
    }
    self = table.trace(
      "cross-entropy", "H(P, Q) = −Σ p·\(log) q", total: try crossEntropy(of: p, under: q).information)
  }
}
