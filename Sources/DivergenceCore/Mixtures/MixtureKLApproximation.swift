/// The closed forms that stand in texts for the divergence of two Gaussian mixtures f = Σ πₐ fₐ and g = Σ ω_b g_b,
/// which has none. The divergence itself is `klDivergence(of:relativeTo:)`.
///
/// No sampling in any of them. The bounds hold for weights that add up to 1.
public enum MixtureKLApproximation: String, Sendable, Hashable, CaseIterable {
  /// D(f̂‖ĝ) of the normal distributions with the same moments: neither above nor below
  /// (Hershey and Olsen 2007, "Gaussian approximation").
  case momentMatched = "moment-matched"
  /// Σ πₐ log (Σₐ' πₐ' e^(−D(fₐ‖fₐ')) / Σ_b ω_b e^(−D(fₐ‖g_b))): the difference of two lower bounds, may be negative
  /// (Hershey and Olsen 2007, "variational approximation").
  case variational
  /// Σ πₐ log (Σₐ' πₐ' ∫ fₐ fₐ' / Σ_b ω_b ∫ fₐ g_b): the difference of two upper bounds, may be negative
  /// (Hershey and Olsen 2007, "product of Gaussians").
  case product
  /// Σ πₐ ω_b D(fₐ‖g_b) ≥ D: the divergence is convex in the pair
  /// (Hershey and Olsen 2007, "convexity upper bound"; Cover and Thomas 2006, theorem 2.7.2).
  case convexityUpperBound = "convexity-upper-bound"
  /// D(π‖ω) + Σ πₐ D(fₐ‖gₐ) ≥ D, components paired in their order, for as many in both: the chain rule
  /// (Do 2003; Hershey and Olsen 2007, "matched bound"). `+∞` where ωₐ = 0 < πₐ.
  case matchedUpperBound = "matched-upper-bound"
  /// Σ πₐ (log (Σₐ' πₐ' e^(−D(fₐ‖fₐ')) / Σ_b ω_b ∫ fₐ g_b) − h(fₐ)) ≤ D, may be negative
  /// (Durrieu, Thiran and Kelly 2012).
  case variationalLowerBound = "variational-lower-bound"
  /// Σ πₐ (log (Σₐ' πₐ' ∫ fₐ fₐ' / Σ_b ω_b e^(−D(fₐ‖g_b))) + h(fₐ)) ≥ D (Durrieu, Thiran and Kelly 2012).
  case variationalUpperBound = "variational-upper-bound"

  /// What is known about the divergence from the approximation.
  public enum Role: Sendable, Hashable {
    /// Nothing: it may be above or below.
    case approximation
    /// The divergence is at least as great.
    case lowerBound
    /// The divergence is at most as great.
    case upperBound
  }

  /// On which side of the divergence it is.
  public var role: Role {
    switch self {
    case .momentMatched, .variational, .product: .approximation
    case .variationalLowerBound: .lowerBound
    case .convexityUpperBound, .matchedUpperBound, .variationalUpperBound: .upperBound
    }
  }

  /// The approximation of D(f‖g).
  ///
  /// - Argument order: f, where the outcomes come from, first.
  /// - Unit: nats.
  /// - Conventions: not bounded below by 0 but where the formula is.
  /// - Error bound: 2^-50 of the sum of the terms' magnitudes.
  /// - Refuses mixtures whose standard deviations and distances of means differ by more than a factor of 2^30, and for
  ///   the matched bound different numbers of components.
  /// - Source: named with each case.
  public func value(
    of f: some GaussianMixtureConvertible, relativeTo g: some GaussianMixtureConvertible
  ) throws(DivergenceError) -> Information<Nats> {
    let (f, g) = (f.asGaussianMixture, g.asGaussianMixture)
    let pair = try MixturePair(f, g)
    let (p, q) = (pair.first, pair.second)
    let value: DoubleDouble
    switch self {
    case .momentMatched: value = p.momentMatch.divergence(relativeTo: q.momentMatch)
    case .variational:
      value = p.weightedSum { p.variationalLogarithm(of: $0) - q.variationalLogarithm(of: $0) }
    case .product: value = p.weightedSum { p.overlapLogarithm(of: $0) - q.overlapLogarithm(of: $0) }
    case .convexityUpperBound:
      value = p.weightedSum { left in q.weightedSum { right in left.divergence(relativeTo: right) } }
    case .matchedUpperBound: return try Self.matched(f, g, on: pair)
    case .variationalLowerBound:
      value = p.weightedSum { p.variationalLogarithm(of: $0) - q.overlapLogarithm(of: $0) - $0.entropy }
    case .variationalUpperBound:
      value = p.weightedSum { p.overlapLogarithm(of: $0) - q.variationalLogarithm(of: $0) + $0.entropy }
    }
    return Information(value.rounded)
  }

  /// D(π‖ω) + Σ πₐ D(fₐ‖gₐ).
  private static func matched(
    _ f: GaussianMixture, _ g: GaussianMixture, on pair: MixturePair
  ) throws(DivergenceError) -> Information<Nats> {
    guard f.count == g.count else {
      throw DivergenceError.unequalLengths(first: f.count, second: g.count)
    }
    var sum = DoubleDouble.zero
    for index in f.weights.indices where f.weights[index] > 0 {
      guard g.weights[index] > 0 else { return Information(.infinity) }
      let divergence = pair.component(index, of: f).divergence(relativeTo: pair.component(index, of: g))
      sum +=
        (LogarithmicRatio(f.weights[index], over: g.weights[index]).value + divergence) * f.weights[index]
    }
    return Information(sum.rounded)
  }
}

extension MixtureDensity {
  /// The normal distribution with the mean and the variance of the mixture.
  var momentMatch: Component {
    let mean = weightedSum { $0.mean }
    let variance = weightedSum { ($0.mean - mean).squared + DoubleDouble($0.deviation).squared }
    return Component(mean: mean, deviation: variance.squareRoot.rounded)
  }
}
