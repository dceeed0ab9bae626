import DivergenceCore
import TestSupport
import Testing
import VectorKernels

@Suite struct VectorKernelsTests {
  @Test func `the portable set is always there and the last`() {
    #expect(VectorKernels.usable.last?.name == "portable")
    #expect(VectorKernels.usable(onLevel: 0).map(\.name) == ["portable"])
    #expect(VectorKernels.usable(onLevel: 2).map(\.name) == ["portable"])
    #expect(VectorKernels.fastest.name == VectorKernels.usable.first?.name)
  }

  @Test func `a processor gets no set that it cannot run`() {
    let level = VectorKernels.processorLevel
    #expect((0...4).contains(level))
    let names = VectorKernels.usable.map(\.name)
    #expect(names.contains("x86-64-v3") == (level >= 3 && VectorKernels.built.contains("x86-64-v3")))
    #expect(names.contains("x86-64-v4") == (level >= 4 && VectorKernels.built.contains("x86-64-v4")))
  }

  @Test(.enabled(if: VectorKernels.processorLevel >= 3, "this processor has no AVX2"), arguments: 1...40)
  func `x86-64-v3 gives the bits of the portable build`(round: Int) throws {
    try expectSameBits(level: 3, round: round)
  }

  @Test(.enabled(if: VectorKernels.processorLevel >= 4, "this processor has no AVX-512"), arguments: 1...40)
  func `x86-64-v4 gives the bits of the portable build`(round: Int) throws {
    try expectSameBits(level: 4, round: round)
  }

  @Test func `ten million outcomes are summed to 1e-15, also where P and Q are near each other`() throws {
    var generator = SeededGenerator(seed: 70)
    for step in [0.5, 1e-9] {
      let block = (0..<1000).map { _ in Double.random(in: 0.001..<1, using: &generator) * 1e-7 }
      let near = block.map { $0 * (1 + step * Double.random(in: -1...1, using: &generator)) }
      var p: [Double] = []
      var q: [Double] = []
      for _ in 0..<10_000 {
        p += block
        q += near
      }
      let sums = try klDivergence(of: p.span, relativeTo: q.span, using: VectorKernels.fastest)
      // The same block over and over: the sum is that of the block so many times, in double-double.
      let truth = 10_000 * (try generalizedKLDivergence(of: block, relativeTo: near).nats)
      #expect(abs(sums.excess - truth) <= 1e-15 * truth, "step \(step): \(sums.excess), \(truth)")
      #expect(sums.generalized.enclosure.contains(truth))
    }
  }

  /// Compares every bulk function on draws with zeros, tiny numbers and logits of all sizes, and on every length of tail.
  private func expectSameBits(level: Int, round: Int) throws {
    // A build without the flags has no such set.
    guard let set = VectorKernels.usable(onLevel: level).first(where: { $0.name == "x86-64-v\(level)" })
    else { return }
    var generator = SeededGenerator(seed: UInt64(round))
    for count in [round, 128 + round, 1000 + round] {
      let p = (0..<count).map { _ in generator.weight() }
      let q = p.map { value in
        Bool.random(using: &generator)
          ? generator.weight() : value * (1 + 1e-6 * Double.random(in: -1...1, using: &generator))
      }
      let scale = [1.0, 100, 1000][round % 3]
      let logits = p.map { _ in scale * Double.random(in: -3...3, using: &generator) }
      let portable = try bits(p, q, logits, using: .portable)
      #expect(try bits(p, q, logits, using: set) == portable, "round \(round), \(count) entries")
    }
  }

  private func bits(
    _ p: [Double], _ q: [Double], _ logits: [Double], using set: KernelSet
  ) throws -> [UInt64] {
    let sums = try klDivergence(of: p.span, relativeTo: q.span, using: set)
    var values = [sums.excess, sums.difference, sums.firstSum, sums.secondSum]
    values.append(try entropy(of: p.span, using: set).nats)
    values.append(try crossEntropy(of: p.span, under: q.span, using: set).nats)
    values.append(try jensenShannonDivergence(between: p.span, and: q.span, using: set).nats)
    values.append(try logSumExp(logits.span, using: set))
    var results = logits
    var places = results.mutableSpan
    try softmax(of: logits.span, into: &places, using: set)
    values += results
    places = results.mutableSpan
    try logSoftmax(of: logits.span, into: &places, using: set)
    return (values + results).map(\.bitPattern)
  }
}

extension SeededGenerator {
  /// A weight of any size, sometimes 0 or subnormal.
  fileprivate mutating func weight() -> Double {
    switch Int.random(in: 0..<60, using: &self) {
    case 0: 0
    case 1: 0x1p-1030 * Double.random(in: 0..<1, using: &self)
    case 2: Double.random(in: 0..<1e-280, using: &self)
    case 3..<10: Double.random(in: 0..<1e-8, using: &self)
    default: Double.random(in: 0.001..<1, using: &self)
    }
  }
}
