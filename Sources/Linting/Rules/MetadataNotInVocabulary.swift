import Diagnostics
import FrontMatter

extension LintRule {
  /// A field with a fixed vocabulary uses one of its words.
  static let metadataNotInVocabulary = LintRule(
    RulePage(
      id: "metadata/not-in-vocabulary", severity: .error, summary: "a word is not one of the field's words",
      what: """
        Fields such as `status`, `source_trust_level` and `verification_status` have a fixed vocabulary in the schema of
        a wiki entry. Every other word is reported, with the one that was probably meant. Case counts.
        """,
      why: "A search for verified pages does not find one that says `verifed`, and nobody notices.",
      wrong: "status: verifed", right: "status: verified",
      remedy: """
        Use one of the words that the message lists. The suggested word is an unsafe fix: only the author knows what was
        meant.
        """),
    examples: Examples(
      accepted: [
        ExampleEntry.vault(["status": "draft"]), ExampleEntry.vault(["source_trust_level": "\"A\""]),
      ],
      reported: [
        ExampleEntry.vault(["status": "↓verifed"]), ExampleEntry.vault(["status": "↓Verified"]),
        ExampleEntry.vault(["source_trust_level": "↓E"]),
        ExampleEntry.vault(["verification_status": "↓done"]),
        ExampleEntry.vault(["source_trust_level": "↓3"]),
      ])
  ) { subject, findings in
    for (rule, field) in subject.declaredFields {
      guard case .term(let words) = rule.kind, field.value.isScalar, !field.value.isNull,
        !field.value.isRecovered, !field.value.text.isEmpty, !words.contains(field.value.text)
      else { continue }
      let suggestion = Spelling.nearest(to: field.value.text, among: words)
      findings.report(
        "Field '\(field.key)' says \(Wording.quoted(field.value.text)), which is not one of its words",
        at: field.value.range,
        help: Wording.help(suggestion, or: "It may be \(Wording.alternatives(words))"),
        fix: suggestion.map {
          Fix(
            title: "Replace it by '\($0)'", edits: [Edit(field.value.range, replacement: $0)], isSafe: false)
        })
    }
  }
}
