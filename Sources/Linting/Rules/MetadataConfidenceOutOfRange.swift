import Diagnostics
import FrontMatter

extension LintRule {
  /// A confidence lies between 0 and 1.
  static let metadataConfidenceOutOfRange = LintRule(
    RulePage(
      id: "metadata/confidence-out-of-range", severity: .error, summary: "a score lies outside its range",
      what:
        "Numbers of a wiki entry, `confidence_score` above all, must lie in the range of the schema: 0 to 1.",
      why: "A confidence of 95 among confidences of 0.95 sorts first everywhere and means nothing.",
      wrong: "confidence_score: 95", right: "confidence_score: 0.95",
      remedy: "Write the score as a number from 0 to 1. A percentage is offered as an unsafe fix."),
    examples: Examples(
      accepted: [
        ExampleEntry.vault(["confidence_score": "1.0"]),
        ExampleEntry.vault(["confidence_score": "0", "source_trust_level": "D"]),
      ],
      reported: [
        ExampleEntry.vault(["confidence_score": "↓95"]), ExampleEntry.vault(["confidence_score": "↓1.01"]),
        ExampleEntry.vault(["confidence_score": "↓-0.1", "source_trust_level": "D"]),
        ExampleEntry.vault(["confidence_score": "↓.nan"]), ExampleEntry.vault(["confidence_score": "↓.inf"]),
      ])
  ) { subject, findings in
    for (rule, field) in subject.declaredFields {
      guard case .number(let bounds) = rule.kind, let number = field.value.number, !field.value.isRecovered,
        !bounds.contains(number)
      else { continue }
      let share = number / 100
      let isPercentage = bounds == 0...1 && number >= 2 && number <= 100
      findings.report(
        "Field '\(field.key)' is \(field.value.text), outside \(bounds.lowerBound) to \(bounds.upperBound)",
        at: field.value.range, help: isPercentage ? Wording.question("\(share)") : nil,
        fix: isPercentage
          ? Fix(
            title: "Replace it by \(share)", edits: [Edit(field.value.range, replacement: "\(share)")],
            isSafe: false) : nil)
    }
  }
}
