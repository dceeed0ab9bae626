import Diagnostics
import Markdown
import Notes
import SourceText

extension VaultRule {
  /// A link means one note.
  static let linksAmbiguousTarget = VaultRule(
    RulePage(
      id: "links/ambiguous-target", severity: .warning, summary: "a link can mean several notes",
      what: """
        Reports a wikilink whose target is the name of several notes, none of them beside the linking one or nearer the top than
        the others, or an alias, title or id that several share.
        """,
      why: "Programs choose differently among them, and the choice changes when a file is moved.",
      wrong: "[[Entropy]], with physics/Entropy.md and coding/Entropy.md", right: "[[coding/Entropy]]",
      remedy: "Write as much of the path as makes it unique."),
    examples: Examples(
      accepted: [
        ["a.md": "[[x/b]] [[b]]\n", "x/b.md": "", "x/c.md": ""],
        ["a.md": "[[x/b]] [[y/b|words]]\n", "x/b.md": "", "y/b.md": ""],
        ["v/a.md": "[[c]]\n", "v/c.md": "", "v/x/c.md": "", "v/x/d.md": "[[c]]\n", "v/y/c.md": ""],
      ],
      reported: [["a.md": "[[↓b]] [[x/b]]\n", "x/b.md": "[[B|words]]\n", "y/b.md": ""]])
  ) { vault, findings in
    for index in vault.notes.indices {
      for link in vault.links[index] where !link.target.isEmpty {
        let targets = vault.index.notes(for: link.target, from: index)
        guard targets.count > 1 else { continue }
        let shown = targets.prefix(4).map { vault.path(of: $0) }
        let rest = targets.count > shown.count ? ["\(targets.count - shown.count) more"] : []
        findings[index].report(
          "Link to \(Wording.quoted(link.target)) can mean \(Wording.alternatives(shown + rest))",
          at: link.targetRange, help: "Write as much of the path as makes it unique")
      }
    }
  }
}
