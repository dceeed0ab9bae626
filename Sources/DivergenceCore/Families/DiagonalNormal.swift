/// A normal distribution of independent coordinates, each with its mean and variance.
public struct DiagonalNormal: Sendable, Hashable {
  /// The coordinates, at least one.
  public let coordinates: [Normal]

  /// The distribution with these means and variances (σ², not σ).
  ///
  /// Refuses no coordinate, different lengths, means that are not finite, variances that are not finite and
  /// above zero.
  public init(means: [Double], variances: [Double]) throws(DivergenceError) {
    try self.init(means, variances) { (mean, value) throws(DivergenceError) in
      try Normal(mean: mean, variance: value)
    }
  }

  /// The distribution with these means and standard deviations; refuses as the other does.
  public init(means: [Double], standardDeviations: [Double]) throws(DivergenceError) {
    try self.init(means, standardDeviations) { (mean, value) throws(DivergenceError) in
      try Normal(mean: mean, standardDeviation: value)
    }
  }

  /// The distribution with these means and log-variances in nats, from −1400 to 1400; refuses as the others
  /// do.
  public init(means: [Double], logVariances: [Double]) throws(DivergenceError) {
    try self.init(means, logVariances) { (mean, value) throws(DivergenceError) in
      try Normal(mean: mean, logVariance: value)
    }
  }

  private init(
    _ means: [Double], _ spreads: [Double],
    _ coordinate: (Double, Double) throws(DivergenceError) -> Normal
  ) throws(DivergenceError) {
    guard !means.isEmpty else { throw DivergenceError.empty }
    guard means.count == spreads.count else {
      throw DivergenceError.unequalLengths(first: means.count, second: spreads.count)
    }
    var coordinates: [Normal] = []
    for (mean, spread) in zip(means, spreads) { coordinates.append(try coordinate(mean, spread)) }
    self.coordinates = coordinates
  }

  /// The number of coordinates.
  public var dimension: Int { coordinates.count }

  /// The coordinates of both, refusing different numbers of them.
  static func pairs(_ p: Self, _ q: Self) throws(DivergenceError) -> [(Normal, Normal)] {
    guard p.dimension == q.dimension else {
      throw DivergenceError.unequalLengths(first: p.dimension, second: q.dimension)
    }
    return Array(zip(p.coordinates, q.coordinates))
  }
}

/// The differential entropy of independent normal coordinates: Σ ½ log(2πe σ²).
///
/// - Unit: nats, relative to the units of the coordinates: it may be negative.
/// - Error bound: relative error below 1e-15 where |h| is at least 1e-12 times the greatest entropy of a
///   coordinate.
/// - Source: Cover and Thomas (2006), theorem 8.4.1.
public func differentialEntropy(of p: DiagonalNormal) -> Information<Nats> {
  let terms = p.coordinates.map { 0.5 * (1 + $0.spread.logarithmOfVariance) + .halfLogarithmOf2Pi }
  return Information(terms.reduce(.zero) { $0 + $1 })
}

/// The Kullback–Leibler divergence between normal distributions of independent coordinates: the sum of the
/// divergences of the coordinates.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats. Conventions: those of ``klDivergence(of:relativeTo:)-(Normal,_)``, a coordinate at a time.
/// - Error bound: relative error below 3e-16, also where P ≈ Q.
/// - Refuses different numbers of coordinates.
/// - Source: Kullback (1959), chapter 9; Cover and Thomas (2006), theorem 2.5.3 for the sum.
public func klDivergence(
  of p: DiagonalNormal, relativeTo q: DiagonalNormal
) throws(DivergenceError) -> Divergence {
  try p.preciseRenyiDivergence(relativeTo: q, order: 1).rounded
}

extension DiagonalNormal: RenyiFamily {
  /// The sum over the coordinates, `+∞` for the first reason.
  public func preciseRenyiDivergence(
    relativeTo other: DiagonalNormal, order: Double
  ) throws(DivergenceError) -> PreciseDivergence {
    try DiagonalNormal.pairs(self, other).reduce(PreciseDivergence(.zero)) { sum, pair in
      sum.adding(pair.0.preciseRenyiDivergence(relativeTo: pair.1, order: order))
    }
  }
}

/// The 2-Wasserstein distance between normal distributions of independent coordinates:
/// √(Σ (μ_P − μ_Q)² + (σ_P − σ_Q)²).
///
/// - Argument order: symmetric; a metric.
/// - Unit: that of the coordinates.
/// - Error bound: relative error below 1e-15, also where P ≈ Q.
/// - Refuses different numbers of coordinates.
/// - Source: Dowson and Landau (1982); Peyré and Cuturi (2019), remark 2.31.
public func wasserstein2Distance(
  between p: DiagonalNormal, and q: DiagonalNormal
) throws(DivergenceError) -> Double {
  let distances = try DiagonalNormal.pairs(p, q).map { preciseWasserstein2Distance($0, $1) }
  return distances.reduce(DoubleDouble.zero) { preciseHypotenuse($0, $1) }.rounded
}
