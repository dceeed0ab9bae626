import FrontMatter
package import Notes

/// The notes of a run as the rules over a vault see them.
package struct LintedVault: Sendable {
  /// The notes, in the order in which they were given.
  package let notes: [LintedNote]
  /// How much of a vault they are.
  package let scope: VaultScope
  /// The names by which they can be linked to.
  let names: VaultNames
  /// The words of every heading of each note, to look them up.
  let headings: [Set<[String]>]

  /// Notes and what they are held to.
  package init(
    _ notes: [Note], scope: VaultScope, configuration: LintConfiguration = LintConfiguration()
  ) {
    self.notes = notes.map { LintedNote($0, configuration: configuration) }
    self.scope = scope
    names = VaultNames(notes)
    headings = notes.map { note in Set(note.sections.map { Words.of($0.title) }) }
  }

  /// The path of the note with this index, for messages.
  func path(of index: Int) -> String { notes[index].note.path }

  /// Whether one of two notes says in its metadata that it is a duplicate of the other.
  func areDuplicates(_ left: Int, _ right: Int) -> Bool {
    func names(_ one: Int, _ other: Int) -> Bool {
      guard let id = notes[other].note.id, let metadata = notes[one].note.metadata else { return false }
      return ["canonical_id", "duplicate_of"].contains { metadata[$0]?.value.text == id }
    }
    return names(left, right) || names(right, left)
  }
}
