import Diagnostics
import FrontMatter

extension LintRule {
  /// A key that looks like a misspelt one of the schema.
  static let metadataUnknownField = LintRule(
    RulePage(
      id: "metadata/unknown-field", severity: .warning, summary: "a key is probably misspelt",
      what: """
        Reports a key of a wiki entry that the schema does not know and that is at most two edits away from one it does
        know. Keys that resemble nothing are the author's own and are left alone.
        """,
      why:
        "A misspelt key is read by nobody: its value is lost, and the field it was meant for counts as missing.",
      wrong: "confidence_scor: 0.95", right: "confidence_score: 0.95",
      remedy: """
        Correct the key. Renaming it is an unsafe fix, offered where the right key is not in the front matter as well.
        """),
    examples: Examples(
      accepted: [ExampleEntry.vault(["reviewer": "Ada"]), ExampleEntry.vault(["ref": "3", "to": "all"])],
      reported: [
        Examples.Vault(
          ExampleEntry.with(["duplicate-of": "none", "duplicate_of": nil])
            .marked(before: "duplicate-of")),
        Examples.Vault(
          ExampleEntry.with(["alias": "[KL]", "aliases": nil])
            .marked(before: "alias:")),
        ExampleEntry.vault(["tech_stack": "\n  ↓langauge: python"]),
      ])
  ) { subject, findings in
    guard let entry = subject.entry else { return }
    let schema = subject.configuration.schema
    report(entry.fields, against: schema.fields, in: &findings)
    for rule in schema.fields where !rule.kind.fields.isEmpty {
      report(entry[rule.name]?.value.fields ?? [], against: rule.kind.fields, in: &findings)
    }
  }

  /// Reports the keys of one mapping.
  private static func report(
    _ fields: [Field], against rules: [Schema.FieldRule], in findings: inout Findings
  ) {
    let names = rules.map(\.name)
    for field in fields where !names.contains(field.key) {
      guard let suggestion = Spelling.nearest(to: field.key, among: names) else { continue }
      let isFree = !fields.contains { $0.key == suggestion }
      findings.report(
        "Field \(Wording.quoted(field.key)) is not known", at: field.keyRange,
        help: Wording.question(suggestion),
        fix: isFree
          ? Fix(
            title: "Rename it to '\(suggestion)'", edits: [Edit(field.keyRange, replacement: suggestion)],
            isSafe: false) : nil)
    }
  }
}
