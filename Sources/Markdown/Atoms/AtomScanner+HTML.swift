import SourceText

extension AtomScanner {
  /// Reads a comment, or steps over a tag, an autolink, or an instruction.
  mutating func scanAngle() {
    var scanner = ByteScanner(bytes, in: ByteRange(position, limit))
    if scanner.take("<!--") {
      scanComment(content: scanner.position)
    } else if scanner.take("<?") {
      position = end(of: "?>", from: scanner.position) ?? position + 1
    } else if scanner.take("<![CDATA[") {
      position = end(of: "]]>", from: scanner.position) ?? position + 1
    } else {
      position =
        autolinkEnd(from: position) ?? HTMLTag.end(in: bytes, from: position, before: limit) ?? position + 1
    }
  }

  /// Takes a comment as HTML and CommonMark 0.31 have it: `<!-->` and `<!--->` are whole.
  private mutating func scanComment(content: Int) {
    if content < limit, bytes[content] == 0x3E {
      appendComment(content..<content, end: content + 1)
    } else if content + 1 < limit, bytes[content] == 0x2D, bytes[content + 1] == 0x3E {
      appendComment(content..<content, end: content + 2)
    } else if let end = end(of: "-->", from: content) {
      appendComment(content..<end - 3, end: end)
    } else {
      position = content
    }
  }

  private mutating func appendComment(_ content: Range<Int>, end: Int) {
    append(.comment(HTMLComment(leaf, content: content, range: position..<end, of: context.source)), to: end)
  }

  /// The offset after `<scheme:…>` or `<name@host>` at `start`; `nil` if there is none.
  private func autolinkEnd(from start: Int) -> Int? {
    let stops = ByteSet(" \t\n\r<>")
    var offset = start + 1
    var hasSign = false
    while offset < limit, !stops.contains(bytes[offset]) {
      if bytes[offset] == 0x3A || bytes[offset] == 0x40 { hasSign = offset > start + 2 || hasSign }
      offset += 1
    }
    return hasSign && offset < limit && bytes[offset] == 0x3E ? offset + 1 : nil
  }
}

extension HTMLComment {
  /// The comment at `range` of `leaf`, of which `content` stands between the delimiters.
  init(_ leaf: LeafText, content: Range<Int>, range: Range<Int>, of source: SourceFile) {
    var (start, end) = (content.lowerBound, content.upperBound)
    while start < end, ASCII.whitespace.contains(leaf.bytes[start]) { start += 1 }
    while end > start, ASCII.whitespace.contains(leaf.bytes[end - 1]) { end -= 1 }
    self.init(range: leaf.original(of: range), content: leaf.mapped(start..<end, of: source))
  }
}
