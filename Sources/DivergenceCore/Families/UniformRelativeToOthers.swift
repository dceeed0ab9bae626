/// The Kullback–Leibler divergence of a uniform distribution relative to a normal one:
/// −log(b − a) + ½ log 2πσ² + ((a − μ)² + (a − μ)(b − μ) + (b − μ)²)/(6σ²).
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats. Conventions: always finite while nothing overflows, at least ½ log(πe/6).
/// - Error bound: relative error below 3e-16.
/// - Source: −h(P) − ∫ p log q, with the second moment of P about μ.
public func klDivergence(of p: Uniform, relativeTo q: Normal) -> Divergence {
  let deviation = q.preciseStandardDeviation
  let from = DoubleDouble(sumOf: p.lower, -q.mean) / deviation
  let to = DoubleDouble(sumOf: p.upper, -q.mean) / deviation
  let ofMoment = (from.squared + from * to + to.squared) / 6
  let ofSpread = 0.5 * q.spread.logarithmOfVariance + .halfLogarithmOf2Pi
  return PreciseDivergence(ofMoment + ofSpread - p.width.logarithm).rounded
}

/// The Kullback–Leibler divergence of a uniform distribution relative to an exponential one:
/// −log(λ (b − a)) + λ (a + b)/2 for a ≥ 0.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: `+∞` for a < 0, with the part of the interval below 0 as witness; else at least 1 − log 2.
/// - Error bound: relative error below 3e-16.
/// - Source: −h(P) − ∫ p log q, with the mean of P.
public func klDivergence(of p: Uniform, relativeTo q: Exponential) -> Divergence {
  guard p.lower >= 0 else {
    return PreciseDivergence.infinite(support: (p.lower, p.upper), beyond: (0, .infinity)).rounded
  }
  let logarithms = p.width.logarithm + DoubleDouble(q.rate).logarithm
  return PreciseDivergence(q.rate * p.middle - logarithms).rounded
}

/// The Kullback–Leibler divergence of a uniform distribution relative to a Laplace one: log(2s/(b − a)) + E|x
/// − μ|/s for the scale s of Q, where E|x − μ| is |(a + b)/2 − μ| outside of the interval and ((μ − a)² + (b
/// − μ)²)/(2 (b − a)) inside.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats. Conventions: always finite while nothing overflows, at least 1 − log 2.
/// - Error bound: relative error below 3e-16.
/// - Source: −h(P) − ∫ p log q, with the mean distance of P from μ.
public func klDivergence(of p: Uniform, relativeTo q: Laplace) -> Divergence {
  let below = DoubleDouble(sumOf: q.location, -p.lower)
  let above = DoubleDouble(sumOf: p.upper, -q.location)
  let isInside = below.high > 0 && above.high > 0
  let distance =
    isInside
    ? 0.5 * (below * (below / p.width) + above * (above / p.width)) : (p.middle - q.location).magnitude
  let logarithms = DoubleDouble.naturalLogarithmOf2 + DoubleDouble(q.scale).logarithm - p.width.logarithm
  return PreciseDivergence(logarithms + distance / q.scale).rounded
}

/// The Kullback–Leibler divergence of a uniform distribution relative to a gamma one: −log(b − a) − k log β +
/// log Γ(k) − (k − 1) E log x + β (a + b)/2 for a ≥ 0, the shape k and rate β of Q, and E log x = (b log b −
/// a log a)/(b − a) − 1.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: `+∞` for a < 0, with the part of the interval below 0 as witness.
/// - Error bound: relative error below 1e-15 for shapes up to 1e10.
/// - Source: −h(P) − ∫ p log q.
public func klDivergence(of p: Uniform, relativeTo q: Gamma) -> Divergence {
  guard p.lower >= 0 else {
    return PreciseDivergence.infinite(support: (p.lower, p.upper), beyond: (0, .infinity)).rounded
  }
  var meanOfLogarithm = DoubleDouble(p.upper).logarithm - 1
  if p.lower > 0 {
    // log b + a/(b − a) · log(b/a), and the logarithm of a ratio near 1 from their exact difference.
    let ratio = p.width / p.lower
    meanOfLogarithm = meanOfLogarithm + ratio.logarithmOnePlus / ratio
  }
  let ofShape =
    DoubleDouble(q.shape).logarithmOfGamma - q.shape * DoubleDouble(q.rate).logarithm
    - DoubleDouble(sumOf: q.shape, -1) * meanOfLogarithm
  return PreciseDivergence(q.rate * p.middle + ofShape - p.width.logarithm).rounded
}
