package import SourceText

/// The line that a finding is about, with marks under its place, as columns of a terminal.
///
/// A long line is shown as a window around the place; tabs become blanks up to the next stop; controls are made
/// visible. At most `reach` bytes of the line are read on either side of the place, so that a note of one long
/// line costs no more than any other.
package struct Excerpt: Sendable, Hashable {
  /// The line, from 1.
  package let line: Int
  /// What to show of the line; `…` at an end that was cut.
  package let text: String
  /// Blanks and carets to put under `text`.
  package let marks: String

  /// Columns between tab stops.
  private static let tabWidth = 4
  /// Bytes that are read on each side of the place: enough for a window of any width in UTF-8.
  private static let reach = 1_024

  /// The line of `source` on which `range` starts, at most `columns` wide. A place that goes on over several
  /// lines is marked up to the end of its first one; an empty place gets one caret.
  package init(of range: ByteRange, in source: SourceFile, columns: Int = 100) {
    let index = source.lines.lineIndex(at: range.lowerBound)
    var bounds = source.lines.range(ofLine: index).indices
    while let last = bounds.last, ASCII.lineEnds.contains(source.bytes[last]) { bounds.removeLast() }
    if bounds.lowerBound == 0 {
      bounds = min(source.contentStart, bounds.upperBound)..<bounds.upperBound
    }
    let place =
      min(
        max(range.lowerBound, bounds.lowerBound), bounds.upperBound)..<min(
        max(range.upperBound, bounds.lowerBound), bounds.upperBound)
    let start = Self.boundary(at: max(bounds.lowerBound, place.lowerBound - Self.reach), in: source, bounds)
    let end = Self.boundary(at: min(bounds.upperBound, place.upperBound + Self.reach), in: source, bounds)

    var cells = Cells(tabWidth: Self.tabWidth)
    cells.append(source.text(in: ByteRange(start, max(start, place.lowerBound))))
    let first = cells.width
    let markedEnd = min(place.upperBound, place.lowerBound + Self.reach)
    cells.append(source.text(in: ByteRange(place.lowerBound, markedEnd)))
    let last = max(cells.width, first + 1)
    cells.append(source.text(in: ByteRange(markedEnd, max(markedEnd, end))))

    line = index + 1
    (text, marks) = cells.window(
      around: first..<last, columns: columns, isCutBefore: start > bounds.lowerBound,
      isCutAfter: end < bounds.upperBound)
  }

  /// The first offset from `offset` on that does not lie inside a UTF-8 sequence.
  private static func boundary(at offset: Int, in source: SourceFile, _ bounds: Range<Int>) -> Int {
    var offset = offset
    while offset < bounds.upperBound, offset > bounds.lowerBound, source.bytes[offset] & 0xC0 == 0x80 {
      offset += 1
    }
    return offset
  }
}

/// Scalars with the columns they take.
private struct Cells {
  let tabWidth: Int
  private var cells: [(text: String, width: Int)] = []
  private(set) var width = 0

  init(tabWidth: Int) { self.tabWidth = tabWidth }

  mutating func append(_ text: String) {
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        let count = tabWidth - width % tabWidth
        for _ in 0..<count { add(" ", 1) }
      } else {
        var shown = ""
        TerminalText.append(scalar, to: &shown)
        add(shown, TerminalText.width(of: shown))
      }
    }
  }

  private mutating func add(_ text: String, _ width: Int) {
    cells.append((text, width))
    self.width += width
  }

  /// The columns to show and the marks under them. The place stays inside: a third of the room is left before it.
  func window(around place: Range<Int>, columns: Int, isCutBefore: Bool, isCutAfter: Bool) -> (String, String)
  {
    var low = 0
    if width > columns {
      low = max(0, min(place.lowerBound - columns / 3, width - columns))
      if place.upperBound > low + columns { low = min(place.lowerBound, place.upperBound - columns) }
      low = max(0, low)
    }
    let high = min(width, low + columns)
    var text = isCutBefore || low > 0 ? "…" : ""
    let margin = text.isEmpty ? 0 : 1
    var column = 0
    var shownFrom: Int?
    for cell in cells {
      let start = column
      column += cell.width
      guard start >= low, column <= high else { continue }
      if shownFrom == nil { shownFrom = start }
      text += cell.text
    }
    if isCutAfter || high < width { text += "…" }
    let origin = shownFrom ?? low
    let blanks = max(0, place.lowerBound - origin) + margin
    let carets = max(1, min(place.upperBound, high) - max(place.lowerBound, origin))
    return (text, String(repeating: " ", count: blanks) + String(repeating: "^", count: carets))
  }
}
