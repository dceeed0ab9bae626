/// The total variation between two mixtures: ½ ∫ |p − q|, by quadrature between the places where p = q.
///
/// - Argument order: none, the functional is symmetric.
/// - Unit: none; between 0 and 1.
/// - Error bound: relative error below 1e-15 for a value above 1e-12, so also for mixtures that are almost equal;
///   below 1e-12 an absolute 2^-92.
/// - Refuses mixtures whose standard deviations and distances of means differ by more than a factor of 2^30, and
///   throws `notConverged` where the quadrature does not reach its tolerance.
/// - Source: Tsybakov, Introduction to Nonparametric Estimation (2009), definition 2.4 and lemma 2.1 (Scheffé).
public func totalVariationDistance(
  between p: some GaussianMixtureConvertible, and q: some GaussianMixtureConvertible
) throws(DivergenceError) -> Double {
  try MixtureFunctional.totalVariationDistance.estimate(of: p, relativeTo: q).value
}

extension MixturePair {
  func totalVariationDistance() throws(DivergenceError) -> IntegralEstimate {
    let method = "quadrature of the total variation of mixtures"
    let places = (breakpoints + signChanges()).sorted()
    return try integral(method: method, tolerance: .difference, over: places) { p, q in
      (p.unscaled - q.unscaled).magnitude * 0.5
    }.estimate
  }

  /// The places where p − q changes its sign between neighbours of a grid of twelve places a panel.
  ///
  /// A change that the grid misses costs evaluations, not accuracy: the quadrature halves the panel around the bend.
  private func signChanges() -> [Double] {
    let places = breakpoints
    var found: [Double] = []
    for (lower, upper) in zip(places, places.dropFirst()) {
      let step = (upper - lower) / 12
      var (left, leftValue) = (lower, difference(at: lower))
      for index in 1...12 {
        let right = index == 12 ? upper : lower + Double(index) * step
        let rightValue = difference(at: right)
        if leftValue < 0 && rightValue > 0 || leftValue > 0 && rightValue < 0 {
          let root = signChange(left, leftValue, right, rightValue)
          if root > lower, root < upper { found.append(root) }
        }
        (left, leftValue) = (right, rightValue)
      }
    }
    return found
  }

  /// p − q, whose sign is right unless p and q agree to about 90 bits.
  private func difference(at x: Double) -> Double {
    let place = DoubleDouble(x)
    return (first.value(at: place).unscaled - second.value(at: place).unscaled).high
  }

  /// The change of sign between two places, by the Illinois rule, to an ulp or so.
  private func signChange(_ left: Double, _ leftValue: Double, _ right: Double, _ rightValue: Double)
    -> Double
  {
    var (a, fa, b, fb) = (left, leftValue, right, rightValue)
    for _ in 0..<200 {
      let secant = b - fb * ((b - a) / (fb - fa))
      let place = secant > min(a, b) && secant < max(a, b) ? secant : a + (b - a) / 2
      guard place != a, place != b else { return b }
      let value = difference(at: place)
      if value == 0 { return place }
      if (value < 0) == (fb < 0) { fa /= 2 } else { (a, fa) = (b, fb) }
      (b, fb) = (place, value)
    }
    return b
  }
}
