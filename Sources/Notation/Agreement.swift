/// How a printed number stands to the value it claims to be.
package enum Agreement: String, Sendable, Hashable, CaseIterable {
  /// The value is exactly what is printed.
  case exact
  /// The value rounds to it, half to even or half up.
  case rounded
  /// The author wrote `≈` and it is within one unit of the last digit.
  case approximate
  /// The value gives it only if further digits are cut off.
  case truncated
  /// Within two units of the last digit.
  case lastDigit
  /// Further off than that.
  case wrong

  /// Whether the number may stand as printed; a truncated one may not, but is no error.
  package var isAgreement: Bool {
    switch self {
    case .exact, .rounded, .approximate: true
    case .truncated, .lastDigit, .wrong: false
    }
  }
}
