import SourceText

/// The grammar of an HTML tag in running text, by CommonMark 6.6.
enum HTMLTag {
  private static let nameBytes = ByteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")
  private static let attributeBytes = nameBytes.union(ByteSet("_:."))
  private static let valueStops = ASCII.whitespace.union(ByteSet("\"'=<>`"))

  /// The offset after the tag that starts at `start`; `nil` if there is none.
  static func end(in bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    guard start < end else { return nil }
    var scanner = ByteScanner(bytes, in: ByteRange(start + 1, end))
    if scanner.take(0x21) {
      // a declaration: `<!NAME …>`
      guard let next = scanner.peek, ASCII.letters.contains(next) else { return nil }
      scanner.take(until: ByteSet("<>"))
      return scanner.take(0x3E) ? scanner.position : nil
    }
    let isClosing = scanner.take(0x2F)
    guard let first = scanner.peek, ASCII.letters.contains(first) else { return nil }
    scanner.skip(while: nameBytes)
    while scanner.skip(while: ASCII.whitespace) > 0, !isClosing, takeAttribute(&scanner) {}
    if !isClosing { _ = scanner.take(0x2F) }
    return scanner.take(0x3E) ? scanner.position : nil
  }

  /// Takes `name`, `name=value`, `name="value"` or `name='value'`; false if no attribute stands there.
  private static func takeAttribute(_ scanner: inout ByteScanner) -> Bool {
    guard let first = scanner.peek, ASCII.letters.contains(first) || first == 0x5F || first == 0x3A else {
      return false
    }
    scanner.skip(while: attributeBytes)
    var ahead = scanner
    ahead.skip(while: ASCII.whitespace)
    guard ahead.take(0x3D) else { return true }
    ahead.skip(while: ASCII.whitespace)
    if ahead.take(0x22) {
      ahead.take(until: ByteSet("\""))
      guard ahead.take(0x22) else { return false }
    } else if ahead.take(0x27) {
      ahead.take(until: ByteSet("'"))
      guard ahead.take(0x27) else { return false }
    } else {
      guard !ahead.take(until: valueStops).isEmpty else { return false }
    }
    scanner = ahead
    return true
  }
}
