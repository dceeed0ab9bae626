/// Which rules may speak.
package struct RuleSelection: Sendable, Hashable {
  /// Rules, groups or `all` that may speak; empty for all.
  package let selected: [String]
  /// Rules, groups or `all` that may not.
  package let ignored: [String]

  /// The selection of everything in `selected` that is not in `ignored`.
  package init(selected: [String] = [], ignored: [String] = []) {
    self.selected = selected
    self.ignored = ignored
  }

  /// Whether findings of `rule` are reported: the more specific of two answers holds, so that
  /// `--ignore claims --select claims/refuted` keeps that one; of two equal ones "ignore" does.
  package func includes(_ rule: String) -> Bool {
    let accepted = selected.isEmpty ? 0 : Self.specificity(of: selected, for: rule)
    guard let accepted else { return false }
    guard let refused = Self.specificity(of: ignored, for: rule) else { return true }
    return accepted > refused
  }

  /// How specific the best of `names` is for `rule`: 2 for the rule, 1 for its group, 0 for `all`.
  private static func specificity(of names: [String], for rule: String) -> Int? {
    names.compactMap { name in
      if name == rule { return 2 }
      if rule.hasPrefix(name + "/") { return 1 }
      return name == "all" ? 0 : nil
    }.max()
  }
}
