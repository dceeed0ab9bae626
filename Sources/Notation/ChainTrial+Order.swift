extension ChainTrial {
  /// Judges `<`, `≤`, `>`, `≥` and `≠`; arrows and proportions say nothing of numbers.
  func judgeOrder(_ index: Int) -> LinkJudgement {
    guard let left = side(index), let right = side(index + 1) else {
      return unjudged(index, "a side is not a number")
    }
    let answer: Bool?
    switch chain.relations[index].kind {
    case .less: answer = ChainTrial.isLess(left, right)
    case .greater: answer = ChainTrial.isLess(right, left)
    case .lessOrEqual: answer = ChainTrial.isLess(right, left).map { !$0 }
    case .greaterOrEqual: answer = ChainTrial.isLess(left, right).map { !$0 }
    case .notEqual: answer = ChainTrial.differ(left, right)
    case .equal, .approximate, .defines, .arrow, .proportional:
      return unjudged(index, "it relates no numbers")
    }
    let outcome: LinkJudgement.Outcome
    switch answer {
    case true: outcome = .holds(.exact)
    case false: outcome = unitDoubtForOrder.map { .undecided($0) } ?? .fails(.wrong)
    case nil: outcome = .undecided("the two sides are too close to tell")
    }
    return LinkJudgement(
      index: index, outcome: outcome, left: left, right: right,
      evidence: "the left side is \(left.shown), the right side \(right.shown)")
  }

  /// Different units cannot be compared as numbers.
  private var unitDoubtForOrder: String? { units.count > 1 ? "the unit changes on the way" : nil }

  /// A side's value: the member's own, or that of its stretch.
  private func side(_ member: Int) -> Enclosure? {
    if let own = displayed[member].quantity?.enclosure { return own }
    return stretches[stretchOf[member]].first.flatMap { firstValue($0)?.enclosure }
  }

  /// Whether the left is certainly less, or certainly not.
  private static func isLess(_ left: Enclosure, _ right: Enclosure) -> Bool? {
    if let left = left.exact, let right = right.exact { return left < right }
    if left.upper < right.lower { return true }
    return left.lower >= right.upper ? false : nil
  }

  /// Whether the two certainly differ, or are certainly one.
  private static func differ(_ left: Enclosure, _ right: Enclosure) -> Bool? {
    if let left = left.exact, let right = right.exact { return left != right }
    return left.meets(right) ? nil : true
  }
}
