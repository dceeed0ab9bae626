/// The bytes of one file, as they are, with the table of their lines.
///
/// Nothing is normalised: a byte order mark, CR LF and invalid bytes stay where they are, so that every
/// offset is an offset into the original.
public struct SourceFile: Sendable, Hashable {
  /// The path as the user gave it, for messages; never opened from here.
  public let path: String
  /// Every byte of the file.
  public let bytes: [UInt8]
  /// Where the lines start.
  public let lines: LineTable

  /// A file with these bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    self.lines = LineTable(bytes)
  }

  /// A file with the UTF-8 of `text`: for tests and for notes on standard input.
  public init(path: String = "note.md", text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The whole file.
  public var range: ByteRange { ByteRange(0, bytes.count) }

  /// Whether the file starts with a UTF-8 byte order mark.
  public var hasByteOrderMark: Bool { bytes.starts(with: [0xEF, 0xBB, 0xBF]) }

  /// The offset of the first byte after a byte order mark, if there is one.
  public var contentStart: Int { hasByteOrderMark ? 3 : 0 }

  /// The text of `range`; invalid bytes become U+FFFD.
  public func text(in range: ByteRange) -> String {
    String(decoding: bytes[range.indices], as: UTF8.self)
  }

  /// The place of `offset` for people. A byte order mark is not a column.
  public func position(at offset: Int) -> TextPosition {
    let line = lines.lineIndex(at: offset)
    var start = lines.range(ofLine: line).lowerBound
    if start == 0 { start = min(contentStart, offset) }
    return TextPosition(
      line: line + 1, column: scalarCount(in: ByteRange(min(start, offset), offset)) + 1, offset: offset)
  }

  /// The number of Unicode scalars in `range`, an invalid sequence counting as it is shown: one U+FFFD each.
  private func scalarCount(in range: ByteRange) -> Int {
    if !bytes[range.indices].contains(where: { $0 >= 0x80 }) { return range.count }
    return text(in: range).unicodeScalars.count
  }
}
