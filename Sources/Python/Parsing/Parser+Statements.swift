import SourceText

extension Parser {
  /// One logical line: a compound statement, or simple statements between semicolons.
  mutating func statementLine() throws(SyntaxRefusal) -> [Statement] {
    if let compound = try compoundStatement() { return [compound] }
    return try simpleStatements()
  }

  /// Simple statements between semicolons, up to the end of the line.
  mutating func simpleStatements() throws(SyntaxRefusal) -> [Statement] {
    var statements: [Statement] = []
    repeat {
      if !statements.isEmpty, current.kind == .newline || current.kind == .end { break }
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
      if let value { try refuseLoneStar(value) }
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
    case .name("type"):
      if let alias = try typeStatement() { return alias }
      return try expressionStatement()
    default: return try expressionStatement()
    }
  }

  private mutating func expressionStatement() throws(SyntaxRefusal) -> Statement {
    let start = current
    let first = try expressionList(allowsYield: true)
    if case .punctuation(let mark) = current.kind {
      if mark == .assign { return try assignment(first, from: start) }
      if mark == .colon, isAnnotatable(first) {
        advance()
        _ = try expression()
        var value: Expression?
        if take(.assign) { value = try expressionList(allowsYield: true) }
        if let value { try refuseLoneStar(value) }
        return statement(.annotated(target: first, value: value), from: start)
      }
      if let infix = Parser.augmentation(mark) {
        try checkTarget(first, isAugmented: true)
        advance()
        let value = try expressionList(allowsYield: true)
        try refuseLoneStar(value)
        return statement(.augmented(target: first, infix, value: value), from: start)
      }
    }
    try refuseLoneStar(first)
    return statement(.expression(first), from: start)
  }

  /// `*x` alone is no expression.
  func refuseLoneStar(_ value: Expression) throws(SyntaxRefusal) {
    if case .starred = value.kind { throw error("can't use starred expression here", at: value.range) }
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
    while take(.assign) { parts.append(try expressionList(allowsYield: true)) }
    let value = parts.removeLast()
    try refuseLoneStar(value)
    for target in parts {
      if case .starred = target.kind {
        throw error("starred assignment target must be in a list or tuple", at: target.range)
      }
      try checkTarget(target, isAugmented: false)
    }
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
}
