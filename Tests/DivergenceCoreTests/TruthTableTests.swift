import DivergenceCore
import Testing

@Suite struct TruthTableTests {
  let table: TruthTable

  init() throws { table = try TruthTable(named: "values") }

  @Test func `the table is there`() {
    #expect(table.rows.count > 700)
    #expect(table.rows.allSatisfy { !$0.first.isEmpty && !$0.expected.isEmpty })
  }

  @Test func `the divergence is good to a relative error of 3e-16`() throws {
    for row in table.rows(of: "kl") {
      let actual = try klDivergence(of: row.first, relativeTo: row.second)
      #expect(relativeError(actual.nats, row.expected[0]) <= 3e-16, "line \(row.line): \(actual.nats)")
      #expect((actual.supportViolation != nil) == row.expected[0].isInfinite, "line \(row.line)")
      #expect(
        actual == (try generalizedKLDivergence(of: row.first, relativeTo: row.second)), "line \(row.line)")
    }
  }

  @Test func `the cross-entropy is good to a relative error of 3e-16`() throws {
    for row in table.rows(of: "cross-entropy") {
      let actual = try crossEntropy(of: row.first, under: row.second)
      #expect(relativeError(actual.nats, row.expected[0]) <= 3e-16, "line \(row.line): \(actual.nats)")
    }
  }

  @Test func `the entropy is good to a relative error of 3e-16`() throws {
    for row in table.rows(of: "entropy") {
      let actual = try entropy(of: row.first)
      #expect(relativeError(actual.value, row.expected[0]) <= 3e-16, "line \(row.line): \(actual)")
    }
  }

  @Test func `the log-sum-exp is good to one ulp, unless its parts cancel`() throws {
    for row in table.rows(of: "logsumexp") {
      let actual = try logSumExp(row.first)
      let cancelled = (row.first.max()?.magnitude ?? 0) * 0x1p-97
      let allowed = row.expected[0].magnitude * 0x1p-52 + cancelled
      #expect(abs(actual - row.expected[0]) <= allowed, "line \(row.line): \(actual)")
    }
  }

  @Test(arguments: ["softmax", "log-softmax"])
  func `the softmax and its logarithm are good to one ulp`(functional: String) throws {
    for row in table.rows(of: functional) {
      let temperature = row.second[0]
      let actual =
        functional == "softmax"
        ? try softmax(of: row.first, temperature: temperature).values
        : try logSoftmax(of: row.first, temperature: temperature)
      #expect(actual.count == row.expected.count)
      for (index, expected) in row.expected.enumerated() {
        #expect(
          relativeError(actual[index], expected) <= 0x1p-52, "line \(row.line), \(index): \(actual[index])")
      }
    }
  }
}
