/// The Dirichlet distribution over the distributions of k outcomes: density Π x_i^(α_i − 1) / B(α).
public struct Dirichlet: Sendable, Hashable {
  /// α, one for each outcome.
  public let concentrations: [Double]

  /// The distribution with these concentrations; refuses fewer than two, and any that is not from 1e-100
  /// to 1e100.
  public init(concentrations: [Double]) throws(DivergenceError) {
    guard !concentrations.isEmpty else { throw DivergenceError.empty }
    guard concentrations.count > 1 else {
      throw DivergenceError.invalidParameter(
        name: "concentrations.count", value: 1, requirement: "at least 2")
    }
    for (index, value) in concentrations.enumerated() {
      try Requirement.shape(value, "concentrations[\(index)]")
    }
    self.concentrations = concentrations
  }

  /// The number of outcomes.
  public var count: Int { concentrations.count }
}

/// The differential entropy of a Dirichlet distribution, with respect to the first k − 1 coordinates:
/// h(P) = log B(α) + (α₀ − k) ψ(α₀) − Σ (α_i − 1) ψ(α_i), α₀ = Σ α_i.
///
/// - Unit: nats: it is never above −log (k − 1)!, the entropy for all α_i = 1.
/// - Error bound: relative error below 1e-15 where |h| is at least 1e-11, for concentrations up to 1e12.
/// - Source: Ebrahimi, Soofi and Zhao, Information measures of Dirichlet distribution with applications
///   (2011).
public func differentialEntropy(of p: Dirichlet) -> Information<Nats> {
  dirichletEntropy(p.concentrations)
}

/// The Kullback–Leibler divergence between Dirichlet distributions:
/// D(P‖Q) = log B(α_Q) − log B(α_P) − Σ (α_Q,i − α_P,i) (ψ(α_P,i) − ψ(α_P,0)).
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: always finite; 0 only for equal distributions.
/// - Error bound: relative error below 1e-15 for concentrations from 1e-8 to 1e12, also where P ≈ Q down to
///   neighbouring doubles: no difference of log Γ is taken.
/// - Refuses different numbers of outcomes.
/// - Source: Penny (2001).
public func klDivergence(of p: Dirichlet, relativeTo q: Dirichlet) throws(DivergenceError) -> Divergence {
  try p.preciseRenyiDivergence(relativeTo: q, order: 1).rounded
}

extension Dirichlet: RenyiFamily {
  /// E(1) − E(s)/s with s = 1 − α and the excess E(s) of log B at α_P + s (α_Q − α_P) over its tangent at
  /// α_P. For orders other than 1 the error bound holds for concentrations up to 1e8.
  public func preciseRenyiDivergence(
    relativeTo other: Dirichlet, order: Double
  ) throws(DivergenceError) -> PreciseDivergence {
    guard count == other.count else {
      throw DivergenceError.unequalLengths(first: count, second: other.count)
    }
    return dirichletDivergence(concentrations, other.concentrations, order: order)
  }
}

/// The Rényi divergence for as many concentrations in `q` as in `p`.
func dirichletDivergence(_ p: [Double], _ q: [Double], order: Double) -> PreciseDivergence {
  let from = p.map { DoubleDouble($0) }
  let differences = zip(p, q).map { DoubleDouble(sumOf: $1, -$0) }
  let whole = LogBetaExcess.value(from: from, to: q.map { DoubleDouble($0) }, differences: differences)
  let s = DoubleDouble(sumOf: 1, -order)
  guard s.high != 0 else { return PreciseDivergence(whole) }
  let steps = differences.map { s * $0 }
  let mixed = zip(from, steps).map { $0 + $1 }
  guard mixed.allSatisfy({ $0 > .zero }) else {
    return PreciseDivergence(infiniteBecauseOf: .divergentIntegral)
  }
  return PreciseDivergence(whole - LogBetaExcess.value(from: from, to: mixed, differences: steps) / s)
}

/// The differential entropy for these concentrations, from the entropies of gamma distributions of these
/// shapes.
func dirichletEntropy(_ concentrations: [Double]) -> Information<Nats> {
  let shapes = concentrations.map { DoubleDouble($0) }
  let total = shapes.reduce(DoubleDouble.zero) { $0 + $1 }
  let parts = shapes.reduce(DoubleDouble.zero) { $0 + $1.entropyOfGammaShape }
  let amount = parts - total.entropyOfGammaShape - Double(shapes.count - 1) * total.digamma
  return Information(amount)
}
