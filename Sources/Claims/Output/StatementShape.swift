import SourceText

/// What a statement is, read off its code: which statements have a value that a comment can state.
enum StatementShape: Sendable, Hashable {
  /// A call of `print`.
  case printing
  /// An assignment whose right side is written out: numbers and containers of numbers. A comment there is about
  /// an input.
  case givenData
  /// An assignment of something computed.
  case computing
  /// An expression alone.
  case expression
  /// Anything else: definitions, imports, `return`.
  case other

  /// The shape of the statement in `range` of `code`.
  init(_ code: [UInt8], in range: ByteRange) {
    var scanner = ByteScanner(code, in: range)
    let firstWord = String(decoding: code[scanner.take(while: ASCII.wordBytes).indices], as: UTF8.self)
    if Self.keywords.contains(firstWord) {
      self = .other
      return
    }
    scanner.skip(while: ASCII.blanks)
    if firstWord == "print", scanner.peek == UInt8(ascii: "(") {
      self = .printing
      return
    }
    guard let equals = Self.assignmentSign(in: code, range) else {
      self = .expression
      return
    }
    if ByteSet("+-*/%@&|^").contains(code[equals - 1]) {
      self = .computing
      return
    }
    self = Self.isWrittenOut(code, in: ByteRange(equals + 1, range.upperBound)) ? .givenData : .computing
  }

  /// The offset of the last `=` of an assignment, outside brackets and strings; `nil` if there is none.
  private static func assignmentSign(in code: [UInt8], _ range: ByteRange) -> Int? {
    var depth = 0
    var quote: UInt8?
    var found: Int?
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = code[offset]
      if let open = quote {
        if byte == ASCII.backslash { offset += 1 } else if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if ByteSet("([{").contains(byte) {
        depth += 1
      } else if ByteSet(")]}").contains(byte) {
        depth -= 1
      } else if byte == UInt8(ascii: "="), depth == 0 {
        let next = offset + 1 < range.upperBound ? code[offset + 1] : 0
        let previous = offset > range.lowerBound ? code[offset - 1] : 0
        if next == UInt8(ascii: "=") {
          offset += 1
        } else if !ByteSet("<>!:").contains(previous) {
          found = offset
        }
      }
      offset += 1
    }
    return found
  }

  /// Whether the right side has no operation and no call but those that only make a container.
  private static func isWrittenOut(_ code: [UInt8], in range: ByteRange) -> Bool {
    var scanner = ByteScanner(code, in: range)
    while let byte = scanner.peek {
      if ASCII.letters.contains(byte) || byte == UInt8(ascii: "_") {
        let word = String(decoding: code[scanner.take(while: nameBytes).indices], as: UTF8.self)
        guard makers.contains(String(word.split(separator: ".").last ?? "")) else { return false }
      } else if ASCII.digits.contains(byte) {
        scanner.skip(while: numberBytes)
        if let last = scanner.peek(-1), last | 0x20 == UInt8(ascii: "e"), !scanner.isAtEnd,
          ByteSet("+-").contains(scanner.peek ?? 0)
        {
          scanner.position += 1
          scanner.skip(while: numberBytes)
        }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        scanner.position += 1
        scanner.take(until: ByteSet("\"'"))
        scanner.position += 1
      } else if operators.contains(byte) {
        return false
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
        if isBinary(code, at: scanner.position, from: range.lowerBound) { return false }
        scanner.position += 1
      } else {
        scanner.position += 1
      }
    }
    return true
  }

  /// Whether the sign at `offset` stands between two operands.
  private static func isBinary(_ code: [UInt8], at offset: Int, from start: Int) -> Bool {
    var index = offset - 1
    while index >= start, ASCII.whitespace.contains(code[index]) { index -= 1 }
    return index >= start && (ASCII.wordBytes.contains(code[index]) || ByteSet(")].").contains(code[index]))
  }

  private static let nameBytes = ASCII.wordBytes.union(ByteSet("."))
  private static let numberBytes = ASCII.wordBytes.union(ByteSet("."))
  private static let operators = ByteSet("*/%@^&|<>~")
  private static let makers: Set<String> = [
    "array", "asarray", "tensor", "list", "tuple", "float64", "float32", "int64", "dtype", "float", "int",
    "np", "dict",
    "True", "False", "None", "Tensor", "FloatTensor", "set", "numpy", "torch", "Fraction", "Decimal",
  ]
  private static let keywords: Set<String> = [
    "return", "import", "from", "def", "class", "if", "elif", "else", "for", "while", "with", "try", "except",
    "finally",
    "raise", "assert", "del", "pass", "break", "continue", "global", "nonlocal", "yield", "async", "await",
    "match",
    "case",
  ]
}
