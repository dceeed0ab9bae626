import DivergenceCore
import TestSupport
import Testing

/// Inequalities and identities that hold whatever the distributions are.
@Suite struct DiscretePropertyTests {
  @Test(arguments: [21, 22] as [UInt64])
  func `nothing is negative, and zero means equal`(seed: UInt64) throws {
    try forPairs(seed: seed, count: 300) { p, q, note in
      for (name, functional) in Self.symmetric {
        let value = try functional(p, q)
        #expect(value >= 0, "\(name) \(note)")
        #expect(try functional(q, p) == value, "\(name) \(note)")
        #expect(try functional(p, p) == 0, "\(name) \(note)")
        // L∞ aside, a sum of squares of the least differences underflows for some.
        if p != q { #expect(value > 0, "\(name) \(note)") }
      }
    }
  }

  @Test(arguments: [23, 24] as [UInt64])
  func `bounds between the distances`(seed: UInt64) throws {
    let slack = 1 + 0x1p-50
    try forPairs(seed: seed, count: 500) { p, q, note in
      let total = try totalVariationDistance(between: p, and: q)
      let hellinger = try hellingerDistance(between: p, and: q)
      let squared = try squaredHellingerDistance(between: p, and: q)
      let shannon = try jensenShannonDivergence(between: p, and: q).value
      let divergence = try klDivergence(of: p, relativeTo: q).nats
      let triangular = try triangularDiscrimination(between: p, and: q)
      #expect(squared <= total * slack, "H² ≤ TV \(note)")
      #expect(total <= 2.0.squareRoot() * hellinger * slack, "TV ≤ √2 H \(note)")
      #expect(shannon <= 0.6931471805599453 * slack, "JS ≤ log 2 \(note)")
      #expect(shannon <= 0.6931471805599453 * total * slack, "JS ≤ log 2 · TV (Lin 1991) \(note)")
      #expect(triangular <= 4 * shannon * slack, "Topsøe (2000) \(note)")
      #expect(2 * total * total <= divergence * slack + 1e-15, "Pinsker \(note)")
      #expect(2 * squared <= divergence * slack, "2 H² ≤ KL \(note)")
      #expect(total <= 1 + 0x1p-50 && hellinger <= 1 + 0x1p-50, "\(note)")
      #expect(try l2Distance(between: p, and: q) <= l1Distance(between: p, and: q) * slack, "\(note)")
      #expect(try lInfinityDistance(between: p, and: q) <= l2Distance(between: p, and: q) * slack, "\(note)")
    }
  }

  @Test(arguments: [25, 26] as [UInt64])
  func `the Rényi divergence does not decrease and the Rényi entropy does not increase`(seed: UInt64) throws {
    let orders = [0, 1e-9, 0.1, 0.5, 0.9, 1 - 1e-9, 1, 1 + 1e-9, 1.1, 2, 5, 100, 1e9, 1e16, 1e300, .infinity]
    try forPairs(seed: seed, count: 150) { p, q, note in
      let divergences = try orders.map { try renyiDivergence(of: p, relativeTo: q, order: $0).nats }
      let entropies = try orders.map { try renyiEntropy(of: p, order: $0).value }
      // The sums are off from 1 by some 1e-16, which near order 1 counts as it is.
      for index in orders.indices.dropFirst() {
        let least = divergences[index - 1] * (1 - 1e-14) - 1e-15
        #expect(divergences[index] >= least, "order \(orders[index]) \(note) \(divergences)")
        #expect(
          entropies[index] <= entropies[index - 1] * (1 + 1e-14) + 1e-15, "order \(orders[index]) \(note)")
      }
    }
  }

  @Test(arguments: [27] as [UInt64])
  func `divergences add up over independent joints`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let (p, q) = (generator.positiveDistribution(count: 3), generator.positiveDistribution(count: 3))
      let (r, s) = (generator.positiveDistribution(count: 4), generator.positiveDistribution(count: 4))
      let (first, second) = (joint(p, r), joint(q, s))
      for order in [0, 0.3, 1, 1.5, 7, .infinity] {
        let whole = try renyiDivergence(of: first, relativeTo: second, order: order).nats
        let parts =
          try renyiDivergence(of: p, relativeTo: q, order: order).nats
          + renyiDivergence(of: r, relativeTo: s, order: order).nats
        #expect(
          abs(whole - parts) <= 1e-14 * max(1, parts), "seed \(seed), order \(order): \(p) \(q) \(r) \(s)")
        let entropies = try renyiEntropy(of: p, order: order) + renyiEntropy(of: r, order: order)
        #expect(
          abs(try renyiEntropy(of: joint(p, r), order: order).value - entropies.value) <= 1e-14,
          "seed \(seed)")
      }
      let coefficients =
        try bhattacharyyaCoefficient(between: p, and: q) * bhattacharyyaCoefficient(between: r, and: s)
      #expect(relativeError(try bhattacharyyaCoefficient(between: first, and: second), coefficients) <= 1e-14)
    }
  }

  @Test(arguments: [28, 29] as [UInt64])
  func `metrics keep the triangle inequality`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let count = Int.random(in: 2...6, using: &generator)
      let p = generator.distribution(count: count)
      let q = generator.distribution(count: count)
      let r = generator.distribution(count: count)
      for (name, functional) in Self.metrics {
        let direct = try functional(p, r)
        let detour = try functional(p, q) + functional(q, r)
        #expect(direct <= detour * (1 + 1e-14), "\(name), seed \(seed): \(p) \(q) \(r)")
      }
    }
  }

  @Test(arguments: [30] as [UInt64])
  func `coarser outcomes are nearer to each other`(seed: UInt64) throws {
    try forPairs(seed: seed, count: 300) { p, q, note in
      guard p.count > 2 else { return }
      let (merged, other) = ([p[0] + p[1]] + p.dropFirst(2), [q[0] + q[1]] + q.dropFirst(2))
      for (name, functional) in Self.symmetric where name.hasPrefix("f:") {
        let (coarse, fine) = (try functional(merged, other), try functional(p, q))
        // The merged probabilities are rounded.
        #expect(coarse <= fine * (1 + 1e-14) + 1e-16, "\(name) \(note)")
      }
    }
  }

  private typealias Functional = (String, @Sendable ([Double], [Double]) throws -> Double)

  private static let symmetric: [Functional] = metrics + divergences

  private static let divergences: [Functional] = [
    ("f:jeffreys", { try jeffreysDivergence(between: $0, and: $1).nats }),
    ("f:jensen-shannon", { try jensenShannonDivergence(between: $0, and: $1).value }),
    ("f:triangular", { try triangularDiscrimination(between: $0, and: $1) }),
    ("f:squared-hellinger", { try squaredHellingerDistance(between: $0, and: $1) }),
    ("f:additive", { try additiveSymmetricChiSquaredDivergence(between: $0, and: $1).value }),
    ("bhattacharyya", { try bhattacharyyaDistance(between: $0, and: $1).nats }),
    ("chernoff", { try chernoffInformation(between: $0, and: $1).divergence.nats }),
  ]

  private static let metrics: [Functional] = [
    ("jensen-shannon-distance", { try jensenShannonDistance(between: $0, and: $1) }),
    ("hellinger", { try hellingerDistance(between: $0, and: $1) }),
    ("f:total-variation", { try totalVariationDistance(between: $0, and: $1) }),
    ("bhattacharyya-angle", { try bhattacharyyaAngle(between: $0, and: $1) }),
    ("l2", { try l2Distance(between: $0, and: $1) }),
    ("l3", { try minkowskiDistance(between: $0, and: $1, order: 3) }),
  ]

  private func joint(_ p: [Double], _ q: [Double]) -> [Double] { p.flatMap { a in q.map { a * $0 } } }

  /// Pairs that are apart, share few outcomes, or differ in the last places.
  private func forPairs(
    seed: UInt64, count: Int, _ body: ([Double], [Double], String) throws -> Void
  ) throws {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<count {
      let size = Int.random(in: 1...8, using: &generator)
      let p = generator.distribution(count: size)
      let near = p.map { $0 > 0.1 ? $0.nextUp : $0 }
      let q = round % 4 == 0 ? near : generator.distribution(count: size)
      try body(p, q, "seed \(seed): \(p) \(q)")
    }
  }
}
