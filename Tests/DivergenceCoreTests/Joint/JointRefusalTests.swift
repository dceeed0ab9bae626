import DivergenceCore
import Testing

@Suite struct JointRefusalTests {
  @Test(
    arguments: [
      ([[Double]](), DivergenceError.empty),
      ([[], []], .empty),
      ([[0.5, 0.5], [0]], .raggedRow(row: 1, count: 1, expected: 2)),
      ([[0.5], [0.25, 0.25]], .raggedRow(row: 1, count: 2, expected: 1)),
      ([[0.5, 0.5], [.nan, 0]], .notANumber(index: 2)),
      ([[1.5, 0], [0, -0.5]], .negative(index: 3, value: -0.5)),
      ([[0.5, .infinity]], .infinite(index: 1)),
      ([[0.5, 0.25], [0, 0]], .sumNotOne(sum: 0.75, tolerance: 1e-9)),
    ] as [([[Double]], DivergenceError)])
  func `what is no joint distribution is refused`(rows: [[Double]], expected: DivergenceError) {
    #expect(throws: expected) { try JointProbabilities(rows) }
  }

  @Test func `what cannot be normalised is refused`() {
    #expect(throws: DivergenceError.invalidTotal(sum: 0)) { try JointProbabilities(normalizing: [[0, 0]]) }
    #expect(throws: DivergenceError.negative(index: 1, value: -1)) {
      try JointProbabilities(normalizing: [[2, -1]])
    }
    #expect(throws: DivergenceError.raggedRow(row: 1, count: 1, expected: 2)) {
      try JointProbabilities(normalizing: [[1, 2], [3]])
    }
    #expect(throws: DivergenceError.invalidTotal(sum: .infinity)) {
      try MultiwayProbabilities(normalizing: [1e308, 1e308], shape: [2])
    }
  }

  @Test func `a sum is refused outside the stated tolerance and accepted inside`() throws {
    let rows = [[0.333, 0.333], [0.333, 0]]
    #expect(throws: DivergenceError.self) { try JointProbabilities(rows) }
    #expect(try JointProbabilities(rows, sumTolerance: 1e-2).values == [0.333, 0.333, 0.333, 0])
  }

  @Test func `shapes that do not fit are refused`() throws {
    #expect(throws: DivergenceError.empty) { try MultiwayProbabilities([], shape: []) }
    #expect(throws: DivergenceError.empty) { try MultiwayProbabilities([1], shape: []) }
    #expect(throws: DivergenceError.unequalLengths(first: 2, second: 6)) {
      try MultiwayProbabilities([0.5, 0.5], shape: [2, 3])
    }
    #expect(throws: DivergenceError.unequalLengths(first: 1, second: .max)) {
      try MultiwayProbabilities([1], shape: [.max, .max])
    }
    #expect(
      throws: DivergenceError.invalidParameter(name: "shape[1]", value: 0, requirement: "above zero")
    ) { try MultiwayProbabilities([1], shape: [1, 0]) }
    let wide = try JointProbabilities([[0.5, 0.5]])
    #expect(throws: DivergenceError.unexpectedShape(rows: 2, columns: 1, expected: "1 × 2")) {
      try conditionalKLDivergence(ofColumnsGivenRows: wide, relativeTo: wide.transposed)
    }
  }

  @Test func `rows, columns and variables that are not there are refused`() throws {
    let joint = try JointProbabilities([[0.5, 0.5]])
    let row = DivergenceError.invalidParameter(name: "row", value: 1, requirement: "from 0 to 0")
    #expect(throws: row) { try joint.conditional(ofColumnsGivenRow: 1) }
    #expect(throws: row) { try pointwiseMutualInformation(of: joint, row: 1, column: 0) }
    #expect(throws: row) { try specificSurprise(ofRow: 1, in: joint) }
    #expect(throws: row) { try specificInformation(ofRow: 1, in: joint) }
    #expect(throws: row) { try fanoInequality(ofRowsGuessedFromColumns: joint, guesses: [0, 1]) }
    #expect(throws: DivergenceError.self) { try joint.conditional(ofRowsGivenColumn: -1) }
    #expect(throws: DivergenceError.unequalLengths(first: 1, second: 2)) {
      try fanoInequality(ofRowsGuessedFromColumns: joint, guesses: [0])
    }
    let array = joint.multiway
    #expect(throws: DivergenceError.self) { try jointEntropy(of: [2], in: array) }
    #expect(throws: DivergenceError.self) { try conditionalEntropy(of: [0], given: [0], in: array) }
    #expect(throws: DivergenceError.self) { try mutualInformation(between: [0], and: [0, 1], in: array) }
    #expect(throws: DivergenceError.self) { try informationChain(about: 2, in: array) }
    #expect(throws: DivergenceError.empty) { try array.marginal(of: []) }
  }

  @Test func `splits that do not add up are refused`() {
    #expect(
      throws: DivergenceError.invalidParameter(
        name: "parent[1]", value: 6, requirement: "the sum of the parts, 5.0")
    ) { try informationGain(of: [9, 6], splitInto: [[6, 2], [3, 3]]) }
    #expect(throws: DivergenceError.empty) { try informationGain(of: [9, 5], splitInto: []) }
    #expect(throws: DivergenceError.raggedRow(row: 1, count: 1, expected: 2)) {
      try gainRatio(of: [9, 5], splitInto: [[6, 2], [3]])
    }
    #expect(throws: DivergenceError.invalidTotal(sum: 0)) { try giniGain(of: [0, 0], splitInto: [[0, 0]]) }
  }

  @Test func `what is no channel, or does not fit one, is refused`() throws {
    #expect(throws: DivergenceError.empty) { try Channel([]) }
    #expect(throws: DivergenceError.raggedRow(row: 1, count: 1, expected: 2)) {
      try Channel([[0.5, 0.5], [1]])
    }
    #expect(throws: DivergenceError.sumNotOne(sum: 0.5, tolerance: 1e-9)) {
      try Channel([[1, 0], [0.5, 0]])
    }
    #expect(throws: DivergenceError.negative(index: 3, value: -1)) { try Channel([[1, 0], [2, -1]]) }
    #expect(throws: DivergenceError.self) { try Channel.binarySymmetric(crossover: 1.5) }
    #expect(throws: DivergenceError.self) { try Channel.zChannel(crossover: .nan) }
    let channel = try Channel.binaryErasure(erasure: 0.5)
    #expect(throws: DivergenceError.unequalLengths(first: 3, second: 2)) {
      try channel.output(of: [0.5, 0.5, 0])
    }
    #expect(throws: DivergenceError.unexpectedShape(rows: 2, columns: 3, expected: "3 rows")) {
      try channel.followed(by: channel)
    }
    #expect(throws: DivergenceError.self) { try channelCapacity(of: channel, tolerance: 0) }
    let uneven = try Channel([[0.9, 0.1], [0.4, 0.6]])
    #expect(throws: DivergenceError.notConverged(method: "the Blahut–Arimoto algorithm")) {
      try channelCapacity(of: uneven, iterationLimit: 2)
    }
  }
}
