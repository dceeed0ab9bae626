import SourceText

extension Parser {
  /// A pattern behind `case`: commas without brackets make a sequence.
  mutating func openPattern() throws(SyntaxRefusal) -> Pattern {
    let first = try starPattern()
    guard at(.comma) else {
      if case .star = first { throw error("invalid syntax") }
      return first
    }
    var patterns = [first]
    while take(.comma) {
      if at(.colon) || at(.if) { break }
      patterns.append(try starPattern())
    }
    return try sequence(patterns)
  }

  private func sequence(_ patterns: [Pattern]) throws(SyntaxRefusal) -> Pattern {
    var stars = 0
    for case .star in patterns { stars += 1 }
    if stars > 1 { throw error("multiple starred expressions in sequence pattern") }
    return .sequence(patterns)
  }

  private mutating func starPattern() throws(SyntaxRefusal) -> Pattern {
    guard take(.star) else { return try pattern() }
    guard case .name(let name) = current.kind else { throw error() }
    advance()
    return .star(name == "_" ? nil : use(name))
  }

  /// Alternatives with an optional name.
  private mutating func pattern() throws(SyntaxRefusal) -> Pattern {
    try descend()
    defer { ascend() }
    var alternatives = [try closedPattern()]
    while take(.bar) { alternatives.append(try closedPattern()) }
    let made = alternatives.count == 1 ? alternatives[0] : .alternatives(alternatives)
    guard take(.as) else { return made }
    guard case .name(let name) = current.kind else { throw error("invalid pattern target") }
    if name == "_" { throw error("cannot use '_' as a target") }
    advance()
    if at(.dot) || at(.openParenthesis) { throw error("invalid pattern target") }
    let target = use(name)
    if case .capture = made { throw error("name capture makes remaining patterns unreachable") }
    return .named(made, target)
  }

  private mutating func closedPattern() throws(SyntaxRefusal) -> Pattern {
    let token = current
    switch token.kind {
    case .integer, .float, .imaginary, .punctuation(.minus): return .value(try number())
    case .string, .bytes, .formatted:
      let value = try strings()
      if case .formatted = value.kind {
        throw error("patterns may only match literals and attribute lookups", at: value.range)
      }
      return .value(value)
    case .keyword(.noneWord), .keyword(.trueWord), .keyword(.falseWord):
      let literal: Constant =
        token.kind == .keyword(.noneWord) ? .none : .bool(token.kind == .keyword(.trueWord))
      advance()
      return .singleton(Expression(kind: constant(literal), range: token.range))
    case .name(let name): return try namePattern(name)
    case .punctuation(.openParenthesis): return try groupPattern()
    case .punctuation(.openBracket):
      advance()
      let patterns = try patterns(until: .closeBracket).patterns
      return try sequence(patterns)
    case .punctuation(.openBrace): return try mappingPattern()
    default: throw error()
    }
  }

  private mutating func namePattern(_ name: String) throws(SyntaxRefusal) -> Pattern {
    let start = current.range
    advance()
    if !at(.dot), !at(.openParenthesis) { return name == "_" ? .wildcard : .capture(use(name)) }
    var value = Expression(kind: .name(use(name)), range: start)
    var length = 0
    while take(.dot) {
      guard case .name(let attribute) = current.kind else { throw error() }
      advance()
      value = Expression(kind: .attribute(value, mangled(attribute)), range: range(from: start))
      length += 1
      if depth + length > Parser.deepest { throw tooDeep(at: value.range) }
    }
    return at(.openParenthesis) ? try classPattern(value) : .value(value)
  }

  private mutating func classPattern(_ type: Expression) throws(SyntaxRefusal) -> Pattern {
    advance()
    var positional: [Pattern] = []
    var keywords: [KeywordPattern] = []
    var names: Set<String> = []
    while !at(.closeParenthesis) {
      if case .name(let name) = current.kind, following.kind == .punctuation(.assign) {
        let place = current.range
        advance()
        advance()
        keywords.append(KeywordPattern(name: mangled(name), pattern: try pattern()))
        if !names.insert(name).inserted {
          throw error("attribute name repeated in class pattern: \(name)", at: place)
        }
      } else {
        let place = current.range
        positional.append(try pattern())
        if !keywords.isEmpty { throw error("positional patterns follow keyword patterns", at: place) }
      }
      if !take(.comma), !at(.closeParenthesis) { throw error() }
    }
    advance()
    return .instance(type, positional: positional, keywords: keywords)
  }

  private mutating func groupPattern() throws(SyntaxRefusal) -> Pattern {
    advance()
    let (patterns, endsInComma) = try patterns(until: .closeParenthesis)
    if patterns.count == 1, !endsInComma {
      if case .star = patterns[0] { throw error("invalid syntax") }
      return patterns[0]
    }
    return try sequence(patterns)
  }

  private mutating func patterns(until end: Punctuation) throws(SyntaxRefusal) -> (
    patterns: [Pattern], endsInComma: Bool
  ) {
    var patterns: [Pattern] = []
    var endsInComma = false
    while !at(end) {
      patterns.append(try starPattern())
      endsInComma = take(.comma)
      if !endsInComma, !at(end) { throw error() }
    }
    advance()
    return (patterns, endsInComma)
  }

  private mutating func mappingPattern() throws(SyntaxRefusal) -> Pattern {
    advance()
    var items: [MappingPattern] = []
    var rest: NameUse?
    var literals: Set<Int> = []
    while !at(.closeBrace) {
      if rest != nil { throw error() }
      if take(.doubleStar) {
        guard case .name(let name) = current.kind, name != "_" else { throw error() }
        advance()
        rest = use(name)
      } else {
        let start = current.range
        let key: Expression
        switch try closedPattern() {
        case .value(let value), .singleton(let value): key = value
        default: throw error("invalid syntax", at: start)
        }
        if case .constant(let index) = key.kind, !literals.insert(index).inserted {
          throw error("mapping pattern checks duplicate key", at: key.range)
        }
        try expect(.colon, "invalid syntax")
        items.append(MappingPattern(key: key, pattern: try pattern()))
      }
      if !take(.comma), !at(.closeBrace) { throw error() }
    }
    advance()
    return .mapping(items, rest: rest)
  }

  /// A number with an optional sign, or the sum of a real and an imaginary one.
  private mutating func number() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    let first = try signedNumber(mayBeImaginary: true)
    guard at(.plus) || at(.minus) else { return first }
    let infix: BinaryOperator = at(.plus) ? .add : .subtract
    advance()
    guard case .imaginary = current.kind else { throw error("imaginary number required in complex literal") }
    let second = try signedNumber(mayBeImaginary: true)
    return Expression(kind: .binary(infix, first, second), range: range(from: start))
  }

  private mutating func signedNumber(mayBeImaginary: Bool) throws(SyntaxRefusal) -> Expression {
    let start = current.range
    let isNegative = take(.minus)
    let kind: ExpressionKind
    switch current.kind {
    case .integer(let value): kind = constant(.integer(value))
    case .float(let value): kind = constant(.float(value.bitPattern))
    case .imaginary(let value): kind = constant(.imaginary(value.bitPattern))
    default: throw error()
    }
    let value = Expression(kind: kind, range: current.range)
    advance()
    return isNegative ? Expression(kind: .unary(.negate, value), range: range(from: start)) : value
  }
}
