import DivergenceCore
import Testing

@Suite struct DecimalAgreementTests {
  private func agreement(_ value: String, _ decimal: String) throws -> DecimalAgreement {
    try DivergenceCore.agreement(of: ExactExpression(ExactRational(value)), with: decimal)
  }

  @Test func `roundings agree with Python's decimal`() throws {
    let rows = try ExactTable(named: "exact-rationals").rows(of: "rounding")
    #expect(rows.count == 400)
    var ties = 0
    for row in rows {
      let value = row.columns[0]
      let (even, up, down) = (row.columns[1], row.columns[2], row.columns[3])
      for (decimal, isEven, isUp) in [(even, true, even == up), (up, even == up, true)] {
        let actual = try agreement(value, decimal)
        #expect(actual.isRounding, "line \(row.line): \(actual)")
        if case .tie(let toEven, let awayFromZero) = actual {
          ties += 1
          #expect(toEven == isEven && awayFromZero == isUp, "line \(row.line)")
        } else {
          #expect(even == up, "line \(row.line)")
        }
      }
      let cut = try agreement(value, down)
      if down == even || down == up {
        #expect(cut.isRounding, "line \(row.line)")
      } else if case .tie(let toEven, let awayFromZero) = cut {
        #expect(!toEven && !awayFromZero, "line \(row.line)")
      } else {
        #expect(cut == .truncated, "line \(row.line): \(cut)")
      }
    }
    #expect(ties > 100)
  }

  @Test func `ties are seen`() throws {
    let product = ExactExpression(try ExactRational("0.5")) * ExactExpression(try ExactRational("1.609"))
    #expect(
      try DivergenceCore.agreement(of: product, with: "0.804") == .tie(toEven: true, awayFromZero: false))
    #expect(
      try DivergenceCore.agreement(of: product, with: "0.805") == .tie(toEven: false, awayFromZero: true))
    #expect(try DivergenceCore.agreement(of: product, with: "0.8045") == .exact)
    #expect(try DivergenceCore.agreement(of: product, with: "0.80450") == .exact)
    #expect(try agreement("-2.5", "-2") == .tie(toEven: true, awayFromZero: false))
    #expect(try agreement("-2.5", "-3") == .tie(toEven: false, awayFromZero: true))
    #expect(try agreement("0.5", "0") == .tie(toEven: true, awayFromZero: false))
    #expect(try agreement("-0.5", "-0") == .tie(toEven: true, awayFromZero: false))
    // The tie of a logarithm's exact value: log₂ 8 / 2 = 1.5.
    let logarithm = ExactExpression(8).logarithm.converted(to: .bits) / 2
    #expect(try DivergenceCore.agreement(of: logarithm, with: "2") == .tie(toEven: true, awayFromZero: true))
    #expect(
      try DivergenceCore.agreement(of: logarithm, with: "1") == .tie(toEven: false, awayFromZero: false))
  }

  @Test(arguments: [
    ("0.0072", DecimalAgreement.rounded), ("0.0071", .truncated), ("0.0144", .neither), ("0.007", .rounded),
    ("0.00717", .rounded), ("0.00716", .truncated), ("7.2e-3", .rounded),
    ("7.167353101631557970674833e-3", .rounded),
    ("7.167353101631557970674832e-3", .truncated), ("0.01", .rounded), ("0.0", .rounded),
    ("-0.0072", .neither),
    ("0.0073", .neither), ("1e3", .neither), ("0", .rounded), ("0.0070", .neither), ("1e-20000", .neither),
  ])
  func `printed divergences are judged by their digits`(decimal: String, expected: DecimalAgreement) throws {
    let p = ["0.4", "0.3", "0.3"].numbers
    let q = ["0.35", "0.35", "0.3"].numbers
    let divergence = try #require(try ExactExpression.klDivergence(of: p, relativeTo: q).expression)
    #expect(try DivergenceCore.agreement(of: divergence, with: decimal) == expected)
  }

  @Test func `numbers just beside a tie are told apart`() throws {
    #expect(try agreement("0.00450000000000000000000000000001", "0.004") == .truncated)
    #expect(try agreement("0.00449999999999999999999999999999", "0.004") == .rounded)
    #expect(try agreement("0.00449999999999999999999999999999", "0.005") == .neither)
    #expect(try agreement("-0.0049", "-0.004") == .truncated)
    #expect(try agreement("-0.0049", "0.004") == .neither)
    #expect(try agreement("0.0049", "0.00") == .rounded)
    #expect(try agreement("0.0051", "0.00") == .truncated)
    #expect(try agreement("-0.0051", "0.00") == .truncated)
    let tiny = ExactExpression(try ExactRational("1e-400"))
    let half = ExactExpression(try ExactRational("0.5"))
    let above = tiny.exponential - 1 + half
    #expect(try DivergenceCore.agreement(of: above, with: "0") == .truncated)
    #expect(try DivergenceCore.agreement(of: 1 - above, with: "0") == .rounded)
  }

  @Test func `other text is refused`() {
    for text in ["1/3", "", "abc", "0.1 "] {
      #expect(throws: DivergenceError.malformedNumber(text)) { try agreement("1", text) }
    }
  }
}
