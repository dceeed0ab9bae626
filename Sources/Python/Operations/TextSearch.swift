/// Finding one byte sequence in another.
enum TextSearch {
  /// The offset of the first occurrence of `part` from `start` on.
  ///
  /// Bytes that cannot start it are skipped quickly; the worst case is bounded by the steps the caller charges.
  static func first(_ part: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard let head = part.first else { return start <= text.count ? start : nil }
    guard part.count <= text.count else { return nil }
    var offset = start
    let last = text.count - part.count
    while offset <= last {
      if text[offset] == head, text[offset..<offset + part.count].elementsEqual(part) { return offset }
      offset += 1
    }
    return nil
  }

  /// The offset of the last occurrence of `part`.
  static func last(_ part: [UInt8], in text: [UInt8]) -> Int? {
    var offset = text.count - part.count
    while offset >= 0 {
      if text[offset..<offset + part.count].elementsEqual(part) { return offset }
      offset -= 1
    }
    return nil
  }
}
