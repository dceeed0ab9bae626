package import Verification

/// A verdict as the words of the JSON contract.
package struct VerdictWords: Sendable, Hashable {
  /// `verified`, `truncated`, `refuted`, `unverifiable` or `exempt`.
  package let verdict: String
  /// `last-digit` or `wrong`, for a refuted claim.
  package let magnitude: String?
  /// In which way a verified literal agrees.
  package let mode: String?
  /// Why nothing was said.
  package let reason: String?

  /// The words for `verdict`.
  package init(_ verdict: Verdict) {
    var magnitude: String?
    var mode: String?
    var reason: String?
    switch verdict {
    case .verified(let value): (self.verdict, mode) = ("verified", value.rawValue)
    case .truncated: self.verdict = "truncated"
    case .refuted(let value): (self.verdict, magnitude) = ("refuted", value.rawValue)
    case .unverifiable(let words): (self.verdict, reason) = ("unverifiable", words)
    case .exempt(let words): (self.verdict, reason) = ("exempt", words)
    }
    self.magnitude = magnitude
    self.mode = mode
    self.reason = reason
  }
}
