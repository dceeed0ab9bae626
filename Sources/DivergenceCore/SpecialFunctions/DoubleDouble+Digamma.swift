/// The logarithmic derivative of the gamma function, and what entropies need of both.
extension DoubleDouble {
  /// ψ(x) = Γ′(x)/Γ(x) for positive x: error below 1e-28 · max(|ψ(x)|, 1), absolute near the zero 1.4616….
  package var digamma: DoubleDouble {
    let count = StirlingSeries.shift(of: high)
    let x = self + Double(count)
    let value = x.logarithm - 0.5 / x + StirlingSeries.derivativeOfRest(x)
    return (0..<count).reversed().reduce(value) { sum, step in sum - 1 / (self + Double(step)) }
  }

  /// x + log Γ(x) + (1 − x) ψ(x), the differential entropy of the gamma distribution of shape x and rate 1.
  ///
  /// From 24 on the parts that grow like x log x are taken out by hand: ½ log x + ½ log 2πe − 1/(2x) + μ + (1
  /// − x) μ′.
  package var entropyOfGammaShape: DoubleDouble {
    guard high >= StirlingSeries.least else { return self + logarithmOfGamma + (1 - self) * digamma }
    let rest = StirlingSeries.rest(self) + (1 - self) * StirlingSeries.derivativeOfRest(self)
    return 0.5 * logarithm + .halfLogarithmOf2Pi + 0.5 - 0.5 / self + rest
  }
}
