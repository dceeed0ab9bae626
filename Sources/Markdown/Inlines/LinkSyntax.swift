import SourceText

/// The grammar of link destinations, titles and labels, as libcmark reads it.
///
/// libcmark does not say where a link ends; these scanners repeat its decisions.
enum LinkSyntax {
  /// The offset after the destination at `start`; it may be empty. `nil` if it is malformed or reaches `end`.
  static func destinationEnd(in bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    var offset = start
    if offset < end, bytes[offset] == 0x3C {
      offset += 1
      while offset < end {
        switch bytes[offset] {
        case 0x3E: return offset + 1
        case 0x3C, ASCII.lineFeed, ASCII.carriageReturn: return nil
        case ASCII.backslash: offset += 2
        default: offset += 1
        }
      }
      return nil
    }
    var depth = 0
    while offset < end {
      let byte = bytes[offset]
      if byte == ASCII.backslash, offset + 1 < end, isPunctuation(bytes[offset + 1]) {
        offset += 2
      } else if byte == 0x28 {
        depth += 1
        guard depth <= 32 else { return nil }
        offset += 1
      } else if byte == 0x29 {
        if depth == 0 { break }
        depth -= 1
        offset += 1
      } else if ASCII.whitespace.contains(byte) {
        if offset == start { return nil }
        break
      } else {
        offset += 1
      }
    }
    return depth == 0 ? offset : nil
  }

  /// The offset after the title at `start`; `nil` if there is none.
  static func titleEnd(in bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    guard start < end else { return nil }
    let opening = bytes[start]
    let closing: UInt8
    switch opening {
    case 0x22, 0x27: closing = opening
    case 0x28: closing = 0x29
    default: return nil
    }
    var offset = start + 1
    while offset < end {
      let byte = bytes[offset]
      if byte == ASCII.backslash {
        offset += 2
      } else if byte == closing {
        return offset + 1
      } else if byte == 0x28, closing == 0x29 {
        return nil
      } else {
        offset += 1
      }
    }
    return nil
  }

  /// The offset after `(destination "title")` at `start`; `nil` if it is not well formed.
  static func inlineEnd(in bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    guard start < end, bytes[start] == 0x28 else { return nil }
    let destination = skipWhitespace(in: bytes, from: start + 1, before: end)
    guard let destinationEnd = destinationEnd(in: bytes, from: destination, before: end) else { return nil }
    let title = skipWhitespace(in: bytes, from: destinationEnd, before: end)
    let titleEnd =
      title == destinationEnd ? title : titleEnd(in: bytes, from: title, before: end) ?? title
    let last = skipWhitespace(in: bytes, from: titleEnd, before: end)
    return last < end && bytes[last] == 0x29 ? last + 1 : nil
  }

  /// The offset after `[label]` at `start`, which may be empty; `nil` if it is not well formed.
  static func labelEnd(in bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    guard start < end, bytes[start] == 0x5B else { return nil }
    var offset = start + 1
    while offset < end, offset - start <= 1000 {
      switch bytes[offset] {
      case 0x5D: return offset + 1
      case 0x5B: return nil
      case ASCII.backslash: offset += offset + 1 < end && isPunctuation(bytes[offset + 1]) ? 2 : 1
      default: offset += 1
      }
    }
    return nil
  }

  /// Whether `byte` is ASCII punctuation, which a backslash escapes.
  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// The offset of the first byte from `start` that is no blank and no line end.
  static func skipWhitespace(in bytes: [UInt8], from start: Int, before end: Int) -> Int {
    var offset = start
    while offset < end, ASCII.whitespace.contains(bytes[offset]) { offset += 1 }
    return offset
  }
}
