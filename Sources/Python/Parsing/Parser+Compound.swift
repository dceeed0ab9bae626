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
    case .name("type"):
      guard case .name(let alias) = following.kind, index + 2 < tokens.count,
        [.punctuation(.assign), .punctuation(.openBracket)].contains(tokens[index + 2].kind)
      else { return nil }
      advance()
      let binding = use(alias)
      advance()
      while current.kind != .newline, current.kind != .end { advance() }
      return statement(
        .unsupported("type statement", expressions: [], body: [], bindings: [binding]), from: start)
    default: return nil
    }
  }

  /// A block: an indented one, or simple statements on the same line.
  mutating func block(_ owner: String, _ start: Token) throws(SyntaxRefusal) -> [Statement] {
    try descend()
    defer { ascend() }
    try expect(.colon)
    guard current.kind == .newline else { return try statementLine() }
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
    while at(.except) {
      let place = current
      advance()
      if at(.star) {
        throw .tooDeep(
          Unsupported(name: "except*", sentence: "exception groups are not supported", range: place.range))
      }
      var type: Expression?
      var name: NameUse?
      if !at(.colon) {
        type = try expression()
        if at(.comma) { throw error("multiple exception types must be parenthesized", at: type?.range) }
        if take(.as) {
          guard case .name(let text) = current.kind else { throw error() }
          advance()
          name = use(text)
        }
      }
      handlers.append(Handler(type: type, name: name, body: try block("'except' statement", place)))
    }
    let otherwise = handlers.isEmpty ? [] : try elseBlock()
    let place = current
    let finally = take(.finally) ? try block("'finally' statement", place) : []
    if handlers.isEmpty, finally.isEmpty { throw error("expected 'except' or 'finally' block") }
    let attempt = Attempt(body: body, handlers: handlers, otherwise: otherwise, finally: finally)
    return statement(.attempt(attempt), from: start)
  }

  private mutating func withStatement(from start: Token) throws(SyntaxRefusal) -> Statement {
    advance()
    var expressions: [Expression] = []
    var bindings: [NameUse] = []
    repeat {
      expressions.append(try expression())
      if take(.as) {
        let target = try targetList(single: true)
        if case .name(let name) = target.kind { bindings.append(name) }
      }
    } while take(.comma)
    let body = try block("'with' statement", start)
    return statement(
      .unsupported("with", expressions: expressions, body: body, bindings: bindings), from: start)
  }

  private mutating func targetList(single: Bool) throws(SyntaxRefusal) -> Expression {
    let target = try postfix()
    try checkTarget(target, isAugmented: false)
    return target
  }

  private mutating func asyncStatement() throws(SyntaxRefusal) -> Statement {
    let start = current
    advance()
    guard let inner = try compoundStatement() else { throw error() }
    var bindings: [NameUse] = []
    if case .function(let definition) = inner.kind, let binding = definition.binding { bindings = [binding] }
    return statement(.unsupported("async", expressions: [], body: [], bindings: bindings), from: start)
  }

  private mutating func decorated() throws(SyntaxRefusal) -> Statement {
    let start = current
    var decorators: [Expression] = []
    while take(.at) {
      decorators.append(try namedExpression())
      guard current.kind == .newline else { throw error() }
      advance()
    }
    switch current.kind {
    case .keyword(.def): return try function(decorators: decorators, from: start)
    case .keyword(.class): return try classStatement(decorators: decorators, from: start)
    case .keyword(.async): return try asyncStatement()
    default: throw error()
    }
  }

  private mutating func function(decorators: [Expression], from start: Token) throws(SyntaxRefusal)
    -> Statement
  {
    let keyword = current
    advance()
    guard case .name(let name) = current.kind else { throw error() }
    advance()
    let binding = use(name)
    let scope = newScope()
    if at(.openBracket) { try skipTypeParameters() }
    try expect(.openParenthesis)
    let parameters = try parameters(until: .closeParenthesis, allowAnnotations: true)
    try expect(.closeParenthesis)
    if take(.arrow) { _ = try expression() }
    let outerLoops = loopDepth
    loopDepth = 0
    functionDepth += 1
    let body = try block("function definition", keyword)
    functionDepth -= 1
    loopDepth = outerLoops
    let made = statement(.pass, from: start)
    let definition = FunctionDefinition(
      binding: binding, parameters: parameters, body: body, decorators: decorators, scope: scope,
      isGenerator: false, range: made.range)
    return statement(.function(definition), from: start)
  }

  private mutating func skipTypeParameters() throws(SyntaxRefusal) {
    throw .tooDeep(
      Unsupported(
        name: "type parameters", sentence: "type parameters are not supported", range: current.range))
  }

  /// Parameters up to, not including, `end`.
  mutating func parameters(until end: Punctuation, allowAnnotations: Bool) throws(SyntaxRefusal)
    -> [Parameter]
  {
    var parameters: [Parameter] = []
    var kind = Parameter.Kind.ordinary
    var sawDefault = false
    var names: Set<String> = []
    while !at(end) {
      if take(.slash) {
        parameters = parameters.map {
          Parameter(binding: $0.binding, kind: .positionalOnly, defaultValue: $0.defaultValue)
        }
      } else if at(.star), following.kind == .punctuation(.comma) {
        advance()
        kind = .keywordOnly
      } else {
        var own = kind
        if take(.star) {
          own = .restPositional
        } else if take(.doubleStar) {
          own = .restKeyword
        }
        guard case .name(let name) = current.kind else { throw error() }
        if !names.insert(name).inserted {
          throw error("duplicate argument '\(name)' in function definition")
        }
        let place = current.range
        advance()
        if allowAnnotations, take(.colon) { _ = try starOrNamedExpression() }
        var value: Expression?
        if take(.assign) {
          value = try expression()
          sawDefault = sawDefault || own == .ordinary
        } else if own == .ordinary, sawDefault {
          throw error("parameter without a default follows parameter with a default", at: place)
        }
        parameters.append(Parameter(binding: use(name), kind: own, defaultValue: value))
        if own == .restPositional { kind = .keywordOnly }
      }
      if !take(.comma), !at(end) { throw error() }
    }
    return parameters
  }

  private mutating func classStatement(decorators: [Expression], from start: Token) throws(SyntaxRefusal)
    -> Statement
  {
    let keyword = current
    advance()
    guard case .name(let name) = current.kind else { throw error() }
    advance()
    let binding = use(name)
    let scope = newScope()
    if at(.openBracket) { try skipTypeParameters() }
    let bases = at(.openParenthesis) ? try arguments() : []
    let outer = (loopDepth, functionDepth)
    (loopDepth, functionDepth) = (0, 0)
    classNames.append(name)
    let body = try block("class definition", keyword)
    classNames.removeLast()
    (loopDepth, functionDepth) = outer
    let definition = ClassDefinition(
      binding: binding, bases: bases, body: body, decorators: decorators, scope: scope)
    return statement(.classDefinition(definition), from: start)
  }

  /// `match` as a statement, if that is what it is: it is parsed by its brackets and indentation only.
  private mutating func matchStatement() throws(SyntaxRefusal) -> Statement? {
    var ahead = index + 1
    var open = 0
    guard ahead < tokens.count, tokens[ahead].kind != .newline else { return nil }
    if case .punctuation(let mark) = tokens[ahead].kind,
      ![.openParenthesis, .openBracket, .openBrace, .minus, .star].contains(mark)
    {
      return nil
    }
    while ahead < tokens.count, tokens[ahead].kind != .newline, tokens[ahead].kind != .end {
      if case .punctuation(let mark) = tokens[ahead].kind {
        if [.openParenthesis, .openBracket, .openBrace].contains(mark) { open += 1 }
        if [.closeParenthesis, .closeBracket, .closeBrace].contains(mark) { open -= 1 }
        if open == 0, mark == .assign { return nil }
      }
      ahead += 1
    }
    guard ahead + 2 < tokens.count, tokens[ahead - 1].kind == .punctuation(.colon),
      tokens[ahead + 1].kind == .indent,
      tokens[ahead + 2].kind == .name("case")
    else { return nil }
    let start = current
    index = ahead + 2
    var level = 1
    while level > 0, current.kind != .end {
      if current.kind == .indent { level += 1 }
      if current.kind == .dedent { level -= 1 }
      advance()
    }
    return statement(.unsupported("match", expressions: [], body: [], bindings: []), from: start)
  }
}
