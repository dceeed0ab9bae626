import DivergenceCore
import Testing

@Suite struct JointTruthTableTests {
  let table: TruthTable

  init() throws { table = try TruthTable(named: "joint") }

  /// The amounts of one two-way joint in the order of the table.
  private static let amounts: [(String, @Sendable (JointProbabilities) -> Double?)] = [
    ("I(X; Y)", { mutualInformation(of: $0).value }),
    ("H(X, Y)", { jointEntropy(of: $0).value }),
    ("H(X)", { try? jointEntropy(of: [0], in: $0.multiway).value }),
    ("H(Y)", { try? jointEntropy(of: [1], in: $0.multiway).value }),
    ("H(Y | X)", { conditionalEntropy(ofColumnsGivenRows: $0).value }),
    ("H(X | Y)", { conditionalEntropy(ofRowsGivenColumns: $0).value }),
    ("variation", { variationOfInformation(of: $0).value }),
    ("arithmetic", { normalizedMutualInformation(of: $0, dividedBy: .arithmeticMean) }),
    ("geometric", { normalizedMutualInformation(of: $0, dividedBy: .geometricMean) }),
    ("minimum", { normalizedMutualInformation(of: $0, dividedBy: .minimum) }),
    ("maximum", { normalizedMutualInformation(of: $0, dividedBy: .maximum) }),
    ("joint", { normalizedMutualInformation(of: $0, dividedBy: .joint) }),
    ("U(Y | X)", { uncertaintyCoefficient(ofColumnsGivenRows: $0) }),
    ("U(X | Y)", { uncertaintyCoefficient(ofRowsGivenColumns: $0) }),
    ("normalized variation", { normalizedVariationOfInformation(of: $0) }),
  ]

  @Test func `the table is there`() {
    #expect(table.rows.count > 1800)
    #expect(table.rows.allSatisfy { !$0.first.isEmpty && !$0.expected.isEmpty })
    let small = table.rows(of: "joint").filter { (1e-33...1e-6).contains($0.expected[0]) }
    #expect(small.count > 100)
  }

  @Test(arguments: ["joint", "counts"])
  func `amounts of a joint are good to a relative error of 2.3e-16`(functional: String) throws {
    var worst = Array(repeating: 0.0, count: Self.amounts.count)
    for row in table.rows(of: functional) {
      let joint = try functional == "joint" ? row.joint : JointProbabilities(normalizing: row.nested)
      #expect(row.expected.count == Self.amounts.count)
      for (index, (name, function)) in Self.amounts.enumerated() {
        let error = row.error(of: function(joint), at: index)
        worst[index] = max(worst[index], error)
        #expect(error <= 2.3e-16, "line \(row.line), \(name): \(function(joint) ?? .nan)")
      }
    }
    for (index, (name, _)) in Self.amounts.enumerated() { print("  \(functional) \(name): \(worst[index])") }
  }

  @Test func `pointwise amounts are good to a relative error of 2.3e-16`() throws {
    for functional in ["pointwise", "pointwise-share"] {
      var worst = 0.0
      for row in table.rows(of: functional) {
        let joint = try row.joint
        for index in row.first.indices {
          let (x, y) = index.quotientAndRemainder(dividingBy: joint.columns)
          let plain = try pointwiseMutualInformation(of: joint, row: x, column: y)
          let actual =
            functional == "pointwise"
            ? plain?.value : try normalizedPointwiseMutualInformation(of: joint, row: x, column: y)
          worst = max(worst, row.error(of: actual, at: index))
          #expect(row.error(of: actual, at: index) <= 2.3e-16, "line \(row.line), \(index)")
          let positive = try positivePointwiseMutualInformation(of: joint, row: x, column: y)
          #expect(positive?.value == plain.map { max(0, $0.value) }, "line \(row.line), \(index)")
        }
      }
      print("  \(functional): \(worst)")
    }
  }

  @Test func `specific information is good to the last digit of what it is a difference of`() throws {
    var worst = 0.0
    for row in table.rows(of: "specific-surprise") {
      let joint = try row.joint
      for x in 0..<joint.rows {
        let error = row.error(of: try specificSurprise(ofRow: x, in: joint)?.value, at: x)
        worst = max(worst, error)
        #expect(error <= 2.3e-16, "line \(row.line), \(x)")
      }
    }
    print("  specific surprise: \(worst)")
    for row in table.rows(of: "specific-information") {
      let joint = try row.joint
      for x in 0..<joint.rows {
        let actual = try specificInformation(ofRow: x, in: joint)?.value
        #expect(row.isNear(actual, at: x, scale: 10), "line \(row.line), \(x): \(actual ?? .nan)")
      }
    }
  }

  @Test func `amounts of several variables are good to a relative error of 2.3e-16`() throws {
    var worst = [0.0, 0, 0, 0, 0, 0, 0, 0]
    for row in table.rows(of: "multiway") {
      let joint = try MultiwayProbabilities(row.first, shape: row.second.map { Int($0) })
      let actual = [
        totalCorrelation(of: joint).value, dualTotalCorrelation(of: joint).value,
        coInformation(of: joint).value, interactionInformation(of: joint).value,
        try conditionalMutualInformation(between: [0], and: [1], given: [2], in: joint).value,
        try mutualInformation(between: [0], and: [1, 2], in: joint).value,
        try conditionalEntropy(of: [0], given: [1, 2], in: joint).value,
        try mutualInformation(between: [2], and: [0], in: joint).value,
      ]
      for (index, value) in actual.enumerated() {
        if index == 2 || index == 3 {
          #expect(row.isNear(value, at: index, scale: 8 * actual[0]), "line \(row.line), \(index): \(value)")
        } else {
          worst[index] = max(worst[index], row.error(of: value, at: index))
          #expect(row.error(of: value, at: index) <= 2.3e-16, "line \(row.line), \(index): \(value)")
        }
      }
    }
    print("  multiway: \(worst)")
  }

  @Test func `splits and impurities are good to a relative error of 2.3e-16`() throws {
    var worst = [0.0, 0, 0, 0]
    for row in table.rows(of: "gain") {
      let parts = row.nested
      let parent = parts[0].indices.map { index in parts.reduce(0) { $0 + $1[index] } }
      let actual: [Double?] = [
        try informationGain(of: parent, splitInto: parts).value, try gainRatio(of: parent, splitInto: parts),
        try giniGain(of: parent, splitInto: parts),
      ]
      for (index, value) in actual.enumerated() {
        worst[index] = max(worst[index], row.error(of: value, at: index))
        #expect(row.error(of: value, at: index) <= 2.3e-16, "line \(row.line), \(index): \(value ?? .nan)")
      }
    }
    for row in table.rows(of: "gini") {
      let actual = try giniImpurity(of: row.first)
      worst[3] = max(worst[3], row.error(of: actual, at: 0))
      #expect(row.error(of: actual, at: 0) <= 2.3e-16, "line \(row.line): \(actual)")
    }
    print("  gain, ratio, Gini gain, Gini: \(worst)")
  }

  @Test func `capacities lie between their bounds, and the estimate is good to 1e-15`() throws {
    var (worst, longest) = (0.0, 0)
    for row in table.rows(of: "capacity") {
      let capacity = try channelCapacity(of: Channel(row.nested))
      let expected = row.expected[0]
      // The expected value is itself rounded to nearest here: one step may lie between it and a bound.
      #expect(capacity.lower.value <= expected && expected <= capacity.upper.value, "line \(row.line)")
      #expect(capacity.upper.value - capacity.lower.value <= 1.1e-12, "line \(row.line)")
      worst = max(worst, relativeError(capacity.estimate.value, expected))
      longest = max(longest, capacity.iterations)
      #expect(
        relativeError(capacity.estimate.value, expected) <= 1e-15, "line \(row.line): \(capacity.estimate)")
    }
    print("  capacity: \(worst), at most \(longest) iterations")
  }
}

extension TruthTable.Row {
  /// The first argument in rows, by the shape in the second.
  var nested: [[Double]] {
    let columns = Int(second[1])
    return stride(from: 0, to: first.count, by: columns).map { Array(first[$0..<$0 + columns]) }
  }

  /// The first argument as a joint.
  var joint: JointProbabilities {
    get throws(DivergenceError) { try JointProbabilities(nested) }
  }

  /// The relative error of what may be absent, as "nan" in the table; infinite if only one of them is.
  func error(of actual: Double?, at index: Int) -> Double {
    guard let actual, !expected[index].isNaN else {
      return actual == nil && expected[index].isNaN ? 0 : .infinity
    }
    return relativeError(actual, expected[index])
  }

  /// Whether a difference of amounts up to `scale` is right: 2^-52 of itself, and 2^-70 of those.
  func isNear(_ actual: Double?, at index: Int, scale: Double) -> Bool {
    guard let actual, !expected[index].isNaN else { return actual == nil && expected[index].isNaN }
    return abs(actual - expected[index]) <= 0x1p-52 * abs(expected[index]) + 0x1p-70 * scale
  }
}
