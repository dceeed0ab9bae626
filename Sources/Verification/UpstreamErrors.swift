import Claims
import Notation

/// Results of a page's calculations that are false, for the calculations that go on from them.
struct UpstreamErrors {
  /// What each printed number really is. Only numbers with at least four significant digits are kept: a shorter one may
  /// stand for something else further down.
  private(set) var values: [String: Enclosure] = [:]
  /// The false numbers without their signs, those of three digits too: what is calculated from one of them is not
  /// verified.
  private(set) var magnitudes: Set<Rational> = []

  /// Keeps those of `judged` that are wrong.
  mutating func note(_ judged: [JudgedClaim]) {
    for item in judged {
      guard case .refuted(.wrong) = item.verdict, let bounds = item.enclosure,
        let literal = DecimalLiteral(item.claim.literal)
      else { continue }
      if literal.significantDigits >= 3 { magnitudes.insert(literal.value.magnitude) }
      if literal.significantDigits >= 4 {
        values[literal.text] = Enclosure(lower: bounds.lowerBound, upper: bounds.upperBound)
      }
    }
  }
}

extension DecimalLiteral {
  /// The number of digits from the first that is not 0.
  fileprivate var significantDigits: Int {
    text.utf8.filter { (0x30...0x39).contains($0) }.drop { $0 == 0x30 }.count
  }
}
