import DivergenceCore
import TestSupport
import Testing

@Suite struct TransportPropertyTests {
  @Test func `masses and positions are not confused`() throws {
    let line = [0.0, 1, 2, 3]
    #expect(try wassersteinDistance(between: [0.5, 0.5, 0, 0], and: [0, 0, 0.5, 0.5], at: line) == 2)
    #expect(try wassersteinDistance(between: [1], at: [3], and: [0.25, 0.75], at: [-1, 1]) == 2.5)
    #expect(
      try wassersteinDistance(between: [1], at: [3], and: [0.25, 0.75], at: [-1, 1], order: 2)
        == 7.0.squareRoot())
    #expect(try kolmogorovSmirnovDistance(between: [0.5, 0.5], and: [0.25, 0.75], at: [7, 9]) == 0.25)
    #expect(try energyDistance(between: [1, 0], and: [0, 1], at: [0, 2]) == 2)
  }

  @Test func `quantiles move in order for orders above one`() throws {
    let (p, x, y) = ([0.5, 0.5], [0.0, 1], [1.0, 2])
    #expect(try wassersteinDistance(between: p, at: x, and: p, at: y, order: 2) == 1)
    #expect(try wassersteinDistance(between: p, at: x, and: p, at: y, order: 50) == 1)
  }

  @Test(arguments: [41, 42] as [UInt64])
  func `a metric, of the unit of the positions, that ignores their order`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<150 {
      let lists = (0..<3).map { _ in
        let masses = generator.distribution(count: Int.random(in: 1...6, using: &generator))
        return (masses, masses.map { _ in Double(Int.random(in: -20...20, using: &generator)) / 4 })
      }
      let note = "seed \(seed): \(lists)"
      for order in [1.0, 2, 3.5] {
        func distance(_ first: Int, _ second: Int) throws -> Double {
          try wassersteinDistance(
            between: lists[first].0, at: lists[first].1, and: lists[second].0, at: lists[second].1,
            order: order)
        }
        let direct = try distance(0, 2)
        #expect(direct >= 0)
        #expect(try distance(0, 0) == 0, "\(note)")
        #expect(relativeError(try distance(2, 0), direct) <= 1e-14, "\(note)")
        #expect(direct <= (try distance(0, 1) + distance(1, 2)) * (1 + 1e-14), "\(note)")
        let (p, x) = lists[0]
        let turned = try wassersteinDistance(
          between: Array(p.reversed()), at: x.reversed(), and: lists[2].0, at: lists[2].1, order: order)
        #expect(relativeError(turned, direct) <= 1e-14, "\(note)")
        let scaled = try wassersteinDistance(
          between: p, at: x.map { 8 * $0 + 1024 }, and: lists[2].0, at: lists[2].1.map { 8 * $0 + 1024 },
          order: order)
        #expect(relativeError(scaled, 8 * direct) <= 1e-14, "\(note)")
      }
    }
  }

  @Test(arguments: [43] as [UInt64])
  func `orders are ordered, and bounded by the total variation`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let (p, q) = (generator.distribution(count: 6), generator.distribution(count: 6))
      let line = [0.0, 1, 2, 3, 4, 5]
      let first = try wassersteinDistance(between: p, and: q, at: line)
      let second = try wassersteinDistance(between: p, and: q, at: line, order: 2)
      let total = try totalVariationDistance(between: p, and: q)
      #expect(first <= second * (1 + 1e-14), "seed \(seed): \(p) \(q)")
      #expect(total <= first * (1 + 1e-14) && first <= 5 * total * (1 + 1e-14), "seed \(seed): \(p) \(q)")
      let step = try kolmogorovSmirnovDistance(between: p, and: q, at: line)
      #expect(step <= total * (1 + 1e-14), "seed \(seed): \(p) \(q)")
      let energy = try energyDistance(between: p, and: q, at: line)
      #expect(energy * energy <= 2 * first * step * (1 + 1e-14), "seed \(seed): \(p) \(q)")
    }
  }

  @Test func `refusals`() throws {
    let p = [0.5, 0.5]
    #expect(throws: DivergenceError.unequalLengths(first: 2, second: 1)) {
      try wassersteinDistance(between: p, at: [0], and: [.nan], at: [0])
    }
    #expect(throws: DivergenceError.unequalLengths(first: 1, second: 2)) {
      try energyDistance(between: p, at: [0, 1], and: [1], at: [0, 1])
    }
    #expect(throws: DivergenceError.notANumber(index: 1)) {
      try wassersteinDistance(between: p, and: p, at: [0, .nan])
    }
    #expect(throws: DivergenceError.infinite(index: 0)) {
      try kolmogorovSmirnovDistance(between: p, and: p, at: [-.infinity, 0])
    }
    #expect(throws: DivergenceError.negative(index: 0, value: -1)) {
      try wassersteinDistance(between: [-1, 2], and: p, at: [0, 1])
    }
    #expect(throws: DivergenceError.invalidOrder(0.5)) {
      try wassersteinDistance(between: p, and: p, at: [0, 1], order: 0.5)
    }
    #expect(throws: DivergenceError.invalidOrder(.infinity)) {
      try wassersteinDistance(between: p, and: p, at: [0, 1], order: .infinity)
    }
  }
}
