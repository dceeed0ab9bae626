import SourceText

extension Parser {
  /// `match` as a statement, if that is what it is: only then does its line end in a colon with an indented
  /// `case` behind.
  mutating func matchStatement() throws(SyntaxRefusal) -> Statement? {
    guard let firstCase = startOfCases() else { return nil }
    let start = current
    advance()
    let subject = try matchSubject()
    guard at(.colon), index + 3 == firstCase else { throw error() }
    index = firstCase
    try descend()
    defer { ascend() }
    var cases: [MatchCase] = []
    while current.kind != .dedent, current.kind != .end {
      guard current.kind == .name("case") else { throw error() }
      cases.append(try matchCase())
    }
    for one in cases.dropLast() where one.condition == nil {
      if let message = one.pattern.irrefutable {
        throw error(message + " makes remaining patterns unreachable")
      }
    }
    let made = statement(.match(subject: subject, cases), from: start)
    if current.kind == .dedent { advance() }
    return made
  }

  /// The index of the first `case` token if a match statement is next.
  private func startOfCases() -> Int? {
    var ahead = index + 1
    switch tokens[min(ahead, tokens.count - 1)].kind {
    case .punctuation(let mark):
      guard
        [.openParenthesis, .openBracket, .openBrace, .minus, .plus, .tilde, .star, .ellipsis].contains(mark)
      else { return nil }
    case .newline, .end, .indent, .dedent: return nil
    default: break
    }
    while tokens[ahead].kind != .newline {
      if tokens[ahead].kind == .end || tokens[ahead].kind == .punctuation(.semicolon) { return nil }
      ahead += 1
    }
    guard ahead + 2 < tokens.count, tokens[ahead - 1].kind == .punctuation(.colon),
      tokens[ahead + 1].kind == .indent, tokens[ahead + 2].kind == .name("case")
    else { return nil }
    return ahead + 2
  }

  private mutating func matchSubject() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    let first = try starOrNamedExpression()
    guard at(.comma) else {
      if case .starred = first.kind { throw error("invalid syntax", at: first.range) }
      return first
    }
    var elements = [first]
    while take(.comma), startsExpression { elements.append(try starOrNamedExpression()) }
    return Expression(kind: .tuple(elements), range: range(from: start))
  }

  private mutating func matchCase() throws(SyntaxRefusal) -> MatchCase {
    let start = current
    advance()
    let pattern = try openPattern()
    let condition = take(.if) ? try namedExpression() : nil
    var names: Set<String> = []
    try pattern.check(&names, self)
    return MatchCase(pattern: pattern, condition: condition, body: try block("'case' statement", start))
  }
}

extension Pattern {
  /// What it is called if it fits everything; `nil` if it does not.
  fileprivate var irrefutable: String? {
    switch self {
    case .wildcard: "wildcard"
    case .capture(let use): "name capture '\(use.name)'"
    case .named(let inner, _): inner.irrefutable
    case .alternatives(let patterns): patterns.last?.irrefutable
    default: nil
    }
  }

  /// Refuses names bound twice, alternatives that bind differently or come behind what fits everything.
  fileprivate func check(_ names: inout Set<String>, _ parser: Parser) throws(SyntaxRefusal) {
    func bind(_ use: NameUse) throws(SyntaxRefusal) {
      if !names.insert(use.name).inserted {
        throw parser.error("multiple assignments to name '\(use.name)' in pattern")
      }
    }
    switch self {
    case .value, .singleton, .wildcard: return
    case .capture(let use): try bind(use)
    case .star(let use): if let use { try bind(use) }
    case .sequence(let patterns):
      for pattern in patterns { try pattern.check(&names, parser) }
    case .alternatives(let patterns):
      let outer = names
      var first: Set<String>?
      for (index, pattern) in patterns.enumerated() {
        var own = outer
        try pattern.check(&own, parser)
        if index + 1 < patterns.count, let message = pattern.irrefutable {
          throw parser.error(message + " makes remaining patterns unreachable")
        }
        if let first, first != own { throw parser.error("alternative patterns bind different names") }
        first = own
      }
      names = first ?? outer
    case .mapping(let items, let rest):
      for item in items { try item.pattern.check(&names, parser) }
      if let rest { try bind(rest) }
    case .instance(_, let positional, let keywords):
      for pattern in positional { try pattern.check(&names, parser) }
      for keyword in keywords { try keyword.pattern.check(&names, parser) }
    case .named(let inner, let use):
      try inner.check(&names, parser)
      try bind(use)
    }
  }
}
