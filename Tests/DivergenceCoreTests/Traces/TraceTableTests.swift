import DivergenceCore
import Testing

/// The terms that mpmath recorded (`Tests/Oracles/trace_values.py`) against those the traces show.
@Suite struct TraceTableTests {
  private static let functionals = [
    "entropy", "cross-entropy", "kl", "generalized-kl", "jeffreys", "jensen-shannon", "chi-squared",
    "total-variation", "hellinger", "bhattacharyya", "renyi", "wasserstein", "normal", "mutual-information",
  ]

  private func trace(_ row: TruthTable.Row) throws -> Trace {
    let (p, q) = (row.first, row.second)
    return switch row.functional {
    case "entropy": try Trace(entropyOf: p)
    case "cross-entropy": try Trace(crossEntropyOf: p, under: q)
    case "kl": try Trace(klDivergenceOf: p, relativeTo: q)
    case "generalized-kl": try Trace(generalizedKLDivergenceOf: p, relativeTo: q)
    case "jeffreys": try Trace(jeffreysDivergenceBetween: p, and: q)
    case "jensen-shannon": try Trace(jensenShannonDivergenceBetween: p, and: q)
    case "chi-squared": try Trace(chiSquaredDivergenceOf: p, relativeTo: q)
    case "total-variation": try Trace(totalVariationDistanceBetween: p, and: q)
    case "hellinger": try Trace(hellingerDistanceBetween: p, and: q)
    case "bhattacharyya": try Trace(bhattacharyyaDistanceBetween: p, and: q)
    case "renyi": try Trace(renyiDivergenceOf: p, relativeTo: q, order: row.number(2))
    case "wasserstein": try Trace(wassersteinDistanceBetween: p, and: q, at: row.arguments[2])
    case "normal": try Trace(normalKLDivergenceOf: (p[0], p[1]), relativeTo: (p[2], p[3]))
    default:
      try Trace(
        mutualInformationOf: stride(from: 0, to: p.count, by: Int(q[0])).map { Array(p[$0..<$0 + Int(q[0])]) }
      )
    }
  }

  /// The relative error; 0 for what is near enough to 0 to be subnormal.
  private func error(_ actual: Double, _ expected: Double) -> Double {
    abs(actual - expected) <= .leastNormalMagnitude ? 0 : relativeError(actual, expected)
  }

  @Test(arguments: functionals)
  func `every contribution is good to 4e-16 and the total to 1e-15`(functional: String) throws {
    let rows = try TruthTable(named: "traces").rows(of: functional)
    #expect(rows.count >= 20)
    var (worstTerm, worstTotal) = (0.0, 0.0)
    for row in rows {
      let trace = try trace(row)
      let contributions = trace.values(of: .contribution).map { $0 ?? .nan }
      #expect(contributions.count + 1 == row.expected.count, "line \(row.line)")
      #expect(!contributions.contains { $0.isNaN } && !trace.total.isNaN, "line \(row.line)")
      for (actual, expected) in zip(contributions, row.expected) {
        worstTerm = max(worstTerm, error(actual, expected))
      }
      worstTotal = max(worstTotal, error(trace.total, row.expected[contributions.count]))
      #expect(trace.values(of: .runningSum).count == contributions.count)
    }
    #expect(worstTerm <= 4e-16 && worstTotal <= 1e-15)
    print("  \(functional): worst relative error of a term \(worstTerm), of the total \(worstTotal)")
  }
}
