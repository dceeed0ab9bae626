/// The Kullback–Leibler divergence between multivariate normal distributions:
/// D(P‖Q) = ½ (tr E − log det (I + E) + |L⁻¹(μ_P − μ_Q)|²), Σ_Q = L Lᵀ, E = L⁻¹ (Σ_P − Σ_Q) L⁻ᵀ.
///
/// With M = L⁻¹ L_P, the factor of I + E, the first two parts are Σ (M_ii² − 1 − log M_ii²) + Σ M_ij²: sums
/// of terms of one sign. Where E is small they come from E itself, which is made of exact differences.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: always finite while nothing overflows; 0 only for equal distributions.
/// - Error bound: relative error below 1e-15, also where P ≈ Q, for condition numbers of both covariances up
///   to 1e10; beyond, it grows in proportion to them, from about 2^-95 times their product with the
///   dimension.
/// - Refuses different numbers of coordinates.
/// - Source: Kullback (1959), chapter 9; Duchi, Derivations for linear algebra and optimization (2007).
public func klDivergence(
  of p: MultivariateNormal, relativeTo q: MultivariateNormal
) throws(DivergenceError) -> Divergence {
  try p.preciseRenyiDivergence(relativeTo: q, order: 1).rounded
}

extension MultivariateNormal: RenyiFamily {
  /// ½ (log det (I + s E)/s − log det (I + E)) + ½ α vᵀ (I + s E)⁻¹ v, s = 1 − α, v = L⁻¹ (μ_P − μ_Q) with
  /// Σ_Q = L Lᵀ; finite only while α Σ_Q + (1 − α) Σ_P is positive definite.
  public func preciseRenyiDivergence(
    relativeTo other: MultivariateNormal, order: Double
  ) throws(DivergenceError) -> PreciseDivergence {
    try requireSameDimension(as: other)
    let change = other.standardizedChange(to: self)
    let distance = other.standardized(meanOf: self)
    let s = DoubleDouble(sumOf: 1, -order)
    let mixed = change.combined(s, change, .zero)
    guard let factorization = ShiftedFactorization(identityPlus: mixed) else {
      return PreciseDivergence(infiniteBecauseOf: .divergentIntegral)
    }
    let isNear = change.sumOfSquares.high * max(1, s.high * s.high) <= 0.0625
    var sum = order * factorization.inverseForm(distance)
    if s.high == 0 || isNear {
      sum += excessOfFactors(relativeTo: other, change: change, isNear: isNear)
      if s.high != 0 { sum += -factorization.excess / s }
    } else {
      sum += factorization.logarithmOfDeterminant / s - logarithmOfDeterminants(over: other)
    }
    return PreciseDivergence(0.5 * sum)
  }

  /// log (det Σ / det Σ′) for the covariance Σ′ of `other`.
  private func logarithmOfDeterminants(over other: MultivariateNormal) -> DoubleDouble {
    (0..<dimension).reduce(.zero) { $0 + 2 * (factor[$1, $1] / other.factor[$1, $1]).logarithm }
  }

  /// tr E − log det (I + E) for the change E of the covariance from that of `other` to this one's.
  private func excessOfFactors(
    relativeTo other: MultivariateNormal, change: PreciseMatrix, isNear: Bool
  ) -> DoubleDouble {
    if isNear, let factorization = ShiftedFactorization(identityPlus: change) { return factorization.excess }
    let ratio = factor.divided(byLowerTriangular: other.factor)
    var sum = DoubleDouble.zero
    for row in 0..<dimension {
      let pivot = ratio[row, row]
      sum += (pivot - 1) * (pivot + 1) - 2 * pivot.logarithm
      for column in 0..<row { sum += ratio[row, column].squared }
    }
    return sum
  }
}

/// The 2-Wasserstein distance between multivariate normal distributions: √(|μ_P − μ_Q|² + B²), with the Bures
/// distance B² = tr Σ_P + tr Σ_Q − 2 tr (Σ_P^½ Σ_Q Σ_P^½)^½ of the covariances.
///
/// B² = min ‖L_P − L_Q U‖² over orthogonal U (Frobenius norm), a sum of squares; the best U is the orthogonal
/// factor of L_Qᵀ L_P, found by Newton's iteration.
///
/// - Argument order: symmetric; a metric.
/// - Unit: that of the coordinates.
/// - Error bound: relative error below 1e-15 for condition numbers of both covariances up to 1e6 and relative
///   differences of at least 1e-8; nearer to each other it is an absolute error of about 1e-28 times the
///   condition number and the scale.
/// - Conventions: exactly the distance of the means for equal covariances.
/// - Refuses different numbers of coordinates; an iteration that does not converge is an error.
/// - Source: Dowson and Landau (1982); Bhatia, Jain and Lim, On the Bures–Wasserstein distance between
///   positive definite matrices (2019); Higham, Computing the polar decomposition (1986).
public func wasserstein2Distance(
  between p: MultivariateNormal, and q: MultivariateNormal
) throws(DivergenceError) -> Double {
  try p.requireSameDimension(as: q)
  var ofCovariances = DoubleDouble.zero
  if p.covariance != q.covariance {
    let rotation = try orthogonalFactor(of: q.factor.transposed.multiplied(by: p.factor))
    let rotated = q.factor.multiplied(by: rotation)
    ofCovariances = p.factor.combined(DoubleDouble(1), rotated, DoubleDouble(-1)).sumOfSquares
  }
  let distances = zip(p.mean, q.mean).map { DoubleDouble(sumOf: $0, -$1) }
  return distances.reduce(ofCovariances.squareRoot) { preciseHypotenuse($0, $1) }.roundedOrInfinite
}

/// The orthogonal factor of a regular matrix by Higham's scaled Newton iteration X ↦ ½ (γ X + X⁻ᵀ/γ).
private func orthogonalFactor(of matrix: PreciseMatrix) throws(DivergenceError) -> PreciseMatrix {
  var current = matrix
  for _ in 0..<100 {
    guard let inverse = current.inverse?.transposed else { break }
    let scale = (inverse.sumOfSquares / current.sumOfSquares).squareRoot.squareRoot
    let next = current.combined(0.5 * scale, inverse, 0.5 / scale)
    let step = next.combined(DoubleDouble(1), current, DoubleDouble(-1)).sumOfSquares
    current = next
    // The convergence is quadratic: the error that is left is about the square of the last step.
    if step.high <= 0x1p-110 * next.sumOfSquares.high { return current }
  }
  throw DivergenceError.notConverged(method: "Newton's iteration for the orthogonal factor")
}
