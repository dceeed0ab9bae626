import SourceText

/// A walk over one line of collapsed YAML that steps over quotes and brackets: where keys stand, and where the
/// front matter ends.
struct CollapsedWalk {
  /// A key such as programs write, before a colon and a blank.
  struct Key {
    /// The key.
    let range: ByteRange
    /// The offset after the colon.
    let end: Int
  }

  /// Every key outside quotes and brackets, up to the end.
  private(set) var keys: [Key] = []
  /// The offset of the `---` that closes the block.
  private(set) var closing: Int?
  /// The offset of the first `#` that looks like a heading.
  private(set) var heading: Int?

  private let bytes: [UInt8]
  private var hasNoMoreQuotes = (single: false, double: false)

  /// Walks over `line` of `bytes`, which starts after the opening `---`.
  init(_ bytes: [UInt8], _ line: ByteRange) {
    self.bytes = bytes
    let closedBrackets = Self.closedBrackets(bytes, line)
    var offset = line.lowerBound
    var depth = 0
    var isWordStart = true
    while offset < line.upperBound {
      let byte = bytes[offset]
      if isWordStart, closes(offset, line), depth == 0 {
        closing = offset
        return
      }
      if isWordStart, depth == 0, let key = key(at: offset, line) {
        keys.append(key)
        offset = key.end
        isWordStart = false
        continue
      }
      if isWordStart || depth > 0, byte == 0x22 || byte == 0x27,
        isValueStart(offset, line), let end = endOfQuote(at: offset, line)
      {
        offset = end
        isWordStart = false
        continue
      }
      if isWordStart, heading == nil, byte == 0x23, isHeading(offset, line) { heading = offset }
      if byte == 0x5B || byte == 0x7B, depth > 0 || isValueStart(offset, line) {
        if depth > 0 || closedBrackets.contains(offset) { depth += 1 }
      } else if byte == 0x5D || byte == 0x7D {
        depth = max(0, depth - 1)
      }
      isWordStart = ASCII.blanks.contains(byte)
      offset += 1
    }
  }

  /// Whether `---` with a blank or the end after it stands at `offset`.
  private func closes(_ offset: Int, _ line: ByteRange) -> Bool {
    let scanner = ByteScanner(bytes, in: ByteRange(offset, line.upperBound))
    return scanner.looksAt("---") && (scanner.peek(3).map(ASCII.blanks.contains) ?? true)
  }

  /// The key at `offset`, if a lower-case word, a colon, and a blank or the end stand there.
  private func key(at offset: Int, _ line: ByteRange) -> Key? {
    var scanner = ByteScanner(bytes, in: ByteRange(offset, line.upperBound))
    guard let first = scanner.peek, ByteSet("abcdefghijklmnopqrstuvwxyz_").contains(first) else { return nil }
    let word = scanner.take(while: ByteSet("abcdefghijklmnopqrstuvwxyz0123456789_-."))
    guard scanner.take(0x3A), scanner.peek.map(ASCII.blanks.contains) ?? true else { return nil }
    return Key(range: word, end: scanner.position)
  }

  /// Whether a value can start at `offset`: after a colon or a dash and blanks, or inside brackets.
  private func isValueStart(_ offset: Int, _ line: ByteRange) -> Bool {
    var before = offset - 1
    while before >= line.lowerBound, ASCII.blanks.contains(bytes[before]) { before -= 1 }
    return before < line.lowerBound || ByteSet(":-[{,").contains(bytes[before])
  }

  /// The offset after the quote that closes the one at `offset`. One search that finds none is the last.
  private mutating func endOfQuote(at offset: Int, _ line: ByteRange) -> Int? {
    let quote = bytes[offset]
    if quote == 0x22 ? hasNoMoreQuotes.double : hasNoMoreQuotes.single { return nil }
    var next = offset + 1
    while next < line.upperBound {
      if bytes[next] == ASCII.backslash, quote == 0x22 {
        next += 2
        continue
      }
      if bytes[next] == quote { return next + 1 }
      next += 1
    }
    if quote == 0x22 { hasNoMoreQuotes.double = true } else { hasNoMoreQuotes.single = true }
    return nil
  }

  /// The offsets of the brackets in `line` that are closed before a `---` between blanks.
  private static func closedBrackets(_ bytes: [UInt8], _ line: ByteRange) -> Set<Int> {
    var closed: Set<Int> = []
    var open: [Int] = []
    var scanner = ByteScanner(bytes, in: line)
    while let byte = scanner.next() {
      if byte == 0x5B || byte == 0x7B { open.append(scanner.position - 1) }
      if byte == 0x5D || byte == 0x7D, let start = open.popLast() { closed.insert(start) }
      if byte == ASCII.space, scanner.looksAt("--- ") { open = [] }
    }
    return closed
  }

  /// Whether one to six `#` and a blank stand at `offset`.
  private func isHeading(_ offset: Int, _ line: ByteRange) -> Bool {
    var scanner = ByteScanner(bytes, in: ByteRange(offset, line.upperBound))
    let level = scanner.skip(while: ByteSet("#"))
    return level <= 6 && scanner.peek == ASCII.space
  }
}
