import DivergenceCore
import TestSupport
import Testing

@Suite struct JointPropertyTests {
  /// The shape and the values of a joint of three variables, some of them impossible.
  private static func array(_ generator: inout SeededGenerator) throws -> MultiwayProbabilities {
    let shape = (0..<3).map { _ in Int.random(in: 1...4, using: &generator) }
    return try MultiwayProbabilities(generator.distribution(count: shape.reduce(1, *)), shape: shape)
  }

  private static func joint(_ generator: inout SeededGenerator) throws -> JointProbabilities {
    let columns = Int.random(in: 1...6, using: &generator)
    let values = generator.distribution(count: columns * Int.random(in: 1...6, using: &generator))
    return try JointProbabilities(
      stride(from: 0, to: values.count, by: columns).map { Array(values[$0..<$0 + columns]) })
  }

  /// Whether two amounts agree to the roundings of the parts of a sum that is at most `scale`.
  private static func agree(_ left: Double, _ right: Double, scale: Double) -> Bool {
    abs(left - right) <= 1e-15 * scale
  }

  @Test(arguments: [31, 32] as [UInt64])
  func `entropies, conditional entropies and information add up`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let joint = try Self.joint(&generator)
      let both = jointEntropy(of: joint).value
      let x = try jointEntropy(of: [0], in: joint.multiway).value
      let y = try jointEntropy(of: [1], in: joint.multiway).value
      let yGivenX = conditionalEntropy(ofColumnsGivenRows: joint).value
      let xGivenY = conditionalEntropy(ofRowsGivenColumns: joint).value
      let mutual = mutualInformation(of: joint).value
      #expect(Self.agree(both, x + yGivenX, scale: both), "seed \(seed): \(joint)")
      #expect(Self.agree(both, y + xGivenY, scale: both), "seed \(seed): \(joint)")
      #expect(Self.agree(x + y, both + mutual, scale: x + y), "seed \(seed): \(joint)")
      #expect(mutual >= 0 && mutual <= min(x, y), "seed \(seed): \(joint)")
      #expect(min(x, y, xGivenY, yGivenX) >= 0, "seed \(seed): \(joint)")
      #expect(mutual == mutualInformation(of: joint.transposed).value, "seed \(seed): \(joint)")
      #expect(xGivenY == conditionalEntropy(ofColumnsGivenRows: joint.transposed).value, "seed \(seed)")
      for normalization in MutualInformationNormalization.allCases {
        let share = normalizedMutualInformation(of: joint, dividedBy: normalization)
        #expect(share.map { (0...1).contains($0) } ?? (min(x, y) == 0), "seed \(seed): \(joint)")
        #expect(share == normalizedMutualInformation(of: joint.transposed, dividedBy: normalization))
      }
    }
  }

  @Test(arguments: [33] as [UInt64])
  func `mutual information is the mean of pointwise and of specific information`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let joint = try Self.joint(&generator)
      let mutual = mutualInformation(of: joint).value
      let (p, y) = (joint.rowMarginal, try jointEntropy(of: [1], in: joint.multiway).value)
      var (pointwise, surprise, information) = (0.0, 0.0, 0.0)
      for row in 0..<joint.rows {
        for column in 0..<joint.columns where joint[row, column] > 0 {
          let amount = try #require(try pointwiseMutualInformation(of: joint, row: row, column: column))
          pointwise += joint[row, column] * amount.value
          let share = try normalizedPointwiseMutualInformation(of: joint, row: row, column: column)
          #expect(share.map { (-1...1).contains($0) } ?? (joint[row, column] == 1), "seed \(seed): \(joint)")
        }
        surprise += p[row] * (try specificSurprise(ofRow: row, in: joint)?.value ?? 0)
        information += p[row] * (try specificInformation(ofRow: row, in: joint)?.value ?? 0)
      }
      #expect(abs(pointwise - mutual) <= 1e-14 * max(mutual, 1), "seed \(seed): \(joint)")
      #expect(Self.agree(surprise, mutual, scale: 4 * max(mutual, 1e-300)), "seed \(seed): \(joint)")
      #expect(Self.agree(information, mutual, scale: 10 * max(y, mutual)), "seed \(seed): \(joint)")
    }
  }

  @Test(arguments: [34, 35] as [UInt64])
  func `chain rules for several variables`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<150 {
      let joint = try Self.array(&generator)
      let entropy = jointEntropy(of: joint).value
      let chain = entropyChain(of: joint).map(\.value)
      #expect(Self.agree(chain.reduce(0, +), entropy, scale: 2 * entropy), "seed \(seed): \(joint)")
      let information = try informationChain(about: 1, in: joint).map(\.value)
      let whole = try mutualInformation(between: [0, 2], and: [1], in: joint).value
      #expect(Self.agree(information.reduce(0, +), whole, scale: 2 * whole), "seed \(seed): \(joint)")
      #expect(information.allSatisfy { $0 >= 0 }, "seed \(seed): \(joint)")
      let singles = try (0..<3).map { try jointEntropy(of: [$0], in: joint).value }
      let total = totalCorrelation(of: joint).value
      #expect(Self.agree(singles.reduce(0, +), entropy + total, scale: 4 * entropy), "seed \(seed): \(joint)")
      let rest = try (0..<3).map { variable in
        try conditionalEntropy(of: [variable], given: [0, 1, 2].filter { $0 != variable }, in: joint).value
      }
      let dual = dualTotalCorrelation(of: joint).value
      #expect(Self.agree(dual + rest.reduce(0, +), entropy, scale: 4 * entropy), "seed \(seed): \(joint)")
      // Watanabe's and Han's correlations differ by the interaction information of three variables.
      #expect(
        Self.agree(dual - total, interactionInformation(of: joint).value, scale: 4 * entropy), "seed \(seed)")
    }
  }

  @Test(arguments: [36] as [UInt64])
  func `variation of information is a metric`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<150 {
      let array = try Self.array(&generator)
      func distance(_ first: Int, _ second: Int) throws -> Double {
        try conditionalEntropy(of: [first], given: [second], in: array).value
          + conditionalEntropy(of: [second], given: [first], in: array).value
      }
      let (xy, yz, xz) = (try distance(0, 1), try distance(1, 2), try distance(0, 2))
      #expect(xz <= (xy + yz) * (1 + 1e-15), "seed \(seed): \(array)")
      #expect(xy <= (xz + yz) * (1 + 1e-15), "seed \(seed): \(array)")
      #expect(try distance(1, 0) == xy, "seed \(seed): \(array)")
      let values = try array.marginal(of: [0]).values
      let copy = try JointProbabilities(
        values.indices.map { row in values.indices.map { row == $0 ? values[row] : 0 } })
      #expect(variationOfInformation(of: copy).value == 0, "seed \(seed): \(array)")
    }
  }

  @Test(arguments: [37] as [UInt64])
  func `amounts add up over independent joints, and independence leaves next to nothing`(seed: UInt64) throws
  {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let (first, second) = (try Self.joint(&generator), try Self.joint(&generator))
      let products = first.values.flatMap { value in second.values.map { value * $0 } }
      let shape = [first.rows, first.columns, second.rows, second.columns]
      let both = try MultiwayProbabilities(products, shape: shape)
      let sum = mutualInformation(of: first).value + mutualInformation(of: second).value
      let joint = try mutualInformation(between: [0, 2], and: [1, 3], in: both).value
      #expect(abs(joint - sum) <= 1e-14 * max(sum, 1e-2), "seed \(seed): \(first) \(second)")
      let (p, q) = (generator.distribution(count: 4), generator.distribution(count: 5))
      let product = try JointProbabilities(independentRows: p, columns: q)
      #expect(mutualInformation(of: product).value <= 1e-32, "seed \(seed): \(p) \(q)")
    }
  }
}
