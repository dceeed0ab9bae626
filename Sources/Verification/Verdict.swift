/// What is said of a claim. "Could not be checked" is never "wrong".
package enum Verdict: Sendable, Hashable {
  /// In which way the literal agrees with the computed value.
  package enum Mode: String, Sendable, Hashable, CaseIterable {
    /// The computed value is exactly the literal.
    case exact
    /// The computed value rounds to the literal (half to even or half up).
    case rounded
    /// The author wrote `~` or `≈`, and it is within one unit of the last digit.
    case approximate
    /// Inputs that were rounded on the way admit the literal.
    case inputsRounded = "inputs-rounded"
  }

  /// How far off a refuted literal is.
  package enum Magnitude: String, Sendable, Hashable, CaseIterable {
    /// Within two units of its last digit: a warning.
    case lastDigit = "last-digit"
    /// Further off: an error.
    case wrong
  }

  case verified(Mode)
  /// Right only if the further digits are cut off instead of rounded.
  case truncated
  case refuted(Magnitude)
  /// Nothing can be said, and why.
  case unverifiable(reason: String)
  /// Nothing is to be said, and who asked for that.
  case exempt(reason: String)
}
