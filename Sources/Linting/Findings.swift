package import Diagnostics
package import SourceText

/// What a rule has found in one note; it puts the rule's name and severity on every finding.
package struct Findings: Sendable {
  private let rule: String
  private let severity: Severity
  /// What was found, in the order in which the rule reported it.
  package private(set) var diagnostics: [Diagnostic] = []

  /// No findings of the rule with this page.
  init(of page: RulePage, configuration: LintConfiguration) {
    rule = page.id
    severity = configuration.severity(of: page)
  }

  /// Reports something about `range`; `label` stands under its carets.
  package mutating func report(
    _ summary: String, at range: ByteRange, label: String? = nil, explanation: String? = nil,
    help: String? = nil, secondary: [Annotation] = [], fix: Fix? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        rule: rule, severity: severity, summary: summary, at: Annotation(range, label: label),
        explanation: explanation, help: help, secondary: secondary, fix: fix))
  }
}

/// What a rule has found in the notes of a vault.
package struct VaultFindings: Sendable {
  /// The findings of each note, in the order of the vault's notes.
  package private(set) var notes: [Findings]

  /// No findings in `count` notes.
  init(of page: RulePage, configuration: LintConfiguration, count: Int) {
    notes = [Findings](repeating: Findings(of: page, configuration: configuration), count: count)
  }

  /// The findings of the note with this index.
  package subscript(note: Int) -> Findings {
    get { notes[note] }
    _modify { yield &notes[note] }
  }
}
