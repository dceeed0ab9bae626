/// A mixture of normal distributions in several dimensions whose components have diagonal covariances.
public struct DiagonalGaussianMixture: Sendable, Hashable {
  /// The weight of each component, not negative.
  public let weights: [Double]
  /// The mean of each component: as many rows as weights, as many columns as dimensions.
  public let means: [[Double]]
  /// The standard deviations of each component, above zero, in the same shape.
  public let standardDeviations: [[Double]]

  /// The mixture with these components.
  ///
  /// Refuses lists of different lengths, no dimension, weights that are no distribution, means that are not finite,
  /// and standard deviations that are not finite and above zero.
  public init(
    weights: [Double], means: [[Double]], standardDeviations: [[Double]],
    sumTolerance: Double = Probabilities.standardSumTolerance
  ) throws(DivergenceError) {
    for list in [means, standardDeviations] where list.count != weights.count {
      throw DivergenceError.unequalLengths(first: weights.count, second: list.count)
    }
    self.weights = try Probabilities(weights, sumTolerance: sumTolerance).values
    let dimensions = means.first?.count ?? 0
    guard dimensions > 0 else { throw DivergenceError.empty }
    for row in means + standardDeviations where row.count != dimensions {
      throw DivergenceError.unequalLengths(first: dimensions, second: row.count)
    }
    for (mean, deviation) in zip(means.joined(), standardDeviations.joined()) {
      _ = try Normal(mean: mean, standardDeviation: deviation)
    }
    self.means = means
    self.standardDeviations = standardDeviations
  }

  /// The mean of each dimension: Σ wᵢ mᵢ.
  ///
  /// - Error bound: 2^-52 of Σ wᵢ |mᵢ| in each entry.
  public var mean: [Double] { exactMean.map(\.rounded) }

  /// The covariance: Σ wᵢ (diag(sᵢ²) + (mᵢ − m)(mᵢ − m)ᵀ), m the mean; row by row, symmetric to the last bit.
  ///
  /// With ``mean`` it is the forward fit of a multivariate normal distribution, argmin over q of D(p‖q), the
  /// M-projection. It is not diagonal in general; the forward fit among diagonal ones has its diagonal.
  ///
  /// - Unit: products of the units of the dimensions.
  /// - Error bound: 2^-52 of the sum of the terms' magnitudes in each entry, a relative bound on the diagonal.
  /// - Source: Koller and Friedman, Probabilistic Graphical Models (2009), section 8.5.
  public var covariance: [[Double]] {
    let center = exactMean
    return center.indices.map { row in
      center.indices.map { column in
        var sum = DoubleDouble.zero
        for (index, weight) in weights.enumerated() {
          var term = (means[index][row] - center[row]) * (means[index][column] - center[column])
          if row == column { term += DoubleDouble(standardDeviations[index][row]).squared }
          sum += term * weight
        }
        return sum.rounded
      }
    }
  }

  /// The mean to about 100 bits.
  private var exactMean: [DoubleDouble] {
    var sums = [DoubleDouble](repeating: .zero, count: means.first?.count ?? 0)
    for (weight, row) in zip(weights, means) {
      for (column, mean) in row.enumerated() { sums[column] += DoubleDouble(productOf: weight, mean) }
    }
    return sums
  }
}
