import SourceText

extension Parser {
  /// `[T, *Ts, **P, U: int = str]` (PEP 695): checked and forgotten, for only annotations use it.
  mutating func typeParameters() throws(SyntaxRefusal) {
    advance()
    if at(.closeBracket) { throw error("Type parameter list cannot be empty") }
    var names: Set<String> = []
    while !at(.closeBracket) {
      let isStarred = take(.star)
      let isDoubleStarred = !isStarred && take(.doubleStar)
      guard case .name(let name) = current.kind else { throw error() }
      if !names.insert(name).inserted { throw error("duplicate type parameter '\(name)'") }
      advance()
      if !isStarred, !isDoubleStarred, take(.colon) { _ = try expression() }
      if take(.assign) { _ = isStarred ? try starOrNamedExpression() : try expression() }
      if !take(.comma), !at(.closeBracket) { throw error() }
    }
    advance()
  }

  /// `type X = …` (PEP 695), if that is what is next. The name it gives is not bound: who uses it otherwise than
  /// in an annotation is told that it has no value.
  mutating func typeStatement() throws(SyntaxRefusal) -> Statement? {
    guard case .name = following.kind, index + 2 < tokens.count,
      [.punctuation(.assign), .punctuation(.openBracket)].contains(tokens[index + 2].kind)
    else { return nil }
    let start = current
    advance()
    advance()
    if at(.openBracket) { try typeParameters() }
    try expect(.assign)
    _ = try expression()
    return statement(.pass, from: start)
  }
}
