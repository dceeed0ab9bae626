import Diagnostics
import Notes
import SourceText

extension LintRule {
  /// A change happened on a day of the calendar.
  static let changelogInvalidDate = LintRule(
    RulePage(
      id: "changelog/invalid-date", severity: .error, summary: "a changelog row has no date of the calendar",
      what: """
        The date column of a wiki entry's changelog holds days as YYYY-MM-DD. In other notes only days that look like
        such and do not exist are reported.
        """,
      why: "A row without a day can neither be ordered nor compared with `last_reinforced`.",
      wrong: "| 2026-02-30 | Added the proof |", right: "| 2026-02-28 | Added the proof |",
      remedy: "Write the day as YYYY-MM-DD."),
    examples: Examples(
      accepted: [
        ExampleEntry.vault(),
        "## Changelog\n\n| Date | Change |\n|---|---|\n| May 2026 | Other notes write dates as they like |\n",
      ],
      reported: [
        changelogExample("↓2026-02-30 | Proof"), changelogExample("↓10 May | Proof"),
        changelogExample("↓2026-5-9 | Proof"),
        "## Changelog\n\n| Date | Change |\n|---|---|\n| ↓2026-13-01 | No such month |\n",
      ])
  ) { subject, findings in
    for row in subject.note.changelog?.rows ?? [] where row.date == nil {
      guard subject.entry != nil || DateText.parts(of: row.dateText) != nil else { continue }
      let isEmpty = row.dateText.utf8.allSatisfy { ASCII.whitespace.contains($0) }
      findings.report(
        isEmpty
          ? "A changelog row has no date"
          : "Changelog date \(Wording.quoted(row.dateText)) is no date: \(DateText.whyInvalid(row.dateText))",
        at: isEmpty ? row.range : row.dateRange, help: "Write the day as YYYY-MM-DD")
    }
  }

  /// A wiki entry whose changelog has a first version, these rows (`date | change`), and a last one.
  static func changelogExample(_ rows: String...) -> Examples.Vault {
    let all = ["2026-05-08 | First version"] + rows + ["2026-05-10 | Last version"]
    let table = all.map { "| \($0) |\n" }.joined()
    return ExampleEntry.vault(
      body: "# Relative entropy\n\n## Changelog\n\n| Date | Change |\n|---|---|\n" + table)
  }
}
