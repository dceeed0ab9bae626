import DivergenceCore
import TestSupport
import Testing

@Suite struct FamilyLimitTests {
  @Test func `values that texts print`() throws {
    let p = try Normal(mean: 0, standardDeviation: 1)
    let q = try Normal(mean: 1, standardDeviation: 2)
    // log 2 + (1 + 1)/8 − ½.
    #expect(klDivergence(of: p, relativeTo: q).nats == 0.44314718055994531)
    #expect(differentialEntropy(of: p).value == 1.4189385332046727)
    #expect(differentialEntropy(of: p).inBits.value == 2.047095585180641)
    #expect(differentialEntropy(of: try Normal(mean: 0, standardDeviation: 0.1)).value < 0)
    #expect(wasserstein2Distance(between: p, and: q) == 2.0.squareRoot())
    #expect(try klDivergenceToStandardNormal(mean: 1, logVariance: 0).nats == 0.5)
    #expect(try klDivergenceToStandardNormal(means: [1, 2], logVariances: [0, 0]).nats == 2.5)
    #expect(
      try klDivergencesToStandardNormal(means: [1, 2], logVariances: [0, 0]).map(\.nats) == [0.5, 2])
    // erf(1/(2√2)) for means one deviation apart.
    let moved = try Normal(mean: 1, standardDeviation: 1)
    #expect(totalVariationDistance(between: p, and: moved) == 0.3829249225480262)
    #expect(try bhattacharyyaDistance(between: p, and: moved).nats == 0.125)
    #expect(differentialEntropy(of: try Uniform(lower: 0, upper: 1)).value == 0)
    #expect(differentialEntropy(of: try Exponential(rate: 1)).value == 1)
    #expect(entropy(of: try Geometric(probability: 0.5)).inBits.value == 2)
    #expect(entropy(of: try Bernoulli(probability: 0.5)).inBits.value == 1)
  }

  @Test func `expected log-likelihood is minus the cross-entropy, that the entropy and the divergence`()
    throws
  {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<100 {
      let (p, q) = (try generator.normal(), try generator.normal())
      let cross = crossEntropy(of: p, under: q)
      let sum = differentialEntropy(of: p) + klDivergence(of: p, relativeTo: q).information
      #expect(abs(cross.value - sum.value) <= 1e-14 * max(1, abs(cross.value)), "seed 31: \(p) \(q)")
      #expect(expectedLogLikelihood(of: p, under: q).value == -cross.value)
      let (a, b) = (try Exponential(rate: generator.positive()), try Exponential(rate: generator.positive()))
      let parts = differentialEntropy(of: a) + klDivergence(of: a, relativeTo: b).information
      #expect(abs(crossEntropy(of: a, under: b).value - parts.value) <= 1e-14 * max(1, parts.value))
    }
  }

  @Test(arguments: [32] as [UInt64])
  func `special members of one family are members of another`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let (a, b) = (generator.positive(), generator.positive())
      let exponential = klDivergence(of: try Exponential(rate: a), relativeTo: try Exponential(rate: b))
      let gamma = klDivergence(of: try Gamma(shape: 1, rate: a), relativeTo: try Gamma(shape: 1, rate: b))
      let weibull = klDivergence(
        of: try Weibull(shape: 1, scale: 1 / a), relativeTo: try Weibull(shape: 1, scale: 1 / b))
      #expect(relativeError(gamma.nats, exponential.nats) <= 1e-15, "seed \(seed): \(a) \(b)")
      // 1/a and 1/b are rounded.
      #expect(abs(weibull.nats - exponential.nats) <= 1e-15 * max(1, exponential.nats) * 8)
      let (c, d) = (generator.positive(), generator.positive())
      let beta = klDivergence(of: try Beta(alpha: a, beta: b), relativeTo: try Beta(alpha: c, beta: d))
      let dirichlet = try klDivergence(
        of: try Dirichlet(concentrations: [a, b]), relativeTo: try Dirichlet(concentrations: [c, d]))
      #expect(beta == dirichlet, "seed \(seed)")
      let (p, q) = (generator.probability(), generator.probability())
      let trial = klDivergence(of: try Bernoulli(probability: p), relativeTo: try Bernoulli(probability: q))
      let one = try klDivergence(
        of: try Binomial(trials: 1, probability: p), relativeTo: try Binomial(trials: 1, probability: q))
      #expect(relativeError(one.nats, trial.nats) <= 3e-16, "seed \(seed): \(p) \(q)")
      let discrete = try klDivergence(of: [1 - p, p], relativeTo: [1 - q, q])
      #expect(abs(discrete.nats - trial.nats) <= 1e-15, "seed \(seed): \(p) \(q)")
    }
    #expect(abs(differentialEntropy(of: try Beta(alpha: 1, beta: 1)).value) < 1e-30)
    #expect(
      relativeError(differentialEntropy(of: try Gamma(shape: 1, rate: 2)).value, 0.3068528194400547) < 1e-15)
  }

  @Test func `many rare trials are nearly Poisson`() throws {
    let poisson = klDivergence(of: try Poisson(mean: 3), relativeTo: try Poisson(mean: 5)).nats
    var last = Double.infinity
    for trials in [10, 100, 1000, 100_000] {
      let p = try Binomial(trials: trials, probability: 3 / Double(trials))
      let q = try Binomial(trials: trials, probability: 5 / Double(trials))
      let difference = abs(try klDivergence(of: p, relativeTo: q).nats - poisson)
      #expect(difference < last)
      last = difference
    }
    #expect(last < 1e-4)
  }

  @Test func `finer and finer cells reach the divergence of the densities from below`() throws {
    let p = try Normal(mean: 0.5, standardDeviation: 1)
    let q = try Normal(mean: -0.25, standardDeviation: 1.5)
    let limit = klDivergence(of: p, relativeTo: q).nats
    var last = 0.0
    for cells in [4, 8, 16, 32, 64, 128, 256] {
      let divergence = try klDivergence(of: masses(of: p, cells), relativeTo: masses(of: q, cells)).nats
      #expect(divergence >= last && divergence <= limit + 1e-12, "\(cells) cells: \(divergence)")
      last = divergence
    }
    #expect(abs(last - limit) < 1e-3)
  }

  /// The masses of as many cells of [−8, 8], the outer ones with the tails.
  private func masses(of p: Normal, _ cells: Int) -> [Double] {
    let below = (1..<cells).map { index -> Double in
      let x = -8 + 16 * Double(index) / Double(cells)
      return DoubleDouble((x - p.mean) / p.standardDeviation).normalDistributionFunction.rounded
    }
    return zip(below + [1], [0] + below).map { max($0 - $1, 0) }
  }

  @Test func `how a spread was stated does not matter where it is the same`() throws {
    let deviation = try Normal(mean: 0, standardDeviation: 3)
    let variance = try Normal(mean: 0, variance: 9)
    #expect(klDivergence(of: deviation, relativeTo: variance).nats == 0)
    #expect(variance.standardDeviation == 3)
    #expect(deviation.variance == 9)
    let unit = try Normal(mean: 0, logVariance: 0)
    #expect(klDivergence(of: unit, relativeTo: .standard).nats == 0)
    #expect(unit.variance == 1 && unit.standardDeviation == 1)
    // The next double to a variance: KL of a relative difference of 2^-52, (2^-52)²/4.
    let next = try Normal(mean: 0, variance: 1.0.nextUp)
    #expect(relativeError(klDivergence(of: next, relativeTo: .standard).nats, 0x1p-106) <= 1e-15)
    let tiny = try Normal(mean: 0, logVariance: -1400)
    #expect(tiny.variance == 0 && tiny.standardDeviation > 0)
    #expect(klDivergence(of: tiny, relativeTo: tiny).nats == 0)
  }
}
