import Diagnostics
import FrontMatter
import SourceText

extension LintRule {
  /// Every field has a value of the kind that its schema says.
  static let metadataWrongType = LintRule(
    RulePage(
      id: "metadata/wrong-type", severity: .error, summary: "a value is of the wrong type",
      what: """
        Compares the YAML type of each field of a wiki entry with the schema: a list where a list is meant, a number
        where a number is meant, a single value elsewhere. What the value says is the business of other rules.
        """,
      why:
        "Programs that read the field get text where they expect a number, or letters where they expect a list.",
      wrong: "tags: entropy, divergence\nconfidence_score: \"0.95\"",
      right: "tags: [entropy, divergence]\nconfidence_score: 0.95",
      remedy:
        "Write the value as the message says. A number in quotes is fixed safely by taking the quotes away."),
    examples: Examples(
      accepted: [
        ExampleEntry.vault(), ExampleEntry.vault(["confidence_score": "1"]),
        ExampleEntry.vault(["tags": "\n  - entropy\n  - divergence"]), ExampleEntry.vault(["aliases": ""]),
        ExampleEntry.vault(["tech_stack": "\n  language: python\n  framework: torch, scipy"]),
      ],
      reported: [
        ExampleEntry.vault(["confidence_score": "↓high"]),
        ExampleEntry.vault(["confidence_score": "↓\"0.95\""]),
        ExampleEntry.vault(["tags": "↓entropy"]), ExampleEntry.vault(["tags": "[entropy, ↓[divergence]]"]),
        ExampleEntry.vault(["status": "↓[verified]"]), ExampleEntry.vault(["tech_stack": "↓python"]),
      ])
  ) { subject, findings in
    for (rule, field) in subject.declaredFields {
      let value = field.value
      if value.isNull || value.isRecovered { continue }
      switch rule.kind {
      case .string, .date, .term, .reference, .commit:
        if !value.isScalar {
          findings.report(
            "Field '\(field.key)' is \(described(value)); it must be a single value", at: value.range)
        }
      case .number:
        guard value.number == nil else { continue }
        let unquoted = Double(value.text) != nil && value.isScalar && value.style != .plain
        findings.report(
          "Field '\(field.key)' is \(described(value)); it must be a number", at: value.range,
          fix: unquoted
            ? Fix(
              title: "Take the quotes away",
              edits: [Edit(value.range, replacement: value.text)], isSafe: true) : nil)
      case .listOfStrings:
        guard let items = value.items else {
          findings.report(
            "Field '\(field.key)' is \(described(value)); it must be a list", at: value.range,
            help: value.isScalar ? "Write it in brackets: [\(value.text)]" : nil)
          continue
        }
        for item in items where !item.isScalar || item.isNull {
          findings.report(
            "An item of '\(field.key)' is \(described(item)); it must be text", at: item.range)
        }
      case .mapping:
        if value.fields == nil {
          findings.report(
            "Field '\(field.key)' is \(described(value)); it must be a mapping of keys to values",
            at: value.range)
        }
      }
    }
  }

  /// What a value is, with its text where it has one: "the text 'high'".
  private static func described(_ value: YAMLValue) -> String {
    switch value.content {
    case .null: "nothing"
    case .boolean: "the truth value \(value.text)"
    case .integer, .real: "the number \(value.text)"
    case .string: "the text \(Wording.quoted(value.text))"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
