import Diagnostics
package import SourceText

/// Reads the front matter at the start of a file.
package enum FrontMatterReader {
  /// The front matter of `source`, or `nil` if it has none. Never throws: what is wrong is in the diagnostics.
  ///
  /// A `---` at the start with prose under it is a thematic break, not front matter. A block that is never closed
  /// ends where its lines stop being YAML, and the body starts there.
  package static func read(_ source: SourceFile) -> FrontMatterBlock? {
    if let fences = Fences.find(in: source) { return read(fences, in: source) }
    return CollapsedFrontMatter(source)?.read()
  }

  /// The block between `fences`, if it is front matter.
  private static func read(_ fences: Fences, in source: SourceFile) -> FrontMatterBlock? {
    let outline = Outline(fences.content, in: source)
    var reading = MetadataReading(MappedText(source, in: fences.content))
    if fences.isClosed {
      guard outline.isFrontMatter(isValid: reading.problem == nil) else { return nil }
      if reading.problem != nil, outline.hasBodyAfterBlank, let unclosed = fences.asUnclosed(in: source) {
        return read(unclosed, in: source)
      }
    }
    if fences.blankLines != nil, outline.keyCount == 0 || outline.startsBlank { return nil }
    let fields = reading.fields()
    var diagnostics = reading.diagnostics
    if let lines = fences.blankLines { diagnostics.append(late(lines, fences)) }
    if !fences.isClosed { diagnostics.append(unclosed(fences, source)) }
    return FrontMatterBlock(
      layout: .fenced, range: ByteRange(fences.opening.lowerBound, fences.end),
      metadata: Metadata(fields: fields, range: fences.content), diagnostics: diagnostics.sorted())
  }

  /// What to say of blank lines before the block.
  private static func late(_ lines: ByteRange, _ fences: Fences) -> Diagnostic {
    Diagnostic(
      rule: "metadata/late-front-matter", severity: .warning,
      summary: "Blank lines stand before the front matter", at: Annotation(lines, label: "before the fence"),
      explanation: "Front matter starts on the first line; most programs read a later one as text.",
      help: "Remove the blank lines", secondary: [Annotation(fences.opening, label: "the block starts here")],
      fix: Fix(title: "Remove the blank lines", edits: [Edit(lines, replacement: "")], isSafe: true))
  }

  /// What to say of a block that is never closed.
  private static func unclosed(_ fences: Fences, _ source: SourceFile) -> Diagnostic {
    let last = source.position(at: max(fences.content.lowerBound, fences.end - 1)).line
    let isAtLineEnd = fences.end > 0 && ASCII.lineEnds.contains(source.bytes[fences.end - 1])
    let edit = Edit(ByteRange(fences.end, fences.end), replacement: isAtLineEnd ? "---\n" : "\n---\n")
    return Diagnostic(
      rule: "metadata/unclosed-front-matter", severity: .error,
      summary: "Front matter is opened here and never closed",
      at: Annotation(fences.opening, label: "opened here"),
      explanation: "It is read up to line \(last), where its fields end.",
      help: "Write '---' on a line of its own after line \(last)",
      fix: Fix(title: "Close the front matter after line \(last)", edits: [edit], isSafe: false))
  }
}
