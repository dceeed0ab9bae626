import DivergenceCore

/// The functionals of a row of `families.tsv`, by name: `kl-gamma` takes the parameters of P and of Q,
/// `renyi-gamma` the order too, `entropy-gamma` the parameters of P, `kl-uniform-normal` those of two
/// families.
enum FamilyFunctionals {
  typealias Functional = @Sendable (TruthTable.Row) throws -> Double

  /// A divergence, an entropy where there is one, and a Rényi divergence of one family.
  private static func family<Member: RenyiFamily>(
    _ name: String, _ make: @escaping @Sendable ([Double]) throws -> Member,
    _ divergence: @escaping @Sendable (Member, Member) throws -> Divergence,
    _ entropy: (@Sendable (Member) -> Information<Nats>)? = nil
  ) -> [String: Functional] {
    var functionals = plain(name, make, divergence, entropy)
    functionals["renyi-\(name)"] = { row in
      try renyiDivergence(of: make(row.first), relativeTo: make(row.second), order: row.number(2)).nats
    }
    return functionals
  }

  /// A divergence and an entropy of one family.
  private static func plain<Member: Sendable>(
    _ name: String, _ make: @escaping @Sendable ([Double]) throws -> Member,
    _ divergence: @escaping @Sendable (Member, Member) throws -> Divergence,
    _ entropy: (@Sendable (Member) -> Information<Nats>)?
  ) -> [String: Functional] {
    var functionals: [String: Functional] = [
      "kl-\(name)": { row in try divergence(make(row.first), make(row.second)).nats }
    ]
    if let entropy { functionals["entropy-\(name)"] = { row in entropy(try make(row.first)).value } }
    return functionals
  }

  /// A divergence between two families.
  private static func across<First, Second>(
    _ first: @escaping @Sendable ([Double]) throws -> First,
    _ second: @escaping @Sendable ([Double]) throws -> Second,
    _ divergence: @escaping @Sendable (First, Second) -> Divergence
  ) -> Functional {
    { row in divergence(try first(row.first), try second(row.second)).nats }
  }

  static let normal: @Sendable ([Double]) throws -> Normal = {
    try Normal(mean: $0[0], standardDeviation: $0[1])
  }
  static let exponential: @Sendable ([Double]) throws -> Exponential = { try Exponential(rate: $0[0]) }
  static let gamma: @Sendable ([Double]) throws -> Gamma = { try Gamma(shape: $0[0], rate: $0[1]) }
  static let uniform: @Sendable ([Double]) throws -> Uniform = { try Uniform(lower: $0[0], upper: $0[1]) }
  static let laplace: @Sendable ([Double]) throws -> Laplace = { try Laplace(location: $0[0], scale: $0[1]) }
  static let pareto: @Sendable ([Double]) throws -> Pareto = { try Pareto(minimum: $0[0], shape: $0[1]) }

  static let all: [String: Functional] = [
    family("normal", normal, klDivergence(of:relativeTo:), differentialEntropy(of:)),
    family(
      "log-normal", { LogNormal(logarithm: try normal($0)) }, klDivergence(of:relativeTo:),
      differentialEntropy(of:)),
    family("exponential", exponential, klDivergence(of:relativeTo:), differentialEntropy(of:)),
    family("gamma", gamma, klDivergence(of:relativeTo:), differentialEntropy(of:)),
    family(
      "inverse-gamma", { try InverseGamma(shape: $0[0], scale: $0[1]) }, klDivergence(of:relativeTo:),
      differentialEntropy(of:)),
    family(
      "beta", { try Beta(alpha: $0[0], beta: $0[1]) }, klDivergence(of:relativeTo:),
      differentialEntropy(of:)),
    family(
      "dirichlet", { try Dirichlet(concentrations: $0) }, klDivergence(of:relativeTo:),
      differentialEntropy(of:)),
    family(
      "bernoulli", { try Bernoulli(probability: $0[0]) }, klDivergence(of:relativeTo:), entropy(of:)),
    family(
      "binomial", { try Binomial(trials: Int($0[0]), probability: $0[1]) }, klDivergence(of:relativeTo:)),
    family(
      "geometric", { try Geometric(probability: $0[0]) }, klDivergence(of:relativeTo:), entropy(of:)),
    family("poisson", { try Poisson(mean: $0[0]) }, klDivergence(of:relativeTo:)),
    family("uniform", uniform, klDivergence(of:relativeTo:), differentialEntropy(of:)),
    plain("laplace", laplace, klDivergence(of:relativeTo:), differentialEntropy(of:)),
    plain(
      "weibull", { try Weibull(shape: $0[0], scale: $0[1]) }, klDivergence(of:relativeTo:),
      differentialEntropy(of:)),
    plain("pareto", pareto, klDivergence(of:relativeTo:), differentialEntropy(of:)),
    betweenFamilies, ofNormals,
  ].reduce(into: [:]) { $0.merge($1) { first, _ in first } }

  private static let betweenFamilies: [String: Functional] = [
    "kl-uniform-normal": across(uniform, normal, klDivergence(of:relativeTo:)),
    "kl-uniform-exponential": across(uniform, exponential, klDivergence(of:relativeTo:)),
    "kl-uniform-laplace": across(uniform, laplace, klDivergence(of:relativeTo:)),
    "kl-uniform-gamma": across(uniform, gamma, klDivergence(of:relativeTo:)),
    "kl-exponential-normal": across(exponential, normal, klDivergence(of:relativeTo:)),
    "kl-exponential-gamma": across(exponential, gamma, klDivergence(of:relativeTo:)),
    "kl-gamma-exponential": across(gamma, exponential, klDivergence(of:relativeTo:)),
    "kl-laplace-normal": across(laplace, normal, klDivergence(of:relativeTo:)),
    "kl-normal-laplace": across(normal, laplace, klDivergence(of:relativeTo:)),
    "kl-pareto-exponential": across(pareto, exponential, klDivergence(of:relativeTo:)),
  ]

  private static let ofNormals: [String: Functional] = [
    "cross-entropy-normal": { try crossEntropy(of: normal($0.first), under: normal($0.second)).value },
    "wasserstein-normal": { try wasserstein2Distance(between: normal($0.first), and: normal($0.second)) },
    "fisher-rao-normal": { try fisherRaoDistance(between: normal($0.first), and: normal($0.second)) },
    "total-variation-normal": {
      try totalVariationDistance(between: normal($0.first), and: normal($0.second))
    },
    "kl-log-variance": { row in
      let p = try Normal(mean: row.first[0], logVariance: row.first[1])
      return klDivergence(of: p, relativeTo: try Normal(mean: row.second[0], logVariance: row.second[1])).nats
    },
    "kl-standard-normal": {
      try klDivergenceToStandardNormal(mean: $0.first[0], logVariance: $0.first[1]).nats
    },
    "mutual-information": { try mutualInformation(correlation: $0.number(0)).value },
  ]
}
