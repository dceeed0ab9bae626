/// ANSI colours, or none.
struct TerminalStyle: Sendable {
  /// What a piece of text is, which decides its colour.
  enum Role: String, Sendable {
    /// Red and bold.
    case error = "1;31"
    /// Yellow and bold.
    case warning = "1;33"
    /// Cyan.
    case note = "36"
    /// Green.
    case good = "32"
    /// Bold.
    case strong = "1"
    /// Grey: line numbers, margins.
    case margin = "2"
  }

  /// Whether sequences are written at all.
  let usesColor: Bool

  /// `text` in the colour of its role.
  func callAsFunction(_ text: String, _ role: Role) -> String {
    usesColor ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
  }
}
