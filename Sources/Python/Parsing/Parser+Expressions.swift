import SourceText

extension Parser {
  /// An expression list as behind `=` or `return`: a bare comma makes a tuple; stars may occur,
  /// and `yield` where that is allowed.
  mutating func expressionList(allowsYield: Bool = false) throws(SyntaxRefusal) -> Expression {
    if allowsYield, at(.yield) { return try yield() }
    let start = current.range
    let first = try starOrPlainExpression()
    guard at(.comma) else { return first }
    var elements = [first]
    while take(.comma) {
      if !startsExpression { break }
      elements.append(try starOrPlainExpression())
    }
    return Expression(kind: .tuple(elements), range: range(from: start))
  }

  /// `*expression` or an expression without `:=` at its top.
  private mutating func starOrPlainExpression() throws(SyntaxRefusal) -> Expression {
    at(.star) ? try starOrNamedExpression() : try expression()
  }

  /// Whether the next token can start an expression.
  var startsExpression: Bool {
    switch current.kind {
    case .name, .integer, .float, .imaginary, .string, .bytes, .formatted: true
    case .keyword(let word):
      switch word {
      case .falseWord, .trueWord, .noneWord, .not, .lambda, .await: true
      default: false
      }
    case .punctuation(let mark):
      switch mark {
      case .openParenthesis, .openBracket, .openBrace, .minus, .plus, .tilde, .star, .doubleStar, .ellipsis:
        true
      default: false
      }
    case .newline, .indent, .dedent, .end: false
    }
  }

  /// `*expression` or an expression with an optional `:=`.
  mutating func starOrNamedExpression() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    if take(.star) {
      let operand = try binary(minimum: 1)
      return Expression(kind: .starred(operand), range: range(from: start))
    }
    return try namedExpression()
  }

  /// An expression with an optional `name :=` before it.
  mutating func namedExpression() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    if case .name(let name) = current.kind, following.kind == .punctuation(.walrus) {
      advance()
      advance()
      let value = try expression()
      sawNamed = true
      return Expression(kind: .named(use(name), value), range: range(from: start))
    }
    return try expression()
  }

  /// A whole expression: conditional or lambda.
  mutating func expression() throws(SyntaxRefusal) -> Expression {
    try descend()
    defer { ascend() }
    if at(.lambda) { return try lambda() }
    let start = current.range
    let value = try disjunction()
    guard at(.if) else { return value }
    advance()
    let test = try disjunction()
    guard take(.else) else { throw error("expected 'else' after 'if' expression", at: range(from: start)) }
    let otherwise = try expression()
    return Expression(
      kind: .conditional(test: test, then: value, otherwise: otherwise), range: range(from: start))
  }

  private mutating func lambda() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    advance()
    let scope = newScope()
    let parameters = try parameters(until: .colon, allowAnnotations: false)
    try expect(.colon)
    functionDepth += 1
    generators.append(false)
    asyncFunctions.append(false)
    let outerLoops = loopDepth
    loopDepth = 0
    let body = try expression()
    loopDepth = outerLoops
    asyncFunctions.removeLast()
    let isGenerator = generators.popLast() ?? false
    functionDepth -= 1
    let result = Statement(
      kind: .returning(body), range: body.range, firstLine: line(before: body.range.lowerBound + 1),
      lastLine: line(before: body.range.upperBound))
    let place = range(from: start)
    return Expression(
      kind: .lambda(
        FunctionDefinition(
          binding: nil, parameters: parameters, body: [result], decorators: [], scope: scope,
          isGenerator: isGenerator, range: place)),
      range: place)
  }

  /// `yield`, `yield from`, with what is yielded.
  mutating func yield() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    advance()
    if functionDepth == 0 || generators.isEmpty { throw error("'yield' outside function", at: start) }
    generators[generators.count - 1] = true
    sawYield = true
    if take(.from) {
      return Expression(kind: .yieldFrom(try expression()), range: range(from: start))
    }
    let value = startsExpression ? try expressionList() : nil
    return Expression(kind: .yield(value), range: range(from: start))
  }

  /// `or`, `and` and what binds tighter.
  mutating func disjunction() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    let first = try conjunction()
    guard at(.or) else { return first }
    var operands = [first]
    while take(.or) { operands.append(try conjunction()) }
    return Expression(kind: .disjunction(operands), range: range(from: start))
  }

  private mutating func conjunction() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    let first = try negation()
    guard at(.and) else { return first }
    var operands = [first]
    while take(.and) { operands.append(try negation()) }
    return Expression(kind: .conjunction(operands), range: range(from: start))
  }

  private mutating func negation() throws(SyntaxRefusal) -> Expression {
    guard at(.not) else { return try comparison() }
    try descend()
    defer { ascend() }
    let start = current.range
    advance()
    let operand = try negation()
    return Expression(kind: .unary(.not, operand), range: range(from: start))
  }

  private mutating func comparison() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    let first = try binary(minimum: 1)
    var comparisons: [Comparison] = []
    while let comparator = takeComparator() {
      comparisons.append(Comparison(comparator: comparator, operand: try binary(minimum: 1)))
    }
    if comparisons.isEmpty { return first }
    return Expression(kind: .comparison(first, comparisons), range: range(from: start))
  }

  private mutating func takeComparator() -> Comparator? {
    let found: Comparator
    switch current.kind {
    case .punctuation(let mark):
      switch mark {
      case .equal: found = .equal
      case .notEqual: found = .notEqual
      case .less: found = .less
      case .lessEqual: found = .lessEqual
      case .greater: found = .greater
      case .greaterEqual: found = .greaterEqual
      default: return nil
      }
    case .keyword(.in): found = .in
    case .keyword(.is):
      advance()
      return take(.not) ? .isNot : .is
    case .keyword(.not):
      guard following.kind == .keyword(.in) else { return nil }
      advance()
      found = .notIn
    default: return nil
    }
    advance()
    return found
  }

  /// Operators from `|` (level 1) to `*` (level 6) by precedence climbing.
  mutating func binary(minimum: Int) throws(SyntaxRefusal) -> Expression {
    try descend()
    defer { ascend() }
    let start = current.range
    var left = try unary()
    var chain = 0
    while case .punctuation(let mark) = current.kind, let (infix, level) = Parser.infix(mark),
      level >= minimum
    {
      advance()
      let right = try binary(minimum: level + 1)
      left = Expression(kind: .binary(infix, left, right), range: range(from: start))
      chain += 1
      if depth + chain > Parser.deepest { throw tooDeep(at: left.range) }
    }
    return left
  }

  private static func infix(_ mark: Punctuation) -> (BinaryOperator, Int)? {
    switch mark {
    case .bar: (.bitOr, 1)
    case .caret: (.bitXor, 2)
    case .ampersand: (.bitAnd, 3)
    case .leftShift: (.leftShift, 4)
    case .rightShift: (.rightShift, 4)
    case .plus: (.add, 5)
    case .minus: (.subtract, 5)
    case .star: (.multiply, 6)
    case .slash: (.divide, 6)
    case .doubleSlash: (.floorDivide, 6)
    case .percent: (.modulo, 6)
    case .at: (.matrixMultiply, 6)
    default: nil
    }
  }

  /// Signs, `~`, and `**`, which binds tighter than a sign on its left and looser than one on its right.
  private mutating func unary() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    let sign: UnaryOperator
    switch current.kind {
    case .punctuation(.minus): sign = .negate
    case .punctuation(.plus): sign = .plus
    case .punctuation(.tilde): sign = .invert
    default: return try power()
    }
    try descend()
    defer { ascend() }
    advance()
    let operand = try unary()
    return Expression(kind: .unary(sign, operand), range: range(from: start))
  }

  /// Refuses what only an `async def` may hold.
  func requireAsync(_ message: String, orTopLevel: String? = nil) throws(SyntaxRefusal) {
    if functionDepth == 0 { throw error(orTopLevel ?? message) }
    if asyncFunctions.last != true { throw error(message) }
  }

  private mutating func power() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    let base: Expression
    if at(.await) {
      try requireAsync("'await' outside async function", orTopLevel: "'await' outside function")
      advance()
      base = Expression(kind: .unsupported("await", [try postfix()]), range: range(from: start))
    } else {
      base = try postfix()
    }
    guard take(.doubleStar) else { return base }
    try descend()
    defer { ascend() }
    let exponent = try unary()
    return Expression(kind: .binary(.power, base, exponent), range: range(from: start))
  }
}
