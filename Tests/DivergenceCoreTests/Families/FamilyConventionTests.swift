import DivergenceCore
import Testing

@Suite struct FamilyConventionTests {
  @Test func `infinite divergences name what Q excludes`() throws {
    let normal = Normal.standard
    let exponential = try Exponential(rate: 1)
    let laplace = try Laplace(location: 0, scale: 1)
    let uniform = try Uniform(lower: 1, upper: 2)
    let infinity = Double.infinity
    let cases: [(Divergence, InfinityWitness)] = [
      (klDivergence(of: normal, relativeTo: exponential), .interval(lower: -infinity, upper: 0)),
      (klDivergence(of: normal, relativeTo: uniform), .interval(lower: -infinity, upper: 1)),
      (klDivergence(of: laplace, relativeTo: exponential), .interval(lower: -infinity, upper: 0)),
      (klDivergence(of: laplace, relativeTo: uniform), .interval(lower: -infinity, upper: 1)),
      (klDivergence(of: exponential, relativeTo: uniform), .interval(lower: 0, upper: 1)),
      (
        klDivergence(of: exponential, relativeTo: try Uniform(lower: -1, upper: 2)),
        .interval(lower: 2, upper: infinity)
      ),
      (
        klDivergence(of: exponential, relativeTo: try Uniform(lower: -2, upper: -1)),
        .interval(lower: 0, upper: infinity)
      ),
      (
        klDivergence(of: uniform, relativeTo: try Uniform(lower: 1.5, upper: 3)),
        .interval(lower: 1, upper: 1.5)
      ),
      (
        klDivergence(of: uniform, relativeTo: try Uniform(lower: 0, upper: 1.5)),
        .interval(lower: 1.5, upper: 2)
      ),
      (klDivergence(of: uniform, relativeTo: try Uniform(lower: 3, upper: 4)), .interval(lower: 1, upper: 2)),
      (
        klDivergence(of: try Uniform(lower: -1, upper: 1), relativeTo: exponential),
        .interval(lower: -1, upper: 0)
      ),
      (
        klDivergence(of: try Pareto(minimum: 1, shape: 2), relativeTo: try Pareto(minimum: 3, shape: 2)),
        .interval(lower: 1, upper: 3)
      ),
      (
        klDivergence(of: exponential, relativeTo: try Pareto(minimum: 3, shape: 2)),
        .interval(lower: 0, upper: 3)
      ),
      (klDivergence(of: try Pareto(minimum: 1, shape: 1), relativeTo: exponential), .divergentIntegral),
      (
        try renyiDivergence(of: try Normal(mean: 0, standardDeviation: 2), relativeTo: normal, order: 2),
        .divergentIntegral
      ),
    ]
    for (divergence, witness) in cases {
      #expect(divergence.nats == infinity)
      #expect(divergence.witness == witness)
      #expect(divergence.supportViolation == nil)
    }
  }

  @Test func `infinite divergences of discrete families name the outcome`() throws {
    let (never, half, always) = (
      try Bernoulli(probability: 0), try Bernoulli(probability: 0.5), try Bernoulli(probability: 1)
    )
    #expect(klDivergence(of: half, relativeTo: never).supportViolation == 1)
    #expect(klDivergence(of: half, relativeTo: always).supportViolation == 0)
    #expect(klDivergence(of: never, relativeTo: half).nats == 0.6931471805599453)
    #expect(klDivergence(of: always, relativeTo: always).nats == 0)
    #expect(crossEntropy(of: half, under: never).supportViolation == 1)
    #expect(crossEntropy(of: never, under: never).nats == 0)
    let binomial = { (p: Double) throws in try Binomial(trials: 5, probability: p) }
    #expect(try klDivergence(of: binomial(0.5), relativeTo: binomial(0)).supportViolation == 1)
    #expect(try klDivergence(of: binomial(1), relativeTo: binomial(0)).supportViolation == 5)
    #expect(try klDivergence(of: binomial(0.5), relativeTo: binomial(1)).supportViolation == 0)
    let geometric = klDivergence(
      of: try Geometric(probability: 0.5), relativeTo: try Geometric(probability: 1))
    #expect(geometric.supportViolation == 1)
    let poisson = klDivergence(of: try Poisson(mean: 1), relativeTo: try Poisson(mean: 0))
    #expect(poisson.supportViolation == 1)
  }

  @Test func `the order zero counts what Q gives to the support of P`() throws {
    let p = try Uniform(lower: 0, upper: 1)
    #expect(try renyiDivergence(of: p, relativeTo: try Uniform(lower: 0, upper: 2), order: 0).bits == 1)
    #expect(try renyiDivergence(of: try Uniform(lower: 0, upper: 9), relativeTo: p, order: 0).nats == 0)
    let never = try Bernoulli(probability: 0)
    let quarter = try Bernoulli(probability: 0.25)
    #expect(try renyiDivergence(of: never, relativeTo: quarter, order: 0).nats == 0.2876820724517809)
    #expect(try renyiDivergence(of: quarter, relativeTo: never, order: 0).nats == 0)
    #expect(try renyiDivergence(of: Normal.standard, relativeTo: .standard, order: 0).nats == 0)
  }

  @Test func `distributions that share nothing are as far apart as can be`() throws {
    let p = try Uniform(lower: 0, upper: 1)
    let q = try Uniform(lower: 2, upper: 3)
    #expect(try hellingerDistance(between: p, and: q) == 1)
    #expect(try bhattacharyyaCoefficient(between: p, and: q) == 0)
    #expect(try bhattacharyyaDistance(between: p, and: q).witness == .interval(lower: 0, upper: 1))
    let far = try Normal(mean: 1e10, standardDeviation: 1)
    #expect(totalVariationDistance(between: .standard, and: far) == 1)
    #expect(totalVariationDistance(between: .standard, and: try Normal(mean: 0, variance: 1e-300)) == 1)
    #expect(try hellingerDistance(between: Normal.standard, and: far) == 1)
  }

  @Test func `what overflows is infinite without a witness`() throws {
    let wide = try Normal(mean: 0, standardDeviation: 1e300)
    let narrow = try Normal(mean: 0, standardDeviation: 1e-300)
    let divergence = klDivergence(of: wide, relativeTo: narrow)
    #expect(divergence.nats == .infinity && divergence.witness == nil)
    #expect(klDivergence(of: narrow, relativeTo: wide).isFinite)
    #expect(crossEntropy(of: wide, under: narrow).value == .infinity)
    #expect(expectedLogLikelihood(of: wide, under: narrow).value == -.infinity)
    #expect(try klDivergenceToStandardNormal(mean: 1e200, logVariance: 0).nats == .infinity)
    #expect(try klDivergenceToStandardNormal(mean: 0, logVariance: 1e5).nats == .infinity)
    #expect(try klDivergenceToStandardNormal(mean: 0, logVariance: -1e5).nats == 49999.5)
    #expect(try mutualInformation(correlation: -1).value == .infinity)
    let rates = (try Exponential(rate: 1e-300), try Exponential(rate: 1e300))
    #expect(klDivergence(of: rates.0, relativeTo: rates.1).nats == .infinity)
    #expect(klDivergence(of: rates.1, relativeTo: rates.0).nats > 1380)
  }

  @Test func `parameters that make no distribution are refused by name`() {
    let refused: [(String, () throws -> Void)] = [
      ("standardDeviation", { _ = try Normal(mean: 0, standardDeviation: 0) }),
      ("variance", { _ = try Normal(mean: 0, variance: -1) }),
      ("logVariance", { _ = try Normal(mean: 0, logVariance: .nan) }),
      ("mean", { _ = try Normal(mean: .infinity, variance: 1) }),
      ("variance", { _ = try DiagonalNormal(means: [0, 0], variances: [1, 0]) }),
      ("rate", { _ = try Exponential(rate: .infinity) }),
      ("shape", { _ = try Gamma(shape: 0, rate: 1) }),
      ("rate", { _ = try Gamma(shape: 1, rate: .nan) }),
      ("scale", { _ = try InverseGamma(shape: 1, scale: 0) }),
      ("alpha", { _ = try Beta(alpha: -1, beta: 1) }),
      ("beta", { _ = try Beta(alpha: 1, beta: .nan) }),
      ("concentrations[1]", { _ = try Dirichlet(concentrations: [1, 0]) }),
      ("concentrations.count", { _ = try Dirichlet(concentrations: [1]) }),
      ("probability", { _ = try Bernoulli(probability: 1.5) }),
      ("probability", { _ = try Bernoulli(probability: .nan) }),
      ("probability", { _ = try Geometric(probability: 0) }),
      ("trials", { _ = try Binomial(trials: 0, probability: 0.5) }),
      ("mean", { _ = try Poisson(mean: -1) }),
      ("upper", { _ = try Uniform(lower: 1, upper: 1) }),
      ("upper", { _ = try Uniform(lower: -1.7e308, upper: 1.7e308) }),
      ("lower", { _ = try Uniform(lower: .nan, upper: 1) }),
      ("scale", { _ = try Laplace(location: 0, scale: 0) }),
      ("location", { _ = try Laplace(location: .nan, scale: 1) }),
      ("shape", { _ = try Gamma(shape: 1e-101, rate: 1) }),
      ("alpha", { _ = try Beta(alpha: 1e101, beta: 1) }),
      ("shape", { _ = try Weibull(shape: 0, scale: 1) }),
      ("minimum", { _ = try Pareto(minimum: 0, shape: 1) }),
      ("correlation", { _ = try mutualInformation(correlation: 1.5) }),
      ("mean", { _ = try klDivergenceToStandardNormal(mean: .nan, logVariance: 0) }),
      (
        "trials",
        {
          let p = try Binomial(trials: 2, probability: 0.5)
          _ = try klDivergence(of: p, relativeTo: try Binomial(trials: 3, probability: 0.5))
        }
      ),
    ]
    for (expected, make) in refused {
      let error = #expect(throws: DivergenceError.self) { try make() }
      guard case .invalidParameter(let name, _, _) = error else {
        Issue.record("\(expected): \(String(describing: error))")
        continue
      }
      #expect(name == expected)
    }
  }

  @Test func `lists and orders that make no sense are refused`() throws {
    let p = try DiagonalNormal(means: [0], variances: [1])
    let q = try DiagonalNormal(means: [0, 1], standardDeviations: [1, 1])
    let different = DivergenceError.unequalLengths(first: 1, second: 2)
    #expect(throws: different) { try klDivergence(of: p, relativeTo: q) }
    #expect(throws: different) { try DiagonalNormal(means: [0], logVariances: [1, 2]) }
    #expect(throws: different) { try klDivergenceToStandardNormal(means: [0], logVariances: [1, 2]) }
    #expect(throws: DivergenceError.empty) { try DiagonalNormal(means: [], variances: []) }
    #expect(throws: DivergenceError.empty) { try klDivergenceToStandardNormal(means: [], logVariances: []) }
    #expect(throws: DivergenceError.empty) { try Dirichlet(concentrations: []) }
    #expect(throws: DivergenceError.notANumber(index: 1)) {
      try klDivergencesToStandardNormal(means: [0, .nan], logVariances: [0, 0])
    }
    for order in [-0.5, .nan, .infinity] {
      #expect(throws: DivergenceError.self) {
        try renyiDivergence(of: Normal.standard, relativeTo: .standard, order: order)
      }
    }
  }
}
