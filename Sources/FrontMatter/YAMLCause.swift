import Diagnostics
import SourceText

/// What an author did that YAML does not allow, and how to mend it, guessed from the broken field itself.
///
/// libyaml says where it gave up; that is seldom where the mistake is, and never what the mistake was.
struct YAMLCause {
  /// What to say.
  let diagnostic: Diagnostic

  /// The cause of `problem`, which was met in `piece`; what the parser says if the piece shows none.
  init(of problem: YAMLProblem, in piece: BrokenField?, _ text: YAMLText) {
    if problem.kind == .limit {
      diagnostic = Diagnostic(
        rule: "metadata/yaml-limit", severity: .error,
        summary: "Front matter is too large: \(problem.message)",
        at: text.original(of: problem.offset), explanation: "What is beyond the limit is not read as YAML.")
      return
    }
    let finding =
      piece.flatMap { piece in
        Self.tab(piece, text) ?? piece.keyLine.flatMap { Self.inValue($0, piece, problem, text) }
          ?? Self.stray(piece, text)
      }
      ?? Self.general(problem, piece, text)
    diagnostic = Diagnostic(
      rule: "metadata/invalid-yaml", severity: .error, summary: finding.summary,
      at: Annotation(text.original(of: finding.place)), explanation: finding.explanation, help: finding.help,
      fix: finding.fix)
  }

  /// A cause before its place is mapped to the file.
  struct Finding {
    let place: ByteRange
    let summary: String
    var explanation: String? = nil
    var help: String? = nil
    var fix: Fix? = nil
  }

  /// The parser's words, or plainer ones for its commonest, as a sentence that names the field.
  private static func general(_ problem: YAMLProblem, _ piece: BrokenField?, _ text: YAMLText) -> Finding {
    let subject = piece?.keyLine.map { "Value of '\(text.string(in: $0.key))'" } ?? "Front matter"
    let isInside = problem.offset < text.bytes.count && (0x21..<0x80).contains(text.bytes[problem.offset])
    let place = ByteRange(problem.offset, isInside ? problem.offset + 1 : problem.offset)
    switch problem.message {
    case "mapping values are not allowed in this context":
      return Finding(
        place: place, summary: "\(subject) has a colon and a blank where no key can start",
        help: "Put the text in quotes, or start the key on a line of its own")
    case "block sequence entries are not allowed in this context":
      return Finding(
        place: place, summary: "\(subject) has a dash and a blank where no list can start",
        help: "Start the list on the next line, or put the text in quotes")
    default:
      return Finding(place: place, summary: "\(subject) is not valid YAML: \(problem.message)")
    }
  }

  /// A tab that indents a line.
  private static func tab(_ piece: BrokenField, _ text: YAMLText) -> Finding? {
    guard let offset = piece.tab(in: text) else { return nil }
    var edits: [Edit] = []
    for line in BrokenField.lines(of: text.bytes, in: piece.range) {
      var scanner = ByteScanner(text.bytes, in: line)
      while let byte = scanner.peek, ASCII.blanks.contains(byte) {
        let place = ByteRange(scanner.position, scanner.position + 1)
        if byte == ASCII.tab { edits.append(Edit(text.original(of: place), replacement: "  ")) }
        scanner.position += 1
      }
    }
    return Finding(
      place: ByteRange(offset, offset + 1),
      summary: "A tab indents this line; YAML is indented with spaces only",
      help: "Indent with two spaces for every tab",
      fix: Fix(title: "Indent with spaces", edits: edits, isSafe: piece.isValidWithoutTabs(in: text)))
  }

  /// A line in the first column that is no field.
  private static func stray(_ piece: BrokenField, _ text: YAMLText) -> Finding? {
    guard let offset = piece.strayLine(in: text) else { return nil }
    var scanner = ByteScanner(text.bytes)
    scanner.position = offset
    let line = Lines.trimmed(text.bytes, scanner.take(until: ASCII.lineEnds))
    let isTight = text.bytes[line.indices].contains(0x3A) && !text.bytes[line.indices].contains(ASCII.space)
    return Finding(
      place: line, summary: "This line is neither 'key: value' nor the continuation of one",
      help: isTight
        ? "Write a blank after the colon" : "Write a key and a colon before it, or indent it under its key")
  }
}

extension BrokenField {
  /// Whether two spaces for every tab of indentation make the piece valid.
  fileprivate func isValidWithoutTabs(in text: YAMLText) -> Bool {
    guard let untabbed = withoutTabs(in: text) else { return false }
    let spaced = YAMLText(untabbed)
    var composer = YAMLComposer(spaced)
    return (try? composer.document(in: ByteRange(0, spaced.bytes.count))) != nil
  }
}
