import Claims
import Markdown
package import Notes
import Python

/// Judges what a note asserts.
package enum Verifier {
  /// Runs the snippets of `note` and judges its claims.
  ///
  /// Pure: the same note gives the same verdicts.
  package static func verify(_ note: Note) -> NoteVerification {
    let execution = PageExecution(of: note)
    let page = PageContext(note: note, execution: execution)
    let findings = ClaimFinder.findings(on: page)
    var claims: [JudgedClaim] = []
    var upstream = UpstreamErrors()
    for finding in findings {
      switch finding {
      case .output(let output):
        claims.append(OutputJudge.judge(output))
      case .chain(let chain):
        let judged = ChainClaimJudge.judge(chain, upstream: upstream)
        upstream.note(judged)
        claims += judged
      }
    }
    return NoteVerification(
      claims: claims.sorted { $0.claim.range < $1.claim.range },
      formulas: zip(note.formulas, page.formulaChains).map { FormulaClassifier.outcome(of: $0, reading: $1) },
      snippets: execution.snippets.map(SnippetOutcome.init))
  }
}

extension SnippetOutcome {
  /// What became of a snippet, for the report.
  fileprivate init(_ executed: ExecutedSnippet) {
    let status: Status =
      switch executed.outcome {
      case .ran: .ran
      case .failed: .failed
      case .unsupported: .unsupported
      case .freeNames: .freeNames
      case .skipped: .skipped
      case .limit: .limit
      }
    self.init(
      range: executed.snippet.range, language: executed.snippet.language, status: status,
      reason: executed.reason,
      reasonRange: executed.reasonRange, standardOutput: executed.record?.standardOutput ?? "")
  }
}
