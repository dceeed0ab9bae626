import SourceText

extension Parser {
  /// One logical line: a compound statement, or simple statements between semicolons.
  mutating func statementLine() throws(SyntaxRefusal) -> [Statement] {
    if let compound = try compoundStatement() { return [compound] }
    var statements: [Statement] = []
    repeat {
      if current.kind == .newline || current.kind == .end { break }
      statements.append(try simpleStatement())
    } while take(.semicolon)
    guard current.kind == .newline || current.kind == .end else { throw lineError(after: statements.last) }
    if current.kind == .newline { advance() }
    return statements
  }

  private func lineError(after statement: Statement?) -> SyntaxRefusal {
    if let statement, case .expression(let value) = statement.kind, case .name(let name) = value.kind,
      name.name == "print" || name.name == "exec", startsExpression
    {
      return error(
        "Missing parentheses in call to '\(name.name)'. Did you mean \(name.name)(...)?", at: value.range)
    }
    return error()
  }

  /// A statement from `start` to the token before the next one.
  func statement(_ kind: StatementKind, from start: Token) -> Statement {
    var back = index - 1
    while back > 0, [.newline, .dedent, .indent].contains(tokens[back].kind) { back -= 1 }
    let end = back >= 0 ? max(start.range.upperBound, tokens[back].range.upperBound) : start.range.upperBound
    return Statement(
      kind: kind, range: ByteRange(start.range.lowerBound, end),
      firstLine: line(before: start.range.lowerBound + 1),
      lastLine: line(before: end))
  }

  private mutating func simpleStatement() throws(SyntaxRefusal) -> Statement {
    let start = current
    switch start.kind {
    case .keyword(.pass):
      advance()
      return statement(.pass, from: start)
    case .keyword(.break):
      advance()
      if loopDepth == 0 { throw error("'break' outside loop", at: start.range) }
      return statement(.breaking, from: start)
    case .keyword(.continue):
      advance()
      if loopDepth == 0 { throw error("'continue' not properly in loop", at: start.range) }
      return statement(.continuing, from: start)
    case .keyword(.return):
      advance()
      if functionDepth == 0 { throw error("'return' outside function", at: start.range) }
      let value = startsExpression ? try expressionList() : nil
      return statement(.returning(value), from: start)
    case .keyword(.import), .keyword(.from): return try importStatement()
    case .keyword(.global), .keyword(.nonlocal):
      advance()
      var names: [NameUse] = []
      repeat {
        guard case .name(let name) = current.kind else { throw error() }
        advance()
        names.append(use(name))
      } while take(.comma)
      return statement(start.kind == .keyword(.global) ? .global(names) : .nonlocal(names), from: start)
    case .keyword(.assert):
      advance()
      let test = try expression()
      let message = take(.comma) ? try expression() : nil
      return statement(.assertion(test: test, message: message), from: start)
    case .keyword(.raise):
      advance()
      let value = startsExpression ? try expression() : nil
      let cause = value != nil && take(.from) ? try expression() : nil
      return statement(.raising(value, cause: cause), from: start)
    case .keyword(.del):
      advance()
      let targets = try targetList()
      if case .tuple(let elements) = targets.kind {
        return statement(.delete(elements), from: start)
      }
      return statement(.delete([targets]), from: start)
    default: return try expressionStatement()
    }
  }

  private mutating func expressionStatement() throws(SyntaxRefusal) -> Statement {
    let start = current
    let first = try expressionList()
    if case .punctuation(let mark) = current.kind {
      if mark == .assign { return try assignment(first, from: start) }
      if mark == .colon, isAnnotatable(first) {
        advance()
        _ = try expression()
        var value: Expression?
        if take(.assign) { value = try expressionList() }
        return statement(.annotated(target: first, value: value), from: start)
      }
      if let infix = Parser.augmentation(mark) {
        try checkTarget(first, isAugmented: true)
        advance()
        let value = try expressionList()
        return statement(.augmented(target: first, infix, value: value), from: start)
      }
    }
    return statement(.expression(first), from: start)
  }

  private func isAnnotatable(_ target: Expression) -> Bool {
    switch target.kind {
    case .name, .attribute, .element: true
    default: false
    }
  }

  private mutating func assignment(_ first: Expression, from start: Token) throws(SyntaxRefusal) -> Statement
  {
    var parts = [first]
    while take(.assign) { parts.append(try expressionList()) }
    let value = parts.removeLast()
    for target in parts { try checkTarget(target, isAugmented: false) }
    return statement(.assignment(targets: parts, value: value), from: start)
  }

  private static func augmentation(_ mark: Punctuation) -> BinaryOperator? {
    switch mark {
    case .plusEqual: .add
    case .minusEqual: .subtract
    case .starEqual: .multiply
    case .slashEqual: .divide
    case .doubleSlashEqual: .floorDivide
    case .percentEqual: .modulo
    case .doubleStarEqual: .power
    case .atEqual: .matrixMultiply
    case .ampersandEqual: .bitAnd
    case .barEqual: .bitOr
    case .caretEqual: .bitXor
    case .leftShiftEqual: .leftShift
    case .rightShiftEqual: .rightShift
    default: nil
    }
  }

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
      let place = current.range
      if take(.star) {
        elements.append(Expression(kind: .starred(try postfix()), range: range(from: place)))
      } else {
        elements.append(try postfix())
      }
      if at(.comma) { isTuple = true }
    } while take(.comma)
    guard let first = elements.first else { throw error() }
    let target = isTuple ? Expression(kind: .tuple(elements), range: range(from: start)) : first
    try checkTarget(target, isAugmented: false)
    return target
  }

  private mutating func importStatement() throws(SyntaxRefusal) -> Statement {
    let start = current
    if take(.import) {
      var names: [ImportedName] = []
      repeat {
        let place = current.range
        let path = try dottedName()
        let alias = try importAlias()
        let top = path.utf8.firstIndex(of: UInt8(ascii: ".")).map { String(path[..<$0]) } ?? path
        names.append(
          ImportedName(
            path: path, binding: use(alias ?? top), isRenamed: alias != nil, range: range(from: place)))
      } while take(.comma)
      return statement(.importModules(names), from: start)
    }
    advance()
    var module = ""
    while at(.dot) || at(.ellipsis) {
      module += at(.dot) ? "." : "..."
      advance()
    }
    if !at(.import) { module += try dottedName() }
    guard take(.import) else { throw error("invalid syntax") }
    if at(.star) {
      let place = current.range
      advance()
      let name = ImportedName(path: "*", binding: use("*"), isRenamed: false, range: place)
      return statement(.importFrom(module: module, [name]), from: start)
    }
    let isParenthesized = take(.openParenthesis)
    var names: [ImportedName] = []
    repeat {
      if isParenthesized, at(.closeParenthesis) { break }
      let place = current.range
      guard case .name(let name) = current.kind else { throw error() }
      advance()
      let alias = try importAlias()
      names.append(
        ImportedName(
          path: name, binding: use(alias ?? name), isRenamed: alias != nil, range: range(from: place)))
    } while take(.comma)
    if isParenthesized { try expect(.closeParenthesis) }
    return statement(.importFrom(module: module, names), from: start)
  }

  private mutating func importAlias() throws(SyntaxRefusal) -> String? {
    guard take(.as) else { return nil }
    guard case .name(let alias) = current.kind else { throw error() }
    advance()
    return alias
  }

  private mutating func dottedName() throws(SyntaxRefusal) -> String {
    var path = ""
    repeat {
      guard case .name(let name) = current.kind else { throw error() }
      advance()
      path += path.isEmpty ? name : "." + name
    } while take(.dot)
    return path
  }
}
