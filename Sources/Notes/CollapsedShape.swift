import Diagnostics
import FrontMatter
import SourceText

/// The sign that a note's line ends were lost: headings, fences and tables inside of long lines.
struct CollapsedShape {
  /// A line shorter than this is not taken for a collapsed one, in bytes: a page on one line is longer.
  private static let minimumLength = 200

  /// Where the note shows it first.
  private let place: ByteRange

  /// The shape of a note; `nil` if its lines are as lines are.
  ///
  /// A collapsed line has three signs of what must begin a line, one of them a heading, and such lines are more
  /// than half of the body. One long paragraph has none.
  init?(_ source: SourceFile, frontMatter: FrontMatterBlock?, bodyStart: Int) {
    if let frontMatter, frontMatter.layout == .collapsed {
      place = ByteRange(frontMatter.range.lowerBound, frontMatter.range.lowerBound + 3)
      return
    }
    var first: ByteRange?
    var collapsed = 0
    for index in source.lines.lineIndex(at: bodyStart)..<source.lines.count {
      let line = source.lines.range(ofLine: index)
      guard line.count >= Self.minimumLength, line.lowerBound >= bodyStart,
        let sign = Self.firstSign(source.bytes, line)
      else { continue }
      first = first ?? sign
      collapsed += line.count
    }
    guard let first, 2 * collapsed > source.bytes.count - bodyStart else { return nil }
    place = first
  }

  /// What to say of it.
  var diagnostic: Diagnostic {
    Diagnostic(
      rule: "text/collapsed-note", severity: .error,
      summary: "The line ends of this note were lost: headings, code and tables stand inside of lines",
      at: Annotation(place, label: "everything follows on this line"),
      explanation:
        "Front matter and links are read; formulas, snippets, tables and numbers are not, because it "
        + "is not certain where they begin and end.",
      help: "Restore the line ends, from the note's own source if there is one")
  }

  /// The first heading inside of `line`, if the line is a collapsed one.
  private static func firstSign(_ bytes: [UInt8], _ line: ByteRange) -> ByteRange? {
    var heading: ByteRange?
    var signs = 0
    var scanner = ByteScanner(bytes, in: line)
    var isWordStart = true
    while let byte = scanner.peek {
      if isWordStart, byte == 0x23, let mark = headingMark(scanner) {
        heading = heading ?? mark
        signs += 1
        scanner.position = mark.upperBound
      } else if isWordStart, scanner.looksAt("```") || scanner.looksAt("|---") {
        signs += 1
        scanner.position += 3
      } else {
        scanner.position += 1
      }
      isWordStart = ASCII.blanks.contains(byte)
    }
    return signs >= 3 ? heading : nil
  }

  /// One to six `#` with a blank after them.
  private static func headingMark(_ scanner: ByteScanner) -> ByteRange? {
    var scanner = scanner
    let mark = scanner.take(while: ByteSet("#"))
    return mark.count <= 6 && scanner.peek == ASCII.space ? mark : nil
  }
}
