package import Claims
import Markdown
package import Notes
package import Python
import SourceText

/// Judges what a note asserts.
package enum Verifier {
  /// Runs the snippets of `note` and judges its claims.
  ///
  /// Pure: the same note gives the same verdicts. A page that depends on chance is run several times.
  package static func verify(_ note: Note, limits: Limits = .page) -> NoteVerification {
    verify(note, PageExecution(of: note, limits: limits), limits: limits)
  }

  /// The same for a page that has been run, perhaps with the help of other interpreters (`foreign`, by index).
  package static func verify(
    _ note: Note, _ execution: PageExecution, foreign: [Int: ForeignRun] = [:], limits: Limits = .page
  ) -> NoteVerification {
    let first = verification(of: note, execution.completed(by: foreign))
    guard execution.dependsOnChance else { return first }
    return ChanceVerification.verification(first, isExpensive: execution.steps > 2_000_000) { entropy in
      verification(of: note, PageExecution(of: note, limits: limits, entropy: entropy).completed(by: foreign))
    }
  }

  /// The verdicts on `note` after one run of its snippets.
  private static func verification(of note: Note, _ execution: PageExecution) -> NoteVerification {
    let page = PageContext(note: note, execution: execution)
    let directives = DirectiveVerdicts(execution)
    var claims: [JudgedClaim] = []
    var outputClaims: [Int: [JudgedClaim]] = [:]
    var upstream = UpstreamErrors()
    for finding in ClaimFinder.findings(on: page) {
      switch finding {
      case .output(let output):
        let index = execution.snippets.firstIndex { $0.snippet.range.contains(output.statement) }
        var judged = directives.applied(to: OutputJudge.judge(output), about: output.statement)
        if let interpreter = index.flatMap({ execution.snippets[$0].interpreter }) {
          judged = judged.computed(by: interpreter)
        }
        claims.append(judged)
        if let index { outputClaims[index, default: []].append(judged) }
      case .chain(let chain):
        let judged = ChainClaimJudge.judge(chain, upstream: upstream)
        upstream.note(judged)
        claims += judged
      }
    }
    return NoteVerification(
      claims: claims.sorted { $0.claim.range < $1.claim.range },
      formulas: zip(note.formulas, page.formulaChains).map { FormulaClassifier.outcome(of: $0, reading: $1) },
      snippets: execution.snippets.enumerated().map { index, executed in
        SnippetOutcome(executed, claims: outputClaims[index] ?? [])
      })
  }
}

extension SnippetOutcome {
  /// What became of a snippet, for the report.
  fileprivate init(_ executed: ExecutedSnippet, claims: [JudgedClaim]) {
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
      reasonRange: executed.reasonRange, standardOutput: executed.record?.standardOutput ?? "",
      interpreter: executed.interpreter, isFailureExpected: executed.directives.expectsError,
      disappointment: DirectiveVerdicts.disappointment(in: executed, claims),
      notes: (executed.record?.notes ?? []).map {
        SnippetNote(sentence: $0.sentence, range: executed.original(of: $0.statement))
      })
  }
}
