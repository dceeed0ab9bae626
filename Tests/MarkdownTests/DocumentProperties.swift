import Diagnostics
import Markdown
import SourceText

/// What must hold of every document, whatever the bytes of `source` are; each violation in words.
struct DocumentProperties {
  let source: SourceFile
  private let isValid: Bool
  private(set) var violations: [String] = []

  /// Checks `document`, which was read from `source`.
  init(of document: MarkdownDocument, in source: SourceFile) {
    self.source = source
    isValid = UTF8Validation.invalidSequences(in: source.bytes).isEmpty && !source.bytes.contains(0)
    check(document.blocks, inside: source.range)
    for span in document.mathSpans {
      expect(source.bytes[span.range.indices].contains { $0 != 0x20 }, "an empty formula at \(span.range)")
      check(span.tex, inside: span.range, "formula")
      if span.delimiter == .dollar {
        expect(source.bytes[span.range.lowerBound] == 0x24, "a formula without dollar at \(span.range)")
      }
    }
    checkOrder(document.mathSpans.map(\.range), inside: source.range, "formula")
    for comment in document.comments {
      expect(source.text(in: comment.range).hasPrefix("<!--"), "a comment without mark at \(comment.range)")
      check(comment.content, inside: comment.range, "comment")
    }
    for link in document.wikiLinks {
      expect(link.range.contains(link.link.targetRange), "a target outside of its link at \(link.range)")
    }
    for diagnostic in document.diagnostics {
      expect(source.range.contains(diagnostic.primary.range), "a finding outside of the file")
    }
  }

  private mutating func expect(_ holds: Bool, _ violation: @autoclosure () -> String) {
    if !holds { violations.append(violation()) }
  }

  private mutating func check(_ blocks: [Block], inside parent: ByteRange) {
    checkOrder(blocks.map(\.range), inside: parent, "block")
    for block in blocks {
      check(block.children, inside: block.range)
      check(block.inlines, inside: block.range)
      switch block.kind {
      case .code(let fence):
        check(fence.content, inside: ByteRange(fence.contentRange.lowerBound, source.bytes.count), "code")
        expect(
          fence.info.isEmpty || fence.info == source.text(in: fence.infoRange), "an info string elsewhere")
      case .table(let table):
        let rows = [table.header] + table.rows
        checkOrder(rows.map(\.range), inside: block.range, "row")
        for row in rows {
          checkOrder(row.cells.map(\.range), inside: row.range, "cell")
          for cell in row.cells { check(cell.inlines, inside: cell.range) }
        }
      default: break
      }
    }
  }

  private mutating func check(_ inlines: [Inline], inside parent: ByteRange) {
    checkOrder(inlines.map(\.range), inside: parent, "inline")
    for inline in inlines {
      check(inline.children, inside: inline.range)
      guard case .text(let text) = inline.kind, isValid else { continue }
      let bytes = source.bytes[inline.range.indices]
      if !bytes.contains(0x5C), !bytes.contains(0x26) {
        expect(text == source.text(in: inline.range), "text '\(text)' at \(inline.range) stands otherwise")
      }
    }
  }

  /// Ranges lie inside of `parent`, one after the other, and do not cut a character.
  private mutating func checkOrder(_ ranges: [ByteRange], inside parent: ByteRange, _ what: String) {
    var last = parent.lowerBound
    for range in ranges {
      expect(parent.contains(range), "\(what) \(range) outside of \(parent)")
      expect(range.lowerBound >= last, "\(what) \(range) before \(last)")
      expect(
        isBoundary(range.lowerBound) && isBoundary(range.upperBound), "\(what) \(range) cuts a character")
      last = range.upperBound
    }
  }

  private func isBoundary(_ offset: Int) -> Bool {
    !isValid || offset >= source.bytes.count || source.bytes[offset] & 0xC0 != 0x80
  }

  /// Every derived byte is the byte of the file it maps to; blanks that a cut tab left may be put in.
  private mutating func check(_ text: MappedText, inside range: ByteRange, _ what: String) {
    for (offset, byte) in text.bytes.enumerated() {
      let original = text.map.original(of: offset)
      expect(range.contains(original), "\(what) byte \(offset) maps to \(original) outside of \(range)")
      guard source.bytes.indices.contains(original), source.bytes[original] != byte else { continue }
      expect(
        what == "code" && byte == 0x20 && source.bytes.contains(0x09), "\(what) byte \(offset) is another")
    }
  }
}
