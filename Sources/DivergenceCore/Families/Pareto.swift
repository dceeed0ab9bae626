/// The Pareto distribution: density a m^a / x^(a+1) for x ≥ m.
public struct Pareto: Sendable, Hashable {
  /// m, the least value.
  public let minimum: Double
  /// a, the exponent of the tail.
  public let shape: Double

  /// The distribution of this least value, finite and above zero, and shape, from 1e-100 to 1e100; refuses
  /// others.
  public init(minimum: Double, shape: Double) throws(DivergenceError) {
    try Requirement.positive(minimum, "minimum")
    try Requirement.shape(shape, "shape")
    self.minimum = minimum
    self.shape = shape
  }
}

/// The differential entropy of a Pareto distribution: h(P) = log(m/a) + 1 + 1/a.
///
/// - Unit: nats, relative to the unit of x: it may be negative.
/// - Error bound: relative error below 1e-15 where |h| is at least 1e-13.
/// - Source: Lazo and Rathie (1978).
public func differentialEntropy(of p: Pareto) -> Information<Nats> {
  let change = ParameterChange(from: p.shape, to: p.minimum)
  return Information((change.logarithm + 1 + 1 / DoubleDouble(p.shape)))
}

/// The Kullback–Leibler divergence between Pareto distributions: a_Q log(m_P/m_Q) + (r − 1 − log r), r =
/// a_Q/a_P, for m_P ≥ m_Q.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: `+∞` for m_P < m_Q, with the interval from m_P to m_Q as witness.
/// - Error bound: relative error below 3e-16, also where P ≈ Q.
/// - Source: Gil, Alajaji and Linder (2013).
public func klDivergence(of p: Pareto, relativeTo q: Pareto) -> Divergence {
  guard p.minimum >= q.minimum else {
    return Divergence(infiniteBecauseOf: .interval(lower: p.minimum, upper: q.minimum))
  }
  let minima = ParameterChange(from: q.minimum, to: p.minimum)
  let shapes = ParameterChange(from: p.shape, to: q.shape)
  return PreciseDivergence(q.shape * minima.logarithm + shapes.excess).rounded
}

/// The Kullback–Leibler divergence of a Pareto distribution relative to an exponential one:
/// D(P‖Q) = log(a/m) − 1 − 1/a − log λ + λ m a/(a − 1).
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: `+∞` for a ≤ 1, where the mean of P is infinite; the witness is the divergent integral.
/// - Error bound: relative error below 1e-15 for a above 1 + 1e-10.
/// - Source: −h(P) − ∫ p log q, with the mean a m/(a − 1) of P.
public func klDivergence(of p: Pareto, relativeTo q: Exponential) -> Divergence {
  guard p.shape > 1 else { return Divergence(infiniteBecauseOf: .divergentIntegral) }
  let shape = DoubleDouble(p.shape)
  let change = ParameterChange(from: p.minimum, to: p.shape)
  let mean = q.rate * DoubleDouble(p.minimum) * shape / (shape - 1)
  let ofP = change.logarithm - 1 - 1 / shape
  return PreciseDivergence(ofP - DoubleDouble(q.rate).logarithm + mean).rounded
}
