import SourceText

/// The bytes that are given to libcmark for the structure of the blocks: as long as the file, but with what
/// must not matter there written over.
///
/// Formulas that span blocks become words, brackets and escapes become letters (so that no reference
/// definition is taken out and no inline costs time), the markers of footnotes become list markers whose text
/// must be indented by four, and what is nested too deeply becomes text.
struct BlockText {
  /// The nesting that is read, in blocks; deeper markers are text. Deep enough for people, safe for
  /// recursion.
  static let maximalDepth = 100

  /// As many bytes as the file has.
  private(set) var bytes: [UInt8]
  /// The lines of the body.
  let lines: LineIndex
  /// The footnote markers by the offset of their bracket; those in code are among them.
  private(set) var footnotes: [Int: FootnoteMarker] = [:]
  /// The first marker that was left unread because it stands too deep.
  private(set) var firstTooDeep: Int?

  /// The block text of the body of `text` that starts at `start`, with `formulas` hidden.
  init(_ text: [UInt8], from start: Int, hiding formulas: [MathSpan]) {
    bytes = text
    for formula in formulas {
      for offset in formula.range.indices { bytes[offset] = 0x78 }
    }
    lines = LineIndex(bytes, from: start)
    for line in 0..<lines.count {
      let end = lines.textEnd(of: line)
      hideInlines(from: skipMarkers(from: lines.start(of: line), to: end), to: end)
    }
  }

  /// The offset after the container markers at the start of a line.
  private mutating func skipMarkers(from start: Int, to end: Int) -> Int {
    guard !isRule(from: start, to: end) else { return end }
    var offset = start
    var depth = 0
    while offset < end {
      if ASCII.blanks.contains(bytes[offset]) {
        offset += 1
        continue
      }
      guard let next = markerEnd(at: offset, before: end) else { break }
      depth += 1
      if depth >= Self.maximalDepth {
        if firstTooDeep == nil { firstTooDeep = offset }
        bytes[offset] = 0x78
        break
      }
      offset = next
    }
    return offset
  }

  /// The offset after the container marker at `offset`; `nil` if there is none.
  private func markerEnd(at offset: Int, before end: Int) -> Int? {
    func isBlankOrEnd(_ offset: Int) -> Bool { offset >= end || ASCII.blanks.contains(bytes[offset]) }
    switch bytes[offset] {
    case 0x3E: return offset + 1
    case 0x2A, 0x2B, 0x2D: return isBlankOrEnd(offset + 1) ? offset + 1 : nil
    case 0x30...0x39:
      var after = offset
      while after < end, after - offset < 10, ASCII.digits.contains(bytes[after]) { after += 1 }
      guard after < end, bytes[after] == 0x2E || bytes[after] == 0x29, isBlankOrEnd(after + 1) else {
        return nil
      }
      return after + 1
    default: return nil
    }
  }

  /// Whether only `*`, `-`, `_` and blanks stand there.
  private func isRule(from start: Int, to end: Int) -> Bool {
    let members = ByteSet("*-_ \t")
    return !bytes[start..<end].contains { !members.contains($0) }
  }

  /// Writes over what would be an inline in the rest of a line, and over a footnote's marker.
  private mutating func hideInlines(from start: Int, to end: Int) {
    guard start < end, bytes[start] != 0x3C, !isRule(from: start, to: end) else { return }
    if let marker = FootnoteMarker(at: start, in: bytes, before: end) {
      footnotes[start] = marker
      bytes[start] = 0x2B
      for offset in start + 1..<start + 4 { bytes[offset] = 0x20 }
      for offset in start + 4..<marker.end { bytes[offset] = 0x78 }
    }
    for offset in start..<end {
      switch bytes[offset] {
      case 0x5B, 0x5C, 0x26, 0x5F: bytes[offset] = 0x78
      case 0x2A where offset > start || !ASCII.blanks.contains(offset + 1 < end ? bytes[offset + 1] : 0x20):
        bytes[offset] = 0x78
      case 0x3C where offset + 1 < end && bytes[offset + 1] != 0x2F: bytes[offset] = 0x78
      default: break
      }
    }
  }
}
