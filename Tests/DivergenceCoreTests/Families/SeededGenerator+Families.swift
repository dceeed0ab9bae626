import DivergenceCore
import TestSupport

extension SeededGenerator {
  /// A positive number, its logarithm evenly spread between −3 and 3.
  mutating func positive() -> Double {
    DoubleDouble(Double.random(in: -3..<3, using: &self)).exponential.rounded
  }

  mutating func probability() -> Double { Double.random(in: 0.01..<0.99, using: &self) }

  mutating func normal() throws -> Normal {
    try Normal(mean: Double.random(in: -3..<3, using: &self), standardDeviation: positive())
  }

  mutating func laplace() throws -> Laplace {
    try Laplace(location: Double.random(in: -3..<3, using: &self), scale: positive())
  }

  mutating func dirichlet() throws -> Dirichlet {
    try Dirichlet(concentrations: (0..<4).map { _ in positive() })
  }

  /// Independent coordinates, and the same distribution with a covariance matrix.
  mutating func diagonal() throws -> (DiagonalNormal, MultivariateNormal) {
    let means = (0..<3).map { _ in Double.random(in: -3..<3, using: &self) }
    let variances = (0..<3).map { _ in positive() }
    let covariance = (0..<3).map { row in (0..<3).map { $0 == row ? variances[row] : 0 } }
    return (
      try DiagonalNormal(means: means, variances: variances),
      try MultivariateNormal(mean: means, covariance: covariance)
    )
  }

  /// A covariance of whole numbers, positive definite because it is a matrix times its transpose, plus the
  /// identity.
  mutating func multivariate() throws -> MultivariateNormal {
    let factor = (0..<3).map { _ in (0..<3).map { _ in Double(Int.random(in: -4...4, using: &self)) } }
    let covariance = (0..<3).map { row in
      (0..<3).map { column in
        (0..<3).reduce(row == column ? 1 : 0) { $0 + factor[row][$1] * factor[column][$1] }
      }
    }
    let mean = (0..<3).map { _ in Double(Int.random(in: -4...4, using: &self)) }
    return try MultivariateNormal(mean: mean, covariance: covariance)
  }
}
