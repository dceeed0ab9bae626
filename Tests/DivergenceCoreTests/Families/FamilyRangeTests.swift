import DivergenceCore
import Testing

/// Parameters at the ends of the range of doubles: amounts may overflow, but nothing is NaN, negative or a
/// trap.
@Suite struct FamilyRangeTests {
  private static let sizes: [Double] = [
    .leastNonzeroMagnitude, 0x1p-1030, .leastNormalMagnitude, 1e-200, 1e-100, 1e-17, 1, 1e17, 1e100, 1e200,
    .greatestFiniteMagnitude,
  ]

  /// Every shape that is allowed, with every size.
  private static let pairs = sizes.filter { $0 >= 1e-100 && $0 <= 1e100 }.flatMap { shape in
    sizes.map { (shape, $0) }
  }
  /// Every pair of shapes that are allowed.
  private static let shapes = pairs.filter { $0.1 >= 1e-100 && $0.1 <= 1e100 }

  /// The divergences, with what comes from that of order ½, between all members of a family.
  private func check<Member: RenyiFamily & Hashable>(_ members: [Member]) throws {
    for p in members {
      for q in members {
        for order in [0, 0.5, 1, 2.0] {
          let value = try renyiDivergence(of: p, relativeTo: q, order: order).nats
          #expect(value >= 0, "\(p) \(q) \(order)")
          #expect(p != q || value == 0, "\(p) \(order): \(value)")
        }
        let distance = try hellingerDistance(between: p, and: q)
        #expect(distance >= 0 && distance <= 1, "\(p) \(q)")
        let coefficient = try bhattacharyyaCoefficient(between: p, and: q)
        #expect(coefficient >= 0 && coefficient <= 1, "\(p) \(q)")
      }
    }
  }

  @Test func `one positive parameter`() throws {
    try check(Self.sizes.map { try Exponential(rate: $0) })
    try check(Self.sizes.map { try Poisson(mean: $0) })
    for rate in Self.sizes {
      let p = try Exponential(rate: rate)
      _ = differentialEntropy(of: p)
      for other in Self.sizes { _ = crossEntropy(of: p, under: try Exponential(rate: other)) }
    }
  }

  @Test func `two positive parameters`() throws {
    let some = Self.pairs.enumerated().filter { $0.offset % 3 == 0 }.map(\.element)
    try check(some.map { try Gamma(shape: $0.0, rate: $0.1) })
    try check(Self.shapes.map { try Beta(alpha: $0.0, beta: $0.1) })
    for (alpha, beta) in Self.shapes { _ = differentialEntropy(of: try Beta(alpha: alpha, beta: beta)) }
    for (first, second) in Self.pairs {
      #expect(differentialEntropy(of: try Gamma(shape: first, rate: second)).value < .infinity)
      _ = differentialEntropy(of: try InverseGamma(shape: first, scale: second))
      _ = differentialEntropy(of: try Weibull(shape: first, scale: second))
      _ = differentialEntropy(of: try Pareto(minimum: second, shape: first))
      for (third, fourth) in some {
        let weibull = try klDivergence(
          of: Weibull(shape: first, scale: second), relativeTo: Weibull(shape: third, scale: fourth))
        #expect(weibull.nats >= 0, "\(first) \(second)")
        let pareto = try klDivergence(
          of: Pareto(minimum: second, shape: first), relativeTo: Pareto(minimum: fourth, shape: third))
        #expect(pareto.nats >= 0)
        let rate = try Exponential(rate: third)
        #expect(klDivergence(of: try Pareto(minimum: second, shape: first), relativeTo: rate).nats >= 0)
      }
    }
  }

  @Test func `locations and spreads`() throws {
    let places = [-Double.greatestFiniteMagnitude, -1, 0, 1e-300, 1e17]
    let members = places.flatMap { place in Self.sizes.map { (place, $0) } }
    let normals = try members.map { try Normal(mean: $0.0, standardDeviation: $0.1) }
    try check(normals)
    try check(members.map { try Normal(mean: $0.0, variance: $0.1) })
    let laplaces = try members.map { try Laplace(location: $0.0, scale: $0.1) }
    let uniforms = try Self.sizes.map { try Uniform(lower: 0, upper: $0) }
    try check(uniforms)
    for (normal, laplace) in zip(normals, laplaces) {
      _ = differentialEntropy(of: normal)
      _ = differentialEntropy(of: laplace)
      for (other, another) in zip(normals, laplaces) {
        #expect(klDivergence(of: laplace, relativeTo: another).nats >= 0, "\(laplace) \(another)")
        #expect(klDivergence(of: normal, relativeTo: another).nats >= 0, "\(normal) \(another)")
        #expect(klDivergence(of: laplace, relativeTo: other).nats >= 0, "\(laplace) \(other)")
        _ = crossEntropy(of: normal, under: other)
        #expect(wasserstein2Distance(between: normal, and: other) >= 0, "\(normal) \(other)")
        #expect(fisherRaoDistance(between: normal, and: other) >= 0, "\(normal) \(other)")
        let variation = totalVariationDistance(between: normal, and: other)
        #expect(variation >= 0 && variation <= 1, "\(normal) \(other)")
      }
      for uniform in uniforms {
        #expect(klDivergence(of: uniform, relativeTo: normal).nats > 0, "\(uniform) \(normal)")
        #expect(klDivergence(of: uniform, relativeTo: laplace).nats > 0, "\(uniform) \(laplace)")
      }
    }
    for (first, second) in Self.pairs {
      let (exponential, gamma) = (try Exponential(rate: second), try Gamma(shape: first, rate: second))
      for uniform in uniforms {
        #expect(klDivergence(of: uniform, relativeTo: exponential).nats > 0, "\(uniform) \(exponential)")
        #expect(klDivergence(of: uniform, relativeTo: gamma).nats >= 0, "\(uniform) \(gamma)")
      }
      for normal in normals { #expect(klDivergence(of: exponential, relativeTo: normal).nats > 0) }
    }
  }

  @Test func `probabilities`() throws {
    let probabilities = [0, .leastNonzeroMagnitude, 1e-300, 1e-17, 0.5, 1 - 0x1p-53, 1]
    try check(probabilities.map { try Bernoulli(probability: $0) })
    try check(probabilities.dropFirst(2).map { try Geometric(probability: $0) })
    for probability in probabilities.dropFirst(2) {
      _ = entropy(of: try Geometric(probability: probability))
      for other in probabilities {
        _ = crossEntropy(
          of: try Bernoulli(probability: probability), under: try Bernoulli(probability: other))
      }
    }
  }
}
