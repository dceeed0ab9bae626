/// What `assay explain` says of a rule.
package struct RulePage: Sendable, Hashable {
  /// `group/name`.
  package let id: String
  /// One line: what is wrong where the rule speaks.
  package let summary: String
  /// The page: what, why, how to fix or silence it.
  package let text: String

  /// A page with all of its parts.
  package init(id: String, summary: String, text: String) {
    self.id = id
    self.summary = summary
    self.text = text
  }
}
