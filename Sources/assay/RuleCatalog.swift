import Linting

/// Every rule that can speak, as the command line names them.
enum RuleCatalog {
  /// The pages in order of their names.
  static var pages: [RulePage] { RuleRegistry.pages }

  /// The identifiers in order.
  static var ids: [String] { pages.map(\.id) }

  /// Everything that `--select` and `--ignore` take: rules, groups, `all`.
  static var names: [String] { ids + Set(pages.map(\.group)).sorted() + ["all"] }
}
