import Diagnostics
import SourceText

extension OutlineBuilder {
  /// Adds a block of code, fenced or indented.
  mutating func addCode(_ node: CmarkNode, at offset: Int) {
    let line = node.startLine
    let parent = containers.content(of: line, in: bytes, lines: lines).cursor
    let indentation = parent.indentation(in: bytes, before: lines.textEnd(of: line)).columns
    if indentation >= 4 {
      addIndentedCode(lineCount: node.literalLineCount, line: line, at: offset)
    } else {
      addFence(lineCount: node.literalLineCount, line: line, at: offset)
    }
  }

  private mutating func addFence(lineCount: Int, line: Int, at offset: Int) {
    let end = lines.textEnd(of: line)
    let mark = bytes[offset]
    var fenceEnd = offset
    while fenceEnd < end, bytes[fenceEnd] == mark { fenceEnd += 1 }
    let info = trimmed(fenceEnd, end)
    let parent = containers.content(of: line, in: bytes, lines: lines).cursor
    let indentation = offset - parent.offset
    let content = content(of: line + 1, count: lineCount, indentation: max(0, indentation))
    let isClosed = isClosingFence(mark, count: fenceEnd - offset, line: line + 1 + lineCount)
    let lastLine = line + lineCount + (isClosed ? 1 : 0)
    let fence = CodeFence(
      style: mark == 0x60 ? .backticks : .tildes, info: page.source.text(in: info), infoRange: info,
      content: content.text, contentRange: content.range, isClosed: isClosed)
    let range = ByteRange(offset, max(end, lines.textEnd(of: lastLine)))
    add(Draft(kind: .block(.code(fence)), range: range))
    if fence.language == "math" {
      outline.mathFences.append(
        MathSpan(delimiter: .fence, range: range.union(fence.contentRange), tex: fence.content))
    }
    if !isClosed {
      outline.diagnostics.append(
        Diagnostic(
          rule: "text/unclosed-fence", severity: .warning, summary: "Code fence is never closed",
          at: ByteRange(offset, max(fenceEnd, info.upperBound)),
          help: "Close it with \(fenceEnd - offset) or more of the same mark on a line of their own."))
    }
  }

  private mutating func addIndentedCode(lineCount: Int, line: Int, at offset: Int) {
    let content = content(of: line, count: lineCount, indentation: 4, isIndented: true)
    let place = ByteRange(offset, offset)
    let fence = CodeFence(
      style: .indented, info: "", infoRange: place, content: content.text, contentRange: content.range,
      isClosed: true)
    let end = max(offset, lines.textEnd(of: line + max(0, lineCount - 1)))
    add(Draft(kind: .block(.code(fence)), range: ByteRange(offset, end)))
  }

  /// The code on `count` lines from `first`, the containers' markers and up to `indentation` columns taken
  /// off.
  ///
  /// A tab that is taken in part leaves blanks, as in CommonMark 2.2; they map to the byte after the tab.
  private func content(
    of first: Int, count: Int, indentation: Int, isIndented: Bool = false
  ) -> (text: MappedText, range: ByteRange) {
    var derived: [UInt8] = []
    var map = SourceMap()
    var contentStart: Int?
    var contentEnd = min(lines.start(of: first), page.bytes.count)
    for line in first..<first + count {
      let end = lines.textEnd(of: line)
      var cursor = containers.content(of: line, in: bytes, lines: lines).cursor
      cursor.skipBlanks(indentation, in: bytes, before: end)
      if cursor.pendingTabColumns > 0 {
        derived += Array(repeating: ASCII.space, count: cursor.pendingTabColumns)
        map.appendInserted(count: cursor.pendingTabColumns)
        cursor.offset += 1
      }
      let piece = ByteRange(cursor.offset, max(cursor.offset, lines.next(of: line)))
      derived += page.source.bytes[piece.indices]
      map.append(piece)
      if contentStart == nil { contentStart = piece.lowerBound }
      contentEnd = piece.upperBound
    }
    let start = contentStart ?? contentEnd
    if count == 0 { map.append(ByteRange(start, start)) }
    return (MappedText(bytes: derived, map: map), ByteRange(start, max(start, contentEnd)))
  }

  /// Whether `line` lies in the containers and closes a fence of `count` marks.
  private func isClosingFence(_ mark: UInt8, count: Int, line: Int) -> Bool {
    guard line < lines.count else { return false }
    let (cursor, matched) = containers.content(of: line, in: bytes, lines: lines)
    guard matched == containers.count else { return false }
    let end = lines.textEnd(of: line)
    let (columns, start) = cursor.indentation(in: bytes, before: end)
    guard columns <= 3 else { return false }
    var offset = start
    while offset < end, bytes[offset] == mark { offset += 1 }
    guard offset - start >= count else { return false }
    while offset < end, ASCII.blanks.contains(bytes[offset]) { offset += 1 }
    return offset == end
  }

  private func trimmed(_ start: Int, _ end: Int) -> ByteRange {
    var (first, last) = (start, end)
    while first < last, ASCII.blanks.contains(page.bytes[first]) { first += 1 }
    while last > first, ASCII.blanks.contains(page.bytes[last - 1]) { last -= 1 }
    return first == last ? ByteRange(start, start) : ByteRange(first, last)
  }
}
