import Diagnostics
import FrontMatter
import Notes
import SourceText

extension VaultRule {
  /// An alias is the name of no other note.
  static let linksAliasConflict = VaultRule(
    RulePage(
      id: "links/alias-conflict", severity: .warning, summary: "an alias is also the name of another note",
      what: """
        Compares the `aliases` of every note with the file names, titles and aliases of all others; case does not count and `_` is
        a blank. A note that says that it is a duplicate of the other may share its names.
        """,
      why: "A link by that name leads to one of the two, and nobody can tell which.",
      wrong: "aliases: [Cross-Entropy], in Entropy.md beside Cross-Entropy.md",
      right: "aliases: [Shannon entropy]",
      remedy: "Remove the alias, or make one of the notes a duplicate of the other."),
    examples: Examples(
      accepted: [
        [
          "a.md": "---\ntitle: Entropy\naliases: [H, Entropy, a]\n---\n", "b.md": "---\naliases: [CE]\n---\n",
        ],
        [
          "a.md": "---\nid: x\naliases: [H]\n---\n",
          "b.md": "---\nid: y\nduplicate_of: x\naliases: [H]\n---\n",
        ],
      ],
      reported: [
        ["a.md": "---\naliases: [H, ↓Cross entropy]\n---\n", "cross_entropy.md": ""],
        [
          "a.md": "---\naliases:\n  - ↓KL\n---\n", "b.md": "---\naliases: [↓kl]\n---\n",
          "c.md": "---\ntitle: K L\n---\n",
        ],
      ])
  ) { vault, findings in
    for (index, subject) in vault.notes.enumerated() {
      for alias in subject.note.aliasValues {
        let others = vault.index.notes(named: alias.text)
        guard let other = others.first(where: { $0 != index && !vault.areDuplicates(index, $0) }) else {
          continue
        }
        findings[index].report(
          "Alias \(Wording.quoted(alias.text)) is also a name of \(vault.path(of: other))", at: alias.range)
      }
    }
  }
}
