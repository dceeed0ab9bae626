/// Finding one byte sequence in another.
enum TextSearch {
  /// The offset of the first occurrence of `part` from `start` on, in time linear in both.
  static func first(_ part: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard let head = part.first else { return start <= text.count ? start : nil }
    guard part.count <= text.count - start else { return nil }
    if part.count > 16 { return firstByBorders(part, in: text, from: start) }
    for offset in start...text.count - part.count where text[offset] == head {
      var matched = 1
      while matched < part.count, text[offset + matched] == part[matched] { matched += 1 }
      if matched == part.count { return offset }
    }
    return nil
  }

  /// The offset of the last occurrence of `part`.
  static func last(_ part: [UInt8], in text: [UInt8]) -> Int? {
    first(part.reversed(), in: text.reversed(), from: 0).map { text.count - $0 - part.count }
  }

  /// Knuth, Morris and Pratt: never looks at a byte of the text twice.
  private static func firstByBorders(_ part: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    var borders = Array(repeating: 0, count: part.count)
    var length = 0
    for index in 1..<part.count {
      while length > 0, part[index] != part[length] { length = borders[length - 1] }
      if part[index] == part[length] { length += 1 }
      borders[index] = length
    }
    length = 0
    for offset in start..<text.count {
      while length > 0, text[offset] != part[length] { length = borders[length - 1] }
      if text[offset] == part[length] { length += 1 }
      if length == part.count { return offset - part.count + 1 }
    }
    return nil
  }
}
