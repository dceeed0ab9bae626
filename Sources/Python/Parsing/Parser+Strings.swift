import SourceText

extension Parser {
  /// String literals that stand side by side, as one.
  mutating func strings() throws(SyntaxRefusal) -> Expression {
    let start = current.range
    var parts: [FormattedPart] = []
    var literal: [UInt8] = []
    var isFormatted = false
    var hasText = false
    var hasBytes = false
    while true {
      switch current.kind {
      case .string(let text):
        hasText = true
        literal += text
      case .bytes(let bytes):
        hasBytes = true
        literal += bytes
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
        if hasBytes, hasText || isFormatted {
          throw error("cannot mix bytes and nonbytes literals", at: range(from: start))
        }
        if hasBytes { return Expression(kind: constant(.bytes(literal)), range: range(from: start)) }
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
        let value = try expressionList(allowsYield: true)
        if current.kind != .end { throw error("f-string: invalid syntax. Perhaps you forgot a comma?") }
        (tokens, index) = (outerTokens, outerIndex)
        var nested: [FormattedPart]?
        if let specification { nested = try formattedParts(specification) }
        parts.append(.field(value, debugText: debugText, conversion: conversion, specification: nested))
      }
    }
    return parts
  }
}
