import DivergenceCore
import TestSupport
import Testing

@Suite struct PropertyTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `Gibbs: the divergence is never negative and zero for equal distributions`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let count = Int.random(in: 1...12, using: &generator)
      let p = generator.distribution(count: count)
      let q = generator.distribution(count: count)
      let divergence = try klDivergence(of: p, relativeTo: q)
      #expect(divergence.nats >= 0, "seed \(seed): \(p) \(q)")
      #expect((divergence.nats == 0) == (p == q), "seed \(seed): \(p) \(q)")
      #expect(try klDivergence(of: p, relativeTo: p).nats == 0, "seed \(seed): \(p)")
      let near = p.map { $0 > 0.1 ? $0.nextUp : $0 }
      #expect(try klDivergence(of: p, relativeTo: near).nats >= 0, "seed \(seed): \(p)")
    }
  }

  @Test(arguments: [4, 5] as [UInt64])
  func `decomposition: H(P, Q) = H(P) + D(P‖Q)`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let count = Int.random(in: 1...12, using: &generator)
      let p = generator.distribution(count: count)
      let q = generator.distribution(count: count)
      let cross = try crossEntropy(of: p, under: q)
      let sum = try entropy(of: p) + klDivergence(of: p, relativeTo: q).information
      if cross.isFinite {
        // The sums of p and q differ by roundings, and that difference enters as it is.
        #expect(abs(cross.nats - sum.value) <= 1e-14 * max(1, cross.nats), "seed \(seed): \(p) \(q)")
      } else {
        #expect(sum.value == .infinity, "seed \(seed): \(p) \(q)")
      }
    }
  }

  @Test(arguments: [6, 7] as [UInt64])
  func `units scale there and back`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let amount = Information<Nats>(Double.random(in: -50..<50, using: &generator))
      #expect(relativeError(amount.inBits.inNats.value, amount.value) <= 4e-16, "seed \(seed): \(amount)")
      #expect(relativeError(amount.inBans.inNats.value, amount.value) <= 4e-16, "seed \(seed): \(amount)")
      #expect(
        relativeError(amount.inBits.value, amount.inBans.inBits.value) <= 7e-16, "seed \(seed): \(amount)")
      #expect(amount.value(in: .bits) == amount.inBits.value, "seed \(seed): \(amount)")
    }
  }

  @Test(arguments: [8, 9] as [UInt64])
  func `softmax adds up to one, follows its logarithm and ignores shifts`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<1000 {
      let count = Int.random(in: 1...20, using: &generator)
      let logits = (0..<count).map { _ in Double(Int.random(in: -4000...4000, using: &generator)) / 64 }
      let probabilities = try softmax(of: logits)
      #expect(try Probabilities(probabilities.values, sumTolerance: 1e-14) == probabilities, "seed \(seed)")
      #expect(try softmax(of: logits.map { $0 + 1024 }) == probabilities, "seed \(seed): \(logits)")
      #expect(try logSoftmax(of: logits).allSatisfy { $0 <= 0 }, "seed \(seed): \(logits)")
    }
  }

  @Test(arguments: [10] as [UInt64])
  func `the order of the outcomes does not show in the result`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let p = generator.distribution(count: 12)
      let order = Array(p.indices).shuffled(using: &generator)
      let q = try softmax(of: p).values
      let straight = try klDivergence(of: p, relativeTo: q).nats
      let shuffled = try klDivergence(of: order.map { p[$0] }, relativeTo: order.map { q[$0] }).nats
      #expect(straight == shuffled, "seed \(seed): \(p)")
    }
  }
}
