import SourceText

extension Lexer {
  /// Takes the pieces of an f-string up to its closing quotes, or of a format specification up to its `}`.
  mutating func formatPieces(
    _ quoting: Quoting, start: Int, isSpecification: Bool
  ) throws(SyntaxRefusal) -> [FormatPiece] {
    var pieces: [FormatPiece] = []
    var content: [UInt8] = []
    var contentStart = position
    while true {
      if !isSpecification, atClosing(quoting) { break }
      if isSpecification, position < code.count, code[position] == UInt8(ascii: "}") { break }
      if isSpecification, atClosing(quoting) {
        throw error("f-string: expecting '}'", position, position + 1)
      }
      if position < code.count, code[position] == UInt8(ascii: "{") {
        if !isSpecification, position + 1 < code.count, code[position + 1] == UInt8(ascii: "{") {
          content.append(UInt8(ascii: "{"))
          position += 2
          continue
        }
        if !content.isEmpty {
          pieces.append(FormatPiece(kind: .literal(content), range: source.range(contentStart, position)))
          content = []
        }
        pieces.append(try field(quoting, start: start))
        contentStart = position
      } else if position < code.count, code[position] == UInt8(ascii: "}") {
        guard position + 1 < code.count, code[position + 1] == UInt8(ascii: "}") else {
          throw error("f-string: single '}' is not allowed", position, position + 1)
        }
        content.append(UInt8(ascii: "}"))
        position += 2
      } else {
        try stringElement(quoting, start: start, into: &content)
      }
    }
    if !content.isEmpty {
      pieces.append(FormatPiece(kind: .literal(content), range: source.range(contentStart, position)))
    }
    if !isSpecification { position += quoting.isTriple ? 3 : 1 }
    return pieces
  }

  /// Takes `{expression = !r :specification}`; `position` stands at the brace.
  private mutating func field(_ quoting: Quoting, start: Int) throws(SyntaxRefusal) -> FormatPiece {
    let open = position
    position += 1
    formatDepth += 1
    defer { formatDepth -= 1 }
    if formatDepth > 8 { throw error("f-string: expressions nested too deeply", open, position) }
    let expressionStart = position
    let outerTokens = tokens
    let outerBrackets = brackets
    tokens = []
    brackets = []
    var debugText: [UInt8]?
    try fieldTokens(start: start, debugText: &debugText, expressionStart: expressionStart)
    if tokens.isEmpty {
      throw error("f-string: valid expression required before '}'", position, position + 1)
    }
    append(.end, from: position, to: position)
    let fieldTokens = tokens
    tokens = outerTokens
    brackets = outerBrackets
    var conversion: UInt8?
    if position < code.count, code[position] == UInt8(ascii: "!") {
      position += 1
      guard position < code.count,
        [UInt8(ascii: "r"), UInt8(ascii: "s"), UInt8(ascii: "a")].contains(code[position])
      else {
        throw error(
          "f-string: invalid conversion character: expected 's', 'r', or 'a'", position, position + 1)
      }
      conversion = code[position]
      position += 1
      skipBlanks()
    }
    var specification: [FormatPiece]?
    if position < code.count, code[position] == UInt8(ascii: ":") {
      position += 1
      specification = try formatPieces(quoting, start: start, isSpecification: true)
    }
    guard position < code.count, code[position] == UInt8(ascii: "}") else {
      throw error("f-string: expecting '}'", open, open + 1)
    }
    position += 1
    return FormatPiece(
      kind: .field(
        tokens: fieldTokens, debugText: debugText, conversion: conversion, specification: specification),
      range: source.range(open, position))
  }

  /// Takes the tokens of an expression up to the `}`, `!` or `:` that ends it.
  private mutating func fieldTokens(
    start: Int, debugText: inout [UInt8]?, expressionStart: Int
  ) throws(SyntaxRefusal) {
    while true {
      while position < code.count, ASCII.whitespace.contains(code[position]) {
        if ASCII.lineEnds.contains(code[position]) { lineEnd() } else { position += 1 }
      }
      guard position < code.count else {
        throw error("'{' was never closed", expressionStart - 1, expressionStart)
      }
      let byte = code[position]
      let next = position + 1 < code.count ? code[position + 1] : 0
      if brackets.isEmpty {
        if byte == UInt8(ascii: "}") || byte == UInt8(ascii: ":") { return }
        if byte == UInt8(ascii: "!"), next != UInt8(ascii: "=") { return }
        if byte == UInt8(ascii: "="), next != UInt8(ascii: "="), !tokens.isEmpty {
          var end = position + 1
          while end < code.count, ASCII.whitespace.contains(code[end]) { end += 1 }
          if end < code.count, [UInt8(ascii: "}"), UInt8(ascii: "!"), UInt8(ascii: ":")].contains(code[end]) {
            debugText = Array(code[expressionStart..<end])
            position = end
            return
          }
        }
      }
      if byte == UInt8(ascii: "#") {
        comment()
      } else {
        try token()
      }
    }
  }
}
