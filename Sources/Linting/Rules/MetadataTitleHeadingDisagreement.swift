import Diagnostics
import FrontMatter
import Notes
import SourceText

extension LintRule {
  /// A page's title and its first heading are about the same thing.
  static let metadataTitleHeadingDisagreement = LintRule(
    RulePage(
      id: "metadata/title-heading-disagreement", severity: .warning,
      summary: "the title and the first heading differ",
      what: """
        Compares the `title` of a wiki entry with its first level-one heading. Case, blanks, hyphens and underscores do
        not count; a heading that is an alias, or adds words before or after the title, agrees.
        """,
      why: "A page that was copied or renamed by half is found under one name and read under another.",
      wrong: "title: Relative entropy\n---\n# Cross-entropy",
      right: "title: Relative entropy\n---\n# Relative entropy",
      remedy: "Change the one that is wrong, or list the heading among the aliases."),
    examples: Examples(
      accepted: [
        ExampleEntry.vault(body: "# RELATIVE-ENTROPY\n\n" + ExampleEntry.changelog),
        ExampleEntry.vault(body: "# KL divergence\n\n" + ExampleEntry.changelog),
        ExampleEntry.vault(body: "# 📐 Relative entropy (상대 엔트로피)\n\n" + ExampleEntry.changelog),
        ExampleEntry.vault(body: "No heading of level one.\n\n" + ExampleEntry.changelog),
        "---\ntitle: A\n---\n# B\n",
      ],
      reported: [
        ExampleEntry.vault(body: "↓# Cross-entropy\n\n" + ExampleEntry.changelog),
        ExampleEntry.vault(body: "↓# Relative entropyish\n\n" + ExampleEntry.changelog),
      ])
  ) { subject, findings in
    guard !subject.note.isCollapsed, let entry = subject.entry, let title = entry["title"]?.value,
      title.isScalar, !title.isRecovered,
      !title.text.isEmpty, let heading = subject.note.sections.first(where: { $0.level == 1 }),
      !heading.title.isEmpty
    else { return }
    let shown = Words.of(heading.title)
    let names = [title] + (entry["aliases"]?.value.items ?? []).filter(\.isScalar)
    if names.contains(where: { agree(shown, Words.of($0.text)) }) { return }
    findings.report(
      "Heading \(Wording.quoted(heading.title)) differs from the title \(Wording.quoted(title.text))",
      at: heading.headingRange, secondary: [Annotation(title.range, label: "the title")])
  }

  /// Whether the words of one stand in the other, in order and whole.
  private static func agree(_ left: [String], _ right: [String]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    // Names are short; whatever is not is compared whole, which keeps the cost linear.
    guard let first = short.first, long.count <= 100 else { return left == right }
    return long.indices.contains { start in
      long[start] == first && long[start...].starts(with: short)
    }
  }
}
