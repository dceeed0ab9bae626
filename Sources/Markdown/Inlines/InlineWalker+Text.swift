import SourceText

extension InlineWalker {
  /// Adds a text: bytes that stand for themselves, an escape, or an entity.
  mutating func addText(_ literal: [UInt8]) {
    guard let first = literal.first, cursor < end else { return }
    let bytes = text.bytes
    if bytes[cursor] == ASCII.backslash, cursor + 1 < end, LinkSyntax.isPunctuation(bytes[cursor + 1]) {
      addDecoded(literal, to: cursor + 2)
    } else if bytes[cursor] == 0x26, let entityEnd = entityEnd(standingFor: literal) {
      addDecoded(literal, to: entityEnd)
    } else {
      if bytes[cursor] != first { resynchronise(to: literal) }
      addVerbatim(cursor..<min(cursor + literal.count, end))
    }
  }

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
      guard text.bytes[cursor] == byte else { continue }
      cursor += 1
      if byte == ASCII.lineFeed { skipBlanks() }
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

  private mutating func addDecoded(_ literal: [UInt8], to newCursor: Int) {
    add(.decoded(String(decoding: literal, as: UTF8.self), cursor..<newCursor))
    cursor = newCursor
  }

  /// Adds bytes that stand for themselves, with the atoms among them.
  private mutating func addVerbatim(_ range: Range<Int>) {
    var start = range.lowerBound
    let atoms = currentPart?.atoms ?? []
    while nextAtom < atoms.count, atoms[nextAtom].range.lowerBound < range.upperBound {
      let atom = atoms[nextAtom]
      nextAtom += 1
      // an atom before the text lies in something that libcmark read otherwise
      guard atom.range.lowerBound >= start else { continue }
      if start < atom.range.lowerBound { add(.text(start..<atom.range.lowerBound)) }
      add(atom)
      start = atom.range.upperBound
    }
    if start < range.upperBound { add(.text(start..<range.upperBound)) }
    cursor = max(cursor, range.upperBound)
  }

  /// The offset after the entity at the cursor if `literal` is what it stands for; `nil` for a bare `&`.
  private func entityEnd(standingFor literal: [UInt8]) -> Int? {
    var scanner = ByteScanner(text.bytes, in: ByteRange(cursor, end))
    guard let semicolon = text.bytes[cursor..<min(end, cursor + 40)].firstIndex(of: 0x3B) else { return nil }
    guard literal == [0x26] else { return semicolon + 1 }
    if scanner.take("&amp;") || scanner.take("&AMP;") { return scanner.position }
    guard scanner.take("&#") else { return nil }
    let isHexadecimal = scanner.take(0x78) || scanner.take(0x58)
    scanner.skip(while: ByteSet("0"))
    return (isHexadecimal ? scanner.take("26;") : scanner.take("38;")) ? scanner.position : nil
  }

  /// Moves to where `literal` stands next, if it stands there at all.
  private mutating func resynchronise(to literal: [UInt8]) {
    var offset = cursor
    while offset + literal.count <= end {
      if text.bytes[offset..<offset + literal.count].elementsEqual(literal) {
        cursor = offset
        return
      }
      offset += 1
    }
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
