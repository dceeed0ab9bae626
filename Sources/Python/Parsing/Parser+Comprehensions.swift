import SourceText

extension Parser {
  /// The `for … in … if …` clauses behind `element`.
  mutating func comprehension(
    _ kind: Comprehension.Kind, element: Expression, value: Expression?, start: ByteRange
  ) throws(SyntaxRefusal) -> Expression {
    if case .starred = element.kind {
      throw error("iterable unpacking cannot be used in comprehension", at: element.range)
    }
    for inner in [element, value] { if let inner { try refuseYield(in: inner, kind) } }
    let scope = newScope()
    var clauses: [ComprehensionClause] = []
    var isAsynchronous = false
    while at(.for) || at(.async) {
      if take(.async) { isAsynchronous = true }
      guard take(.for) else { throw error() }
      let target = try targetList()
      guard take(.in) else { throw error() }
      let iterable = try disjunction()
      var conditions: [Expression] = []
      while take(.if) { conditions.append(try namedDisjunction()) }
      let clause = ComprehensionClause(target: target, iterable: iterable, conditions: conditions)
      if !clauses.isEmpty { try refuseYield(in: iterable, kind) }
      try refuseNamed(in: iterable)
      for condition in conditions { try refuseYield(in: condition, kind) }
      clauses.append(clause)
    }
    let made = Comprehension(kind: kind, element: element, value: value, clauses: clauses, scope: scope)
    let result = Expression(kind: .comprehension(made), range: range(from: start))
    if isAsynchronous { return Expression(kind: .unsupported("async", [result]), range: result.range) }
    return result
  }

  /// `yield` cannot stand in what runs in a comprehension's own scope.
  private func refuseYield(in expression: Expression, _ kind: Comprehension.Kind) throws(SyntaxRefusal) {
    guard sawYield, let place = expression.firstYield else { return }
    let name =
      switch kind {
      case .list: "list comprehension"
      case .set: "set comprehension"
      case .dict: "dict comprehension"
      case .generator: "generator expression"
      }
    throw error("'yield' inside \(name)", at: place)
  }

  /// `:=` cannot stand in what a comprehension runs over.
  private func refuseNamed(in expression: Expression) throws(SyntaxRefusal) {
    guard sawNamed, expression.containsNamed else { return }
    throw error(
      "assignment expression cannot be used in a comprehension iterable expression", at: expression.range)
  }

  private mutating func namedDisjunction() throws(SyntaxRefusal) -> Expression {
    if case .name = current.kind, following.kind == .punctuation(.walrus) { return try namedExpression() }
    return try disjunction()
  }
}

extension Expression {
  /// The place of the first `yield` that runs in the same frame as this expression.
  fileprivate var firstYield: ByteRange? {
    switch kind {
    case .yield, .yieldFrom: return range
    default:
      for child in children { if let found = child.firstYield { return found } }
      return nil
    }
  }

  /// Whether `:=` stands inside.
  fileprivate var containsNamed: Bool {
    if case .named = kind { return true }
    return children.contains(where: \.containsNamed)
  }
}
