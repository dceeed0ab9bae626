import SourceText

extension Parser {
  /// An atom with its attributes, calls and subscriptions.
  mutating func postfix() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    var value = try atom()
    var chain = 0
    while case .punctuation(let mark) = current.kind {
      switch mark {
      case .dot:
        advance()
        guard case .name(let name) = current.kind else { throw error() }
        advance()
        value = Expression(kind: .attribute(value, mangled(name)), range: range(from: start))
      case .openParenthesis:
        let arguments = try arguments()
        value = Expression(kind: .call(Call(callee: value, arguments: arguments)), range: range(from: start))
      case .openBracket:
        advance()
        let key = try subscriptList()
        try expect(.closeBracket)
        value = Expression(kind: .element(value, key), range: range(from: start))
      default: return value
      }
      chain += 1
      if depth + chain > Parser.deepest { throw tooDeep(at: value.range) }
    }
    return value
  }

  /// What stands between brackets of a subscription.
  private mutating func subscriptList() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    if at(.closeBracket) { throw error("invalid syntax. Perhaps you forgot a comma?") }
    let first = try slice()
    guard at(.comma) else { return first }
    var elements = [first]
    while take(.comma) {
      if at(.closeBracket) { break }
      elements.append(try slice())
    }
    return Expression(kind: .tuple(elements), range: range(from: start))
  }

  private mutating func slice() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    let lower = at(.colon) ? nil : try starOrNamedExpression()
    guard take(.colon) else {
      guard let lower else { throw error() }
      return lower
    }
    let ends: [Punctuation] = [.colon, .comma, .closeBracket]
    let upper = ends.contains(where: { at($0) }) ? nil : try expression()
    var step: Expression?
    if take(.colon), !at(.comma), !at(.closeBracket) { step = try expression() }
    return Expression(kind: .slice(lower, upper, step), range: range(from: start))
  }

  /// The arguments of a call, its parentheses included.
  mutating func arguments() throws(SyntaxRefusal) -> [Argument] {
    advance()
    var arguments: [Argument] = []
    var sawKeyword = false
    while !at(.closeParenthesis) {
      let start = current.range
      if take(.star) {
        arguments.append(
          Argument(kind: .unpackedSequence, value: try expression(), range: range(from: start)))
      } else if take(.doubleStar) {
        sawKeyword = true
        arguments.append(Argument(kind: .unpackedMapping, value: try expression(), range: range(from: start)))
      } else if case .name(let name) = current.kind, following.kind == .punctuation(.assign) {
        advance()
        advance()
        sawKeyword = true
        arguments.append(Argument(kind: .keyword(name), value: try expression(), range: range(from: start)))
      } else {
        var value = try namedExpression()
        if at(.for) || at(.async) {
          value = try comprehension(.generator, element: value, value: nil, start: start)
          if !arguments.isEmpty || !at(.closeParenthesis) {
            throw error("Generator expression must be parenthesized", at: value.range)
          }
        }
        if sawKeyword { throw error("positional argument follows keyword argument", at: value.range) }
        if at(.assign) {
          throw error("expression cannot contain assignment, perhaps you meant \"==\"?", at: value.range)
        }
        arguments.append(Argument(kind: .positional, value: value, range: range(from: start)))
      }
      if !take(.comma), !at(.closeParenthesis) { throw error("invalid syntax. Perhaps you forgot a comma?") }
    }
    try expect(.closeParenthesis)
    return arguments
  }

  /// A literal, a name, or something in brackets.
  private mutating func atom() throws(SyntaxRefusal) -> Expression {
    let token = current
    let kind: ExpressionKind
    switch token.kind {
    case .name(let name): kind = .name(use(name))
    case .integer(let value): kind = constant(.integer(value))
    case .float(let value): kind = constant(.float(value.bitPattern))
    case .imaginary(let part): kind = constant(.imaginary(part.bitPattern))
    case .string, .formatted, .bytes: return try strings()
    case .keyword(.trueWord): kind = constant(.bool(true))
    case .keyword(.falseWord): kind = constant(.bool(false))
    case .keyword(.noneWord): kind = constant(.none)
    case .punctuation(.ellipsis): kind = constant(.ellipsis)
    case .punctuation(.openParenthesis): return try parenthesized()
    case .punctuation(.openBracket): return try listDisplay()
    case .punctuation(.openBrace): return try braceDisplay()
    default: throw error()
    }
    advance()
    return Expression(kind: kind, range: token.range)
  }

  private mutating func parenthesized() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    advance()
    if take(.closeParenthesis) { return Expression(kind: .tuple([]), range: range(from: start)) }
    if at(.yield) {
      let value = try yield()
      try closeParenthesis(after: value)
      return value
    }
    let first = try starOrNamedExpression()
    if at(.for) || at(.async) {
      let value = try comprehension(.generator, element: first, value: nil, start: start)
      try expect(.closeParenthesis)
      return Expression(kind: value.kind, range: range(from: start))
    }
    guard at(.comma) else {
      if case .starred = first.kind { throw error("cannot use starred expression here", at: first.range) }
      try closeParenthesis(after: first)
      return first
    }
    var elements = [first]
    while take(.comma) {
      if at(.closeParenthesis) { break }
      elements.append(try starOrNamedExpression())
    }
    try closeParenthesis(after: first)
    return Expression(kind: .tuple(elements), range: range(from: start))
  }

  private mutating func closeParenthesis(after value: Expression) throws(SyntaxRefusal) {
    if at(.assign) {
      throw error("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: value.range)
    }
    try expect(.closeParenthesis, "invalid syntax. Perhaps you forgot a comma?")
  }

  private mutating func listDisplay() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    advance()
    var elements: [Expression] = []
    while !at(.closeBracket) {
      elements.append(try starOrNamedExpression())
      if elements.count == 1, at(.for) || at(.async) {
        let value = try comprehension(.list, element: elements[0], value: nil, start: start)
        try expect(.closeBracket)
        return Expression(kind: value.kind, range: range(from: start))
      }
      if !take(.comma), !at(.closeBracket) { throw error("invalid syntax. Perhaps you forgot a comma?") }
    }
    advance()
    return Expression(kind: .list(elements), range: range(from: start))
  }

  private mutating func braceDisplay() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    advance()
    var items: [DictionaryItem] = []
    var elements: [Expression] = []
    while !at(.closeBrace) {
      if take(.doubleStar) {
        items.append(DictionaryItem(key: nil, value: try binary(minimum: 1)))
      } else {
        let first = try starOrNamedExpression()
        if take(.colon) {
          let value = try expression()
          if items.isEmpty, elements.isEmpty, at(.for) || at(.async) {
            let made = try comprehension(.dict, element: first, value: value, start: start)
            try expect(.closeBrace)
            return Expression(kind: made.kind, range: range(from: start))
          }
          items.append(DictionaryItem(key: first, value: value))
        } else {
          elements.append(first)
          if elements.count == 1, items.isEmpty, at(.for) || at(.async) {
            let made = try comprehension(.set, element: first, value: nil, start: start)
            try expect(.closeBrace)
            return Expression(kind: made.kind, range: range(from: start))
          }
        }
        if !items.isEmpty, !elements.isEmpty {
          throw error("':' expected after dictionary key", at: first.range)
        }
      }
      if !take(.comma), !at(.closeBrace) { throw error("invalid syntax. Perhaps you forgot a comma?") }
    }
    advance()
    let kind: ExpressionKind = elements.isEmpty ? .dict(items) : .set(elements)
    return Expression(kind: kind, range: range(from: start))
  }
}
