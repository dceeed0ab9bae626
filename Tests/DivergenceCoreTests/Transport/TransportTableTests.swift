import DivergenceCore
import Testing

/// The distances on the line against the rows of `transport.tsv`.
@Suite struct TransportTableTests {
  let table: TruthTable

  init() throws { table = try TruthTable(named: "transport") }

  @Test func `the Wasserstein distance is good to a relative error of 1e-15`() throws {
    try check("wasserstein") { row in
      try wassersteinDistance(
        between: row.first, at: row.second, and: row.arguments[2], at: row.arguments[3], order: row.number(4))
    }
  }

  @Test func `the energy distance is good to a relative error of 1e-15`() throws {
    try check("energy") { row in
      try energyDistance(between: row.first, at: row.second, and: row.arguments[2], at: row.arguments[3])
    }
  }

  @Test func `the Kolmogorov-Smirnov distance is good to a relative error of 1e-15`() throws {
    try check("kolmogorov-smirnov") { row in
      try kolmogorovSmirnovDistance(
        between: row.first, at: row.second, and: row.arguments[2], at: row.arguments[3])
    }
  }

  @Test func `long lists lose nothing`() throws {
    let rows = table.rows(of: "generated-wasserstein")
    #expect(rows.count == 4)
    for row in rows {
      let (p, q) = row.generatedLists
      let positions = p.indices.map { Double($0) }
      let actual = try wassersteinDistance(between: p, and: q, at: positions, order: row.number(1))
      #expect(relativeError(actual, row.expected[0]) <= 1e-15, "line \(row.line): \(actual)")
    }
  }

  private func check(_ name: String, _ functional: (TruthTable.Row) throws -> Double) throws {
    let rows = table.rows(of: name)
    #expect(rows.count >= 60)
    var worst = 0.0
    for row in rows {
      let actual = try functional(row)
      let error = relativeError(actual, row.expected[0])
      worst = max(worst, error)
      #expect(error <= 1e-15, "line \(row.line): \(name) \(actual), expected \(row.expected[0])")
    }
    print("  \(name): \(rows.count) rows, worst relative error \(worst)")
  }
}
