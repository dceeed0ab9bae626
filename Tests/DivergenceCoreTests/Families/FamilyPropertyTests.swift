import DivergenceCore
import TestSupport
import Testing

@Suite struct FamilyPropertyTests {
  /// A family, and how to draw two of its members and check them.
  struct Drawing: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let check: @Sendable (inout SeededGenerator, String) throws -> Void

    init<Member: RenyiFamily & Hashable>(
      _ name: String, _ draw: @escaping @Sendable (inout SeededGenerator) throws -> Member
    ) {
      testDescription = name
      check = { generator, comment in
        try FamilyPropertyTests.check(try draw(&generator), try draw(&generator), comment)
      }
    }
  }

  static let drawings = [
    Drawing("normal") { try $0.normal() },
    Drawing("log-normal") { LogNormal(logarithm: try $0.normal()) },
    Drawing("diagonal normal") { try $0.diagonal().0 },
    Drawing("multivariate normal") { try $0.multivariate() },
    Drawing("exponential") { try Exponential(rate: $0.positive()) },
    Drawing("gamma") { try Gamma(shape: $0.positive(), rate: $0.positive()) },
    Drawing("inverse gamma") { try InverseGamma(shape: $0.positive(), scale: $0.positive()) },
    Drawing("beta") { try Beta(alpha: $0.positive(), beta: $0.positive()) },
    Drawing("Dirichlet") { try $0.dirichlet() },
    Drawing("Bernoulli") { try Bernoulli(probability: $0.probability()) },
    Drawing("binomial") { try Binomial(trials: 12, probability: $0.probability()) },
    Drawing("geometric") { try Geometric(probability: $0.probability()) },
    Drawing("Poisson") { try Poisson(mean: $0.positive()) },
    Drawing("uniform") { try Uniform(lower: -$0.positive(), upper: $0.positive()) },
  ]

  @Test(arguments: drawings)
  func `divergences between members of a family keep the laws`(drawing: Drawing) throws {
    let seed: UInt64 = 21
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<25 { try drawing.check(&generator, "seed \(seed)") }
  }

  /// Gibbs' inequality, Rényi's order, skew symmetry, and the relations between the symmetric distances.
  private static func check<Member: RenyiFamily & Hashable>(_ p: Member, _ q: Member, _ seed: String) throws {
    let comment = Comment(rawValue: "\(seed): \(p) \(q)")
    let divergence = try renyiDivergence(of: p, relativeTo: q, order: 1).nats
    #expect(divergence > 0 || p == q, comment)
    #expect(try renyiDivergence(of: p, relativeTo: p, order: 1).nats == 0, comment)
    #expect(try renyiDivergence(of: p, relativeTo: p, order: 0.5).nats == 0, comment)
    var last = 0.0
    for order in [0.1, 0.5, 0.75, 1 - 1e-9, 1, 1 + 1e-9, 1.5, 3] {
      let value = try renyiDivergence(of: p, relativeTo: q, order: order).nats
      #expect(value >= last * (1 - 1e-15), comment)
      let isLimit = abs(order - 1) < 1e-3 && divergence.isFinite && value.isFinite
      #expect(!isLimit || relativeError(value, divergence) < 1e-4, comment)
      last = value
    }
    // (1 − α) D_α(P‖Q) = α D_(1 − α)(Q‖P).
    let forward = try renyiDivergence(of: p, relativeTo: q, order: 0.25).nats
    let backward = try renyiDivergence(of: q, relativeTo: p, order: 0.75).nats
    #expect(relativeError(0.75 * forward, 0.25 * backward) <= 1e-15, comment)
    let distance = try bhattacharyyaDistance(between: p, and: q).nats
    let coefficient = try bhattacharyyaCoefficient(between: p, and: q)
    let hellinger = try hellingerDistance(between: p, and: q)
    #expect(relativeError(try bhattacharyyaDistance(between: q, and: p).nats, distance) <= 1e-15, comment)
    #expect(
      relativeError(DoubleDouble(-distance).exponential.rounded, coefficient) <= (1 + distance) * 1e-15,
      comment)
    #expect(abs(hellinger * hellinger + coefficient - 1) <= 1e-15, comment)
    #expect(hellinger * hellinger <= divergence * (1 + 1e-15), comment)
    let jeffreys = try jeffreysDivergence(between: p, and: q).nats
    let reverse = try renyiDivergence(of: q, relativeTo: p, order: 1).nats
    #expect(relativeError(divergence + reverse, jeffreys) <= 1e-15, comment)
    #expect(try hellingerDistance(between: p, and: p) == 0, comment)
    #expect(try bhattacharyyaCoefficient(between: p, and: p) == 1, comment)
  }

  @Test(arguments: [22, 23] as [UInt64])
  func `independent coordinates add up, and agree with the covariance matrix`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let (p, first) = try generator.diagonal()
      let (q, second) = try generator.diagonal()
      let divergence = try klDivergence(of: p, relativeTo: q).nats
      let sum = zip(p.coordinates, q.coordinates).reduce(0.0) {
        $0 + klDivergence(of: $1.0, relativeTo: $1.1).nats
      }
      #expect(relativeError(sum, divergence) <= 1e-15, "seed \(seed): \(p) \(q)")
      let pairs = [
        (divergence, try klDivergence(of: first, relativeTo: second).nats),
        (differentialEntropy(of: p).value, differentialEntropy(of: first).value),
        (try wasserstein2Distance(between: p, and: q), try wasserstein2Distance(between: first, and: second)),
        (
          try renyiDivergence(of: p, relativeTo: q, order: 0.3).nats,
          try renyiDivergence(of: first, relativeTo: second, order: 0.3).nats
        ),
        (try hellingerDistance(between: p, and: q), try hellingerDistance(between: first, and: second)),
      ]
      for (diagonal, full) in pairs {
        #expect(relativeError(full, diagonal) <= 1e-15, "seed \(seed): \(p) \(q)")
      }
    }
  }

  @Test(arguments: [24] as [UInt64])
  func `a common regular map of the coordinates changes no divergence`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    // Of determinant 1, whole numbers: the images are exact.
    let map: [[Double]] = [[1, 2, 3], [0, 1, 4], [5, 6, 0]]
    let image = { (p: MultivariateNormal) throws in
      let mean = map.map { row in zip(row, p.mean).reduce(7) { $0 + $1.0 * $1.1 } }
      let half = map.map { row in
        (0..<3).map { column in (0..<3).reduce(0) { $0 + row[$1] * p.covariance[$1][column] } }
      }
      let covariance = half.map { row in map.map { other in zip(row, other).reduce(0) { $0 + $1.0 * $1.1 } } }
      return try MultivariateNormal(mean: mean, covariance: covariance)
    }
    for _ in 0..<25 {
      let (p, q) = (try generator.multivariate(), try generator.multivariate())
      for order in [0.5, 1] {
        let before = try renyiDivergence(of: p, relativeTo: q, order: order).nats
        let after = try renyiDivergence(of: try image(p), relativeTo: try image(q), order: order).nats
        #expect(relativeError(after, before) <= 1e-15, "seed \(seed): \(p) \(q)")
      }
      let (a, b) = (try generator.normal(), try generator.normal())
      let scaled = { (x: Normal) throws in
        try Normal(mean: -4 * x.mean, standardDeviation: 4 * x.standardDeviation)
      }
      let moved = try klDivergence(of: scaled(a), relativeTo: scaled(b))
      #expect(moved == klDivergence(of: a, relativeTo: b), "seed \(seed): \(a) \(b)")
    }
  }

  @Test(arguments: [25] as [UInt64])
  func `distances between normals obey the triangle, Pinsker and Le Cam`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let (a, b, c) = (try generator.normal(), try generator.normal(), try generator.normal())
      for distance in [wasserstein2Distance, fisherRaoDistance, totalVariationDistance]
        as [(Normal, Normal) -> Double]
      {
        #expect(distance(a, c) <= (distance(a, b) + distance(b, c)) * (1 + 1e-15), "seed \(seed)")
        #expect(relativeError(distance(a, b), distance(b, a)) <= 1e-15, "seed \(seed)")
        #expect(distance(a, a) == 0, "seed \(seed)")
      }
      let variation = totalVariationDistance(between: a, and: b)
      let hellinger = try hellingerDistance(between: a, and: b)
      #expect(2 * variation * variation <= klDivergence(of: a, relativeTo: b).nats, "seed \(seed)")
      #expect(hellinger * hellinger <= variation, "seed \(seed)")
      #expect(variation <= hellinger * 2.0.squareRoot(), "seed \(seed)")
      let p = try generator.multivariate()
      let (q, r) = (try generator.multivariate(), try generator.multivariate())
      let direct = try wasserstein2Distance(between: p, and: r)
      let detour = try wasserstein2Distance(between: p, and: q) + wasserstein2Distance(between: q, and: r)
      #expect(direct <= detour * (1 + 1e-15), "seed \(seed)")
      #expect(try wasserstein2Distance(between: p, and: p) == 0, "seed \(seed)")
    }
  }
}
