import RandomNumbers
import Testing

/// The functions of NumPy by their names there.
enum NumPyFunctions {
  typealias Real = @Sendable (inout NumPyRandom, [Double]) -> Double
  typealias Whole = @Sendable (inout NumPyRandom, [Double]) -> Int

  static let real: [String: Real] = [
    "random": { random, _ in random.unit() },
    "uniform": { $0.uniform(low: $1[0], width: $1[1] - $1[0]) },
    "standard_normal": { random, _ in random.standardNormal() },
    "normal": { $0.normal(mean: $1[0], deviation: $1[1]) },
    "lognormal": { $0.logNormal(mean: $1[0], deviation: $1[1]) },
    "standard_exponential": { random, _ in random.standardExponential() },
    "exponential": { $0.exponential(scale: $1[0]) },
    "standard_gamma": { $0.standardGamma(shape: $1[0]) },
    "gamma": { $0.gamma(shape: $1[0], scale: $1[1]) },
    "beta": { $0.beta($1[0], $1[1]) },
    "chisquare": { $0.chiSquare(freedom: $1[0]) },
    "noncentral_chisquare": { $0.noncentralChiSquare(freedom: $1[0], noncentrality: $1[1]) },
    "f": { $0.fisher(numerator: $1[0], denominator: $1[1]) },
    "noncentral_f": { $0.noncentralFisher(numerator: $1[0], denominator: $1[1], noncentrality: $1[2]) },
    "standard_t": { $0.student(freedom: $1[0]) },
    "standard_cauchy": { random, _ in random.standardCauchy() },
    "laplace": { $0.laplace(location: $1[0], scale: $1[1]) },
    "gumbel": { $0.gumbel(location: $1[0], scale: $1[1]) },
    "logistic": { $0.logistic(location: $1[0], scale: $1[1]) },
    "pareto": { $0.pareto(shape: $1[0]) },
    "weibull": { $0.weibull(shape: $1[0]) },
    "power": { $0.power(exponent: $1[0]) },
    "rayleigh": { $0.rayleigh(scale: $1[0]) },
    "triangular": { $0.triangular(left: $1[0], mode: $1[1], right: $1[2]) },
    "wald": { $0.wald(mean: $1[0], scale: $1[1]) },
    "vonmises": { $0.vonMises(mean: $1[0], concentration: $1[1]) },
  ]

  static let whole: [String: Whole] = [
    "poisson": { $0.poisson(mean: $1[0]) },
    "binomial": { $0.binomial(count: Int($1[0]), probability: $1[1]) },
    "geometric": { $0.geometric(probability: $1[0]) },
    "negative_binomial": { $0.negativeBinomial(successes: $1[0], probability: $1[1]) },
    "zipf": { $0.zipf(exponent: $1[0]) },
    "logseries": { $0.logSeries(probability: $1[0]) },
    "hypergeometric": { $0.hypergeometric(good: Int($1[0]), bad: Int($1[1]), sample: Int($1[2])) },
  ]

  static let weights = [0.1, 0.0, 0.25, 0.05, 0.3, 0.2, 0.1]
}

@Suite struct NumPyRandomTests {
  private static func random(_ family: String, seed: String) -> NumPyRandom? {
    guard let number = UInt32(seed) else { return nil }
    let seeds = SeedSequence(UInt64(number))
    switch family {
    case "legacy": return .legacy(seed: number)
    case "modern": return .modern(seeds)
    case "twister": return NumPyRandom(BitStream(MersenneTwister(seeds)), manner: .modern)
    default: return nil
    }
  }

  /// Whether the room draws what the line says; `nil` if it does not know the function.
  private static func agrees(_ line: RecordedDraws, _ random: inout NumPyRandom) -> Bool? {
    let p = line.parameters
    if let draw = NumPyFunctions.real[line.function] {
      return line.agree(line.draws.map { _ in draw(&random, p) })
    }
    if let draw = NumPyFunctions.whole[line.function] {
      return line.agree(line.draws.map { _ in draw(&random, p) })
    }
    switch line.function {
    case "integers":
      guard let width = NumPyRandom.Width(rawValue: Int(p[0])), let bound = UInt64(line.words[1]) else {
        return nil
      }
      return line.agree(random.integers(line.draws.count, below: bound - 1, width: width).map(Int.init))
    case "dirichlet": return line.agree((0..<5).flatMap { _ in random.dirichlet(p) })
    case "multinomial":
      let chances = Array(p.dropFirst())
      return line.agree((0..<5).flatMap { _ in random.multinomial(count: Int(p[0]), probabilities: chances) })
    case "permutation": return line.agree(Array(random.permutation(Int(p[0])).prefix(50)))
    case "sample":
      return line.agree(Array(random.sample(Int(p[1]), of: Int(p[0]), isShuffled: p[2] == 1).prefix(60)))
    case "weighted": return line.agree(random.weighted(Int(p[0]), NumPyFunctions.weights))
    case "weightedSample": return line.agree(random.weightedSample(Int(p[0]), NumPyFunctions.weights))
    case "manyNormals", "manyExponentials":
      let isNormal = line.function == "manyNormals"
      let many = (0..<Int(p[0])).map { _ in
        isNormal ? random.standardNormal() : random.standardExponential()
      }
      var values = stride(from: 0, to: many.count, by: 10_000).map { many[$0] }
      if isNormal { values.append(many.min() ?? 0) }
      return line.agree(values + [many.max() ?? 0])
    default: return nil
    }
  }

  @Test(arguments: ["legacy", "modern", "twister"])
  func `draws are NumPy's bit for bit`(family: String) throws {
    let lines = try RecordedDraws.table("random-numpy.tsv").filter { $0.family == family }
    #expect(lines.count > 350)
    for line in lines {
      var random = try #require(NumPyRandomTests.random(family, seed: line.seed))
      #expect(NumPyRandomTests.agrees(line, &random) == true, "\(line.title)")
    }
  }

  @Test func `seeds of any length make NumPy's states`() throws {
    let lines = try RecordedDraws.table("random-numpy.tsv").filter { $0.family == "seeds" }
    #expect(lines.count >= 20)
    for line in lines {
      let words = line.words.compactMap { UInt32($0) }
      switch line.function {
      case "state":
        let split = 1 + Int(words[0])
        let seeds = SeedSequence(entropy: Array(words[1..<split]), spawnKey: Array(words[split...]))
        #expect(line.agree(seeds.state32(count: 7).map(Int.init)), "\(line.title)")
      case "key":
        var random = NumPyRandom.legacy(key: words)
        #expect(line.agree(line.draws.map { _ in Int(random.masked(below: 999)) }), "\(line.title)")
      default:
        var seeds = SeedSequence(42)
        var random = NumPyRandom.modern(seeds.spawn(3)[Int(words[0])])
        #expect(line.agree(line.draws.map { _ in random.unit() }), "\(line.title)")
      }
    }
  }
}
