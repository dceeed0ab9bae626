import Diagnostics
import FrontMatter

extension LintRule {
  /// A date field is a day of the calendar.
  static let metadataInvalidDate = LintRule(
    RulePage(
      id: "metadata/invalid-date", severity: .error, summary: "a date is no day of the calendar",
      what: """
        Fields that the schema of a wiki entry declares as dates must be a day of the calendar as YYYY-MM-DD; a time may
        follow. Days that do not exist, such as 30 February, are reported with the reason.
        """,
      why: "A date that cannot be read cannot be compared: staleness and the changelog's order go unchecked.",
      wrong: "last_reinforced: 2026-02-30", right: "last_reinforced: 2026-02-28",
      remedy: "Write the day as YYYY-MM-DD."),
    examples: Examples(
      accepted: [
        ExampleEntry.vault(["last_reinforced": "\"2026-05-10\""]),
        ExampleEntry.vault(["last_reinforced": "2026-05-10T08:00:00Z"]),
      ],
      reported: [
        ExampleEntry.vault(["last_reinforced": "↓2026-02-30"]),
        ExampleEntry.vault(["last_reinforced": "↓10 May 2026"]),
        ExampleEntry.vault(["last_reinforced": "↓2026-13-01"]),
        ExampleEntry.vault(["last_reinforced": "↓20260510"]),
      ])
  ) { subject, findings in
    for (rule, field) in subject.declaredFields {
      guard case .date = rule.kind, field.value.isScalar, !field.value.isNull, !field.value.isRecovered,
        !field.value.text.isEmpty, field.value.calendarDate == nil
      else { continue }
      findings.report(
        "Field '\(field.key)' says \(Wording.quoted(field.value.text)), which is no date: "
          + DateText.whyInvalid(field.value.text),
        at: field.value.range, help: "Write the day as YYYY-MM-DD")
    }
  }
}
