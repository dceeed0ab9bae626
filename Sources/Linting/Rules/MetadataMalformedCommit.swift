import Diagnostics
import FrontMatter

extension LintRule {
  /// A commit is named by its hexadecimal digits.
  static let metadataMalformedCommit = LintRule(
    RulePage(
      id: "metadata/malformed-commit", severity: .error, summary: "a commit is not named by its hash",
      what: """
        `github_commit` of a wiki entry is `pending` until the page is published, and then the name of the commit:
        7 to 40 hexadecimal digits.
        """,
      why: "A commit that cannot be looked up proves nothing about the published page.",
      wrong: "github_commit: v1.2", right: "github_commit: 3f9c2e1",
      remedy: "Write the commit's hash, or `pending`. Quote a hash of digits only: YAML reads it as a number."
    ),
    examples: Examples(
      accepted: [
        ExampleEntry.vault(["github_commit": "3f9c2e1"]),
        ExampleEntry.vault(["github_commit": "\"1234567\""]),
        ExampleEntry.vault(["github_commit": ""]), ExampleEntry.vault(["github_commit": "1234567"]),
      ],
      reported: [
        ExampleEntry.vault(["github_commit": "↓v1.2"]), ExampleEntry.vault(["github_commit": "↓3f9c2"]),
        ExampleEntry.vault(["github_commit": "↓unknown"]),
      ])
  ) { subject, findings in
    for (rule, field) in subject.declaredFields {
      guard case .commit(let words) = rule.kind, field.value.isScalar, !field.value.isNull,
        !field.value.text.isEmpty, !rule.kind.accepts(field.value)
      else { continue }
      findings.report(
        "Field '\(field.key)' says \(Wording.quoted(field.value.text)), which names no commit",
        at: field.value.range,
        help: Wording.help(
          Spelling.nearest(to: field.value.text, among: words),
          or: "Write 7 to 40 hexadecimal digits, or \(Wording.alternatives(words))"))
    }
  }
}
