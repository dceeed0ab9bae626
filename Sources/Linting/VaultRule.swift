/// A rule over all notes of a run: its page, examples that prove it, and its check.
package struct VaultRule: Sendable {
  /// What there is to know about it.
  package let page: RulePage
  /// Vaults that it accepts and reports.
  package let examples: Examples
  /// Reports what is wrong with the notes of a vault.
  package let check: @Sendable (LintedVault, inout VaultFindings) -> Void

  /// The identifiers of the rules that can say that a note does not exist.
  package static let rulesThatMissNotes = [linksBrokenWikilink.page.id, metadataCanonicalConflict.page.id]

  /// A rule with all of its parts.
  package init(
    _ page: RulePage, examples: Examples,
    check: @escaping @Sendable (LintedVault, inout VaultFindings) -> Void
  ) {
    self.page = page
    self.examples = examples
    self.check = check
  }
}
