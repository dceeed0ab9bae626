import SourceText

extension AtomScanner {
  /// Reads the wikilink whose brackets stand at `start`; false, and nothing taken, if there is none.
  mutating func scanWikiLink(at start: Int, isEmbed: Bool) -> Bool {
    guard start + 1 < limit, bytes[start] == 0x5B, bytes[start + 1] == 0x5B else { return false }
    let content = start + 2
    let stops = ByteSet("[]\n\r")
    var end = content
    while end < limit, !stops.contains(bytes[end]) { end += 1 }
    guard end + 1 < limit, bytes[end] == 0x5D, bytes[end + 1] == 0x5D else {
      noteUnclosed(from: start, content: content, end: end)
      return false
    }
    guard isTarget(content..<end), LinkSyntax.inlineEnd(in: bytes, from: end + 2, before: limit) == nil
    else { return false }
    append(.wikiLink(wikiLink(content..<end, isEmbed: isEmbed)), to: end + 2)
    return true
  }

  /// Whether a link can be meant: something stands there, and it is not a row of numbers.
  private func isTarget(_ range: Range<Int>) -> Bool {
    var hasComma = false
    var hasWord = false
    var isBlank = true
    for byte in bytes[range] {
      if !ASCII.blanks.contains(byte) { isBlank = false }
      if byte == 0x2C { hasComma = true }
      if byte >= 0x80 || ASCII.letters.contains(byte) || byte == 0x23 { hasWord = true }
    }
    return !isBlank && (hasWord || !hasComma)
  }

  /// Notes `[[Name` and `[[Name]`, but not brackets that belong to a link or to a matrix.
  private mutating func noteUnclosed(from start: Int, content: Int, end: Int) {
    guard content < end, bytes[content] >= 0x80 || ASCII.letters.contains(bytes[content]) else { return }
    let isAtLineEnd = end >= limit || ASCII.lineEnds.contains(bytes[end])
    let isClosedOnce =
      !isAtLineEnd && bytes[end] == 0x5D
      && (end + 1 >= limit || !ByteSet("([:,").contains(bytes[end + 1]))
    guard isAtLineEnd || isClosedOnce else { return }
    var last = isClosedOnce ? end + 1 : end
    while last > content, ASCII.blanks.contains(bytes[last - 1]) { last -= 1 }
    appendOpenWikiLink(start..<last)
  }

  private func wikiLink(_ range: Range<Int>, isEmbed: Bool) -> WikiLink {
    var bar = range.lowerBound
    while bar < range.upperBound, bytes[bar] != 0x7C { bar += 1 }
    var alias: String?
    var targetEnd = range.upperBound
    if bar < range.upperBound {
      alias = text(bar + 1..<range.upperBound)
      targetEnd = bar > range.lowerBound && bytes[bar - 1] == ASCII.backslash ? bar - 1 : bar
    }
    var hash = range.lowerBound
    while hash < targetEnd, bytes[hash] != 0x23 { hash += 1 }
    let target = trimmed(range.lowerBound..<hash)
    var heading: String?
    var block: String?
    if hash < targetEnd {
      var caret = hash
      while caret < targetEnd, !(bytes[caret] == 0x5E && bytes[caret - 1] == 0x23) { caret += 1 }
      if caret < targetEnd { block = text(caret + 1..<targetEnd) }
      let headingEnd = caret < targetEnd ? max(hash + 1, caret - 1) : targetEnd
      let words = text(hash + 1..<headingEnd)
      if !words.isEmpty || block == nil { heading = words }
    }
    return WikiLink(
      target: text(target), targetRange: leaf.original(of: target), heading: heading, block: block,
      alias: alias, isEmbed: isEmbed)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, ASCII.blanks.contains(bytes[start]) { start += 1 }
    while end > start, ASCII.blanks.contains(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The text of `range` from the file, blanks trimmed.
  private func text(_ range: Range<Int>) -> String {
    let range = trimmed(range)
    return range.isEmpty ? "" : leaf.mapped(range, of: context.source).text
  }
}
