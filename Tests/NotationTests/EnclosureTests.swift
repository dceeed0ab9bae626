import Notation
import Testing

@Suite struct EnclosureTests {
  @Test func `Bounds contain the values that mpmath gives at 50 digits`() throws {
    let rows = try Fixture.rows("values.tsv")
    #expect(rows.count >= 500)
    for row in rows {
      let expected = Rational(written: row[2])
      for (text, dialect) in [(row[0], MathDialect.latex), (row[1], .plain)] {
        guard let enclosure = value(text, dialect: dialect) else {
          Issue.record("\(text) has no value")
          continue
        }
        let slack = expected.magnitude * Rational.powerOfTen(-28)
        let lower = Rational(enclosure.lower)
        let upper = Rational(enclosure.upper)
        if let lower { #expect(lower <= expected + slack, "\(text)") }
        if let upper { #expect(expected - slack <= upper, "\(text)") }
        if let exact = enclosure.exact { #expect((exact - expected).magnitude <= slack, "\(text)") }
      }
    }
  }

  @Test(arguments: [
    (#"\ln 0"#, false), (#"\ln(-1)"#, false), (#"1/0"#, false), (#"\sqrt{-2}"#, false),
    (#"\frac{1}{1-1}"#, false),
    (#"0^{-1}"#, false), (#"(-2)^{0.5}"#, false), (#"2^{99999}"#, true), (#"10^{100}"#, true),
    (#"0^0"#, true),
  ])
  func `What has no value has none, and nothing traps`(_ text: String, _ isDefined: Bool) {
    let enclosure = value(text, dialect: .latex)
    #expect((enclosure?.isDefined ?? false) == isDefined || enclosure?.isBounded == false)
  }

  @Test(arguments: [
    (#"0.5 \cdot 1.609"#, "1609/2000"), (#"\frac{1}{3} + \frac{1}{6}"#, "1/2"), (#"\log_2 8"#, "3"),
    (#"\log_{10} 0.01"#, "-2"),
    (#"\ln 1"#, "0"), (#"\sqrt{\frac{4}{9}}"#, "2/3"), (#"2^{10}"#, "1024"), (#"(-2)^{-3}"#, "-1/8"),
    (#"50\% \cdot 3"#, "3/2"),
    (#"0 \log_2 0 + 1 \log_2 1"#, "0"),
  ])
  func `Rational results stay exact`(_ text: String, _ expected: String) {
    #expect(value(text, dialect: .latex)?.exact == Rational(written: expected))
  }

  @Test func `Intervals that reach zero have no bound`() {
    let around = Enclosure(lower: -1, upper: 1)
    #expect((Enclosure(.one) / around).isBounded == false)
    #expect(around.logarithm().lower == -.infinity)
    #expect(around.logarithm().upper >= 0)
    #expect((Enclosure(lower: -2, upper: -1).logarithm()).isDefined == false)
    #expect((around * Enclosure.unbounded).isBounded == false)
    #expect((Enclosure.unbounded - Enclosure.unbounded).isDefined)
  }
}
