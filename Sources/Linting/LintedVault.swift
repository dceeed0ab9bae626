import FrontMatter
import Markdown
package import Notes

/// The notes of a run as the rules over a vault see them.
package struct LintedVault: Sendable {
  /// The notes, in the order in which they were given.
  package let notes: [LintedNote]
  /// How much of a vault they are.
  package let scope: VaultScope
  /// The wikilinks of each note that lead to notes.
  let links: [[WikiLink]]
  /// Which note a link leads to.
  let index: VaultIndex
  /// The names of the notes around them.
  private let surroundings: VaultIndex

  /// Notes and what they are held to.
  package init(
    _ notes: [Note], scope: VaultScope, configuration: LintConfiguration = LintConfiguration()
  ) {
    self.notes = notes.map { LintedNote($0, configuration: configuration) }
    self.scope = scope
    links = self.notes.map(\.noteLinks)
    index = VaultIndex(notes)
    surroundings = VaultIndex(scope.surroundings)
  }

  /// The path of the note with this index, for messages.
  func path(of index: Int) -> String { notes[index].note.path }

  /// The note with this index, for messages in the note `source`.
  func place(of index: Int, seenFrom source: Int) -> String {
    index == source ? "this note" : path(of: index)
  }

  /// The note that `link` in the note `source` leads to, if it is one whose headings and blocks are known.
  func readableTarget(of link: WikiLink, from source: Int) -> Int? {
    let targets = link.target.isEmpty ? [source] : index.notes(for: link.target, from: source)
    guard targets.count == 1, let target = targets.first, notes[target].isBodyWhole else { return nil }
    return target
  }

  /// Whether a target that leads to none of the notes certainly leads to no other either.
  func isNowhere(_ target: String) -> Bool { scope.isComplete && !surroundings.knows(target) }

  /// Whether one of two notes says in its metadata that it is a duplicate of the other.
  func areDuplicates(_ left: Int, _ right: Int) -> Bool {
    func names(_ one: Int, _ other: Int) -> Bool {
      guard let id = notes[other].note.id, let metadata = notes[one].note.metadata else { return false }
      return ["canonical_id", "duplicate_of"].contains { metadata[$0]?.value.text == id }
    }
    return names(left, right) || names(right, left)
  }
}
