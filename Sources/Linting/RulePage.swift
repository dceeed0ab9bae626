package import Diagnostics

/// What there is to know about a rule: the page that `assay explain` prints.
///
/// Every identifier that the tool can print has one, also those that readers and verification report.
package struct RulePage: Sendable, Hashable {
  /// `group/name`, kebab case, named for what is wrong.
  package let id: String
  /// How much a finding of it matters unless the configuration says otherwise.
  package let severity: Severity
  /// What is wrong, in a few words, lower case, no full stop.
  package let summary: String
  /// What it looks at and when it speaks.
  package let what: String
  /// Why that is wrong.
  package let why: String
  /// Text that it reports.
  package let wrong: String
  /// The same text as it should be.
  package let right: String
  /// How to mend it.
  package let remedy: String

  /// A page with all of its parts.
  package init(
    id: String, severity: Severity, summary: String, what: String, why: String, wrong: String, right: String,
    remedy: String
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.what = what
    self.why = why
    self.wrong = wrong
    self.right = right
    self.remedy = remedy
  }

  /// The part of the identifier before the slash.
  package var group: String { String(id.prefix { $0 != "/" }) }
}
