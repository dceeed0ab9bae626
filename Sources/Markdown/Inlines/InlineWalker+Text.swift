import SourceText

extension InlineWalker {
  /// Adds a line end with the blanks or the backslash before it.
  mutating func addBreak(_ kind: Inline.Kind) {
    let start = cursor
    while cursor < end, !ASCII.lineEnds.contains(text.bytes[cursor]) { cursor += 1 }
    if cursor + 1 < end, text.bytes[cursor] == ASCII.carriageReturn, text.bytes[cursor + 1] == ASCII.lineFeed
    {
      cursor += 1
    }
    cursor = min(cursor + 1, end)
    add(kind, start..<cursor)
    skipBlanks()
  }

  /// Adds the code span at the cursor.
  mutating func addCodeSpan() {
    let start = cursor
    let bytes = text.bytes
    while cursor < end, bytes[cursor] == 0x60 { cursor += 1 }
    let width = cursor - start
    let content = cursor
    var contentEnd = end
    while cursor < end {
      guard bytes[cursor] == 0x60 else {
        cursor += 1
        continue
      }
      let run = cursor
      while cursor < end, bytes[cursor] == 0x60 { cursor += 1 }
      if cursor - run == width {
        contentEnd = run
        break
      }
    }
    add(.code(code(content..<max(content, contentEnd))), start..<cursor)
  }

  /// Adds raw HTML.
  mutating func addHTML(_ literal: [UInt8]) {
    let start = cursor
    for byte in literal where cursor < end {
      if ASCII.lineEnds.contains(byte) {
        // libcmark gives a lone carriage return as a line feed, and lines without their indentation
        while cursor < end, ASCII.lineEnds.contains(text.bytes[cursor]) { cursor += 1 }
        skipBlanks()
      } else if text.bytes[cursor] == byte {
        cursor += 1
      }
    }
    add(.html(source.text(in: text.original(of: start..<cursor))), start..<cursor)
  }

  /// Adds `<address>`, whose only child is its text.
  mutating func addAutolink(_ kind: Inline.Kind) {
    let start = cursor
    while cursor < end, text.bytes[cursor] != 0x3E { cursor += 1 }
    let inside = start + 1..<max(start + 1, cursor)
    cursor = min(cursor + 1, end)
    add(kind, start..<cursor, children: text.joined([.text(inside)], of: source))
  }

  /// The offset after the `]` at the cursor and the destination or label after it.
  func linkEnd() -> Int {
    guard cursor < end, text.bytes[cursor] == 0x5D else { return cursor }
    let after = cursor + 1
    return LinkSyntax.inlineEnd(in: text.bytes, from: after, before: end)
      ?? LinkSyntax.labelEnd(in: text.bytes, from: after, before: end) ?? after
  }

  /// The content of a code span: line ends are blanks, and one blank at either edge goes.
  private func code(_ range: Range<Int>) -> String {
    var words = ""
    var start = range.lowerBound
    while start < range.upperBound {
      let lineEnd = text.bytes[start..<range.upperBound].firstIndex { ASCII.lineEnds.contains($0) }
      words += text.string(start..<(lineEnd ?? range.upperBound), of: source)
      guard var next = lineEnd else { break }
      words += " "
      while next < range.upperBound, ASCII.whitespace.contains(text.bytes[next]) { next += 1 }
      start = next
    }
    let content = words.utf8
    guard content.count > 2, content.first == ASCII.space, content.last == ASCII.space,
      content.contains(where: { $0 != ASCII.space })
    else { return words }
    return String(words.dropFirst().dropLast())
  }
}
