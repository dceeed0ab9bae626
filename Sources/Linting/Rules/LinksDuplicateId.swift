import Diagnostics
import FrontMatter
import Notes
import SourceText

extension VaultRule {
  /// An id names one note.
  static let linksDuplicateId = VaultRule(
    RulePage(
      id: "links/duplicate-id", severity: .error, summary: "two notes have one id",
      what: "Compares the `id` of all notes of the run; case does not count. Each of the notes is reported.",
      why:
        "`canonical_id`, `duplicate_of` and links that name the id cannot tell which note is meant. Mostly one was copied from the other.",
      wrong: "id: wiki-2026-0508-entropy, in two notes",
      right: "id: wiki-2026-0508-cross-entropy, in one of them",
      remedy: "Give one of the notes an id of its own."),
    examples: Examples(
      accepted: [
        [
          "a.md": "---\nid: x\n---\n", "b.md": "---\nid: y\n---\n", "c.md": "---\nid:\n---\n",
          "d.md": "---\nid:\n---\n",
        ]
      ],
      reported: [
        ["a.md": "---\nid: ↓x\n---\n", "b.md": "---\nid: \"y\"\n---\n", "c.md": "---\nid: ↓X\n---\n"]
      ])
  ) { vault, findings in
    for (index, subject) in vault.notes.enumerated() {
      guard let id = subject.note.id, let value = subject.note.metadata?["id"]?.value, value.isScalar,
        !value.isNull
      else { continue }
      let same = vault.index.notes(withId: id)
      guard same.count > 1, let other = same.first(where: { $0 != index }) else { continue }
      let more = same.count > 2 ? " and \(same.count - 2) more" : ""
      findings[index].report(
        "Id \(Wording.quoted(id)) is also that of \(vault.path(of: other))\(more)", at: value.range)
    }
  }
}
