package import Claims
package import Notes

/// What a note holds for others to work on: its formulas, snippets, tables and claims, nothing judged.
package struct ExtractedNote: Sendable {
  /// The note.
  package let note: Note
  /// Every number that it asserts, in order.
  package let claims: [Claim]

  /// A note and its claims.
  package init(note: Note, claims: [Claim]) {
    self.note = note
    self.claims = claims
  }
}
