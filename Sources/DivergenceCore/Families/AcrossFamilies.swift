/// The Kullback–Leibler divergence of an exponential distribution relative to a normal one:
/// log λ − 1 + ½ log 2πσ² + ((1/λ − μ)² + 1/λ²)/(2σ²).
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats. Conventions: always finite while nothing overflows, at least ½ log 2π − ½.
/// - Error bound: relative error below 1e-15.
/// - Source: −h(P) − ∫ p log q, with the mean and the variance of P.
public func klDivergence(of p: Exponential, relativeTo q: Normal) -> Divergence {
  let deviation = q.preciseStandardDeviation
  let mean = 1 / DoubleDouble(p.rate)
  let ofMoments = ((mean - q.mean) / deviation).squared + (mean / deviation).squared
  let logarithms =
    DoubleDouble(p.rate).logarithm + 0.5 * q.spread.logarithmOfVariance + .halfLogarithmOf2Pi
  return PreciseDivergence(logarithms - 1 + 0.5 * ofMoments).rounded
}

/// The Kullback–Leibler divergence of a Laplace distribution relative to a normal one:
/// −log 2b − 1 + ½ log 2πσ² + (2b² + (μ_P − μ_Q)²)/(2σ²).
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats. Conventions: always finite while nothing overflows, at least ½ log π − ½.
/// - Error bound: relative error below 1e-15.
/// - Source: −h(P) − ∫ p log q, with the variance 2b² of P.
public func klDivergence(of p: Laplace, relativeTo q: Normal) -> Divergence {
  let deviation = q.preciseStandardDeviation
  let distance = DoubleDouble(sumOf: p.location, -q.mean) / deviation
  let scale = DoubleDouble(p.scale) / deviation
  let logarithms =
    0.5 * q.spread.logarithmOfVariance + .halfLogarithmOf2Pi - .naturalLogarithmOf2
    - DoubleDouble(p.scale).logarithm
  return PreciseDivergence(logarithms - 1 + (scale.squared + 0.5 * distance.squared)).rounded
}

/// The Kullback–Leibler divergence of a normal distribution relative to a Laplace one: log 2b − ½ log 2πeσ² +
/// E|x − μ_Q|/b with E|x − μ_Q| = σ √(2/π) e^(−t²) + |μ_P − μ_Q| erf t, t = |μ_P − μ_Q|/(√2 σ).
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats. Conventions: always finite while nothing overflows, at least log(2/π) + ½.
/// - Error bound: relative error below 1e-15.
/// - Source: −h(P) − ∫ p log q, with the mean of a folded normal variable (Leone, Nelson and Nottingham
///   1961).
public func klDivergence(of p: Normal, relativeTo q: Laplace) -> Divergence {
  let deviation = p.preciseStandardDeviation
  let distance = DoubleDouble(sumOf: p.mean, -q.location).magnitude
  let t = distance / (DoubleDouble.squareRootOf2 * deviation)
  var mean = distance
  if t.high < 1e100 {
    let ofSpread = deviation / DoubleDouble.squareRootOf2 * .twoOverSquareRootOfPi
    mean = ofSpread * (-t.squared).exponential + distance * t.errorFunction
  }
  let ofP = 0.5 * (1 + p.spread.logarithmOfVariance) + .halfLogarithmOf2Pi
  let ofScale = DoubleDouble.naturalLogarithmOf2 + DoubleDouble(q.scale).logarithm
  return PreciseDivergence(ofScale - ofP + mean / q.scale).rounded
}

/// The Kullback–Leibler divergence of a normal distribution relative to an exponential one: `+∞`, because the
/// normal one has mass below 0, which is the witness.
public func klDivergence(of p: Normal, relativeTo q: Exponential) -> Divergence {
  Divergence(infiniteBecauseOf: .interval(lower: -.infinity, upper: 0))
}

/// The Kullback–Leibler divergence of a normal distribution relative to a uniform one: `+∞`, because the
/// normal one has mass everywhere; the witness is what is below the interval.
public func klDivergence(of p: Normal, relativeTo q: Uniform) -> Divergence {
  Divergence(infiniteBecauseOf: .interval(lower: -.infinity, upper: q.lower))
}

/// The Kullback–Leibler divergence of a Laplace distribution relative to an exponential one: `+∞`, because
/// the Laplace one has mass below 0, which is the witness.
public func klDivergence(of p: Laplace, relativeTo q: Exponential) -> Divergence {
  Divergence(infiniteBecauseOf: .interval(lower: -.infinity, upper: 0))
}

/// The Kullback–Leibler divergence of a Laplace distribution relative to a uniform one: `+∞`, because the
/// Laplace one has mass everywhere; the witness is what is below the interval.
public func klDivergence(of p: Laplace, relativeTo q: Uniform) -> Divergence {
  Divergence(infiniteBecauseOf: .interval(lower: -.infinity, upper: q.lower))
}

/// The Kullback–Leibler divergence of an exponential distribution relative to a uniform one: `+∞`, because
/// the exponential one has mass at all positive numbers; the witness is the lowest interval of them that the
/// uniform one excludes.
public func klDivergence(of p: Exponential, relativeTo q: Uniform) -> Divergence {
  PreciseDivergence.infinite(support: (0, .infinity), beyond: (q.lower, q.upper)).rounded
}

/// The Kullback–Leibler divergence of an exponential distribution relative to a Pareto one: `+∞`, because the
/// exponential one has mass below the least value, which is the witness.
public func klDivergence(of p: Exponential, relativeTo q: Pareto) -> Divergence {
  Divergence(infiniteBecauseOf: .interval(lower: 0, upper: q.minimum))
}
