/// Vaults that prove a rule: documentation and tests at once.
package struct Examples: Sendable {
  /// A few notes by their paths; mostly one, called `note.md`.
  package struct Vault: Sendable, ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral {
    /// The notes with their texts; in reported examples `↓` stands before each place that is reported.
    package let notes: [(path: String, text: String)]

    /// A vault of one note.
    package init(_ text: String) { notes = [("note.md", text)] }
    /// A vault of one note.
    package init(stringLiteral text: String) { self.init(text) }
    /// A vault of notes by their paths.
    package init(dictionaryLiteral elements: (String, String)...) {
      notes = elements.map { (path: $0.0, text: $0.1) }
    }
  }

  /// What every rule accepts.
  package let accepted: [Vault]
  /// What this rule reports, and only at the marked places.
  package let reported: [Vault]

  /// Examples of both kinds.
  package init(accepted: [Vault], reported: [Vault]) {
    self.accepted = accepted
    self.reported = reported
  }
}
