/// A rule over one note: its page, examples that prove it, and its check.
package struct LintRule: Sendable {
  /// What there is to know about it.
  package let page: RulePage
  /// Notes that it accepts and reports.
  package let examples: Examples
  /// Reports what is wrong with a note.
  package let check: @Sendable (LintedNote, inout Findings) -> Void

  /// A rule with all of its parts.
  package init(
    _ page: RulePage, examples: Examples, check: @escaping @Sendable (LintedNote, inout Findings) -> Void
  ) {
    self.page = page
    self.examples = examples
    self.check = check
  }
}
