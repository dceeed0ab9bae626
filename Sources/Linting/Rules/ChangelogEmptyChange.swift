import Diagnostics
import Notes
import SourceText

extension LintRule {
  /// A changelog row says what changed.
  static let changelogEmptyChange = LintRule(
    RulePage(
      id: "changelog/empty-change", severity: .warning, summary: "a changelog row does not say what changed",
      what:
        "Reports rows of a wiki entry's changelog whose change column is empty or holds only dashes and dots.",
      why: "A date alone tells nobody what to look at again.",
      wrong: "| 2026-05-10 | |", right: "| 2026-05-10 | Added the proof |",
      remedy: "Say in a few words what changed, or remove the row."),
    examples: Examples(
      accepted: [ExampleEntry.vault()],
      reported: [changelogExample("↓2026-05-09 |  "), changelogExample("↓2026-05-09 | …")])
  ) { subject, findings in
    for row in subject.entryChangelog?.rows ?? [] {
      let isEmpty = row.change.unicodeScalars.allSatisfy {
        $0.properties.isWhitespace || ["-", "–", "—", ".", "…", "·"].contains($0)
      }
      guard isEmpty, !row.dateText.isEmpty else { continue }
      findings.report(
        "Changelog row of \(Wording.quoted(row.dateText)) does not say what changed", at: row.dateRange)
    }
  }
}
