/// A mixture of normal distributions on the line: p(x) = Σ wᵢ N(x; mᵢ, sᵢ²).
///
/// The weights are taken as given: where they add up to 1 + δ within the tolerance, so does the density.
public struct GaussianMixture: Sendable, Hashable {
  /// The weight of each component, not negative.
  public let weights: [Double]
  /// The mean of each component.
  public let means: [Double]
  /// The standard deviation of each component, above zero.
  public let standardDeviations: [Double]

  /// The mixture with these components, in the order given.
  ///
  /// Refuses lists of different lengths, weights that are no distribution (``Probabilities/init(_:sumTolerance:)``),
  /// means that are not finite, and standard deviations that are not finite and above zero. Weights of 0 are allowed.
  public init(
    weights: [Double], means: [Double], standardDeviations: [Double],
    sumTolerance: Double = Probabilities.standardSumTolerance
  ) throws(DivergenceError) {
    for list in [means, standardDeviations] where list.count != weights.count {
      throw DivergenceError.unequalLengths(first: weights.count, second: list.count)
    }
    self.weights = try Probabilities(weights, sumTolerance: sumTolerance).values
    for (mean, standardDeviation) in zip(means, standardDeviations) {
      _ = try Normal(mean: mean, standardDeviation: standardDeviation)
    }
    self.means = means
    self.standardDeviations = standardDeviations
  }

  /// The mixture of one component.
  public init(_ normal: Normal) {
    weights = [1]
    means = [normal.mean]
    standardDeviations = [normal.standardDeviation]
  }

  /// The number of components, those of weight 0 included.
  public var count: Int { weights.count }
}

/// What can stand for a mixture in a functional: a ``GaussianMixture``, or a ``Normal`` as a mixture of one.
public protocol GaussianMixtureConvertible: Sendable {
  /// The distribution as a mixture.
  var asGaussianMixture: GaussianMixture { get }
}

extension GaussianMixture: GaussianMixtureConvertible {
  /// Itself.
  public var asGaussianMixture: GaussianMixture { self }
}

extension Normal: GaussianMixtureConvertible {
  /// The mixture of this one component.
  public var asGaussianMixture: GaussianMixture { GaussianMixture(self) }
}
