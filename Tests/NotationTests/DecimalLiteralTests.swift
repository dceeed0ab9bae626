import Notation
import Testing

@Suite struct DecimalLiteralTests {
  @Test(arguments: [
    ("0.511", "511/1000", 3), (".5", "1/2", 1), ("5.", "5", 0), ("1,000", "1000", 0), ("1{,}000", "1000", 0),
    ("1_000", "1000", 0), ("12,345.60", "61728/5", 2), ("\u{2212}0.3", "-3/10", 1), ("+3", "3", 0),
    ("3.2e-5", "1/31250", 6), ("3.2×10^-5", "1/31250", 6), ("3.2 \\times 10^{-5}", "1/31250", 6),
    ("3.2·10⁻⁵", "1/31250", 6), ("3.40e+38", "340000000000000000000000000000000000000", -36),
    ("50%", "1/2", 2),
    ("50\\%", "1/2", 2), ("-0.00", "0", 2), ("7e2", "700", -2),
  ])
  func `A number says what its author wrote`(_ text: String, _ value: String, _ decimals: Int) {
    let literal = DecimalLiteral(text)
    #expect(literal?.value.written == value)
    #expect(literal?.decimals == decimals)
  }

  @Test(arguments: ["", "-", ".", "1.2.3", "1,00", "0x10", "1 000", "1e", "e5", "--1", "1e9999", "NaN", "½"])
  func `What is no number is refused`(_ text: String) {
    #expect(DecimalLiteral(text) == nil)
  }

  @Test(arguments: [
    ("0.511", "0.510825", false, "rounded"), ("0.511", "0.511", false, "exact"),
    ("0.8045", "1609/2000", false, "exact"), ("0.804", "1609/2000", false, "rounded"),
    ("0.805", "1609/2000", false, "rounded"), ("0.12", "1/8", false, "rounded"),
    ("0.13", "1/8", false, "rounded"),
    ("-0.13", "-1/8", false, "rounded"), ("0.3678", "0.36787944", false, "truncated"),
    ("-0.3678", "-0.36787944", false, "truncated"), ("0.3680", "0.36787944", false, "lastDigit"),
    ("0.3680", "0.36787944", true, "lastDigit"), ("0.3678", "0.36787944", true, "approximate"),
    ("0.33", "1/3", false, "rounded"), ("0.34", "1/3", false, "lastDigit"), ("0.36", "1/3", false, "wrong"),
    ("33%", "1/3", false, "rounded"), ("34%", "1/3", false, "lastDigit"),
    ("0.3333...", "1/3", false, "rounded"),
    ("0.6666...", "2/3", false, "rounded"), ("0", "1/100", false, "wrong"), ("0", "1/100", true, "rounded"),
    ("0.00", "1/1000", false, "rounded"), ("18", "18.126", true, "rounded"),
    ("18", "18.126", false, "rounded"),
    ("2", "1.585", false, "undecided"), ("42", "43", false, "wrong"),
    ("3.2e-5", "0.0000324", false, "rounded"),
    ("3.2e-5", "0.0000328", false, "truncated"), ("1500", "1523", true, "rounded"),
    ("1500", "1523", false, "wrong"),
  ])
  func `Agreement follows the last digit`(
    _ text: String, _ number: String, _ approximate: Bool, _ expected: String
  ) {
    let bytes = Array(text.utf8)
    guard let literal = DecimalLiteral.scan(bytes, at: 0, end: bytes.count)?.literal else {
      Issue.record("\(text) is no number")
      return
    }
    let agreement = literal.agreement(with: Enclosure(Rational(written: number)), approximate: approximate)
    #expect((agreement?.rawValue ?? "undecided") == expected)
  }

  @Test(arguments: [
    ("0.0144", "0.007167353", "0.0072"), ("0.5", "0.25", "0.2"), ("0.5", "0.35", "0.4"),
    ("50%", "0.3333", "33%"),
    ("12.5\\%", "0.3333", "33.3\\%"), ("1,000", "1234567.2", "1,234,567"),
    ("\u{2212}0.3", "-0.25", "\u{2212}0.2"),
    ("3.40e+38", "332600000000000000000000000000000000000", "3.33e+38"),
    ("3.2\\times10^{-5}", "0.00041", "4.1\\times10^{-4}"),
    ("9.9·10⁻⁵", "0.0000999", "1.0·10⁻⁴"), (".5", "0.25", ".2"), ("1e-05", "0.000002", "2e-06"),
    ("0.00", "-0.001", "0.00"),
    ("+1.5", "2.25", "+2.2"),
  ])
  func `A value is written in the author's style`(_ text: String, _ number: String, _ expected: String) {
    #expect(DecimalLiteral(text)?.rendering(of: Enclosure(Rational(written: number))) == expected)
  }

  @Test func `Bounds on both sides of a decision decide nothing`() {
    let wide = Enclosure(lower: 0.5104, upper: 0.5106)
    #expect(DecimalLiteral("0.511")?.agreement(with: wide, approximate: false) == nil)
    #expect(DecimalLiteral("0.511")?.rendering(of: wide) == nil)
    #expect(DecimalLiteral("0.9")?.agreement(with: wide, approximate: false) == .wrong)
  }

  @Test(arguments: [
    ("0.46. The", 4), ("5. Then", 1), ("1,000 nats", 5), ("3.2e-5,", 6), ("3 × 10^2 m", 9), ("1e5x", 1),
  ])
  func `A scan stops where the number does`(_ text: String, _ length: Int) {
    let bytes = Array(text.utf8)
    #expect(DecimalLiteral.scan(bytes, at: 0, end: bytes.count)?.length == length)
  }
}

extension Rational {
  /// The number that `text` says as a decimal or a fraction.
  init(written text: String) {
    let parts = text.split(separator: "/")
    let above = DecimalLiteral(String(parts[0]))?.value ?? .zero
    let below = parts.count > 1 ? DecimalLiteral(String(parts[1]))?.value ?? .one : .one
    self = above.divided(by: below) ?? .zero
  }

  /// The fraction as people write it.
  var written: String { isInteger ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
