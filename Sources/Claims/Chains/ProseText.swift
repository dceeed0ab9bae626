import Markdown
import SourceText

/// The text of paragraphs, headings and table cells as a reader sees it, with the way back to the note.
///
/// Emphasis marks fall away; formulas, images and what is struck out become a sign that no calculation goes across.
enum ProseText {
  /// Every text of `blocks`, in order; code blocks and HTML have none.
  static func texts(of blocks: [Block], in source: SourceFile) -> [MappedText] {
    var found: [MappedText] = []
    var open = Array(blocks.reversed())
    while let block = open.popLast() {
      open.append(contentsOf: block.children.reversed())
      if case .table(let table) = block.kind {
        for row in [table.header] + table.rows {
          found += row.cells.map { text(of: $0.inlines, in: source) }
        }
      }
      if !block.inlines.isEmpty { found.append(text(of: block.inlines, in: source)) }
    }
    return found
  }

  private static func text(of inlines: [Inline], in source: SourceFile) -> MappedText {
    var builder = Builder(source: source)
    builder.append(inlines)
    return MappedText(bytes: builder.bytes, map: builder.map)
  }

  /// The text under construction.
  private struct Builder {
    let source: SourceFile
    var bytes: [UInt8] = []
    var map = SourceMap()

    mutating func append(_ inlines: [Inline]) {
      for inline in inlines {
        switch inline.kind {
        case .text(let text):
          append(text, from: inline.range)
        case .code(let text):
          append(text, from: content(of: inline.range, without: UInt8(ascii: "`")))
        case .softBreak, .lineBreak:
          insert([ASCII.lineFeed])
        case .emphasis, .strong:
          appendMarked(inline)
        case .link:
          append(inline.children)
        case .math, .image, .strikethrough, .wikiLink, .footnoteReference, .html:
          insert(Self.barrier)
        }
      }
    }

    /// Takes what stands between marks, and the marks too where they touch a number or word outside: in
    /// `0.5*1 + 0.25*2` they are signs of multiplication that Markdown takes for emphasis.
    private mutating func appendMarked(_ inline: Inline) {
      guard let first = inline.children.first, let last = inline.children.last else { return }
      let opening = ByteRange(inline.range.lowerBound, first.range.lowerBound)
      let closing = ByteRange(last.range.upperBound, inline.range.upperBound)
      let isSign = touches(opening.lowerBound - 1) || touches(closing.upperBound)
      if isSign { copy(opening) }
      append(inline.children)
      if isSign { copy(closing) }
    }

    /// Whether a letter, digit or bracket stands at `offset`.
    private func touches(_ offset: Int) -> Bool {
      source.bytes.indices.contains(offset)
        && ASCII.wordBytes.union(ByteSet("()[]")).contains(source.bytes[offset])
    }

    /// Takes the source's bytes where they are the text itself; where escapes or entities were undone, a barrier.
    private mutating func append(_ text: String, from range: ByteRange) {
      guard source.bytes[range.indices].elementsEqual(text.utf8) else { return appendUnescaped(range) }
      bytes += source.bytes[range.indices]
      map.append(range)
    }

    /// Takes the source without backslashes before signs.
    private mutating func appendUnescaped(_ range: ByteRange) {
      var start = range.lowerBound
      for offset in range.indices
      where source.bytes[offset] == ASCII.backslash && offset + 1 < range.upperBound
        && !ASCII.wordBytes.contains(source.bytes[offset + 1])
      {
        copy(ByteRange(start, max(start, offset)))
        start = offset + 1
      }
      copy(ByteRange(start, range.upperBound))
    }

    private mutating func copy(_ range: ByteRange) {
      guard !range.isEmpty else { return }
      bytes += source.bytes[range.indices]
      map.append(range)
    }

    private mutating func insert(_ inserted: [UInt8]) {
      bytes += inserted
      map.appendInserted(count: inserted.count)
    }

    /// The range without the delimiters and blanks at both ends.
    private func content(of range: ByteRange, without delimiter: UInt8) -> ByteRange {
      var start = range.lowerBound
      var end = range.upperBound
      while start < end, source.bytes[start] == delimiter { start += 1 }
      while end > start, source.bytes[end - 1] == delimiter { end -= 1 }
      while start < end, source.bytes[start] == ASCII.space { start += 1 }
      while end > start, source.bytes[end - 1] == ASCII.space { end -= 1 }
      return ByteRange(start, end)
    }

    /// A sign that no calculation goes across: `;` on a line of its own.
    private static let barrier: [UInt8] = Array("\n;\n".utf8)
  }
}
