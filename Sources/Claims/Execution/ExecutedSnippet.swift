import Markdown
package import Notes
package import Python
package import SourceText

/// A snippet of a page and what became of it when the page's session ran.
package struct ExecutedSnippet: Sendable {
  /// What became of it.
  package enum Outcome: Sendable, Hashable {
    case ran
    case failed
    case unsupported
    case freeNames
    case skipped
    case limit
  }

  /// The block of the note.
  package let snippet: Snippet
  /// What its author says about running it.
  package let directives: SnippetDirectives
  /// The code as parsed; `nil` if it is not Python.
  package let program: Program?
  /// What running it gave; `nil` if it was not tried.
  package let record: RunRecord?
  /// What became of it.
  package let outcome: Outcome
  /// Why it did not run to its end, in a sentence; `nil` if it did.
  package let reason: String?
  /// Where in the note the reason stands, if anywhere.
  package let reasonRange: ByteRange?
  /// The interpreter on the user's machine that ran it, with its version; `nil` for the embedded one.
  package let interpreter: String?

  /// A snippet with what became of it.
  init(
    snippet: Snippet, directives: SnippetDirectives, program: Program?, record: RunRecord?, outcome: Outcome,
    reason: String?, reasonRange: ByteRange?, interpreter: String? = nil
  ) {
    self.snippet = snippet
    self.directives = directives
    self.program = program
    self.record = record
    self.outcome = outcome
    self.reason = reason
    self.reasonRange = reasonRange
    self.interpreter = interpreter
  }

  /// The place in the note of a range of the snippet's code.
  package func original(of range: ByteRange) -> ByteRange {
    snippet.fence.content.original(of: range)
  }

  /// The code in `range`, on one line.
  package func code(in range: ByteRange) -> String {
    snippet.fence.content.text(in: range).split(whereSeparator: \.isNewline)
      .map { $0.drop { $0 == " " || $0 == "\t" } }.joined(separator: " ")
  }
}
