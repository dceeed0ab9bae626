import DivergenceCore
import Testing

@Suite struct InequalityTruthTableTests {
  /// The check of two distributions with this name in the table.
  private static func check(_ name: String, _ p: [Double], _ q: [Double]) throws -> InequalityCheck? {
    switch name {
    case "gibbs": try gibbsInequality(of: p, relativeTo: q)
    case "maximum-entropy": try maximumEntropyInequality(of: p)
    case "pinsker": try pinskerInequality(of: p, relativeTo: q)
    case "bretagnolle-huber": try bretagnolleHuberInequality(of: p, relativeTo: q)
    case "reverse-pinsker": try reversePinskerInequality(of: p, relativeTo: q)
    case "chi-squared": try chiSquaredInequality(of: p, relativeTo: q)
    case "le-cam-lower": try leCamLowerInequality(between: p, and: q)
    case "le-cam-upper": try leCamUpperInequality(between: p, and: q)
    case "hellinger": try hellingerInequality(of: p, relativeTo: q)
    case "jensen-shannon": try jensenShannonBound(between: p, and: q)
    case "jensen-shannon-variation": try jensenShannonTotalVariationInequality(between: p, and: q)
    case "log-sum": try logSumInequality(of: p, relativeTo: q)
    default: nil
    }
  }

  @Test func `both sides are good to a relative error of 2.3e-16 and the slack to what is left of them`()
    throws
  {
    var worst: [String: Double] = [:]
    let table = try TruthTable(named: "inequalities")
    #expect(table.rows.count > 700)
    for row in table.rows {
      let check = try #require(try Self.check(row.functional, row.first, row.second))
      let (left, right, slack) = (row.expected[0], row.expected[1], row.expected[2])
      #expect(check.holds, "line \(row.line): \(check)")
      #expect(check.slack >= 0, "line \(row.line): \(check)")
      // Both sides of the log-sum inequality may be differences of much greater terms.
      let scale = row.functional == "log-sum" ? 0x1p-85 : 0
      for (actual, expected) in [(check.left, left), (check.right, right)] where actual != expected {
        let error = max(0, abs(actual - expected) - scale) / abs(expected)
        if expected.magnitude > .leastNormalMagnitude { worst[row.functional, default: 0].raise(to: error) }
        #expect(error <= 2.3e-16 || relativeError(actual, expected) == 0, "line \(row.line): \(check)")
      }
      if slack.isInfinite {
        #expect(check.slack == slack, "line \(row.line): \(check)")
      } else {
        #expect(
          abs(check.slack - slack) <= 0x1p-52 * slack + 0x1p-62 * (abs(left) + right.magnitude) + scale,
          "line \(row.line): \(check)")
      }
    }
    for (name, error) in worst.sorted(by: { $0.key < $1.key }) { print("  \(name): \(error)") }
  }

  @Test(arguments: ["gibbs", "maximum-entropy", "log-sum"])
  func `a slack that is a divergence keeps all its digits`(name: String) throws {
    for row in try TruthTable(named: "inequalities").rows(of: name) {
      let check = try #require(try Self.check(name, row.first, row.second))
      #expect(relativeError(check.slack, row.expected[2]) <= 2.3e-16, "line \(row.line): \(check)")
    }
  }
}

extension Double {
  fileprivate mutating func raise(to other: Double) { self = Swift.max(self, other) }
}
