import Vaults

/// Every rule that can speak, with its page.
enum RuleCatalog {
  /// The pages in order of their names.
  static var pages: [RulePage] { RulePage.all.sorted { $0.id < $1.id } }

  /// Everything that `--select` and `--ignore` take: rules, groups, `all`.
  static var names: [String] {
    let ids = pages.map(\.id)
    let groups = Set(ids.compactMap { $0.split(separator: "/").first.map(String.init) })
    return ids + groups.sorted() + ["all"]
  }
}
