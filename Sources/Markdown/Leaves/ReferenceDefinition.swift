import SourceText

/// `[label]: destination "title"` at the start of a paragraph.
enum ReferenceDefinition {
  /// The offset after the definition that starts at `start`, its line end included; `nil` if there is none.
  static func end(in bytes: [UInt8], from start: Int) -> Int? {
    let end = bytes.count
    var offset = skipBlanks(in: bytes, from: start)
    let label = offset
    guard let labelEnd = LinkSyntax.labelEnd(in: bytes, from: offset, before: end),
      labelEnd < end, bytes[labelEnd] == 0x3A,
      bytes[label + 1..<labelEnd - 1].contains(where: { !ASCII.whitespace.contains($0) })
    else { return nil }
    offset = skipBlanksAndOneLineEnd(in: bytes, from: labelEnd + 1)
    guard let destinationEnd = LinkSyntax.destinationEnd(in: bytes, from: offset, before: end),
      destinationEnd > offset
    else { return nil }
    let title = skipBlanksAndOneLineEnd(in: bytes, from: destinationEnd)
    if title > destinationEnd, let titleEnd = LinkSyntax.titleEnd(in: bytes, from: title, before: end),
      let lineEnd = lineEnd(in: bytes, from: titleEnd)
    {
      return lineEnd
    }
    return lineEnd(in: bytes, from: destinationEnd)
  }

  /// The offset after the line end at `start`, blanks before it skipped; `nil` if something else stands
  /// there.
  private static func lineEnd(in bytes: [UInt8], from start: Int) -> Int? {
    let offset = skipBlanks(in: bytes, from: start)
    guard offset < bytes.count else { return offset }
    let next = skipLineEnd(in: bytes, from: offset)
    return next > offset ? next : nil
  }

  private static func skipBlanks(in bytes: [UInt8], from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, ASCII.blanks.contains(bytes[offset]) { offset += 1 }
    return offset
  }

  private static func skipLineEnd(in bytes: [UInt8], from start: Int) -> Int {
    guard start < bytes.count else { return start }
    if bytes[start] == ASCII.lineFeed { return start + 1 }
    guard bytes[start] == ASCII.carriageReturn else { return start }
    return start + 1 < bytes.count && bytes[start + 1] == ASCII.lineFeed ? start + 2 : start + 1
  }

  private static func skipBlanksAndOneLineEnd(in bytes: [UInt8], from start: Int) -> Int {
    skipBlanks(in: bytes, from: skipLineEnd(in: bytes, from: skipBlanks(in: bytes, from: start)))
  }
}
