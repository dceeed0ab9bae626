import Markdown
import Notes
import Python
import SourceText

extension ClaimDetector {
  /// A comment behind a statement that states what the statement prints, is, or binds: `print(x)  # 0.5108`.
  ///
  /// A comment behind data that is written out describes an input and claims nothing.
  static let trailingComment = ClaimDetector(name: "comment behind a statement") { page in
    page.execution.snippets.flatMap { snippet -> [Finding] in
      guard let program = snippet.program else { return [] }
      let binder = OutputBinder(
        snippet: snippet, text: snippet.snippet.fence.content, surface: .outputComment)
      let shown = ShownLine.byStatement(snippet.record?.events ?? [])
      return program.comments.flatMap { comment -> [Finding] in
        guard !comment.isOwnLine, let statement = comment.statement else { return [] }
        return claims(of: comment, at: statement, in: program, shown: shown[statement] ?? [], binder)
          .map(Finding.output)
      }
    }
  }

  private static func claims(
    of comment: Comment, at statement: ByteRange, in program: Program, shown: [ShownLine],
    _ binder: OutputBinder
  ) -> [OutputClaim] {
    let stated = StatedLine(program.text, in: comment.contentRange(in: program.text))
    guard !stated.numbers.isEmpty, !stated.claimsNothing else { return [] }
    let shape = StatementShape(program.text, in: statement)
    guard shape != .givenData, shape != .other else { return [] }
    if !shown.isEmpty { return binder.claims(stated, at: shown) }
    guard binder.snippet.outcome != .ran, let reason = binder.snippet.reason else { return [] }
    return binder.claims(stated, at: statement, missingBecause: "the snippet did not run: \(reason)")
  }
}

extension Comment {
  /// The comment without its leading `#` signs, or `#>`.
  func contentRange(in text: [UInt8]) -> ByteRange {
    var start = range.lowerBound
    while start < range.upperBound, text[start] == UInt8(ascii: "#") { start += 1 }
    if start < range.upperBound, text[start] == UInt8(ascii: ">") { start += 1 }
    return ByteRange(start, range.upperBound)
  }
}

extension ShownLine {
  /// The shown lines of each statement, in order of execution.
  static func byStatement(_ events: [Event]) -> [ByteRange: [ShownLine]] {
    var lines: [ByteRange: [ShownLine]] = [:]
    for event in events {
      lines[event.statement, default: []] += ShownLine.lines(of: event)
    }
    return lines
  }
}
