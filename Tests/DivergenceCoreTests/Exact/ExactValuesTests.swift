import DivergenceCore
import Testing

@Suite struct ExactValuesTests {
  let table: ExactTable

  init() throws { table = try ExactTable(named: "exact-values") }

  @Test func `the table has cases of every functional`() {
    #expect(table.rows.count > 1700)
    #expect(Set(table.rows.map(\.name)) == ExactFunctionals.names)
  }

  @Test func `sixty digits of every functional are those of mpmath`() throws {
    for row in table.rows {
      guard let expression = try ExactFunctionals.expression(of: row) else {
        #expect(row.result == "inf", "line \(row.line)")
        continue
      }
      guard case .certain(let value) = try certified(expression, digits: 60) else {
        Issue.record("line \(row.line) is undecided")
        continue
      }
      let expected = try ExactRational(row.result)
      let actual = try ExactRational("\(value.isNegative ? "-" : "")\(value.digits)e\(value.exponent)")
      let scale = try ExactRational("1e\(1 - value.digits.count)")
      #expect(actual * scale == expected, "line \(row.line), \(row.name): \(value)")
      #expect(value.certifiedDigits == 60, "line \(row.line)")
      #expect(try ExactRational(value.description) == expected, "line \(row.line): \(value)")
      // A value with fewer digits than were asked for ends there, and is exact.
      if value.digits.count < 59 { #expect(value.isExact, "line \(row.line)") }
      #expect(value.lower <= value.nearest && value.nearest <= value.upper, "line \(row.line)")
      #expect(value.upper == value.lower || value.upper == value.lower.nextUp, "line \(row.line)")
      // Sixty digits decide the nearest double.
      #expect(value.nearest == expected.nearestDouble, "line \(row.line)")
      if let exact = value.exact { #expect(exact.nearestDouble == value.nearest, "line \(row.line)") }
    }
  }

  @Test func `a divergence is infinite where mpmath says so and names the outcome`() throws {
    let (p, q): ([ExactRational], [ExactRational]) = (
      ["1/2", "1/2", "0"].numbers, ["0", "1/2", "1/2"].numbers
    )
    #expect(try ExactExpression.klDivergence(of: p, relativeTo: q) == .infinite(witness: 0))
    #expect(try ExactExpression.crossEntropy(of: q, under: p).supportViolation == 2)
    #expect(try ExactExpression.jeffreysDivergence(between: p, and: q).supportViolation == 0)
    #expect(try ExactExpression.neymanChiSquaredDivergence(of: p, relativeTo: q).supportViolation == 2)
    #expect(try ExactExpression.renyiDivergence(of: p, relativeTo: q, order: 2).expression == nil)
    #expect(
      try ExactExpression.renyiDivergence(of: [1, 0], relativeTo: [0, 1], order: 0).supportViolation == 0)
    #expect(try ExactExpression.alphaDivergence(of: p, relativeTo: q, alpha: -1).supportViolation == 2)
  }
}

extension [String] {
  /// The rationals that the texts write; `precondition` in tests.
  var numbers: [ExactRational] {
    map { text in
      guard let value = try? ExactRational(text) else { preconditionFailure("\(text) is no number") }
      return value
    }
  }
}
