import Claims
import Notation

/// Results of a page's calculations that are false, for the calculations that go on from them.
///
/// Only results with at least four significant digits are kept: a shorter number may stand for something else further
/// down.
struct UpstreamErrors {
  /// What each printed number really is.
  private(set) var values: [String: Enclosure] = [:]

  /// Keeps those of `judged` that are wrong.
  mutating func note(_ judged: [JudgedClaim]) {
    for item in judged {
      guard case .refuted(.wrong) = item.verdict, let bounds = item.enclosure,
        let literal = DecimalLiteral(item.claim.literal), literal.significantDigits >= 4
      else { continue }
      values[literal.text] = Enclosure(lower: bounds.lowerBound, upper: bounds.upperBound)
    }
  }
}

extension DecimalLiteral {
  /// The number of digits from the first that is not 0.
  fileprivate var significantDigits: Int {
    text.utf8.filter { (0x30...0x39).contains($0) }.drop { $0 == 0x30 }.count
  }
}
