import DivergenceCore
import Testing

@Suite struct LogitTableTests {
  let table: TruthTable

  init() throws { table = try TruthTable(named: "logits") }

  @Test func `the table is there`() {
    #expect(table.rows.count > 500)
    #expect(table.rows.allSatisfy { !$0.first.isEmpty && !$0.expected.isEmpty })
  }

  private static let functions: [(String, @Sendable (Double) throws -> Double)] = [
    ("sigmoid", { try sigmoid(of: $0) }),
    ("log-sigmoid", { try logSigmoid(of: $0) }),
    ("softplus", { try softplus(of: $0) }),
    ("logit", { try logit(of: $0) }),
  ]

  @Test(arguments: functions.indices)
  func `logistic functions are good to one ulp`(index: Int) throws {
    let (name, function) = Self.functions[index]
    var accuracy = Accuracy(of: name)
    for row in table.rows(of: name) {
      accuracy.compare([try function(row.number(0))], row.expected, allowed: 0x1p-52, line: row.line)
    }
    accuracy.report()
  }

  @Test func `log-odds are good to one ulp and 2^-94`() throws {
    var accuracy = Accuracy(of: "log-odds")
    for row in table.rows(of: "log-odds") {
      accuracy.compare(
        [try logOdds(ofLogProbability: row.number(0))], row.expected, allowed: 0x1p-52, scale: 0x1p-42,
        line: row.line)
    }
    accuracy.report()
  }

  @Test func `log-sum-exp keeps its digits where its parts cancel`() throws {
    for row in table.rows(of: "logsumexp") {
      let actual = try logSumExp(row.first)
      let allowed = row.expected[0].magnitude * 0x1p-52 + (row.first.max()?.magnitude ?? 0) * 0x1p-97
      #expect(abs(actual - row.expected[0]) <= allowed, "line \(row.line): \(actual)")
    }
  }

  @Test func `softmax at the ends of the range is good to one ulp`() throws {
    var accuracy = Accuracy(of: "softmax")
    for row in table.rows(of: "softmax") {
      let actual = try softmax(of: row.first, temperature: row.number(1)).values
      accuracy.compare(actual, row.expected, allowed: 0x1p-52, line: row.line)
    }
    accuracy.report()
  }

  @Test func `the divergence between softmaxes is good to two ulp, also where they are almost equal`() throws
  {
    var accuracy = Accuracy(of: "kl-logits")
    for row in table.rows(of: "kl-logits") {
      let actual = try klDivergence(
        ofLogits: row.first, relativeToLogits: row.second, temperature: row.number(2))
      accuracy.compare([actual.nats], row.expected, allowed: 0x1p-51, line: row.line)
    }
    accuracy.report()
  }
}
