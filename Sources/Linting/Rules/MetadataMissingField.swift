import Diagnostics
import FrontMatter
import Notes
import SourceText

extension LintRule {
  /// A wiki entry says everything that its schema requires.
  static let metadataMissingField = LintRule(
    RulePage(
      id: "metadata/missing-field", severity: .error, summary: "a required field is missing or empty",
      what: """
        Looks at the front matter of wiki entries for the fields that the schema requires, and reports each that is not
        there or says nothing. It is silent while the YAML cannot be read, and about notes that are no wiki entries.
        """,
      why: """
        Other pages, searches and reviews rely on these fields. A page without a trust level or a date looks finished and
        says nothing about how far it can be believed.
        """,
      wrong: "id: wiki-2026-0508-entropy\ntitle:\nconfidence_score: 0.9",
      right: "id: wiki-2026-0508-entropy\ntitle: Entropy\nconfidence_score: 0.9",
      remedy:
        "Write the field with its value. There is no automatic fix: nobody but the author knows the value."),
    examples: Examples(
      accepted: [
        ExampleEntry.vault(), "# No front matter\n",
        "---\ntitle: Another vocabulary\ntags: [a]\n---\nText.\n",
        "---\nid: x\nlast_reinforced: 2026-05-10\n---\nOne key alone is no wiki entry.\n",
        ExampleEntry.vault(["aliases": nil, "raw_sources": nil, "github_commit": nil, "duplicate_of": nil]),
      ],
      reported: [
        Examples.Vault("↓" + ExampleEntry.with(["status": nil])),
        Examples.Vault("↓" + ExampleEntry.with(["id": nil])),
        Examples.Vault(
          ExampleEntry.with(["category": ""]).marked(before: "category: ")),
        Examples.Vault(
          ExampleEntry.with(["category": "\"\""]).marked(before: "category: ")),
      ])
  ) { subject, findings in
    guard let entry = subject.entry, subject.isFrontMatterWhole, let block = subject.note.frontMatter else {
      return
    }
    let schema = subject.configuration.schema
    for rule in schema.fields where rule.isRequired {
      let help = "Add '\(rule.name)': \(rule.meaning)"
      guard let field = entry[rule.name] else {
        let start = block.range.lowerBound
        findings.report(
          "Field '\(rule.name)' is missing; a \(schema.name) needs it",
          at: ByteRange(start, min(start + 3, block.range.upperBound)), help: help)
        continue
      }
      if field.value.isNull || (field.value.isScalar && field.value.text.isEmpty) {
        findings.report(
          "Field '\(field.key)' is empty; a \(schema.name) needs it", at: field.keyRange, help: help)
      }
    }
  }
}
