import SourceText

extension Parser {
  /// Refuses what cannot stand on the left of `=`.
  func checkTarget(_ target: Expression, isAugmented: Bool) throws(SyntaxRefusal) {
    let what: String
    switch target.kind {
    case .name, .attribute, .element: return
    case .tuple(let elements), .list(let elements):
      if !isAugmented {
        for element in elements { try checkTarget(element, isAugmented: false) }
        return
      }
      what = "tuple"
    case .starred(let inner):
      if !isAugmented { return try checkTarget(inner, isAugmented: false) }
      what = "starred"
    case .call: what = "function call"
    case .constant: what = "literal"
    case .formatted: what = "f-string expression"
    case .comparison: what = "comparison"
    case .conditional: what = "conditional expression"
    case .lambda: what = "lambda"
    case .comprehension: what = "comprehension"
    case .dict: what = "dict literal"
    case .set: what = "set display"
    case .named: what = "named expression"
    case .unary, .binary, .conjunction, .disjunction: what = "expression"
    case .yield, .yieldFrom: what = "yield expression"
    case .slice, .unsupported: what = "expression"
    }
    if isAugmented {
      throw error("'\(what)' is an illegal expression for augmented assignment", at: target.range)
    }
    throw error("cannot assign to \(what) here. Maybe you meant '==' instead of '='?", at: target.range)
  }

  /// What stands between `for` and `in`, or behind `del`: targets without a comparison.
  mutating func targetList() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    var elements: [Expression] = []
    var isTuple = false
    repeat {
      guard startsExpression else { break }
      elements.append(try uncheckedTarget())
      if at(.comma) { isTuple = true }
    } while take(.comma)
    guard let first = elements.first else { throw error() }
    let target = isTuple ? Expression(kind: .tuple(elements), range: range(from: start)) : first
    try checkTarget(target, isAugmented: false)
    return target
  }

  /// One target of `with … as`.
  mutating func starTarget() throws(SyntaxRefusal) -> Expression {
    let target = try uncheckedTarget()
    try checkTarget(target, isAugmented: false)
    return target
  }

  private mutating func uncheckedTarget() throws(SyntaxRefusal) -> Expression {
    let place = current.range
    guard take(.star) else { return try postfix() }
    return Expression(kind: .starred(try postfix()), range: range(from: place))
  }
}
