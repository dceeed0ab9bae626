import DivergenceCore
import Testing

@Suite struct ExactRationalTests {
  let table: ExactTable

  init() throws { table = try ExactTable(named: "exact-rationals") }

  @Test(arguments: ["sum", "difference", "product", "quotient"])
  func `arithmetic agrees with Python's fractions`(name: String) throws {
    let rows = table.rows(of: name)
    #expect(rows.count >= 100)
    for row in rows {
      let (a, b) = (try row.number(0), try row.number(1))
      let actual =
        switch name {
        case "sum": a + b
        case "difference": a - b
        case "product": a * b
        default: try a.divided(by: b)
        }
      let expected = try row.number(2)
      #expect(actual == expected, "line \(row.line)")
      #expect(actual.hashValue == expected.hashValue)
      #expect(try ExactRational(actual.description) == actual, "line \(row.line)")
    }
  }

  @Test func `the order agrees with Python's fractions`() throws {
    for row in table.rows(of: "order") {
      let (a, b) = (try row.number(0), try row.number(1))
      #expect((a < b ? -1 : a > b ? 1 : 0) == Int(row.result), "line \(row.line)")
    }
  }

  @Test func `text is read as what it says`() throws {
    for row in table.rows(of: "text") {
      #expect(try row.number(0) == row.number(1), "line \(row.line)")
    }
  }

  @Test func `doubles are taken exactly or by their shortest decimal`() throws {
    for row in table.rows(of: "exactly") {
      let double = try #require(Double(row.columns[0]))
      let exact = try ExactRational(exactly: double)
      #expect(try exact == row.number(1), "line \(row.line)")
      #expect(exact.nearestDouble == double && exact.lowerDouble == double && exact.upperDouble == double)
    }
    for row in table.rows(of: "shortest") {
      let double = try #require(Double(row.columns[0]))
      #expect(try ExactRational(shortestDecimalOf: double) == row.number(1), "line \(row.line)")
    }
    #expect(try ExactRational(exactly: -0.0) == .zero)
    #expect(throws: DivergenceError.notANumber(index: 0)) { try ExactRational(exactly: .nan) }
    #expect(throws: DivergenceError.infinite(index: 0)) { try ExactRational(shortestDecimalOf: -.infinity) }
  }

  @Test func `the nearest double is correctly rounded everywhere`() throws {
    let rows = table.rows(of: "nearest")
    #expect(rows.count > 200)
    for row in rows {
      let value = try row.number(0)
      let expected = try #require(Double(row.result))
      #expect(value.nearestDouble == expected, "line \(row.line)")
      let (lower, upper) = (value.lowerDouble, value.upperDouble)
      #expect(lower <= expected && expected <= upper, "line \(row.line)")
      #expect(upper == lower || upper == lower.nextUp, "line \(row.line)")
      if lower.isFinite { #expect(try ExactRational(exactly: lower) <= value, "line \(row.line)") }
      if upper.isFinite { #expect(try ExactRational(exactly: upper) >= value, "line \(row.line)") }
    }
  }

  @Test func `numbers print as decimals where those end`() throws {
    for (text, expected) in [
      ("0.35", "0.35"), ("7/20", "0.35"), ("1/3", "1/3"), ("-4/6", "-2/3"), ("-12", "-12"), ("1e3", "1000"),
      ("1/1024", "0.0009765625"), ("-0", "0"), ("2.50", "2.5"), ("1e-10", "0.0000000001"),
    ] {
      #expect(try ExactRational(text).description == expected)
    }
    #expect(ExactRational(Int.min).description == "-9223372036854775808")
    #expect(try ExactRational(numerator: 6, denominator: -4).description == "-1.5")
  }

  @Test(arguments: [
    "", " 1", "1 ", "1e", "e5", ".", "-", "+-1", "1.2.3", "1/2/3", "0x10", "1_000", "nan", "inf", "1e+", "١",
    "1//2", "/", "25%", "1,5",
  ])
  func `other text is refused`(text: String) {
    #expect(throws: DivergenceError.malformedNumber(text)) { try ExactRational(text) }
  }

  @Test func `malicious sizes are refused before any work`() {
    for text in ["1e1000000000", "1e-1000000000", "0e99999999999999999999999999", "1e20001", "-5.5E-20001"] {
      #expect(throws: DivergenceError.tooLarge(quantity: "the power of ten", limit: 20_000)) {
        try ExactRational(text)
      }
    }
    #expect(throws: DivergenceError.tooLarge(quantity: "the number of digits", limit: 20_000)) {
      try ExactRational(String(repeating: "9", count: 1_000_000))
    }
    #expect(throws: DivergenceError.divisionByZero) { try ExactRational("1/0") }
    #expect(throws: DivergenceError.divisionByZero) { try ExactRational(1).divided(by: 0) }
    #expect(throws: DivergenceError.divisionByZero) { try ExactRational(numerator: 1, denominator: 0) }
  }

  @Test func `the greatest sizes that are allowed work`() throws {
    let huge = try ExactRational("1e20000")
    let tiny = try ExactRational("1e-20000")
    #expect(huge * tiny == 1)
    #expect(tiny < huge)
    #expect(huge.nearestDouble == .infinity)
    #expect(huge.lowerDouble == .greatestFiniteMagnitude)
    #expect(tiny.nearestDouble == 0)
    #expect(tiny.upperDouble == .leastNonzeroMagnitude)
    #expect((-tiny).lowerDouble == -.leastNonzeroMagnitude)
    #expect(huge.description.count == 20_001)
    let long = try ExactRational(String(repeating: "7", count: 20_000))
    #expect(try ExactRational(long.description) == long)
  }
}
