extension ChainTrial {
  /// The new decimals of the right side of a step, each with the part of the first calculation, or of the left
  /// side, that stands in the same place: `0.274` for `\ln(0.92/0.70)` in `0.92(0.274)`.
  func parts(_ index: Int, first: Int) -> [PartJudgement] {
    let isApproximate = chain.relations[index].kind == .approximate
    guard let right = chain.members[index + 1].expression else { return [] }
    for origin in first == index ? [first] : [first, index] {
      guard let left = chain.members[origin].expression else { continue }
      let pairs = ChainTrial.pairs(left, right)
      guard !pairs.isEmpty else { continue }
      return pairs.compactMap { judgement(of: $0, isApproximate: isApproximate) }
    }
    return []
  }

  /// A printed number and the calculation in its place, with the sign between them.
  struct Pair {
    let placed: PlacedLiteral
    let origin: Expression
    let isNegated: Bool
  }

  /// What stands in the same place of two expressions of one shape. Shapes that differ give nothing.
  static func pairs(_ left: Expression, _ right: Expression, isNegated: Bool = false) -> [Pair] {
    switch (left, right) {
    case (_, .number(let placed)):
      guard !left.isPrinted, left.isNumeric, !placed.literal.isInteger else { return [] }
      return [Pair(placed: placed, origin: left, isNegated: isNegated)]
    case (.negative(let left), .negative(let right)): return pairs(left, right, isNegated: isNegated)
    case (_, .negative(let right)) where right.isPrinted: return pairs(left, right, isNegated: !isNegated)
    case (.sum(let left), .sum(let right)), (.product(let left), .product(let right)),
      (.list(let left), .list(let right)):
      guard left.count == right.count else { return [] }
      return zip(left, right).flatMap { pairs($0, $1) }
    case (.quotient(let above, let below), .quotient(let otherAbove, let otherBelow)):
      return pairs(above, otherAbove) + pairs(below, otherBelow)
    case (.logarithm(let kind, let left), .logarithm(let other, let right)):
      return kind.isSame(as: other) ? pairs(left, right) : []
    case (.function(let name, let left), .function(let other, let right)):
      guard name == other, left.count == right.count else { return [] }
      return zip(left, right).flatMap { pairs($0, $1) }
    default: return []
    }
  }

  /// The judgement of one pair. What is far from its counterpart stands for something else, and is left out.
  private func judgement(of pair: Pair, isApproximate: Bool) -> PartJudgement? {
    let evaluation = Evaluation(logarithm: logarithm, bindings: context.bindings)
    guard case .value(.number(let raw)) = evaluation.value(of: pair.origin), raw.isBounded else { return nil }
    let value = pair.isNegated ? -raw : raw
    let literal = pair.placed.literal
    let agreement = literal.agreement(with: value, approximate: isApproximate)
    if agreement == .wrong {
      let printed = literal.value.approximation
      guard abs(printed - value.midpoint) <= 0.25 * max(abs(printed), abs(value.midpoint)) else { return nil }
    }
    return PartJudgement(
      placed: pair.placed, value: value, agreement: agreement, rendered: literal.rendering(of: value))
  }
}

extension Expression.LogarithmKind {
  /// Whether it is the same logarithm, wherever its base is printed.
  fileprivate func isSame(as other: Expression.LogarithmKind) -> Bool {
    switch (self, other) {
    case (.unstated, .unstated), (.natural, .natural): true
    case (.base(.number(let left)), .base(.number(let right))): left.literal.value == right.literal.value
    default: false
    }
  }
}
