import SourceText

/// Where a fenced front matter block stands, before anything in it is read.
struct Fences {
  /// The blank lines before the opening fence, if there are any.
  let blankLines: ByteRange?
  /// The opening fence, without its line end.
  let opening: ByteRange
  /// The bytes between the fences.
  let content: ByteRange
  /// The offset after the closing fence's line end; the end of the content if there is no closing fence.
  let end: Int
  /// Whether there is a closing fence.
  let isClosed: Bool

  /// The block that starts at the first line that is not blank, if that is `---` and the file has not begun with
  /// a thematic break. Whether a block that is closed holds prose is left to `Outline`.
  static func find(in source: SourceFile) -> Fences? {
    guard let first = firstLine(of: source) else { return nil }
    let bytes = source.bytes
    let start = first == 0 ? source.contentStart : source.lines.range(ofLine: first).lowerBound
    let line = ByteRange(start, source.lines.range(ofLine: first).upperBound)
    guard Lines.isFence(bytes, line, "---") else { return nil }
    let blankLines = start > source.contentStart ? ByteRange(source.contentStart, start) : nil
    let opening = ByteRange(start, start + 3)
    if let closing = closingLine(after: first, in: source) {
      let close = source.lines.range(ofLine: closing)
      return Fences(
        blankLines: blankLines, opening: opening, content: ByteRange(line.upperBound, close.lowerBound),
        end: close.upperBound, isClosed: true)
    }
    return unclosed(opening, blankLines, firstLine: first, in: source)
  }

  /// The same block taken as one that was never closed: it ends where lines stop being YAML. `nil` if it does
  /// not begin like front matter.
  func asUnclosed(in source: SourceFile) -> Fences? {
    let line = source.lines.lineIndex(at: opening.lowerBound)
    return Self.unclosed(opening, blankLines, firstLine: line, in: source)
  }

  /// The index of the first line that is not blank.
  private static func firstLine(of source: SourceFile) -> Int? {
    let start = source.contentStart
    guard let offset = source.bytes[start...].firstIndex(where: { !ASCII.whitespace.contains($0) }) else {
      return nil
    }
    let line = source.lines.lineIndex(at: offset)
    return max(start, source.lines.range(ofLine: line).lowerBound) == offset ? line : nil
  }

  /// The index of the line that closes the block. `---` after nothing but directives (`%YAML 1.2`) opens the
  /// document that they are for, and does not close it.
  private static func closingLine(after first: Int, in source: SourceFile) -> Int? {
    let bytes = source.bytes
    var hasDirective = false
    var hasContent = false
    for index in (first + 1)..<max(first + 1, source.lines.count) {
      let line = source.lines.range(ofLine: index)
      guard let byte = bytes[line.indices].first else { continue }
      if byte == 0x2E, Lines.isFence(bytes, line, "...") { return index }
      if byte == 0x2D, Lines.isFence(bytes, line, "---") {
        if hasContent || !hasDirective { return index }
        hasContent = true
      } else if byte == 0x25 {
        hasDirective = true
      } else if byte != 0x23, !Lines.isBlank(bytes, line) {
        hasContent = true
      }
    }
    return nil
  }

  /// The block without a closing fence: it goes on as long as lines are keys, their indented or listed values,
  /// comments inside, or blank lines with a key after them.
  private static func unclosed(
    _ opening: ByteRange, _ blankLines: ByteRange?, firstLine: Int, in source: SourceFile
  ) -> Fences? {
    let bytes = source.bytes
    let start = source.lines.range(ofLine: firstLine).upperBound
    var end = start
    var keys = 0
    var isKnown = false
    var afterBlank = false
    for index in (firstLine + 1)..<max(firstLine + 1, source.lines.count) {
      let line = source.lines.range(ofLine: index)
      if Lines.isBlank(bytes, line) {
        if keys == 0 { return nil }
        afterBlank = true
        continue
      }
      if let keyLine = KeyLine(bytes, line: line), bytes[line.lowerBound] == bytes[keyLine.key.lowerBound] {
        if afterBlank, !keyLine.isIdentifier(in: bytes) { break }
        keys += 1
        isKnown = isKnown || Schema.wikiEntry[source.text(in: keyLine.key)] != nil
      } else if keys == 0 || afterBlank || !continues(bytes, line) {
        break
      }
      afterBlank = false
      end = line.upperBound
    }
    guard keys >= 2 || (keys == 1 && isKnown) else { return nil }
    return Fences(
      blankLines: blankLines, opening: opening, content: ByteRange(start, end), end: end, isClosed: false)
  }

  /// Whether a line that starts no key goes on with the field before it.
  private static func continues(_ bytes: [UInt8], _ line: ByteRange) -> Bool {
    if line.isEmpty { return false }
    return !Lines.isStray(bytes, line) && bytes[line.lowerBound] != 0x23
  }
}
