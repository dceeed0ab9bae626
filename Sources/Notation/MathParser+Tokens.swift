import SourceText

extension MathParser {
  /// A number without sign; a version, a date part or anything else that only looks like one is opaque.
  mutating func readNumber() -> MathTree {
    let start = scanner.position
    guard
      let found = DecimalLiteral.scan(
        scanner.bytes, at: start, end: scanner.end, allowsTrailingPoint: false, readsPowersOfTen: false,
        readsSign: false, readsCommas: fences == 0)
    else {
      scanner.skip(while: ASCII.digits.union(ByteSet(",_")))
      if scanner.position == start { scanner.position += 1 }
      return node(.opaque("a number is too long"), from: start)
    }
    scanner.position += found.length
    if scanner.peek == 0x2E, scanner.peek(1).map(ASCII.digits.contains) == true {
      scanner.skip(while: ASCII.digits.union(ByteSet(".")))
      return node(.opaque("a version or a date is no number"), from: start)
    }
    if hasLeadingZero(found.literal) { return node(.opaque("a whole number begins with 0"), from: start) }
    if dialect == .latex, isAmbiguousExponent(found.literal) {
      return node(.opaque("it may be e for 2.718… or for a power of ten"), from: start)
    }
    return node(.number(found.literal), from: start)
  }

  private func hasLeadingZero(_ literal: DecimalLiteral) -> Bool {
    let digits = Array(literal.text.utf8)
    return digits.count > 1 && digits[0] == 0x30 && ASCII.digits.contains(digits[1])
  }

  /// `2e-1` in LaTeX may be 2e − 1; a point or a long exponent makes it a number.
  private func isAmbiguousExponent(_ literal: DecimalLiteral) -> Bool {
    literal.hasExponent && literal.style.fractionDigits == 0 && literal.style.exponentDigits < 2
  }

  /// One letter in LaTeX; a word of letters, digits and underscores in plain text.
  mutating func readLetters() -> MathTree {
    let start = scanner.position
    guard dialect == .plain else {
      scanner.position += 1
      return node(.symbol(text(from: start)), from: start)
    }
    scanner.skip(while: ASCII.wordBytes)
    if let logarithm = takeSubscriptedLogarithm(from: start) { return logarithm }
    while let byte = scanner.peek, byte >= 0x80, UnicodeMarks.isLetter(scanner) {
      scanner.position += 1
      scanner.skip(while: UnicodeMarks.wordContinuations)
    }
    let word = text(from: start)
    if let name = MathNames.plainFunctions[word] { return node(.function(name), from: start) }
    return node(.symbol(word), from: start)
  }

  /// `log₂`, `log₁₀`: the base in subscript digits, behind which the argument may follow at once.
  private mutating func takeSubscriptedLogarithm(from start: Int) -> MathTree? {
    let word = text(from: start)
    guard word == "log" || word == "Log" else { return nil }
    let function = node(.function("log"), from: start)
    let baseStart = scanner.position
    var base = 0
    while scanner.peek == 0xE2, scanner.peek(1) == 0x82, let last = scanner.peek(2), last >= 0x80,
      last <= 0x89, base < 1_000
    {
      base = base * 10 + Int(last - 0x80)
      scanner.position += 3
    }
    guard scanner.position > baseStart, let literal = DecimalLiteral(String(base)) else { return nil }
    let below = [node(.number(literal), from: baseStart)]
    return node(.scripted(base: [function], below: below, above: nil), from: start)
  }

  /// A mark outside of ASCII: an operator, a relation, or a letter.
  mutating func readUnicode() -> MathTree {
    let start = scanner.position
    for (spelling, kind) in UnicodeMarks.table where scanner.looksAt(spelling) {
      scanner.position += spelling.utf8CodeUnitCount
      return node(kind, from: start)
    }
    if scanner.take("√") { return readPlainRoot(from: start) }
    if scanner.looksAt("（") { return readFence(length: 3) }
    if dialect == .plain, UnicodeMarks.isIdeograph(scanner) {
      while UnicodeMarks.isIdeograph(scanner) { scanner.position += 3 }
      return node(.symbol(text(from: start)), from: start)
    }
    scanner.position += 1
    scanner.skip(while: UnicodeMarks.continuations)
    if dialect == .plain, scanner.peek.map(ASCII.wordBytes.contains) == true {
      scanner.skip(while: ASCII.wordBytes)
    }
    return node(.symbol(text(from: start)), from: start)
  }

  /// `√2`, `√(1/2)`: the next number or bracket.
  private mutating func readPlainRoot(from start: Int) -> MathTree {
    scanner.skip(while: ASCII.blanks)
    guard let byte = scanner.peek, ASCII.digits.contains(byte) || byte == 0x28 || byte == 0x7B,
      depth < MathParser.depthLimit
    else { return node(.opaque("a root of nothing"), from: start) }
    depth += 1
    let operand = readNode()
    depth -= 1
    return node(.root(index: nil, [operand]), from: start)
  }

  /// A digit or more in superscript: `10⁻⁵`, `x²`.
  mutating func takeSuperscriptDigits() -> [MathTree]? {
    guard let byte = scanner.peek, byte == 0xC2 || byte == 0xE2 else { return nil }
    let start = scanner.position
    guard let value = SuperscriptDigits.take(from: &scanner),
      let literal = DecimalLiteral(String(value.magnitude))
    else { return nil }
    let number = node(.number(literal), from: start)
    return value < 0 ? [node(.binary(.minus), from: start), number] : [number]
  }

  /// An ASCII mark.
  mutating func readMark(_ byte: UInt8) -> MathTree {
    let start = scanner.position
    switch byte {
    case 0x28, 0x5B: return readFence()
    case 0x7B: return readGroup()
    case 0x7E where dialect == .plain:
      scanner.position += 1
      return node(.opaque("a tilde"), from: start)
    case 0x25 where dialect == .latex:
      scanner.take(until: ASCII.lineEnds)
      return node(.space, from: start)
    case 0x2C where isBetweenDigits():
      scanner.position += 1
      return node(.opaque("a comma stands between digits"), from: start)
    default: break
    }
    if MathNames.markBytes.contains(byte),
      let (spelling, kind) = MathNames.marks.first(where: { scanner.looksAt($0.0) })
    {
      scanner.position += spelling.utf8CodeUnitCount
      return node(kind, from: start)
    }
    scanner.position += 1
    if byte == 0x2E { return node(.text("."), from: start) }
    if byte == 0x27 { return node(.opaque("a prime"), from: start) }
    return node(.opaque("it is no mathematics here"), from: start)
  }

  /// Whether a comma at hand divides digits outside of brackets: neither thousands nor a list.
  private func isBetweenDigits() -> Bool {
    guard fences == 0, let before = scanner.peek(-1), let after = scanner.peek(1) else { return false }
    return ASCII.digits.contains(before) && ASCII.digits.contains(after)
  }

  /// `\*` and other escapes of Markdown in plain text.
  mutating func readEscapedPlain() -> MathTree {
    let start = scanner.position
    scanner.position += 1
    if scanner.take("*") { return node(.binary(.times), from: start) }
    return node(.opaque("it is no mathematics here"), from: start)
  }

  /// The bytes from `start` to here as a string.
  func text(from start: Int) -> String {
    String(decoding: scanner.bytes[start..<scanner.position], as: UTF8.self)
  }
}
