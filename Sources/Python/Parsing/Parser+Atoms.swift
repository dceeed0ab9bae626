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
    case .imaginary: kind = .unsupported("complex number", [])
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

  /// String literals that stand side by side, as one.
  private mutating func strings() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    var parts: [FormattedPart] = []
    var literal: [UInt8] = []
    var isFormatted = false
    var hasBytes = false
    while true {
      switch current.kind {
      case .string(let text): literal += text
      case .bytes: hasBytes = true
      case .formatted(let pieces):
        isFormatted = true
        for part in try formattedParts(pieces) {
          if case .text(let text) = part {
            literal += text
          } else {
            if !literal.isEmpty { parts.append(.text(literal)) }
            literal = []
            parts.append(part)
          }
        }
      default:
        if hasBytes { return Expression(kind: .unsupported("bytes literal", []), range: range(from: start)) }
        if !isFormatted { return Expression(kind: constant(.text(literal)), range: range(from: start)) }
        if !literal.isEmpty { parts.append(.text(literal)) }
        return Expression(kind: .formatted(parts), range: range(from: start))
      }
      advance()
    }
  }

  private mutating func formattedParts(_ pieces: [FormatPiece]) throws(SyntaxRefusal) -> [FormattedPart] {
    var parts: [FormattedPart] = []
    for piece in pieces {
      switch piece.kind {
      case .literal(let text): parts.append(.text(text))
      case .field(let fieldTokens, let debugText, let conversion, let specification):
        let (outerTokens, outerIndex) = (tokens, index)
        (tokens, index) = (fieldTokens, 0)
        let value = try expressionList()
        if current.kind != .end { throw error("f-string: invalid syntax. Perhaps you forgot a comma?") }
        (tokens, index) = (outerTokens, outerIndex)
        var nested: [FormattedPart]?
        if let specification { nested = try formattedParts(specification) }
        parts.append(.field(value, debugText: debugText, conversion: conversion, specification: nested))
      }
    }
    return parts
  }

  private mutating func parenthesized() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    advance()
    if take(.closeParenthesis) { return Expression(kind: .tuple([]), range: range(from: start)) }
    if at(.yield) {
      let value = try yield()
      try expect(.closeParenthesis)
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

  /// The `for … in … if …` clauses behind `element`.
  private mutating func comprehension(
    _ kind: Comprehension.Kind, element: Expression, value: Expression?, start: ByteRange
  ) throws(SyntaxRefusal) -> Expression {
    if case .starred = element.kind {
      throw error("iterable unpacking cannot be used in comprehension", at: element.range)
    }
    let scope = newScope()
    var clauses: [ComprehensionClause] = []
    while at(.for) || at(.async) {
      if at(.async) {
        let place = current.range
        throw .tooDeep(
          Unsupported(name: "async", sentence: "asynchronous code is not supported", range: place))
      }
      advance()
      let target = try targetList()
      guard take(.in) else { throw error() }
      let iterable = try disjunction()
      var conditions: [Expression] = []
      while take(.if) { conditions.append(try namedDisjunction()) }
      clauses.append(ComprehensionClause(target: target, iterable: iterable, conditions: conditions))
    }
    let made = Comprehension(kind: kind, element: element, value: value, clauses: clauses, scope: scope)
    return Expression(kind: .comprehension(made), range: range(from: start))
  }

  private mutating func namedDisjunction() throws(SyntaxRefusal) -> Expression {
    if case .name = current.kind, following.kind == .punctuation(.walrus) { return try namedExpression() }
    return try disjunction()
  }
}
