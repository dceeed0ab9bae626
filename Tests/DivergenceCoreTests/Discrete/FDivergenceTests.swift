import DivergenceCore
import TestSupport
import Testing

@Suite struct FDivergenceTests {
  @Test(arguments: [31] as [UInt64])
  func `named generators are the functionals of that name`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let count = Int.random(in: 1...8, using: &generator)
      let (p, q) = (generator.distribution(count: count), generator.distribution(count: count))
      func check(_ named: FDivergenceGenerator, _ expected: Double) throws {
        let actual = try fDivergence(of: p, relativeTo: q, generator: named).value
        #expect(relativeError(actual, expected) <= 0x1p-52, "\(named.name), seed \(seed): \(p) \(q)")
      }
      try check(.kl, klDivergence(of: p, relativeTo: q).nats)
      try check(.reverseKL, klDivergence(of: q, relativeTo: p).nats)
      try check(.jeffreys, jeffreysDivergence(between: p, and: q).nats)
      try check(.jensenShannon, jensenShannonDivergence(between: p, and: q).value)
      try check(.pearson, pearsonChiSquaredDivergence(of: p, relativeTo: q).value)
      try check(.neyman, pearsonChiSquaredDivergence(of: q, relativeTo: p).value)
      try check(.triangular, triangularDiscrimination(between: p, and: q))
      try check(.totalVariation, totalVariationDistance(between: p, and: q))
      try check(.squaredHellinger, squaredHellingerDistance(between: p, and: q))
      for alpha in [-1.5, 0, 0.5, 1, 2] {
        try check(.alpha(alpha), alphaDivergence(of: q, relativeTo: p, alpha: 1 - alpha).value)
      }
    }
  }

  @Test func `orders that have a name agree with it`() throws {
    let (p, q) = ([0.1, 0.2, 0.7, 0], [0.25, 0.25, 0.4, 0.1])
    let pearson = try pearsonChiSquaredDivergence(of: p, relativeTo: q).value
    let squaredHellinger = try squaredHellingerDistance(between: p, and: q)
    let divergence = try klDivergence(of: p, relativeTo: q).nats
    #expect(relativeError(2 * (try alphaDivergence(of: p, relativeTo: q, alpha: 2).value), pearson) <= 3e-16)
    #expect(relativeError(try tsallisRelativeEntropy(of: p, relativeTo: q, order: 2).value, pearson) <= 3e-16)
    #expect(
      relativeError(try alphaDivergence(of: p, relativeTo: q, alpha: 0.5).value, 4 * squaredHellinger)
        <= 3e-16)
    #expect(
      relativeError(try amariAlphaDivergence(of: p, relativeTo: q, alpha: 0).value, 4 * squaredHellinger)
        <= 3e-16)
    #expect(
      relativeError(try amariAlphaDivergence(of: p, relativeTo: q, alpha: -1).value, divergence) <= 3e-16)
    #expect(relativeError(try renyiDivergence(of: p, relativeTo: q, order: 1).nats, divergence) <= 5e-16)
    #expect(
      relativeError(try tsallisRelativeEntropy(of: p, relativeTo: q, order: 1).value, divergence) <= 3e-16)
    #expect(
      relativeError(try skewDivergence(of: p, relativeTo: q, shareOfReference: 1).nats, divergence) <= 3e-16)
    #expect(try amariAlphaDivergence(of: p, relativeTo: q, alpha: 1).supportViolation == 3)
    #expect(relativeError(try tsallisRelativeEntropy(of: p, relativeTo: q, order: 0).value, 0.1) <= 3e-16)
  }

  @Test func `a function of the caller's own`() throws {
    let written = try FDivergenceGenerator(
      named: "vincze", valueAtZero: 1, slopeAtInfinity: 1, function: { ($0 - 1) * ($0 - 1) / ($0 + 1) })
    let (p, q) = ([0.5, 0.25, 0.25, 0], [0.25, 0.5, 0, 0.25])
    let actual = try fDivergence(of: p, relativeTo: q, generator: written)
    #expect(relativeError(actual.value, try triangularDiscrimination(between: p, and: q)) <= 1e-15)
    let onlyP = try FDivergenceGenerator(
      named: "pearson", valueAtZero: 1, slopeAtInfinity: .infinity, function: { ($0 - 1) * ($0 - 1) })
    #expect(try fDivergence(of: p, relativeTo: q, generator: onlyP).supportViolation == 2)
    // Ratios beyond the range of doubles count as the limits.
    let least = Double.leastNonzeroMagnitude
    let extreme = try fDivergence(of: [1, least], relativeTo: [least, 1], generator: written)
    #expect(extreme.value == 2)
  }

  @Test func `functions that generate nothing are refused`() throws {
    func make(_ valueAtZero: Double, _ slope: Double, _ function: @escaping @Sendable (Double) -> Double)
      throws
    {
      _ = try FDivergenceGenerator(
        named: "f", valueAtZero: valueAtZero, slopeAtInfinity: slope, function: function)
    }
    #expect(throws: DivergenceError.invalidParameter(name: "f(1)", value: 1, requirement: "0")) {
      try make(0, 1) { $0 }
    }
    #expect(throws: DivergenceError.self) { try make(.nan, 1) { $0 - 1 } }
    #expect(throws: DivergenceError.self) { try make(1, -.infinity) { $0 - 1 } }
    #expect(throws: DivergenceError.self) { try make(0, 0) { _ in .nan } }
    let (p, q) = ([0.5, 0.5], [0.25, 0.75])
    for (result, expected) in [
      (Double.nan, DivergenceError.notANumber(index: 0)), (-.infinity, .infinite(index: 0)),
    ] {
      let generator = try FDivergenceGenerator(
        named: "f", valueAtZero: 0, slopeAtInfinity: 0, function: { $0 == 1 ? 0 : result })
      #expect(throws: expected) { try fDivergence(of: p, relativeTo: q, generator: generator) }
    }
    let infinite = try FDivergenceGenerator(
      named: "f", valueAtZero: 0, slopeAtInfinity: 0, function: { $0 < 1 ? .infinity : 0 })
    #expect(try fDivergence(of: p, relativeTo: q, generator: infinite).supportViolation == 1)
  }
}
