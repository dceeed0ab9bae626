import Diagnostics
import Markdown
import Notes

extension VaultRule {
  /// A link to a block finds the block.
  static let linksBrokenBlock = VaultRule(
    RulePage(
      id: "links/broken-block", severity: .warning, summary: "a link's block is not in the note",
      what: """
        For `[[Note#^name]]` and `[[#^name]]` it looks whether a line of the note ends in `^name`; case does not count. Links whose
        note is not found are the business of `links/broken-wikilink`.
        """,
      why: "The link opens the note at its start, and an embed shows nothing.",
      wrong: "[[Entropy#^bonud]], where Entropy.md has a paragraph that ends in ^bound",
      right: "[[Entropy#^bound]]",
      remedy: "Correct the name in the link, or put `^name` at the end of the block that is meant."),
    examples: Examples(
      accepted: [
        [
          "a.md": "[[b#^one]] ![[b#^Two|words]] [[#^three]]\n\n- item ^three\n",
          "b.md": "Text. ^one\n\n> quoted\n\n^two\n",
        ]
      ],
      reported: [
        [
          "a.md": "[[#↓^one]] [[b#↓^two|words]] ![[b#↓^gone]]\n",
          "b.md": "Text. ^one\n\n^two stands at the start.\n",
        ]
      ])
  ) { vault, findings in
    for (index, subject) in vault.notes.enumerated() {
      for link in vault.links[index] {
        guard let block = link.block, let target = vault.readableTarget(of: link, from: index),
          !vault.index.hasBlock(block, in: target)
        else { continue }
        findings[index].report(
          "Block \(Wording.quoted("^" + block)) is not in \(vault.place(of: target, seenFrom: index))",
          at: subject.anchorRange(of: link))
      }
    }
  }
}
