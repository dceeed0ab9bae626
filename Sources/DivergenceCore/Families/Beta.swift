/// The beta distribution: density x^(α−1) (1 − x)^(β−1) / B(α, β) for 0 < x < 1.
public struct Beta: Sendable, Hashable {
  /// α, the exponent of x plus 1.
  public let alpha: Double
  /// β, the exponent of 1 − x plus 1.
  public let beta: Double

  /// The distribution with these exponents plus 1; refuses what is not from 1e-100 to
  /// 1e100.
  public init(alpha: Double, beta: Double) throws(DivergenceError) {
    try Requirement.shape(alpha, "alpha")
    try Requirement.shape(beta, "beta")
    self.alpha = alpha
    self.beta = beta
  }

  /// Both parameters: those of a Dirichlet distribution of two outcomes.
  var concentrations: [Double] { [alpha, beta] }
}

/// The differential entropy of a beta distribution:
/// h(P) = log B(α, β) − (α − 1) ψ(α) − (β − 1) ψ(β) + (α + β − 2) ψ(α + β).
///
/// - Unit: nats: it is never above 0, the entropy for α = β = 1.
/// - Error bound: relative error below 1e-15 where |h| is at least 1e-11, for parameters up to 1e12.
/// - Source: Lazo and Rathie (1978).
public func differentialEntropy(of p: Beta) -> Information<Nats> { dirichletEntropy(p.concentrations) }

/// The Kullback–Leibler divergence between beta distributions: that of Dirichlet distributions of two
/// outcomes.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: always finite; 0 only for equal distributions.
/// - Error bound: relative error below 1e-15 for parameters from 1e-8 to 1e12, also where P ≈ Q down to
///   neighbouring doubles.
/// - Source: Rauber, Braun and Berns, Probabilistic distance measures of the Dirichlet and beta distributions
///   (2008).
public func klDivergence(of p: Beta, relativeTo q: Beta) -> Divergence {
  dirichletDivergence(p.concentrations, q.concentrations, order: 1).rounded
}

extension Beta: RenyiFamily {
  /// That of Dirichlet distributions of two outcomes.
  public func preciseRenyiDivergence(relativeTo other: Beta, order: Double) -> PreciseDivergence {
    dirichletDivergence(concentrations, other.concentrations, order: order)
  }
}
