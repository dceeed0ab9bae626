/// Every identifier that the tool can print, with its page.
package enum RuleRegistry {
  /// The pages, in order of their identifiers.
  package static let pages: [RulePage] =
    (LintRule.all.map(\.page) + VaultRule.all.map(\.page) + RulePage.ofReaders + RulePage.ofVerification)
    .sorted { $0.id < $1.id }

  /// The page of the rule with this identifier.
  package static func page(for id: String) -> RulePage? { pages.first { $0.id == id } }
}
