package import Diagnostics
package import Notes

/// Runs the rules over notes. Pure: the same notes give the same findings.
package enum Linter {
  /// Everything to say about `note` alone, in order of place: what reading it found, and what the rules over one note
  /// find; without what the configuration leaves out or the author has silenced.
  package static func lint(
    _ note: Note, rules: [LintRule] = LintRule.all, configuration: LintConfiguration = LintConfiguration()
  ) -> [Diagnostic] {
    let subject = LintedNote(note, configuration: configuration)
    var found = note.diagnostics.compactMap { configured($0, by: configuration) }
    for rule in rules where configuration.isEnabled(rule.page.id) {
      var findings = Findings(of: rule.page, configuration: configuration)
      rule.check(subject, &findings)
      found += findings.diagnostics
    }
    return Suppressions.filter(found, by: Suppressions.of(note))
  }

  /// What the rules over a vault find, for each of `notes` in order of place; not what `lint(_:)` says of each alone.
  package static func lint(
    vault notes: [Note], scope: VaultScope, rules: [VaultRule] = VaultRule.all,
    configuration: LintConfiguration = LintConfiguration()
  ) -> [[Diagnostic]] {
    let vault = LintedVault(notes, scope: scope, configuration: configuration)
    var found = [[Diagnostic]](repeating: [], count: notes.count)
    for rule in rules where configuration.isEnabled(rule.page.id) {
      var findings = VaultFindings(of: rule.page, configuration: configuration, count: notes.count)
      rule.check(vault, &findings)
      for index in notes.indices { found[index] += findings[index].diagnostics }
    }
    return zip(notes, found).map { note, found in
      Suppressions.filter(found, by: Suppressions.of(note))
    }
  }

  /// `diagnostic`, which no rule of this room made, as the configuration wants it; `nil` if it is left out.
  package static func configured(
    _ diagnostic: Diagnostic, by configuration: LintConfiguration
  ) -> Diagnostic? {
    guard configuration.isEnabled(diagnostic.rule) else { return nil }
    guard let severity = configuration.severities[diagnostic.rule] else { return diagnostic }
    return Diagnostic(
      rule: diagnostic.rule, severity: severity, summary: diagnostic.summary, at: diagnostic.primary,
      explanation: diagnostic.explanation, help: diagnostic.help, secondary: diagnostic.secondary,
      fix: diagnostic.fix)
  }
}
