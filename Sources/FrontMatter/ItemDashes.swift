import SourceText

/// The dashes that begin the items of a collapsed list: `- a - "b - c" - [d - e]`.
enum ItemDashes {
  /// The offsets of the dashes in `range`, between blanks and outside quotes and brackets.
  static func offsets(_ bytes: [UInt8], in range: ByteRange) -> [Int] {
    var found: [Int] = []
    var depth = 0
    var quote: UInt8?
    for offset in range.indices {
      let byte = bytes[offset]
      let follows = offset == range.lowerBound || ASCII.blanks.contains(bytes[offset - 1])
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27, follows {
        quote = byte
      } else if byte == 0x5B || byte == 0x7B {
        depth += 1
      } else if byte == 0x5D || byte == 0x7D {
        depth = max(0, depth - 1)
      } else if byte == 0x2D, follows, depth == 0,
        offset + 1 == range.upperBound || ASCII.blanks.contains(bytes[offset + 1])
      {
        found.append(offset)
      }
    }
    return found
  }
}
