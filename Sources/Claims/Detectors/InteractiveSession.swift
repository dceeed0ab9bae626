import Markdown
import Notes
import Python
import SourceText

extension ClaimDetector {
  /// The lines below a `>>>` prompt: what the statement shows.
  static let interactiveSession = ClaimDetector(name: "output of an interactive session") { page in
    page.execution.snippets.flatMap { snippet -> [Finding] in
      guard let program = snippet.program, program.isInteractive else { return [] }
      let shown = (snippet.record?.events ?? []).flatMap(ShownLine.lines).filter { line in
        if case .assigned = line.origin { false } else { true }
      }
      let binder = OutputBinder(
        snippet: snippet, text: snippet.snippet.fence.content, surface: .outputBlock)
      return program.topLevelStatements.flatMap { statement -> [Finding] in
        guard let expected = statement.expectedOutput else { return [] }
        let lines = statedLines(program.text, in: expected)
        let direct = shown.filter { statement.range.contains($0.statement) }
        return claims(of: lines, direct, binder).map(Finding.output)
      }
    }
  }

  private static func statedLines(_ text: [UInt8], in range: ByteRange) -> [StatedLine] {
    let table = LineTable(text)
    let first = table.lineIndex(at: range.lowerBound)
    let last = table.lineIndex(at: max(range.lowerBound, range.upperBound - 1))
    return (first...last).map { StatedLine(text, in: table.range(ofLine: $0)) }
  }

  /// The claims of expected lines: line by line where there are as many as were shown, else by their words.
  private static func claims(of lines: [StatedLine], _ shown: [ShownLine], _ binder: OutputBinder)
    -> [OutputClaim]
  {
    if lines.count == shown.count {
      return zip(lines, shown).flatMap { line, shown in
        binder.claims(line, aligned: LineAlignment(line, with: shown), with: shown, isCertain: true)
      }
    }
    return BlockAlignment(lines, with: shown).pairs.flatMap { pair in
      binder.claims(
        lines[pair.stated], aligned: pair.alignment, with: shown[pair.shown], isCertain: pair.isCertain)
    }
  }
}
