import Diagnostics
import Markdown
import Notes
import SourceText

extension VaultRule {
  /// A link to a heading finds the heading.
  static let linksBrokenHeading = VaultRule(
    RulePage(
      id: "links/broken-heading", severity: .warning, summary: "a link's heading is not in the note",
      what: """
        For `[[Note#Heading]]` and `[[#Heading]]` it looks whether the note has such a heading; case and punctuation do not
        count. A nested one (`#Part#Detail`) must stand below the
        outer. Links whose note is not found are the business of
        `links/broken-wikilink`.
        """,
      why: "The link opens the note at its start, and the reader looks for the place in vain.",
      wrong: "[[Entropy#Defintion]]", right: "[[Entropy#Definition]]",
      remedy: "Correct the heading in the link, or drop it."),
    examples: Examples(
      accepted: [
        [
          "a.md": "# One\n\n[[#one]] [[b#Two: words!]] [[b#Three#Four]] [[b#^block]]\n",
          "b.md": "# **Two** words\n## Three\n### Four\n\nText. ^block\n",
        ]
      ],
      reported: [
        [
          "a.md": "# One\n\n[[#↓Two]] [[b#↓Defintion]] [[b#↓Definition#Gone|words]]\n",
          "b.md": "# Definition\n",
        ]
      ])
  ) { vault, findings in
    for (index, subject) in vault.notes.enumerated() {
      for link in vault.links[index] {
        guard let heading = link.heading else { continue }
        guard let target = vault.readableTarget(of: link, from: index),
          case .missing(let suggestion) = vault.index.heading(heading, in: target)
        else { continue }
        findings[index].report(
          "Heading \(Wording.quoted(heading)) is not in \(vault.place(of: target, seenFrom: index))",
          at: subject.anchorRange(of: link), help: Wording.question(suggestion))
      }
    }
  }
}
