import SourceText

extension Lexer {
  /// Takes one token; not blanks, comments or line ends.
  mutating func token() throws(SyntaxRefusal) {
    let byte = code[position]
    if ASCII.letters.contains(byte) || byte == UInt8(ascii: "_") || byte >= 0x80 {
      try word()
    } else if ASCII.digits.contains(byte) {
      try number()
    } else if byte == UInt8(ascii: "."), position + 1 < code.count, ASCII.digits.contains(code[position + 1])
    {
      try number()
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      try string(prefixStart: position, prefix: [])
    } else {
      try punctuation()
    }
  }

  /// Takes a name, a keyword, or a string with a prefix.
  private mutating func word() throws(SyntaxRefusal) {
    let start = position
    var isASCII = true
    while position < code.count {
      let byte = code[position]
      if ASCII.wordBytes.contains(byte) {
        position += 1
      } else if byte >= 0x80 {
        isASCII = false
        guard try takeIdentifierScalar(isFirst: position == start) else { break }
      } else {
        break
      }
    }
    if position < code.count, position - start <= 2, isASCII,
      code[position] == UInt8(ascii: "\"") || code[position] == UInt8(ascii: "'")
    {
      let prefix = code[start..<position].map(ASCII.lowercased)
      if Lexer.stringPrefixes.contains(prefix) { return try string(prefixStart: start, prefix: prefix) }
    }
    let written = String(decoding: code[start..<position], as: UTF8.self)
    let text = isASCII ? written : IdentifierText.normalized(written)
    if let keyword = Keyword.bySpelling[text] {
      append(.keyword(keyword), from: start, to: position)
    } else {
      append(.name(text), from: start, to: position)
    }
  }

  private static let stringPrefixes: Set<[UInt8]> = Set(
    ["r", "u", "b", "f", "br", "rb", "fr", "rf"].map { Array($0.utf8) })

  /// Takes a scalar beyond ASCII if a name can go on with it; refuses characters that no token starts with.
  private mutating func takeIdentifierScalar(isFirst: Bool) throws(SyntaxRefusal) -> Bool {
    guard let (scalar, length) = Lexer.scalar(at: position, in: code) else {
      throw error("(unicode error) 'utf-8' codec can't decode byte", position, position + 1)
    }
    let fits = isFirst ? scalar.properties.isXIDStart : scalar.properties.isXIDContinue
    if fits {
      position += length
      return true
    }
    if isFirst || !scalar.properties.isXIDContinue {
      let hexadecimal = String(scalar.value, radix: 16, uppercase: true)
      let padded = String(repeating: "0", count: max(0, 4 - hexadecimal.count)) + hexadecimal
      let isPrintable =
        scalar.properties.generalCategory != .spaceSeparator && scalar.properties.generalCategory != .format
      throw error(
        isPrintable
          ? "invalid character '\(Character(scalar))' (U+\(padded))"
          : "invalid non-printable character U+\(padded)",
        position, position + length)
    }
    return false
  }

  /// The scalar at `offset` and its length in bytes; `nil` if the bytes are not UTF-8.
  static func scalar(at offset: Int, in bytes: [UInt8]) -> (Unicode.Scalar, Int)? {
    let end = min(bytes.count, offset + 4)
    var decoder = UTF8()
    var iterator = bytes[offset..<end].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return (scalar, UTF8.width(scalar))
  }

  /// Whether a byte can stand behind the first one of an operator.
  private static func continues(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// Takes an operator or delimiter, the longest that fits, and keeps track of brackets.
  private mutating func punctuation() throws(SyntaxRefusal) {
    let start = position
    // Only where the second byte is a mark too can there be more than one.
    var length = 1
    if start + 1 < code.count, Lexer.continues(code[start + 1]) {
      length = start + 2 < code.count && Lexer.continues(code[start + 2]) ? 3 : 2
    }
    while length > 0 {
      var packed: UInt32 = 0
      for index in 0..<length { packed |= UInt32(code[start + index]) << UInt32(8 * index) }
      if let found = Punctuation.byPackedBytes[packed] {
        position = start + length
        try track(code[start], at: start)
        return append(.punctuation(found), from: start, to: position)
      }
      length -= 1
    }
    if code[start] == ASCII.backslash {
      throw error("unexpected character after line continuation character", start, start + 1)
    }
    if code[start] < 0x20 || code[start] == 0x7F {
      let hexadecimal = String(code[start], radix: 16, uppercase: true)
      throw error(
        "invalid non-printable character U+00" + (hexadecimal.utf8.count == 1 ? "0" : "") + hexadecimal,
        start, start + 1)
    }
    throw error("invalid syntax", start, start + 1)
  }

  private mutating func track(_ byte: UInt8, at offset: Int) throws(SyntaxRefusal) {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      if brackets.count >= 200 { throw error("too many nested parentheses", offset, offset + 1) }
      brackets.append((byte, offset, line))
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      let name = Character(Unicode.Scalar(byte))
      guard let open = brackets.popLast() else { throw error("unmatched '\(name)'", offset, offset + 1) }
      let matches = byte == UInt8(ascii: ")") ? open.byte == UInt8(ascii: "(") : open.byte == byte - 2
      if !matches {
        let opening = Character(Unicode.Scalar(open.byte))
        let place = open.line == line ? "" : " on line \(open.line + 1)"
        throw error(
          "closing parenthesis '\(name)' does not match opening parenthesis '\(opening)'\(place)", offset,
          offset + 1)
      }
    default: return
    }
  }
}
