import Diagnostics
import SourceText

extension OutlineBuilder {
  /// Adds the blocks that a paragraph of libcmark's is: paragraphs and tables, without reference definitions.
  mutating func addParagraph(_ node: CmarkNode, at offset: Int) {
    let lines = leafLines(from: node.startLine, through: node.endLine, at: offset)
    addText(withoutDefinitions(withoutMarkers(lines)))
  }

  /// Adds a heading; the text over `---` may also be a table, as GFM sees it.
  mutating func addHeading(_ node: CmarkNode, at offset: Int) {
    let level = node.level
    let firstEnd = lines.textEnd(of: node.startLine)
    if isNumberSigns(level, at: offset, before: firstEnd) {
      let text = headingText(from: offset + level, to: firstEnd)
      let leaf = addLeaf(LeafText(text, of: page.bytes))
      add(Draft(kind: .leaf(.heading(level: level), leaf), range: ByteRange(offset, firstEnd)))
      return
    }
    guard let underline = underline(from: node.startLine + 1, through: node.endLine) else {
      addParagraph(node, at: offset)
      return
    }
    let all = leafLines(from: node.startLine, through: underline, at: offset)
    let above = withoutDefinitions(withoutMarkers(Array(all.dropLast())))
    guard let last = all.last else { return }
    let isRule = bytes[last.start..<last.end].count(where: { $0 == 0x2D }) >= 3
    guard let first = above.first, tables(in: above).isEmpty else {
      addText(isRule ? above : above + [last])
      if isRule {
        add(
          Draft(
            kind: .block(.thematicBreak),
            range: ByteRange(skipBlanks(from: last.start, to: last.end), last.end)))
      }
      return
    }
    let leaf = addLeaf(LeafText(above, of: page.bytes))
    add(Draft(kind: .leaf(.heading(level: level), leaf), range: ByteRange(first.start, last.end)))
  }

  /// Adds paragraphs and tables for `lines`.
  mutating func addText(_ lines: [LeafLine]) {
    var rest = 0
    for table in tables(in: lines) where table.header >= rest {
      addPlainParagraph(Array(lines[rest..<table.header]))
      var end = table.header + 2
      while end < lines.count, isRow(lines[end], of: lines[table.header]) { end += 1 }
      addTable(Array(lines[table.header..<end]), alignments: table.alignments)
      rest = end
    }
    addPlainParagraph(Array(lines[rest...]))
  }

  /// Scans `text` and gives it a number.
  mutating func addLeaf(_ text: LeafText, isCell: Bool = false) -> Int {
    var scanner = AtomScanner(text, in: scannerContext)
    scanner.scan()
    for range in scanner.openWikiLinks {
      outline.diagnostics.append(
        Diagnostic(
          rule: "links/unclosed-wikilink", severity: .warning,
          summary: "'[[' has no ']]' on its line", at: text.original(of: range),
          help: "Close the link with ']]', or write '\\[[' for two brackets."))
    }
    outline.leaves.append(
      Leaf(
        text: text, atoms: scanner.atoms, isCell: isCell, strayBackticks: scanner.strayBackticks,
        openFormulas: scanner.openFormulas,
        containers: containers))
    return outline.leaves.count - 1
  }

  /// The lines of a paragraph that starts at `offset`.
  func leafLines(from first: Int, through last: Int, at offset: Int) -> [LeafLine] {
    (first...max(first, last)).map { line in
      let end = lines.textEnd(of: line)
      if line == first {
        return LeafLine(start: min(offset, end), end: end, next: lines.next(of: line), isLazy: false)
      }
      let (cursor, matched) = containers.content(of: line, in: bytes, lines: lines)
      let start = cursor.pendingTabColumns > 0 ? cursor.offset + 1 : cursor.offset
      return LeafLine(
        start: min(start, end), end: end, next: lines.next(of: line), isLazy: matched < containers.count)
    }
  }

  /// Whether `line` goes on with the table under `header`: any line does, as in GFM, but one without a bar
  /// only where the markers of the containers are all there.
  private func isRow(_ line: LeafLine, of header: LeafLine) -> Bool {
    guard line.isLazy == header.isLazy else { return false }
    return !line.isLazy || page.bytes[line.start..<line.end].contains(0x7C)
  }

  private mutating func addPlainParagraph(_ lines: [LeafLine]) {
    guard let first = lines.first, let last = lines.last else { return }
    var start = first.start
    while start < first.end, ASCII.blanks.contains(page.bytes[start]) { start += 1 }
    let leaf = addLeaf(LeafText(lines, of: page.bytes))
    add(Draft(kind: .leaf(.paragraph, leaf), range: ByteRange(start, last.end)))
  }

  /// Takes off the marker of a footnote, which libcmark saw as text, and the box of a task item.
  private mutating func withoutMarkers(_ lines: [LeafLine]) -> [LeafLine] {
    guard var first = lines.first, let frame = frames.last, frame.children.isEmpty else { return lines }
    switch frame.kind {
    case .footnote(let marker):
      first.start = skipBlanks(from: marker.end, to: first.end)
      return first.start < first.end ? [first] + lines.dropFirst() : Array(lines.dropFirst())
    case .item:
      guard first.start + 3 < first.end, page.bytes[first.start] == 0x5B, page.bytes[first.start + 2] == 0x5D,
        ASCII.blanks.contains(page.bytes[first.start + 3])
      else { return lines }
      switch page.bytes[first.start + 1] {
      case ASCII.space: frames[frames.count - 1].isChecked = false
      case 0x78, 0x58: frames[frames.count - 1].isChecked = true
      default: return lines
      }
      first.start = skipBlanks(from: first.start + 3, to: first.end)
      return first.start < first.end ? [first] + lines.dropFirst() : Array(lines.dropFirst())
    default: return lines
    }
  }

  /// Takes the reference definitions off the start of a paragraph.
  private mutating func withoutDefinitions(_ lines: [LeafLine]) -> [LeafLine] {
    guard let first = lines.first,
      skipBlanks(from: first.start, to: first.end) < first.end,
      page.bytes[skipBlanks(from: first.start, to: first.end)] == 0x5B
    else { return lines }
    let text = LeafText(lines, of: page.bytes)
    var offset = 0
    while offset < text.bytes.count, let end = ReferenceDefinition.end(in: text.bytes, from: offset) {
      outline.definitions.append(Array(text.bytes[offset..<end]))
      offset = end
    }
    guard offset > 0 else { return lines }
    guard offset < text.bytes.count else { return [] }
    return Array(lines[text.line(at: offset)...])
  }

  private func skipBlanks(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, ASCII.blanks.contains(page.bytes[offset]) { offset += 1 }
    return offset
  }

  /// Whether a heading that starts at `offset` is marked by `level` number signs.
  private func isNumberSigns(_ level: Int, at offset: Int, before end: Int) -> Bool {
    guard offset + level <= end, !bytes[offset..<offset + level].contains(where: { $0 != 0x23 }) else {
      return false
    }
    return offset + level == end || ASCII.blanks.contains(bytes[offset + level])
  }

  /// The text of a heading between its number signs and the closing ones.
  private func headingText(from start: Int, to end: Int) -> ByteRange {
    let start = skipBlanks(from: start, to: end)
    var last = end
    while last > start, ASCII.blanks.contains(bytes[last - 1]) { last -= 1 }
    var signs = last
    while signs > start, bytes[signs - 1] == 0x23 { signs -= 1 }
    if signs < last, signs == start || ASCII.blanks.contains(bytes[signs - 1]) {
      last = signs
      while last > start, ASCII.blanks.contains(bytes[last - 1]) { last -= 1 }
    }
    return ByteRange(start, last)
  }

  /// The line of `=` or `-` that makes the lines above a heading.
  private func underline(from first: Int, through last: Int) -> Int? {
    guard first <= last else { return nil }
    for line in first...last {
      let (cursor, matched) = containers.content(of: line, in: bytes, lines: lines)
      let end = lines.textEnd(of: line)
      let (columns, start) = cursor.indentation(in: bytes, before: end)
      guard matched == containers.count, columns <= 3, start < end else { continue }
      let sign = bytes[start]
      guard sign == 0x3D || sign == 0x2D else { continue }
      var offset = start
      while offset < end, bytes[offset] == sign { offset += 1 }
      while offset < end, ASCII.blanks.contains(bytes[offset]) { offset += 1 }
      if offset == end { return line }
    }
    return nil
  }
}
