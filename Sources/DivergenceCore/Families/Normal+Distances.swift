/// The 2-Wasserstein distance between normal distributions: √((μ_P − μ_Q)² + (σ_P − σ_Q)²).
///
/// - Argument order: symmetric; a metric.
/// - Unit: that of x.
/// - Error bound: relative error below 3e-16, also where P ≈ Q; `+∞` where the result overflows.
/// - Source: Dowson and Landau (1982); Peyré and Cuturi, Computational Optimal Transport (2019), remark 2.31.
public func wasserstein2Distance(between p: Normal, and q: Normal) -> Double {
  preciseWasserstein2Distance(p, q).rounded
}

/// The 2-Wasserstein distance to twice the precision.
func preciseWasserstein2Distance(_ p: Normal, _ q: Normal) -> DoubleDouble {
  preciseHypotenuse(DoubleDouble(sumOf: p.mean, -q.mean), differenceOfDeviations(p, q))
}

/// The Fisher–Rao distance between normal distributions, the length of the shortest path in the half-plane of
/// (μ, σ) with the Fisher metric: 2√2 arsinh √x, x = ((μ_P − μ_Q)²/2 + (σ_P − σ_Q)²)/(4 σ_P σ_Q).
///
/// - Argument order: symmetric; a metric.
/// - Unit: none.
/// - Error bound: relative error below 1e-15, also where P ≈ Q, while x neither overflows nor underflows.
/// - Source: Atkinson and Mitchell (1981); Costa, Santos and Strapasson, Fisher information distance: a
///   geometrical reading (2015).
public func fisherRaoDistance(between p: Normal, and q: Normal) -> Double {
  let (first, second) = (p.preciseStandardDeviation, q.preciseStandardDeviation)
  let means = DoubleDouble(sumOf: p.mean, -q.mean) / DoubleDouble.squareRootOf2
  let root = 2 * (first.squareRoot * second.squareRoot)
  let t = preciseHypotenuse(means, differenceOfDeviations(p, q)) / root
  guard t.high.isFinite else { return .infinity }
  // arsinh t = log(1 + t + t²/(1 + √(1 + t²))).
  let inverse =
    t.high > 1e100 ? (2 * t).logarithm : (t + t.squared / (1 + (1 + t.squared).squareRoot)).logarithmOnePlus
  return (2 * DoubleDouble.squareRootOf2 * inverse).rounded
}

/// The total variation distance between normal distributions: ½ ∫ |p − q|, the greatest difference of
/// probabilities.
///
/// The densities cross at one point if σ_P = σ_Q, then it is erf(|μ_P − μ_Q|/(2√2 σ)), else at two, between
/// which the narrower distribution has more mass.
///
/// - Argument order: symmetric; a metric, from 0 to 1.
/// - Unit: none.
/// - Error bound: relative error below 1e-15 for equal spreads; else absolute error below 1e-27, which is a
///   relative error below 1e-15 for results of at least 1e-12.
/// - Source: Devroye, Mehrabian and Reddad, The total variation distance between high-dimensional Gaussians
///   (2018).
public func totalVariationDistance(between p: Normal, and q: Normal) -> Double {
  let change = p.varianceChange(from: q)
  let squared = q.squaredDistanceOfMeans(to: p)
  guard change.relative.high != 0 else {
    return (squared.squareRoot / (2 * DoubleDouble.squareRootOf2)).errorFunction.rounded
  }
  guard change.relative.high < 0 else { return totalVariationDistance(between: q, and: p) }
  guard squared.high < 1e8, change.logarithm.high > -100 else { return 1 }
  // In units of σ_Q from μ_Q: P has mean m ≥ 0 (or its mirror image has) and deviation r < 1, and p > q
  // between the roots of w y² − 2 m y + m² + r² log r² = 0, w = 1 − r²; as deviations from m over r they are
  // `ofP`. Each root in the form in which nothing cancels.
  let m = squared.squareRoot
  let r = (1 + change.relative).squareRoot
  let width = -change.relative
  let root = (squared - width * change.logarithm).squareRoot
  let sum = m + r * root
  let lower = (squared + r.squared * change.logarithm) / sum
  let lowerOfP = (r * change.logarithm - m * root) / sum
  let ofP = probability(from: lowerOfP, to: (m * r + root) / width)
  return min(max((ofP - probability(from: lower, to: sum / width)).rounded, 0), 1)
}

/// The Hellinger distance between two normal distributions by its closed form, not by the quadrature of mixtures.
///
/// Argument order, unit, conventions, error bound and source are those of ``hellingerDistance(between:and:)`` over
/// families; it refuses nothing.
public func hellingerDistance(between p: Normal, and q: Normal) throws(DivergenceError) -> Double {
  try p.closedHellingerDistance(to: q)
}

/// The probability that a standard normal variable is between two numbers, by the nearer tails.
private func probability(from lower: DoubleDouble, to upper: DoubleDouble) -> DoubleDouble {
  guard lower.high <= 0 else { return probability(from: -upper, to: -lower) }
  return upper.normalDistributionFunction - lower.normalDistributionFunction
}

/// σ_P − σ_Q to its own last bits.
private func differenceOfDeviations(_ p: Normal, _ q: Normal) -> DoubleDouble {
  let relative = p.varianceChange(from: q).relative
  guard relative.high <= 1 else { return -differenceOfDeviations(q, p) }
  return q.preciseStandardDeviation * relative / (1 + (1 + relative).squareRoot)
}

/// √(x² + y²) without overflow or underflow on the way.
func preciseHypotenuse(_ x: DoubleDouble, _ y: DoubleDouble) -> DoubleDouble {
  let largest = max(x.high.magnitude, y.high.magnitude)
  guard largest > 0, largest.isFinite else { return DoubleDouble(largest) }
  let shift = Int(largest.exponent)
  let (a, b) = (x.scaled(byPowerOfTwo: -shift), y.scaled(byPowerOfTwo: -shift))
  return (a.squared + b.squared).squareRoot.scaled(byPowerOfTwo: shift)
}
