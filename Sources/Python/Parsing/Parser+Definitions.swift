import SourceText

extension Parser {
  /// A function or class with its decorators.
  mutating func decorated() throws(SyntaxRefusal) -> Statement {
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

  /// `def` and what follows.
  mutating func function(decorators: [Expression], from start: Token) throws(SyntaxRefusal)
    -> Statement
  {
    let keyword = current
    advance()
    guard case .name(let name) = current.kind else { throw error() }
    advance()
    let binding = use(name)
    let scope = newScope()
    if at(.openBracket) { try typeParameters() }
    try expect(.openParenthesis)
    let parameters = try parameters(until: .closeParenthesis, allowAnnotations: true)
    try expect(.closeParenthesis)
    if take(.arrow) { _ = try expression() }
    let outerLoops = loopDepth
    loopDepth = 0
    functionDepth += 1
    generators.append(false)
    let outerClasses = isClassBody
    isClassBody = false
    let body = try block("function definition", keyword)
    isClassBody = outerClasses
    let isGenerator = generators.popLast() ?? false
    functionDepth -= 1
    loopDepth = outerLoops
    let made = statement(.pass, from: start)
    let definition = FunctionDefinition(
      binding: binding, parameters: parameters, body: body, decorators: decorators, scope: scope,
      isGenerator: isGenerator, range: made.range)
    return statement(.function(definition), from: start)
  }

  /// `class` and what follows.
  mutating func classStatement(decorators: [Expression], from start: Token) throws(SyntaxRefusal)
    -> Statement
  {
    let keyword = current
    advance()
    guard case .name(let name) = current.kind else { throw error() }
    advance()
    let binding = use(name)
    let scope = newScope()
    if at(.openBracket) { try typeParameters() }
    let bases = at(.openParenthesis) ? try arguments() : []
    let outer = (loopDepth, functionDepth)
    (loopDepth, functionDepth) = (0, 0)
    classNames.append(name)
    let outerBody = isClassBody
    isClassBody = true
    let body = try block("class definition", keyword)
    isClassBody = outerBody
    classNames.removeLast()
    (loopDepth, functionDepth) = outer
    let definition = ClassDefinition(
      binding: binding, bases: bases, body: body, decorators: decorators, scope: scope)
    return statement(.classDefinition(definition), from: start)
  }
}
