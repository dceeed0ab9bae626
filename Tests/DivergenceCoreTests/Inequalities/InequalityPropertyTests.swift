import DivergenceCore
import TestSupport
import Testing

@Suite struct InequalityPropertyTests {
  /// Two distributions, equal, almost equal, or with nothing in common in some of the draws.
  private static func pair(_ generator: inout SeededGenerator) -> ([Double], [Double]) {
    let count = Int.random(in: 1...8, using: &generator)
    let p = generator.distribution(count: count)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: return (p, p)
    case 1: return (p, p.map { Bool.random(using: &generator) ? $0.nextUp : $0 })
    case 2: return (p, generator.positiveDistribution(count: count))
    case 3: return (tiny(count, &generator), tiny(count, &generator))
    default: return (p, generator.distribution(count: count))
    }
  }

  /// A distribution of one outcome and others of any order of magnitude that doubles have.
  private static func tiny(_ count: Int, _ generator: inout SeededGenerator) -> [Double] {
    let others = (1..<count).map { _ in
      Double(sign: .plus, exponent: Int.random(in: -1080...(-4), using: &generator), significand: 1)
    }
    return [1 - others.reduce(0, +)] + others
  }

  private static func channel(inputs: Int, _ generator: inout SeededGenerator) throws -> Channel {
    let outputs = Int.random(in: 1...5, using: &generator)
    return try Channel((0..<inputs).map { _ in generator.distribution(count: outputs) })
  }

  private static func joint(rows: Int, columns: Int, _ generator: inout SeededGenerator) throws
    -> JointProbabilities
  {
    let isTiny = Int.random(in: 0..<3, using: &generator) == 0
    let values = isTiny ? tiny(rows * columns, &generator) : generator.distribution(count: rows * columns)
    return try JointProbabilities(
      stride(from: 0, to: values.count, by: columns).map { Array(values[$0..<$0 + columns]) })
  }

  @Test(arguments: [51, 52, 53] as [UInt64])
  func `theorems about two distributions are never reported as false`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let (p, q) = Self.pair(&generator)
      let channel = try Self.channel(inputs: p.count, &generator)
      let checks = [
        try gibbsInequality(of: p, relativeTo: q), try maximumEntropyInequality(of: p),
        try pinskerInequality(of: p, relativeTo: q), try bretagnolleHuberInequality(of: p, relativeTo: q),
        try reversePinskerInequality(of: p, relativeTo: q), try chiSquaredInequality(of: p, relativeTo: q),
        try leCamLowerInequality(between: p, and: q), try leCamUpperInequality(between: p, and: q),
        try hellingerInequality(of: p, relativeTo: q), try jensenShannonBound(between: p, and: q),
        try jensenShannonTotalVariationInequality(between: p, and: q),
        try logSumInequality(of: p, relativeTo: q), try logSumInequality(of: p.map { 3 * $0 }, relativeTo: q),
        try dataProcessingInequality(of: p, relativeTo: q, through: channel),
      ]
      for check in checks {
        #expect(check.holds && check.slack >= 0, "seed \(seed): \(check) for \(p) \(q) \(channel)")
        #expect(!check.left.isNaN && !check.right.isNaN, "seed \(seed): \(check) for \(p) \(q)")
      }
    }
  }

  @Test(arguments: [54, 55] as [UInt64])
  func `theorems about joints are never reported as false`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<150 {
      let (rows, columns) = (
        Int.random(in: 1...4, using: &generator), Int.random(in: 1...4, using: &generator)
      )
      let p = try Self.joint(rows: rows, columns: columns, &generator)
      let q = try Self.joint(rows: rows, columns: columns, &generator)
      let channel = try Self.channel(inputs: columns, &generator)
      let guesses = (0..<columns).map { _ in Int.random(in: 0..<rows, using: &generator) }
      let array = try MultiwayProbabilities(
        generator.distribution(count: 2 * rows * columns), shape: [rows, 2, columns])
      let checks = [
        try divergenceChainRule(of: p, relativeTo: q), try divergenceChainRule(of: p, relativeTo: p),
        try dataProcessingInequality(of: p, through: channel), entropySubadditivity(of: p),
        entropySubadditivity(of: array), conditioningInequality(ofColumnsGivenRows: p),
        mutualInformationBound(of: p), try fanoInequality(ofRowsGuessedFromColumns: p),
        try fanoInequality(ofRowsGuessedFromColumns: p, guesses: guesses),
        try strongSubadditivity(between: [0], and: [2], given: [1], in: array),
        try divergenceConvexity(
          of: p.values, relativeTo: q.values, mixedWith: q.values, relativeTo: p.values,
          weightOfFirst: Double.random(in: 0...1, using: &generator)),
      ]
      for check in checks { #expect(check.holds, "seed \(seed): \(check) for \(p) \(q) \(channel)") }
    }
  }

  @Test(arguments: [56] as [UInt64])
  func `the sides are the functionals that they are named after`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let count = Int.random(in: 2...6, using: &generator)
      let (p, q) = (
        generator.positiveDistribution(count: count), generator.positiveDistribution(count: count)
      )
      let channel = try Self.channel(inputs: count, &generator)
      let check = try dataProcessingInequality(of: p, relativeTo: q, through: channel)
      #expect(
        relativeError(check.right, try klDivergence(of: p, relativeTo: q).nats) <= 3e-16,
        "seed \(seed): \(p) \(q)")
      let after = try klDivergence(of: channel.output(of: p), relativeTo: channel.output(of: q)).nats
      #expect(abs(check.left - after) <= 1e-14 * max(check.left, 1e-2), "seed \(seed): \(p) \(q) \(channel)")
      let joint = try channel.joint(of: p)
      #expect(
        entropySubadditivity(of: joint).slack == mutualInformation(of: joint).value, "seed \(seed): \(joint)")
      #expect(
        conditioningInequality(ofColumnsGivenRows: joint).left
          == conditionalEntropy(ofColumnsGivenRows: joint).value, "seed \(seed): \(joint)")
    }
  }

  @Test func `what only a Markov chain keeps fails for another joint`() throws {
    // X and Z are copies, Y knows nothing of either.
    let copies = try MultiwayProbabilities([0.25, 0, 0.25, 0, 0, 0.25, 0, 0.25], shape: [2, 2, 2])
    let check = try dataProcessingInequality(alongChain: 0, 1, 2, in: copies)
    #expect(!check.holds)
    #expect(check.slack == -0.6931471805599453)
    #expect(try dataProcessingInequality(alongChain: 0, 2, 1, in: copies).holds)
    #expect(try dataProcessingInequality(alongChain: 0, 2, 1, in: copies).slack == 0.6931471805599453)
  }

  @Test func `equality is seen as equality`() throws {
    let p = [0.1, 0.2, 0.7]
    #expect(try gibbsInequality(of: p, relativeTo: p).slack == 0)
    #expect(try pinskerInequality(of: p, relativeTo: p).slack == 0)
    #expect(try maximumEntropyInequality(of: [1 / 3.0, 1 / 3, 1 / 3]).slack == 0)
    #expect(try jensenShannonBound(between: [1, 0], and: [0, 1]).slack == 0)
    #expect(try leCamUpperInequality(between: [1, 0], and: [0, 1]).slack == 0)
    #expect(try logSumInequality(of: [1, 2, 4], relativeTo: [3, 6, 12]).slack == 0)
    // Fano is sharp for uniform errors.
    let uniform = try JointProbabilities(normalizing: [[4, 1, 1], [1, 4, 1], [1, 1, 4]])
    #expect(try fanoInequality(ofRowsGuessedFromColumns: uniform).slack == 0)
    // A channel that changes no letter.
    let identity = try Channel([[0, 1, 0], [1, 0, 0], [0, 0, 1]])
    #expect(try dataProcessingInequality(of: p, relativeTo: [0.3, 0.3, 0.4], through: identity).slack == 0)
  }

  @Test func `infinite sides`() throws {
    let identity = try Channel([[1, 0], [0, 1]])
    let check = try dataProcessingInequality(of: [0.5, 0.5], relativeTo: [1, 0], through: identity)
    #expect(check.holds && check.left == .infinity && check.right == .infinity && check.slack == 0)
    let merged = try dataProcessingInequality(
      of: [0.5, 0.5], relativeTo: [1, 0], through: Channel([[1], [1]]))
    #expect(merged.holds && merged.left == 0 && merged.slack == .infinity)
    #expect(try logSumInequality(of: [1, 1], relativeTo: [0, 0]).holds)
    #expect(try logSumInequality(of: [0, 0], relativeTo: [0, 0]).right == 0)
  }

  @Test func `a check describes itself`() throws {
    let check = try jensenShannonBound(between: [1, 0], and: [0, 1])
    #expect(check.unit == .nats)
    #expect(check.source == "Lin (1991)")
    #expect(
      check.description
        == "Bound of the Jensen–Shannon divergence: 0.6931471805599453 ≤ 0.6931471805599453 holds, slack 0.0")
    #expect(throws: DivergenceError.self) { try logSumInequality(of: [1e308, 1e308], relativeTo: [1, 1]) }
    #expect(throws: DivergenceError.unequalLengths(first: 1, second: 2)) {
      try pinskerInequality(of: [1], relativeTo: [0.5, 0.5])
    }
    #expect(throws: DivergenceError.self) {
      try divergenceConvexity(of: [1], relativeTo: [1], mixedWith: [1], relativeTo: [1], weightOfFirst: 2)
    }
  }
}
