import DivergenceCore
import TestSupport

extension SeededGenerator {
  /// A mixture of up to `count` components within a few deviations of each other, widths within a factor of 25.
  mutating func mixture(count: Int = 3) throws -> GaussianMixture {
    let number = Int.random(in: 1...count, using: &self)
    return try GaussianMixture(
      weights: positiveDistribution(count: number),
      means: (0..<number).map { _ in Double.random(in: -4...4, using: &self) },
      standardDeviations: (0..<number).map { _ in Double.random(in: 0.2...5, using: &self) })
  }
}

extension GaussianMixture {
  /// The mixture of offset + factor · x.
  func mapped(offset: Double, factor: Double) throws -> GaussianMixture {
    try GaussianMixture(
      weights: weights, means: means.map { offset + factor * $0 },
      standardDeviations: standardDeviations.map { factor.magnitude * $0 })
  }

  /// The same mixture with its components in another order.
  func reversed() throws -> GaussianMixture {
    try GaussianMixture(
      weights: weights.reversed(), means: means.reversed(), standardDeviations: standardDeviations.reversed())
  }
}
