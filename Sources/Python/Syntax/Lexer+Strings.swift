import SourceText

extension Lexer {
  /// What the quotes of a string say.
  struct Quoting {
    let quote: UInt8
    let isTriple: Bool
    let isRaw: Bool
    let isBytes: Bool
    let isFormatted: Bool
  }

  /// Takes a string literal of any kind; `position` stands at its quote.
  mutating func string(prefixStart start: Int, prefix: [UInt8]) throws(SyntaxRefusal) {
    let quote = code[position]
    let isTriple = position + 2 < code.count && code[position + 1] == quote && code[position + 2] == quote
    let quoting = Quoting(
      quote: quote, isTriple: isTriple, isRaw: prefix.contains(UInt8(ascii: "r")),
      isBytes: prefix.contains(UInt8(ascii: "b")), isFormatted: prefix.contains(UInt8(ascii: "f")))
    let firstLine = line
    position += isTriple ? 3 : 1
    let kind: Token.Kind
    if quoting.isFormatted {
      formatDepth += 1
      defer { formatDepth -= 1 }
      if formatDepth > 8 { throw error("f-string: expressions nested too deeply", start, position) }
      kind = .formatted(try formatPieces(quoting, start: start, isSpecification: false))
    } else {
      var content: [UInt8] = []
      while !atClosing(quoting) { try stringElement(quoting, start: start, into: &content) }
      position += isTriple ? 3 : 1
      kind = quoting.isBytes ? .bytes(content) : .string(content)
    }
    tokens.append(Token(kind: kind, range: source.range(start, position), line: firstLine))
  }

  /// Whether the closing quotes are next.
  func atClosing(_ quoting: Quoting) -> Bool {
    guard position < code.count, code[position] == quoting.quote else { return false }
    guard quoting.isTriple else { return true }
    return position + 2 < code.count && code[position + 1] == quoting.quote
      && code[position + 2] == quoting.quote
  }

  /// Takes one character or escape of a string.
  mutating func stringElement(_ quoting: Quoting, start: Int, into content: inout [UInt8])
    throws(SyntaxRefusal)
  {
    guard position < code.count, quoting.isTriple || !ASCII.lineEnds.contains(code[position]) else {
      let kind = (quoting.isFormatted ? "f-string" : "string") + " literal"
      throw error(
        "unterminated \(quoting.isTriple ? "triple-quoted " : "")\(kind) (detected at line \(line + 1))",
        start,
        start + 1)
    }
    let byte = code[position]
    if ASCII.lineEnds.contains(byte) {
      lineEnd()
      content.append(ASCII.lineFeed)
    } else if byte == ASCII.backslash {
      try escape(quoting, start: start, into: &content)
    } else if byte < 0x80 {
      content.append(byte)
      position += 1
    } else {
      guard let (_, length) = Lexer.scalar(at: position, in: code) else {
        throw error("(unicode error) 'utf-8' codec can't decode byte", position, position + 1)
      }
      content += code[position..<position + length]
      position += length
    }
  }

  private mutating func escape(_ quoting: Quoting, start: Int, into content: inout [UInt8])
    throws(SyntaxRefusal)
  {
    guard position + 1 < code.count else {
      throw error("unterminated string literal (detected at line \(line + 1))", start, start + 1)
    }
    let next = code[position + 1]
    if quoting.isRaw {
      content.append(ASCII.backslash)
      position += 1
      if ASCII.lineEnds.contains(next) {
        lineEnd()
        content.append(ASCII.lineFeed)
      } else if next < 0x80 {
        content.append(next)
        position += 1
      }
      return
    }
    position += 2
    switch next {
    case ASCII.lineFeed, ASCII.carriageReturn:
      position -= 1
      lineEnd()
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "a"): content.append(0x07)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "v"): content.append(0x0B)
    case ASCII.backslash, UInt8(ascii: "'"), UInt8(ascii: "\""): content.append(next)
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var value = UInt32(next) - 48
      var count = 1
      while count < 3, position < code.count, (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(code[position])
      {
        value = value * 8 + UInt32(code[position]) - 48
        position += 1
        count += 1
      }
      try appendScalar(value, from: start, into: &content)
    case UInt8(ascii: "x"): try hexadecimalEscape(digits: 2, name: "\\xXX", start: start, into: &content)
    case UInt8(ascii: "u"): try hexadecimalEscape(digits: 4, name: "\\uXXXX", start: start, into: &content)
    case UInt8(ascii: "U"):
      try hexadecimalEscape(digits: 8, name: "\\UXXXXXXXX", start: start, into: &content)
    case UInt8(ascii: "N"):
      throw .tooDeep(
        Unsupported(
          name: "\\N{…}", sentence: "characters by name are not supported",
          range: source.range(position - 2, position)))
    default:
      content.append(ASCII.backslash)
      position -= 1
    }
  }

  private mutating func hexadecimalEscape(
    digits: Int, name: String, start: Int, into content: inout [UInt8]
  ) throws(SyntaxRefusal) {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard position < code.count, let digit = Character(Unicode.Scalar(code[position])).hexDigitValue else {
        throw error(
          "(unicode error) 'unicodeescape' codec can't decode bytes in position: truncated \(name) escape",
          start, position)
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    try appendScalar(value, from: start, into: &content)
  }

  private func appendScalar(_ value: UInt32, from start: Int, into content: inout [UInt8])
    throws(SyntaxRefusal)
  {
    guard let scalar = Unicode.Scalar(value) else {
      throw .tooDeep(
        Unsupported(
          name: "lone surrogate", sentence: "strings with lone surrogates are not supported",
          range: source.range(start, position)))
    }
    content += Array(String(Character(scalar)).utf8)
  }
}
