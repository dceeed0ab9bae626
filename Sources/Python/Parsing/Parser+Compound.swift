import SourceText

extension Parser {
  /// A compound statement if one is next.
  mutating func compoundStatement() throws(SyntaxRefusal) -> Statement? {
    let start = current
    switch start.kind {
    case .keyword(.if): return try ifStatement()
    case .keyword(.while):
      advance()
      let test = try namedExpression()
      let body = try loopBlock("'while' statement", start)
      return statement(.whileLoop(test: test, body: body, otherwise: try elseBlock()), from: start)
    case .keyword(.for): return try forStatement(from: start)
    case .keyword(.try): return try tryStatement()
    case .keyword(.with): return try withStatement(from: start)
    case .keyword(.def): return try function(decorators: [], from: start)
    case .keyword(.class): return try classStatement(decorators: [], from: start)
    case .keyword(.async): return try asyncStatement()
    case .punctuation(.at): return try decorated()
    case .name("match"): return try matchStatement()
    default: return nil
    }
  }

  /// A block: an indented one, or simple statements on the same line.
  mutating func block(_ owner: String, _ start: Token) throws(SyntaxRefusal) -> [Statement] {
    try descend()
    defer { ascend() }
    try expect(.colon)
    guard current.kind == .newline else { return try simpleStatements() }
    advance()
    guard current.kind == .indent else {
      throw error(
        "expected an indented block after \(owner) on line \(start.line + 1)", type: "IndentationError")
    }
    advance()
    var body: [Statement] = []
    while current.kind != .dedent, current.kind != .end {
      if current.kind == .newline {
        advance()
        continue
      }
      if current.kind == .indent { throw error("unexpected indent", type: "IndentationError") }
      body += try statementLine()
    }
    if current.kind == .dedent { advance() }
    return body
  }

  private mutating func loopBlock(_ owner: String, _ start: Token) throws(SyntaxRefusal) -> [Statement] {
    loopDepth += 1
    defer { loopDepth -= 1 }
    return try block(owner, start)
  }

  private mutating func elseBlock() throws(SyntaxRefusal) -> [Statement] {
    let start = current
    return take(.else) ? try block("'else' statement", start) : []
  }

  private mutating func ifStatement() throws(SyntaxRefusal) -> Statement {
    let start = current
    var branches: [Branch] = []
    var owner = "'if' statement"
    var keyword = current
    repeat {
      keyword = current
      advance()
      let test = try namedExpression()
      if at(.assign) {
        throw error("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: test.range)
      }
      branches.append(Branch(test: test, body: try block(owner, keyword)))
      owner = "'elif' statement"
    } while at(.elif)
    return statement(.branches(branches, otherwise: try elseBlock()), from: start)
  }

  private mutating func forStatement(from start: Token) throws(SyntaxRefusal) -> Statement {
    advance()
    let target = try targetList()
    guard take(.in) else { throw error() }
    let iterable = try expressionList()
    let body = try loopBlock("'for' statement", start)
    return statement(
      .forLoop(target: target, iterable: iterable, body: body, otherwise: try elseBlock()), from: start)
  }

  private mutating func tryStatement() throws(SyntaxRefusal) -> Statement {
    let start = current
    advance()
    let body = try block("'try' statement", start)
    var handlers: [Handler] = []
    var isGrouped = false
    var bare: ByteRange?
    while at(.except) {
      let place = current
      advance()
      let isGroup = take(.star)
      if isGroup != (handlers.isEmpty ? isGroup : isGrouped) {
        throw error("cannot have both 'except' and 'except*' on the same 'try'", at: place.range)
      }
      isGrouped = isGroup
      var type: Expression?
      var name: NameUse?
      if isGroup, at(.colon) { throw error("expected one or more exception types") }
      if !at(.colon) {
        type = try expression()
        if at(.comma) { try exceptionTypes(from: type) }
        if take(.as) {
          guard case .name(let text) = current.kind else { throw error() }
          advance()
          name = use(text)
        }
      }
      if let last = handlers.last, last.type == nil {
        throw error("default 'except:' must be last", at: bare)
      }
      if type == nil { bare = place.range }
      let owner = isGroup ? "'except*' statement" : "'except' statement"
      handlers.append(Handler(type: type, name: name, body: try block(owner, place)))
    }
    let otherwise = handlers.isEmpty ? [] : try elseBlock()
    let place = current
    let finally = take(.finally) ? try block("'finally' statement", place) : []
    if handlers.isEmpty, finally.isEmpty { throw error("expected 'except' or 'finally' block") }
    if isGrouped {
      return statement(
        .unsupported(
          "except*", expressions: handlers.compactMap(\.type),
          body: body + handlers.flatMap(\.body) + otherwise + finally, bindings: handlers.compactMap(\.name)),
        from: start)
    }
    let attempt = Attempt(body: body, handlers: handlers, otherwise: otherwise, finally: finally)
    return statement(.attempt(attempt), from: start)
  }

  /// Types without parentheses: allowed since 3.14 if nothing is bound; before, and here, an error.
  private func exceptionTypes(from first: Expression?) throws(SyntaxRefusal) {
    throw error("multiple exception types must be parenthesized", at: first?.range)
  }
}
