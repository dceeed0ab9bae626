import DivergenceCore
import TestSupport
import Testing

@Suite struct MixturePropertyTests {
  @Test(arguments: [11, 12] as [UInt64])
  func `Gibbs, symmetry and the ranges of the functionals`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<6 {
      let (p, q) = (try generator.mixture(), try generator.mixture())
      let divergence = try klDivergence(of: p, relativeTo: q).nats
      #expect(divergence > 0, "seed \(seed): \(p) \(q)")
      #expect(try klDivergence(of: p, relativeTo: p).nats == 0, "seed \(seed): \(p)")
      let shannon = try jensenShannonDivergence(between: p, and: q).value
      #expect(try shannon == jensenShannonDivergence(between: q, and: p).value, "seed \(seed): \(p) \(q)")
      #expect(shannon > 0 && shannon <= 0.6931471805599453, "seed \(seed): \(p) \(q)")
      let variation = try totalVariationDistance(between: p, and: q)
      let hellinger = try squaredHellingerDistance(between: p, and: q)
      #expect(hellinger <= variation && variation * variation <= hellinger * (2 - hellinger) * (1 + 1e-14))
      #expect(variation * variation <= divergence / 2, "Pinsker, seed \(seed): \(p) \(q)")
      #expect(try divergence <= pearsonChiSquaredDivergence(of: p, relativeTo: q), "seed \(seed): \(p) \(q)")
    }
  }

  @Test(arguments: [13] as [UInt64])
  func `H(P, Q) = h(P) + D(P‖Q)`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<6 {
      let (p, q) = (try generator.mixture(), try generator.mixture())
      let cross = try crossEntropy(of: p, under: q).value
      let sum = try differentialEntropy(of: p) + klDivergence(of: p, relativeTo: q).information
      #expect(abs(cross - sum.value) <= 1e-14 * max(1, cross), "seed \(seed): \(p) \(q)")
    }
  }

  @Test(arguments: [14] as [UInt64])
  func `affine maps and the order of components do not show`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<4 {
      let (p, q) = (try generator.mixture(), try generator.mixture())
      let doubled = try (p.mapped(offset: 0, factor: -8), q.mapped(offset: 0, factor: -8))
      let moved = try (p.mapped(offset: 17, factor: 0.3), q.mapped(offset: 17, factor: 0.3))
      for functional in MixtureFunctional.allCases where functional != .crossEntropy {
        let value = try functional.estimate(of: p, relativeTo: q).value
        guard value.isFinite else { continue }
        #expect(
          try functional.estimate(of: p.reversed(), relativeTo: q).value == value, "seed \(seed): \(p) \(q)")
        let mirrored = try functional.estimate(of: doubled.0, relativeTo: doubled.1).value
        #expect(relativeError(mirrored, value) <= 3e-16, "\(functional), seed \(seed): \(p) \(q)")
        // Parameters are rounded by the map.
        let mapped = try functional.estimate(of: moved.0, relativeTo: moved.1).value
        #expect(relativeError(mapped, value) <= 1e-12, "\(functional), seed \(seed): \(p) \(q)")
      }
      let entropy = try differentialEntropy(of: p).value
      let scaled = try differentialEntropy(of: doubled.0).value
      #expect(abs(scaled - entropy - 2.0794415416798357) <= 1e-14, "seed \(seed): \(p)")
    }
  }

  @Test(arguments: [15] as [UInt64])
  func `mixtures of one component agree with the closed forms of normal distributions`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<12 {
      let (m, n) = (
        Double.random(in: -3...3, using: &generator), Double.random(in: -3...3, using: &generator)
      )
      let (s, t) = (
        Double.random(in: 0.3...3, using: &generator), Double.random(in: 0.3...3, using: &generator)
      )
      let p = GaussianMixture(try Normal(mean: m, standardDeviation: s))
      let q = GaussianMixture(try Normal(mean: n, standardDeviation: t))
      let ratio = DoubleDouble(s / t).logarithm.high
      let divergence = ((s * s + (m - n) * (m - n)) / (t * t) - 1) / 2 - ratio
      #expect(
        relativeError(try klDivergence(of: p, relativeTo: q).nats, divergence) <= 1e-12, "seed \(seed)")
      let entropy = DoubleDouble(s).logarithm.high + 1.4189385332046727
      #expect(abs(try differentialEntropy(of: p).value - entropy) <= 1e-15, "seed \(seed)")
      let exponent = -(m - n) * (m - n) / (4 * (s * s + t * t))
      let affinity = (2 * s * t / (s * s + t * t)).squareRoot() * DoubleDouble(exponent).exponential.high
      let hellinger = try squaredHellingerDistance(between: p, and: q)
      #expect(abs(hellinger - (1 - affinity)) <= 1e-15, "seed \(seed)")
      #expect(try hellingerDistance(between: p, and: q) == hellinger.squareRoot(), "seed \(seed)")
      let normal = try Normal(mean: m, standardDeviation: s)
      #expect(try hellingerDistance(between: normal, and: q) == hellinger.squareRoot(), "seed \(seed)")
    }
  }

  @Test(arguments: [16] as [UInt64])
  func `fine bins have the divergence and the total variation of the densities`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (p, q) = (try generator.mixture(), try generator.mixture())
    let step = 1.0 / 32
    let places = (-2400...2400).map { Double($0) * step }
    let (first, second) = (
      try places.map { try p.density(at: $0) * step }, try places.map { try q.density(at: $0) * step }
    )
    let discrete = try generalizedKLDivergence(of: first, relativeTo: second).nats
    #expect(relativeError(discrete, try klDivergence(of: p, relativeTo: q).nats) <= 1e-13, "seed \(seed)")
    let variation = zip(first, second).reduce(0) { $0 + abs($1.0 - $1.1) } / 2
    #expect(relativeError(variation, try totalVariationDistance(between: p, and: q)) <= 1e-3, "seed \(seed)")
  }
}
