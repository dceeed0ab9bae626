import DivergenceCore
import Testing

@Suite struct BulkTruthTableTests {
  let values: TruthTable
  let bulk: TruthTable

  init() throws {
    values = try TruthTable(named: "values")
    bulk = try TruthTable(named: "bulk")
  }

  @Test func `the generalised divergence is good to 1e-15 and inside of its enclosure`() throws {
    #expect(bulk.rows(of: "generalized").count > 100)
    for row in values.rows(of: "kl") + bulk.rows(of: "generalized") {
      let sums = try klDivergence(of: row.first.span, relativeTo: row.second.span)
      let actual = sums.generalized
      #expect(relativeError(actual.nats, row.expected[0]) <= 1e-15, "line \(row.line): \(actual)")
      #expect((actual.supportViolation != nil) == row.expected[0].isInfinite, "line \(row.line)")
      expectEnclosed(row, actual, width: 2.9e-15)
    }
  }

  @Test func `the divergence of weights as given is inside of its enclosure`() throws {
    for row in bulk.rows(of: "as-given") {
      let sums = try klDivergence(of: row.first.span, relativeTo: row.second.span)
      let actual = sums.asGiven
      // T + D: what cancels there is the semantics' part, the error is one of T and D.
      let scale = max(sums.excess, abs(sums.difference), abs(row.expected[0]))
      #expect(abs(actual.nats - row.expected[0]) <= 1e-15 * scale + 0x1p-1070, "line \(row.line): \(actual)")
      expectEnclosed(row, actual, width: .infinity)
    }
  }

  @Test func `the divergence of normalised weights is inside of its enclosure`() throws {
    for row in bulk.rows(of: "normalized") {
      let sums = try klDivergence(of: row.first.span, relativeTo: row.second.span)
      let actual = sums.normalized
      expectEnclosed(row, actual, width: .infinity)
      // Where the sums are those of distributions, nothing is lost to their difference.
      if abs(sums.difference) <= 1e-12 * sums.firstSum {
        // Near the last bit T/Σp and the square of the difference of the sums cancel in part.
        let scale = max(sums.excess / sums.firstSum, row.expected[0])
        #expect(abs(actual.nats - row.expected[0]) <= 1e-15 * scale, "line \(row.line): \(actual)")
      }
    }
  }

  @Test func `the Jensen–Shannon divergence is good to 1e-15 and inside of its enclosure`() throws {
    for row in bulk.rows(of: "jensen-shannon") {
      let actual = try jensenShannonDivergence(between: row.first.span, and: row.second.span)
      #expect(relativeError(actual.nats, row.expected[0]) <= 1e-15, "line \(row.line): \(actual)")
      expectEnclosed(row, actual, width: 3.2e-15)
      let swapped = try jensenShannonDivergence(between: row.second.span, and: row.first.span)
      #expect(actual == swapped, "line \(row.line)")
    }
  }

  @Test func `the entropy and the cross-entropy are good to 1e-15 and inside of their enclosures`() throws {
    for row in values.rows(of: "cross-entropy") {
      let actual = try crossEntropy(of: row.first.span, under: row.second.span)
      #expect(relativeError(actual.nats, row.expected[0]) <= 1e-15, "line \(row.line): \(actual)")
      expectEnclosed(row, actual, width: 2.9e-15)
    }
    for row in values.rows(of: "entropy") {
      let actual = try entropy(of: row.first.span)
      #expect(relativeError(actual.nats, row.expected[0]) <= 1e-15, "line \(row.line): \(actual)")
      expectEnclosed(row, actual, width: 2.9e-15)
    }
  }

  @Test func `the log-sum-exp is good to four ulp of its greatest part`() throws {
    for row in values.rows(of: "logsumexp") {
      let actual = try logSumExp(row.first.span)
      let scale = max(row.first.max()?.magnitude ?? 0, row.expected[0].magnitude)
      #expect(abs(actual - row.expected[0]) <= 4 * scale.ulp, "line \(row.line): \(actual)")
    }
  }

  @Test(arguments: ["softmax", "log-softmax"])
  func `the softmax and its logarithm are good to a relative error of 1e-15`(functional: String) throws {
    for row in values.rows(of: functional) where row.second == [1] {
      var results = row.first
      var places = results.mutableSpan
      if functional == "softmax" {
        try softmax(of: row.first.span, into: &places)
      } else {
        try logSoftmax(of: row.first.span, into: &places)
      }
      for (index, expected) in row.expected.enumerated() {
        #expect(
          relativeError(results[index], expected) <= 1e-15, "line \(row.line), \(index): \(results[index])")
      }
    }
  }

  /// The enclosure holds the true value, and is no wider than `width` relative to it (steps of the least double apart).
  private func expectEnclosed(_ row: TruthTable.Row, _ actual: EnclosedAmount, width: Double) {
    let truth = row.expected[0]
    #expect(actual.enclosure.contains(truth), "line \(row.line): \(actual) \(truth)")
    #expect(actual.enclosure.contains(actual.nats), "line \(row.line): \(actual)")
    guard truth.isFinite else { return }
    let extent = actual.enclosure.upperBound - actual.enclosure.lowerBound
    #expect(extent <= width * abs(truth) + 0x1p-1055, "line \(row.line): \(actual)")
  }
}
