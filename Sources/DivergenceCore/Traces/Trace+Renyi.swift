extension Trace {
  /// The trace of `renyiDivergence(of:relativeTo:order:)` for an order that has a sum: p, q, p/q, p^α q^(1−α), then
  /// the logarithm of the sum over α − 1.
  ///
  /// - Argument order: P first, Q second. Unit: `unit`, for the logarithm of the sum and the total.
  /// - Conventions: an outcome that one of the two excludes contributes 0 for α < 1; for α > 1 one that Q alone excludes
  ///   contributes `+∞` and is the witness. A term may be beyond the range of doubles; the total is not for that.
  ///   The total is the functional's value, in which what the stored sums are off 1 by is no divergence.
  /// - Refuses different lengths, then what ``DiscreteDistribution/checked()`` refuses, P first, then the orders
  ///   0, 1 and ∞, which are limits, and those that are none (``DivergenceError/invalidOrder(_:)``); order 1 is
  ///   the Kullback–Leibler divergence and has its own trace.
  /// - Source: Rényi (1961); van Erven and Harremoës (2014).
  public init(
    renyiDivergenceOf p: some DiscreteDistribution, relativeTo q: some DiscreteDistribution, order: Double,
    in unit: InformationUnit = .nats
  ) throws(DivergenceError) {
    let (p, q) = try Probabilities.pair(p, q)
    guard order > 0, order != 1, order.isFinite else { throw DivergenceError.invalidOrder(order) }
    let log = unit.logarithmName
    let less = DoubleDouble(sumOf: order, -1)
    var exponents: [DoubleDouble] = []
    let columns: [Column] = [.number("p/q"), .contribution("p^α·q^(1−α)", isInformation: false)]
    let table = TraceTable(in: unit, p.values, q.values, columns) { p, q in
      let pair = RatioOfProbabilities(p, over: q)
      guard p > 0, q > 0, let logarithm = pair.logarithm else {
        return [pair.ratio, p > 0 && order > 1 ? DoubleDouble(.infinity) : .zero]
      }
      let exponent = DoubleDouble(p).logarithm + less * logarithm
      exponents.append(exponent)
      return [pair.ratio, exponent.exponential]
    }
    let logarithm = table.witness == nil ? exponents.logarithmOfSumOfExponentials : DoubleDouble(.infinity)
    self = table.trace(
      "Rényi divergence of order \(order)", "D_α(P‖Q) = \(log)(Σ p^α·q^(1−α))/(α − 1)",
      steps: [
        table.number("Σ p^α·q^(1−α)", table.sum), table.information("\(log) Σ", logarithm),
        table.number("α − 1", less),
      ],
      total: try renyiDivergence(of: p, relativeTo: q, order: order).information)
  }
}

extension [DoubleDouble] {
  /// log Σ e^x, with the greatest exponent taken out; −∞ for no exponent.
  fileprivate var logarithmOfSumOfExponentials: DoubleDouble {
    guard let greatest = self.max() else { return DoubleDouble(-.infinity) }
    return greatest + reduce(.zero) { $0 + ($1 - greatest).exponential }.logarithm
  }
}
