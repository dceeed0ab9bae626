import DivergenceCore

extension CalculatorFunction {
  /// Divergences, entropies and distances of normal distributions.
  static let normals: [CalculatorFunction] = [
    information(
      "kl_normal", also: ["kl_gaussian", "kl_gauss"], normalPair, "KL of N(μ₁, σ₁²) relative to N(μ₂, σ₂²)"
    ) { (a) throws(DivergenceError) in
      let (p, q) = try pair(a)
      return .amount(klDivergence(of: p, relativeTo: q))
    },
    information(
      "kl_diagonal_normal", also: ["kl_diag_normal", "kl_diag_gaussian"],
      [
        .required("mu1", .list), .required("sigma1", .list), .required("mu2", .list),
        .required("sigma2", .list),
      ],
      "the same over independent coordinates"
    ) { (a) throws(DivergenceError) in
      .amount(
        try klDivergence(
          of: DiagonalNormal(means: a.list(0), standardDeviations: a.list(1)),
          relativeTo: DiagonalNormal(means: a.list(2), standardDeviations: a.list(3))))
    },
    information(
      "kl_mvn", also: ["kl_multivariate_normal", "kl_mvnormal", "kl_multivariate_gaussian"], multivariatePair,
      "KL of multivariate normals, from means and covariances"
    ) { (a) throws(DivergenceError) in
      let (p, q) = try multivariate(a)
      return .amount(try klDivergence(of: p, relativeTo: q))
    },
    information("jeffreys_normal", normalPair, "Jeffreys divergence of normals") {
      (a) throws(DivergenceError) in
      let (p, q) = try pair(a)
      return .amount(try jeffreysDivergence(between: p, and: q))
    },
    information(
      "renyi_normal", normalPair + [order],
      "Rényi divergence of normals; inf where the mixed variance is not positive"
    ) { (a) throws(DivergenceError) in
      let (p, q) = try pair(a)
      return .amount(try renyiDivergence(of: p, relativeTo: q, order: a.number(4)))
    },
    information("bhattacharyya_normal", normalPair, "Bhattacharyya distance of normals") {
      (a) throws(DivergenceError) in
      let (p, q) = try pair(a)
      return .amount(try bhattacharyyaDistance(between: p, and: q))
    },
    information("cross_entropy_normal", normalPair, "cross-entropy of normals") {
      (a) throws(DivergenceError) in
      let (p, q) = try pair(a)
      return .amount(crossEntropy(of: p, under: q))
    },
    information(
      "entropy_normal", also: ["entropy_gaussian"], [.required("sigma", .number)],
      "differential entropy of N(μ, σ²)"
    ) {
      (a) throws(DivergenceError) in
      .amount(differentialEntropy(of: try Normal(mean: 0, standardDeviation: a.number(0))))
    },
    information(
      "entropy_mvn", [.required("covariance", .matrix)], "differential entropy of a multivariate normal"
    ) {
      (a) throws(DivergenceError) in
      let covariance = a.matrix(0)
      let mean = [Double](repeating: 0, count: covariance.count)
      return .amount(differentialEntropy(of: try MultivariateNormal(mean: mean, covariance: covariance)))
    },
    information(
      "mi_normal", [.required("correlation", .number)],
      "mutual information of a bivariate normal, −½ log(1 − ρ²)"
    ) {
      (a) throws(DivergenceError) in
      .amount(try mutualInformation(correlation: a.number(0)))
    },
    plain("w2_normal", also: ["w2_gaussian", "w2_gauss"], normalPair, "Wasserstein-2 distance of normals") {
      (a) throws(DivergenceError) in
      let (p, q) = try pair(a)
      return .number(wasserstein2Distance(between: p, and: q))
    },
    plain("w2_mvn", multivariatePair, "Wasserstein-2 distance of multivariate normals") {
      (a) throws(DivergenceError) in
      let (p, q) = try multivariate(a)
      return .number(try wasserstein2Distance(between: p, and: q))
    },
    plain("tv_normal", also: ["tv_gaussian"], normalPair, "total variation distance of normals") {
      (a) throws(DivergenceError) in
      let (p, q) = try pair(a)
      return .number(totalVariationDistance(between: p, and: q))
    },
    plain("hellinger_normal", also: ["hellinger_gaussian"], normalPair, "Hellinger distance of normals") {
      (a) throws(DivergenceError) in
      let (p, q) = try pair(a)
      return .number(try hellingerDistance(between: p, and: q))
    },
    plain("fisher_rao_normal", normalPair, "Fisher–Rao distance of normals") { (a) throws(DivergenceError) in
      let (p, q) = try pair(a)
      return .number(fisherRaoDistance(between: p, and: q))
    },
  ]

  /// Divergences and entropies of the other families in closed form.
  static let families: [CalculatorFunction] = [
    information("kl_bernoulli", numbers("p", "q"), "KL of one trial with probability p relative to q") {
      (a) throws(DivergenceError) in
      .amount(
        klDivergence(
          of: try Bernoulli(probability: a.number(0)), relativeTo: try Bernoulli(probability: a.number(1))))
    },
    information(
      "entropy_bernoulli", also: ["binary_entropy", "h2"], numbers("p"),
      "entropy of one trial with probability p"
    ) {
      (a) throws(DivergenceError) in
      .amount(entropy(of: try Bernoulli(probability: a.number(0))))
    },
    information(
      "kl_binomial", [.required("trials", .integer)] + numbers("p", "q"),
      "KL of binomials with the same number of trials"
    ) { (a) throws(DivergenceError) in
      .amount(
        try klDivergence(
          of: Binomial(trials: a.integer(0), probability: a.number(1)),
          relativeTo: Binomial(trials: a.integer(0), probability: a.number(2))))
    },
    information("kl_geometric", numbers("p", "q"), "KL of geometric distributions") {
      (a) throws(DivergenceError) in
      .amount(
        klDivergence(
          of: try Geometric(probability: a.number(0)), relativeTo: try Geometric(probability: a.number(1))))
    },
    information("kl_poisson", numbers("mean1", "mean2"), "KL of Poisson distributions") {
      (a) throws(DivergenceError) in
      .amount(klDivergence(of: try Poisson(mean: a.number(0)), relativeTo: try Poisson(mean: a.number(1))))
    },
    information(
      "kl_exponential", also: ["kl_exp"], numbers("rate1", "rate2"),
      "KL of exponential distributions, from rates"
    ) {
      (a) throws(DivergenceError) in
      .amount(
        klDivergence(of: try Exponential(rate: a.number(0)), relativeTo: try Exponential(rate: a.number(1))))
    },
    information("entropy_exponential", numbers("rate"), "differential entropy of an exponential distribution")
    {
      (a) throws(DivergenceError) in
      .amount(differentialEntropy(of: try Exponential(rate: a.number(0))))
    },
    information(
      "kl_gamma", numbers("shape1", "rate1", "shape2", "rate2"),
      "KL of gamma distributions, from shapes and rates"
    ) {
      (a) throws(DivergenceError) in
      .amount(
        klDivergence(
          of: try Gamma(shape: a.number(0), rate: a.number(1)),
          relativeTo: try Gamma(shape: a.number(2), rate: a.number(3))))
    },
    information("entropy_gamma", numbers("shape", "rate"), "differential entropy of a gamma distribution") {
      (a) throws(DivergenceError) in
      .amount(differentialEntropy(of: try Gamma(shape: a.number(0), rate: a.number(1))))
    },
    information("kl_beta", numbers("alpha1", "beta1", "alpha2", "beta2"), "KL of beta distributions") {
      (a) throws(DivergenceError) in
      .amount(
        klDivergence(
          of: try Beta(alpha: a.number(0), beta: a.number(1)),
          relativeTo: try Beta(alpha: a.number(2), beta: a.number(3))))
    },
    information("entropy_beta", numbers("alpha", "beta"), "differential entropy of a beta distribution") {
      (a) throws(DivergenceError) in
      .amount(differentialEntropy(of: try Beta(alpha: a.number(0), beta: a.number(1))))
    },
    information(
      "kl_dirichlet", [.required("alpha1", .list), .required("alpha2", .list)],
      "KL of Dirichlet distributions"
    ) { (a) throws(DivergenceError) in
      .amount(
        try klDivergence(
          of: Dirichlet(concentrations: a.list(0)), relativeTo: Dirichlet(concentrations: a.list(1))))
    },
    information(
      "kl_uniform", numbers("lower1", "upper1", "lower2", "upper2"),
      "KL of uniform distributions; inf outside the second"
    ) { (a) throws(DivergenceError) in
      .amount(
        klDivergence(
          of: try Uniform(lower: a.number(0), upper: a.number(1)),
          relativeTo: try Uniform(lower: a.number(2), upper: a.number(3))))
    },
    information(
      "entropy_uniform", numbers("lower", "upper"), "differential entropy of a uniform distribution"
    ) {
      (a) throws(DivergenceError) in
      .amount(differentialEntropy(of: try Uniform(lower: a.number(0), upper: a.number(1))))
    },
    information("kl_laplace", numbers("mu1", "b1", "mu2", "b2"), "KL of Laplace distributions") {
      (a) throws(DivergenceError) in
      .amount(
        klDivergence(
          of: try Laplace(location: a.number(0), scale: a.number(1)),
          relativeTo: try Laplace(location: a.number(2), scale: a.number(3))))
    },
    information("entropy_laplace", numbers("b"), "differential entropy of a Laplace distribution") {
      (a) throws(DivergenceError) in
      .amount(differentialEntropy(of: try Laplace(location: 0, scale: a.number(0))))
    },
  ]

  /// Numbers that have to be given.
  static func numbers(_ names: String...) -> [CalculatorParameter] { names.map { .required($0, .number) } }

  private static let normalPair = numbers("mu1", "sigma1", "mu2", "sigma2")
  private static let multivariatePair: [CalculatorParameter] = [
    .required("mean1", .list), .required("cov1", .matrix), .required("mean2", .list),
    .required("cov2", .matrix),
  ]

  private static func pair(_ a: CalculatorArguments) throws(DivergenceError) -> (Normal, Normal) {
    (
      try Normal(mean: a.number(0), standardDeviation: a.number(1)),
      try Normal(mean: a.number(2), standardDeviation: a.number(3))
    )
  }

  private static func multivariate(
    _ a: CalculatorArguments
  ) throws(DivergenceError) -> (MultivariateNormal, MultivariateNormal) {
    (
      try MultivariateNormal(mean: a.list(0), covariance: a.matrix(1)),
      try MultivariateNormal(mean: a.list(2), covariance: a.matrix(3))
    )
  }
}
