/// The log-normal distribution, that of e^X for a normal variable X.
public struct LogNormal: Sendable, Hashable {
  /// The distribution of the logarithm.
  public let logarithm: Normal

  /// The distribution of e^X for this distribution of X.
  public init(logarithm: Normal) { self.logarithm = logarithm }
}

/// The differential entropy of a log-normal distribution: h(P) = μ + ½ log(2πe σ²), of the logarithm's μ and
/// σ.
///
/// - Unit: nats, relative to the unit of x: it may be negative.
/// - Error bound: relative error below 1e-15 where |h| is at least 1e-13 · max(|μ|, 1).
/// - Source: Lazo and Rathie (1978).
public func differentialEntropy(of p: LogNormal) -> Information<Nats> {
  let ofSpread = 0.5 * (1 + p.logarithm.spread.logarithmOfVariance) + .halfLogarithmOf2Pi
  return Information((p.logarithm.mean + ofSpread))
}

/// The Kullback–Leibler divergence between log-normal distributions: that of the normal distributions of the
/// logarithms, because a divergence does not change with the coordinate.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit, conventions, error bound: those of the normal distribution.
/// - Source: Gil, Alajaji and Linder (2013).
public func klDivergence(of p: LogNormal, relativeTo q: LogNormal) -> Divergence {
  klDivergence(of: p.logarithm, relativeTo: q.logarithm)
}

extension LogNormal: RenyiFamily {
  /// That of the logarithms.
  public func preciseRenyiDivergence(relativeTo other: LogNormal, order: Double) -> PreciseDivergence {
    logarithm.preciseRenyiDivergence(relativeTo: other.logarithm, order: order)
  }
}
