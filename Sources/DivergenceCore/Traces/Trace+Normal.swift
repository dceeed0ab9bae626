extension Trace {
  /// The trace of the Kullback–Leibler divergence of two univariate normal distributions, in its three parts:
  /// log(σ₂/σ₁), (σ₁² + (μ₁ − μ₂)²)/(2σ₂²), −1/2.
  ///
  /// - Argument order: P = N(μ₁, σ₁²) first, Q = N(μ₂, σ₂²) second; standard deviations, not variances.
  /// - Unit: `unit`, for all parts and the total.
  /// - Refuses means that are not finite and standard deviations that are not finite and above zero, P first.
  /// - Source: Rasmussen and Williams, Gaussian Processes for Machine Learning (2006), appendix A.5.
  public init(
    normalKLDivergenceOf p: (mean: Double, standardDeviation: Double),
    relativeTo q: (mean: Double, standardDeviation: Double), in unit: InformationUnit = .nats
  ) throws(DivergenceError) {
    let total = klDivergence(
      of: try Normal(mean: p.mean, standardDeviation: p.standardDeviation),
      relativeTo: try Normal(mean: q.mean, standardDeviation: q.standardDeviation))
    let log = unit.logarithmName
    let logarithm = LogarithmicRatio(q.standardDeviation, over: p.standardDeviation).value
    let spread = Self.halfSquare(DoubleDouble(p.standardDeviation), over: q.standardDeviation)
    let shift = Self.halfSquare(DoubleDouble(sumOf: p.mean, -q.mean), over: q.standardDeviation)
    var table = TraceTable(in: unit, [.contribution("part", isInformation: true)])
    table.add(.part("\(log)(σ₂/σ₁)"), [logarithm])
    table.add(.part("(σ₁² + (μ₁ − μ₂)²)/(2σ₂²)"), [(spread + shift).finite(or: .infinity)])
    table.add(.part("−1/2"), [DoubleDouble(-0.5)])
    self = table.trace(
      "Kullback–Leibler divergence of normal distributions",
      "D(P‖Q) = \(log)(σ₂/σ₁) + (σ₁² + (μ₁ − μ₂)²)/(2σ₂²) − 1/2",
      total: total.information)
  }

  /// (x/σ)²/2; ∞ beyond the range.
  private static func halfSquare(_ x: DoubleDouble, over deviation: Double) -> DoubleDouble {
    let scale = -Int(deviation.exponent)
    let quotient = x.scaled(byPowerOfTwo: scale) / deviation.scaled(byPowerOfTwo: scale)
    let half = quotient.squared * 0.5
    return half.finite(or: .infinity)
  }
}
