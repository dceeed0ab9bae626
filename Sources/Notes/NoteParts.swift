import Markdown
import SourceText

/// What stands across the blocks of a note, each thing with its surroundings, in order.
///
/// Blocks and inlines are walked with a list of what is still to be seen, not by recursion: their depth is the
/// author's.
struct NoteParts {
  /// Every formula.
  private(set) var formulas: [Formula] = []
  /// Every block of code but those that are formulas.
  private(set) var snippets: [Snippet] = []
  /// Every table.
  private(set) var tables: [PlacedTable] = []
  /// Every link.
  private(set) var links: [Link] = []

  /// The parts of `document`.
  init(_ document: MarkdownDocument, sections: Sections, directives: [Directive], source: SourceFile) {
    let blocks = Self.flattened(document.blocks)
    for block in blocks {
      collectLinks(block.inlines)
      switch block.kind {
      case .code(let fence) where fence.language != "math":
        snippets.append(
          Snippet(
            fence: fence, range: block.range, section: sections.index(at: block.range.lowerBound),
            directives: Self.directives(directives, before: block.range.lowerBound, source)))
      case .table(let table):
        tables.append(
          PlacedTable(table: table, range: block.range, section: sections.index(at: block.range.lowerBound)))
        for row in [table.header] + table.rows {
          for cell in row.cells { collectLinks(cell.inlines) }
        }
      default: continue
      }
    }
    for placed in document.wikiLinks {
      links.append(Link(destination: .wiki(placed.link), range: placed.range, label: placed.link.label))
    }
    links.sort { $0.range < $1.range }
    formulas = Self.formulas(document.mathSpans, in: blocks, sections)
  }

  /// Every block, each before the blocks inside it.
  private static func flattened(_ blocks: [Block]) -> [Block] {
    var all: [Block] = []
    var pending = Array(blocks.reversed())
    while let block = pending.popLast() {
      all.append(block)
      pending += block.children.reversed()
    }
    return all
  }

  /// Adds the links and images among `inlines` and inside them.
  private mutating func collectLinks(_ inlines: [Inline]) {
    var pending = inlines
    while let inline = pending.popLast() {
      pending += inline.children
      switch inline.kind {
      case .link(let destination, _):
        links.append(
          Link(destination: .inline(destination), range: inline.range, label: inline.children.plainText))
      case .image(let destination, _):
        links.append(
          Link(destination: .image(destination), range: inline.range, label: inline.children.plainText))
      default: continue
      }
    }
  }

  /// The directives that end before `offset` with nothing but blanks and quote markers between, in order.
  private static func directives(
    _ directives: [Directive], before offset: Int, _ source: SourceFile
  ) -> [Directive] {
    var low = 0
    var high = directives.count
    while low < high {
      let middle = (low + high) / 2
      if directives[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    var found: [Directive] = []
    var end = offset
    for directive in directives[..<low].reversed() {
      var start = end
      while start > directive.range.upperBound, isBetween(source.bytes[start - 1]) { start -= 1 }
      guard start == directive.range.upperBound else { break }
      found.append(directive)
      end = directive.range.lowerBound
    }
    return found.reversed()
  }

  /// Whether `byte` may stand between a directive and its snippet: a blank, a line end, a quote marker.
  private static func isBetween(_ byte: UInt8) -> Bool { byte == 0x3E || ASCII.whitespace.contains(byte) }

  /// The formulas with the innermost block in which each begins. `blocks` are in order of their starts.
  private static func formulas(_ spans: [MathSpan], in blocks: [Block], _ sections: Sections) -> [Formula] {
    var formulas: [Formula] = []
    var open: [ByteRange] = []
    var next = 0
    for span in spans.sorted(by: { $0.range < $1.range }) {
      let start = span.range.lowerBound
      while next < blocks.count, blocks[next].range.lowerBound <= start {
        while let last = open.last, last.upperBound <= blocks[next].range.lowerBound { open.removeLast() }
        open.append(blocks[next].range)
        next += 1
      }
      while let last = open.last, last.upperBound <= start { open.removeLast() }
      formulas.append(
        Formula(span: span, section: sections.index(at: start), blockRange: open.last ?? span.range))
    }
    return formulas
  }
}
