import Diagnostics
import FrontMatter
import Notes

extension LintRule {
  /// `last_reinforced` is the day of the newest change.
  static let changelogLastReinforcedDisagreement = LintRule(
    RulePage(
      id: "changelog/last-reinforced-disagreement", severity: .error,
      summary: "last_reinforced is not the day of the newest change",
      what: "Compares `last_reinforced` of a wiki entry with the newest day in its changelog.",
      why: """
        The field is what searches for stale pages read; the changelog is what people read. When they differ, one of
        them was forgotten.
        """,
      wrong: "last_reinforced: 2026-05-08\n…\n| 2026-05-10 | Added the proof |",
      right: "last_reinforced: 2026-05-10\n…\n| 2026-05-10 | Added the proof |",
      remedy: """
        Set the field to the newest day, or add the row that is missing. Setting the field is offered as an unsafe fix: it says
        that the page was looked at on that day.
        """),
    examples: Examples(
      accepted: [
        ExampleEntry.vault(), ExampleEntry.vault(["last_reinforced": "2026-05-10T09:30:00Z"]),
      ],
      reported: [
        ExampleEntry.vault(["last_reinforced": "↓2026-05-08"]),
        ExampleEntry.vault(["last_reinforced": "↓2026-05-11"]),
      ])
  ) { subject, findings in
    guard let value = subject.entry?["last_reinforced"]?.value, value.isScalar,
      let stated = value.calendarDate,
      let newest = subject.newestChange, newest.date != stated
    else { return }
    findings.report(
      "last_reinforced says \(stated), the newest change is of \(newest.date)", at: value.range,
      secondary: [Annotation(newest.row.dateRange, label: "the newest change")],
      fix: Fix(
        title: "Set it to \(newest.date)", edits: [Edit(value.range, replacement: "\(newest.date)")],
        isSafe: false))
  }
}
