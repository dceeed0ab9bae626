package import Diagnostics
package import FrontMatter

/// What the rules are to hold the notes to.
package struct LintConfiguration: Sendable, Hashable {
  /// The rules that speak, as `group/name` or `group`; empty for all.
  package var selected: [String] = []
  /// The rules that do not, as `group/name` or `group`; stronger than `selected`.
  package var ignored: [String] = []
  /// Severities other than the rules' own, by identifier.
  package var severities: [String: Severity] = [:]
  /// What wiki entries are to say in their front matter.
  package var schema: Schema = .wikiEntry
  /// The least confidence that goes with a trust level; levels that are not named go with any.
  package var leastConfidence: [String: Double] = ["A": 0.9, "B": 0.7, "C": 0.5]

  /// The configuration of a run that has none.
  package init() {}

  /// Whether the rule with this identifier is to speak.
  package func isEnabled(_ id: String) -> Bool {
    func names(_ name: String) -> Bool { id == name || id.hasPrefix(name + "/") }
    return (selected.isEmpty || selected.contains(where: names)) && !ignored.contains(where: names)
  }

  /// How much a finding of the rule with this page matters in this run.
  package func severity(of page: RulePage) -> Severity { severities[page.id] ?? page.severity }
}
