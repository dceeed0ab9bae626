import Diagnostics
import SourceText

/// Front matter whose line ends became blanks: `--- id: x title: Y tags: [a, b] --- # Heading …` on one line.
///
/// The lines are restored into a text with the way back to every byte, and that text is read as any other. An
/// unquoted YAML value cannot contain a colon and a blank, so in what was once valid every `key: ` outside quotes
/// and brackets began a line.
struct CollapsedFrontMatter {
  private let source: SourceFile
  private let opening: ByteRange
  private let content: ByteRange
  private let end: Int
  private let isClosed: Bool

  /// The collapsed front matter at the start of `source`, if its first line has the shape: `---`, a blank, a key
  /// such as programs write, and later `---` between blanks, or at least a second key.
  init?(_ source: SourceFile) {
    let bytes = source.bytes
    var scanner = ByteScanner(bytes)
    scanner.position = source.contentStart
    scanner.skip(while: ASCII.whitespace)
    let start = scanner.position
    guard scanner.take("---"), scanner.skip(while: ASCII.blanks) > 0 else { return nil }
    let contentStart = scanner.position
    let line = scanner.take(until: ASCII.lineEnds)
    guard let first = KeyLine(bytes, line: line), first.isIdentifier(in: bytes) else { return nil }
    let walk = CollapsedWalk(bytes, line)
    guard walk.closing != nil || walk.keys.count >= 2 else { return nil }
    self.source = source
    opening = ByteRange(start, start + 3)
    isClosed = walk.closing != nil
    let contentEnd = walk.closing ?? walk.heading ?? line.upperBound
    content = Lines.trimmed(bytes, ByteRange(contentStart, contentEnd))
    scanner.position = isClosed ? contentEnd + 3 : contentEnd
    scanner.skip(while: ASCII.blanks)
    if scanner.take(ASCII.carriageReturn) {
      _ = scanner.take(ASCII.lineFeed)
    } else {
      _ = scanner.take(ASCII.lineFeed)
    }
    end = scanner.position
  }

  /// The block, read from its restored lines.
  func read() -> FrontMatterBlock {
    var reading = MetadataReading(RestoredLines(source, content).text)
    let fields = reading.fields()
    var diagnostics = reading.diagnostics
    if !isClosed {
      diagnostics.append(
        Diagnostic(
          rule: "metadata/unclosed-front-matter", severity: .error,
          summary: "Front matter is opened here and never closed",
          at: Annotation(opening, label: "opened here"),
          explanation: "Its lines stand on one line, and no '---' follows them."))
    }
    return FrontMatterBlock(
      layout: .collapsed, range: ByteRange(opening.lowerBound, end),
      metadata: Metadata(fields: fields, range: content), diagnostics: diagnostics.sorted())
  }
}
