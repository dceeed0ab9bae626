import SourceText

/// `[^label]:` at the start of a line.
struct FootnoteMarker {
  /// What stands between `[^` and `]`, as written.
  let label: String
  /// The offset after the colon.
  let end: Int

  /// Reads the marker at `start`; `nil` if there is none. A label has no blank and no bracket.
  init?(at start: Int, in bytes: [UInt8], before end: Int) {
    guard let labelEnd = Self.labelEnd(at: start, in: bytes, before: end), labelEnd < end,
      bytes[labelEnd] == 0x3A
    else { return nil }
    self.label = String(decoding: bytes[start + 2..<labelEnd - 1], as: UTF8.self)
    self.end = labelEnd + 1
  }

  private static let labelStops = ByteSet(" \t\n\r[]")

  /// The offset after the `]` of the `[^label]` at `start`; `nil` if there is none.
  static func labelEnd(at start: Int, in bytes: [UInt8], before end: Int) -> Int? {
    guard start + 3 < end, bytes[start] == 0x5B, bytes[start + 1] == 0x5E else { return nil }
    var offset = start + 2
    while offset < end, offset - start < 200, !labelStops.contains(bytes[offset]) { offset += 1 }
    guard offset > start + 2, offset < end, bytes[offset] == 0x5D else { return nil }
    return offset + 1
  }
}
