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
        count. Of nested ones (`#Part#Detail`) each must be there. Links whose note is not found are the business of
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
      for link in subject.noteLinks {
        guard let heading = link.heading else { continue }
        let targets = link.target.isEmpty ? [index] : vault.names.notes(for: link.target, from: index)
        guard targets.count == 1, let target = targets.first, !vault.notes[target].note.isCollapsed else {
          continue
        }
        let missing = heading.split(separator: "#").map(String.init).first {
          let words = Words.of($0)
          return !words.isEmpty && !vault.headings[target].contains(words)
        }
        guard let missing else { continue }
        let sections = vault.notes[target].note.sections
        let place = target == index ? "this note" : vault.path(of: target)
        findings[index].report(
          "Heading \(Wording.quoted(missing)) is not in \(place)",
          at: headingRange(of: link, in: subject.source),
          help: Wording.question(Spelling.nearest(to: missing, among: sections.lazy.map(\.title).prefix(500)))
        )
      }
    }
  }

  /// Where the heading of a link stands: after the `#`, up to `|` or `]`.
  private static func headingRange(of link: WikiLink, in source: SourceFile) -> ByteRange {
    var scanner = ByteScanner(source.bytes)
    scanner.position = link.targetRange.upperBound
    scanner.skip(while: ASCII.blanks)
    guard scanner.take(UInt8(ascii: "#")) else { return link.targetRange }
    scanner.skip(while: ASCII.blanks)
    return scanner.take(until: ByteSet("|]\\\n\r"))
  }
}
