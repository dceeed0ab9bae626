/// Pearson's χ² divergence of a mixture P relative to a mixture Q: ∫ (p − q)²/q = ∫ p²/q − 1, by quadrature.
///
/// - Argument order: P first; Q, whose density divides, second. χ²(P, Q) ≠ χ²(Q, P).
/// - Unit: none.
/// - Conventions: `+∞` where the tails of P are too wide, that is if and only if its widest component has
///   σ² ≥ 2 σ'² with σ' that of the widest component of Q; `+∞` also beyond the range of doubles.
/// - Error bound: relative error below 1e-15 for a value I above 1e-24, below 1e-13 for one above e^200; an absolute
///   2^-92 √I below 1e-24.
/// - Refuses mixtures whose standard deviations and distances of means differ by more than a factor of 2^30, and
///   throws `notConverged` where the quadrature does not reach its tolerance.
/// - Source: Tsybakov, Introduction to Nonparametric Estimation (2009), section 2.4.
public func pearsonChiSquaredDivergence(
  of p: some GaussianMixtureConvertible, relativeTo q: some GaussianMixtureConvertible
) throws(DivergenceError) -> Double {
  try MixtureFunctional.pearsonChiSquaredDivergence.estimate(of: p, relativeTo: q).value
}

extension MixturePair {
  func pearsonChiSquaredDivergence() throws(DivergenceError) -> IntegralEstimate {
    guard hasFiniteChiSquare else { return IntegralEstimate(value: .infinity, errorBound: 0, evaluations: 0) }
    let components = pooled.components + quotients
    let bends = first.changes + second.changes + pooled.changes
    let places = Breakpoints(around: components, changes: bends).places
    // p²/q may be beyond the range although P and Q are ordinary: then its greatest exponent is taken out.
    var greatest = 0.0
    for place in places {
      let (p, q) = (first.value(at: DoubleDouble(place)), second.value(at: DoubleDouble(place)))
      if p.value.high > 0 { greatest = max(greatest, (2 * p.logarithm - q.logarithm).high) }
    }
    let shift = greatest > 200 ? greatest : 0
    let scale = DoubleDouble(-shift).exponential
    let quadrature = try integral(
      method: "quadrature of the χ² divergence of mixtures", tolerance: .squaredDifference, over: places
    ) { p, q in
      if p.isPlain, q.isPlain, shift == 0 {
        let difference = p.value - q.value
        return difference / q.value * difference
      }
      let rest = q.unscaled - 2 * p.unscaled
      let quotient = p.value.high > 0 ? (2 * p.logarithm - q.logarithm - shift).exponential : .zero
      return quotient + (shift == 0 ? rest : rest * scale)
    }
    guard shift > 0 else { return quadrature.estimate }
    let factor = DoubleDouble(shift).exponential
    let value = (quadrature.value * factor).rounded
    guard factor.high.isFinite, value.isFinite else {
      return IntegralEstimate(value: .infinity, errorBound: 0, evaluations: quadrature.evaluations)
    }
    let bound = quadrature.error.high * factor.high + value.ulp / 2
    return IntegralEstimate(value: value, errorBound: bound, evaluations: quadrature.evaluations)
  }

  /// Whether the widest tail of P², of precision 2/σ², is narrower than that of Q.
  private var hasFiniteChiSquare: Bool {
    let widest = first.components.map(\.deviation).max() ?? 0
    let reference = second.components.map(\.deviation).max() ?? 0
    return DoubleDouble(productOf: widest, widest) < 2 * DoubleDouble(productOf: reference, reference)
  }

  /// The Gaussian shapes of pᵢ²/qₖ where they are bounded: where the integrand may have its peaks.
  private var quotients: [MixtureDensity.Component] {
    var found: [MixtureDensity.Component] = []
    for numerator in first.components {
      for denominator in second.components {
        let precision = numerator.inverseDeviation.squared
        let otherPrecision = denominator.inverseDeviation.squared
        let remaining = 2 * precision - otherPrecision
        guard remaining.high > 0 else { continue }
        let mean = (2 * precision * numerator.mean - otherPrecision * denominator.mean) / remaining
        let deviation = (1 / remaining.squareRoot).rounded
        found.append(MixtureDensity.Component(mean: mean, deviation: deviation))
      }
    }
    return found
  }
}
