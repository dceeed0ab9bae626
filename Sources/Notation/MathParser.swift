import SourceText

/// Reads a text into rows of `MathTree`, once from left to right.
///
/// Every byte is looked at a bounded number of times and nesting is counted, so that no text, however broken,
/// takes more than linear time or overflows the stack.
struct MathParser {
  /// Deeper than any formula; a debug build's frames at this depth, reading and evaluating, stay within 512 kB.
  static let depthLimit = 20

  /// What ends the row that is being read.
  enum Stop {
    case end
    case brace
    case fence
    case right
    case environment
    case index
  }

  var scanner: ByteScanner
  let dialect: MathDialect
  var depth = 0
  /// How many brackets are open in which a comma separates elements.
  var fences = 0

  init(bytes: [UInt8], range: ByteRange, dialect: MathDialect) {
    self.scanner = ByteScanner(bytes, in: range)
    self.dialect = dialect
  }

  /// The whole text; closing marks that close nothing are opaque.
  mutating func readAll() -> [MathTree] {
    var row: [MathTree] = []
    while !scanner.isAtEnd {
      row += readRow(until: .end)
      guard !scanner.isAtEnd else { break }
      let start = scanner.position
      if !takeCommand("right"), !takeCommand("end") { scanner.position += 1 }
      row.append(
        MathTree(.opaque("a bracket closes that was not opened"), at: ByteRange(start, scanner.position)))
    }
    return row
  }

  /// Nodes up to what ends the row, which is not taken.
  mutating func readRow(until stop: Stop) -> [MathTree] {
    var row: [MathTree] = []
    guard depth < MathParser.depthLimit else {
      let start = scanner.position
      scanner.position = scanner.end
      return [MathTree(.opaque("it is nested too deeply"), at: ByteRange(start, scanner.position))]
    }
    depth += 1
    defer { depth -= 1 }
    while let byte = scanner.peek {
      if endsRow(byte, stop) { break }
      if byte == 0x5E || (byte == 0x5F && dialect == .latex) {
        readScript(onto: &row, isAbove: byte == 0x5E)
      } else if dialect == .plain, scanner.looksAt("**") {
        scanner.position += 1
        readScript(onto: &row, isAbove: true)
      } else if let power = takeSuperscriptDigits() {
        attach(power, isAbove: true, to: &row)
      } else {
        row.append(readNode())
      }
    }
    return row
  }

  /// Whether `byte` ends a row of this kind; a bracket of an outer row ends every inner one.
  private func endsRow(_ byte: UInt8, _ stop: Stop) -> Bool {
    switch byte {
    case 0x7D: return stop != .end || depth > 1
    case 0x29: return stop == .fence
    case 0x5D: return stop == .fence || stop == .index
    case 0xEF: return stop == .fence && scanner.looksAt("）")
    case 0x5C where dialect == .latex:
      if looksAtCommand("end") { return stop != .end || depth > 1 }
      if looksAtCommand("right") { return stop == .right || stop == .fence }
      return stop == .fence && scanner.looksAt("\\}")
    default: return false
    }
  }

  /// The next node, scripts not yet put on; always takes at least one byte.
  mutating func readNode() -> MathTree {
    let start = scanner.position
    guard let byte = scanner.peek else { return node(.space, from: start) }
    if ASCII.whitespace.contains(byte) {
      scanner.skip(while: ASCII.whitespace)
      return node(.space, from: start)
    }
    if ASCII.digits.contains(byte) || (byte == 0x2E && scanner.peek(1).map(ASCII.digits.contains) == true) {
      return readNumber()
    }
    if ASCII.letters.contains(byte) { return readLetters() }
    if byte >= 0x80 { return readUnicode() }
    if byte == ASCII.backslash {
      if dialect == .latex { return readCommand() }
      return readEscapedPlain()
    }
    return readMark(byte)
  }

  /// A node from `start` to here.
  func node(_ kind: MathTree.Kind, from start: Int) -> MathTree {
    MathTree(kind, at: ByteRange(start, scanner.position))
  }

  /// Whether the command `name` is next, whole.
  func looksAtCommand(_ name: StaticString) -> Bool {
    guard scanner.peek == ASCII.backslash else { return false }
    var look = scanner
    look.position += 1
    guard look.take(name) else { return false }
    return look.peek.map { !ASCII.letters.contains($0) } ?? true
  }

  /// Takes the command `name` if it is next.
  mutating func takeCommand(_ name: StaticString) -> Bool {
    guard looksAtCommand(name) else { return false }
    scanner.position += 1 + name.utf8CodeUnitCount
    return true
  }
}
