import Claims
import Notes
import SourceText

/// What directives at a snippet make of the verdicts on its numbers.
struct DirectiveVerdicts {
  private static let isFalse = "a directive says that it is false, and it is"

  private let snippets: [(range: ByteRange, directives: SnippetDirectives)]

  /// The directives of a page.
  init(_ execution: PageExecution) {
    snippets = execution.snippets.filter { $0.directives.isNondeterministic || $0.directives.expectsFalse }
      .map {
        ($0.snippet.range, $0.directives)
      }
  }

  /// In what a snippet did not do what its directives say of it, in a sentence; `nil` if it did. `claims` are those
  /// about what its statements show.
  static func disappointment(in executed: ExecutedSnippet, _ claims: [JudgedClaim]) -> String? {
    if executed.directives.expectsError, executed.outcome == .ran {
      return "a directive expects an error, and the snippet runs to its end"
    }
    if executed.directives.expectsFalse, executed.outcome == .ran, !claims.isEmpty,
      !claims.contains(where: { $0.verdict == .exempt(reason: isFalse) })
    {
      return "a directive expects false numbers, and none of the snippet's is false"
    }
    return nil
  }

  /// The verdict on a claim about what the statement at `statement` shows.
  func applied(to judged: JudgedClaim, about statement: ByteRange) -> JudgedClaim {
    guard let directives = snippets.first(where: { $0.range.contains(statement) })?.directives else {
      return judged
    }
    if directives.isNondeterministic {
      return judged.with(.exempt(reason: "a directive says that the output differs from run to run"))
    }
    switch judged.verdict {
    case .refuted, .truncated: return judged.with(.exempt(reason: DirectiveVerdicts.isFalse))
    case .verified, .unverifiable, .exempt: return judged
    }
  }
}
