import SourceText

/// A line that starts a field of a block mapping: `key: value` or `key:`.
///
/// Recognised without a YAML parser, so that a broken block can be taken apart and prose told from front matter.
struct KeyLine: Sendable, Hashable {
  /// The longest key that is taken for one, in bytes; a longer run before a colon is prose.
  private static let maximumKeyLength = 80
  /// The most words of a key that is not quoted: keys such as `Module Name` occur, sentences do not.
  private static let maximumKeyWords = 4
  /// What a plain key is not made of: Markdown and flow collections are.
  private static let foreign = ByteSet("*`[](){}|<>\"!,;?=$")

  /// The key, quotes included.
  let key: ByteRange
  /// The offset of the colon.
  let colon: Int
  /// What stands after the colon, blanks trimmed, without the line end.
  let value: ByteRange

  /// The field that starts `line` of `bytes`, after its indentation; `nil` if none does.
  init?(_ bytes: [UInt8], line: ByteRange) {
    var scanner = ByteScanner(bytes, in: line)
    scanner.skip(while: ASCII.blanks)
    let start = scanner.position
    guard let first = scanner.peek, let colon = Self.colon(after: first, &scanner) else { return nil }
    var end = colon
    while end > start, ASCII.blanks.contains(bytes[end - 1]) { end -= 1 }
    guard end > start else { return nil }
    key = ByteRange(start, end)
    self.colon = colon
    value = Lines.trimmed(bytes, ByteRange(colon + 1, line.upperBound))
  }

  /// Whether the key is a word of lower-case letters, digits, `_`, `-` and `.`, as programs write keys.
  func isIdentifier(in bytes: [UInt8]) -> Bool {
    guard ByteSet("abcdefghijklmnopqrstuvwxyz_").contains(bytes[key.lowerBound]) else { return false }
    let members = ByteSet("abcdefghijklmnopqrstuvwxyz0123456789_-.")
    return bytes[key.indices].allSatisfy { members.contains($0) }
  }

  /// The offset of the colon that ends the key at the scanner, if a key stands there.
  private static func colon(after first: UInt8, _ scanner: inout ByteScanner) -> Int? {
    if first == 0x22 || first == 0x27 {
      _ = scanner.next()
      scanner.take(until: ByteSet { $0 == first })
      guard scanner.take(first) else { return nil }
      scanner.skip(while: ASCII.blanks)
      return scanner.peek == 0x3A ? scanner.position : nil
    }
    guard first >= 0x80 || ASCII.wordBytes.contains(first) else { return nil }
    let start = scanner.position
    var words = 1
    while let byte = scanner.peek, !ASCII.lineEnds.contains(byte) {
      if byte == 0x3A, scanner.peek(1).map(ASCII.whitespace.contains) ?? true { return scanner.position }
      if foreign.contains(byte) || scanner.position - start > maximumKeyLength { return nil }
      if ASCII.blanks.contains(byte) { words += 1 }
      if words > maximumKeyWords { return nil }
      if byte == 0x23, scanner.peek(-1) == ASCII.space { return nil }
      scanner.position += 1
    }
    return nil
  }
}

/// Small questions about lines of bytes.
enum Lines {
  /// `range` without blanks and line ends at its edges; its start if nothing is left.
  static func trimmed(_ bytes: [UInt8], _ range: ByteRange) -> ByteRange {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, ASCII.whitespace.contains(bytes[start]) { start += 1 }
    while end > start, ASCII.whitespace.contains(bytes[end - 1]) { end -= 1 }
    return ByteRange(start, end)
  }

  /// Whether `line` holds nothing but blanks.
  static func isBlank(_ bytes: [UInt8], _ line: ByteRange) -> Bool {
    bytes[line.indices].allSatisfy { ASCII.whitespace.contains($0) }
  }

  /// Whether `line` is `fence`, three bytes, and nothing but blanks after it.
  static func isFence(_ bytes: [UInt8], _ line: ByteRange, _ fence: StaticString) -> Bool {
    var scanner = ByteScanner(bytes, in: line)
    guard scanner.take(fence) else { return false }
    scanner.skip(while: ASCII.whitespace)
    return scanner.isAtEnd
  }

  /// The first byte of `line` after its indentation.
  static func firstByte(_ bytes: [UInt8], _ line: ByteRange) -> UInt8? {
    bytes[line.indices].first { !ASCII.blanks.contains($0) }
  }

  /// Whether `line` starts in its first column with something that a block mapping's next line cannot start with:
  /// neither a key, a list item, a comment nor a closing bracket.
  static func isStray(_ bytes: [UInt8], _ line: ByteRange) -> Bool {
    guard let first = bytes[line.indices].first, !ASCII.whitespace.contains(first) else { return false }
    if ByteSet("#]}").contains(first) { return false }
    if first == 0x2D {
      let second = line.count > 1 ? bytes[line.lowerBound + 1] : ASCII.lineFeed
      return !ASCII.whitespace.contains(second)
    }
    return KeyLine(bytes, line: line) == nil
  }
}
