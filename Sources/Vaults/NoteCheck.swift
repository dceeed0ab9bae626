import Claims
import Diagnostics
import Engines
import Notes
import Verification

/// One note with everything that can be said of it alone.
struct NoteCheck: Sendable {
  /// The note.
  let note: Note
  /// What reading, linting and verifying found, in no order.
  let findings: [Diagnostic]
  /// The verdicts; `nil` if they were not asked for.
  let verification: NoteVerification?

  /// Asks `note` for what is in `scope`. What went wrong in reading is always said: a page that was not understood
  /// must not pass for one without mistakes.
  init(of note: Note, scope: Run.Scope, engines: EngineSelection) async {
    var findings = scope.contains(.linting) ? LintPass.findings(in: note) : note.diagnostics
    var verification: NoteVerification?
    if scope.contains(.verification) {
      let outcome = await NoteCheck.verification(of: note, engines)
      findings += VerdictFindings.findings(for: outcome)
      verification = outcome
    }
    self.note = note
    self.findings = LintPass.unsilenced(findings, in: note)
    self.verification = verification
  }

  private static func verification(of note: Note, _ engines: EngineSelection) async -> NoteVerification {
    guard !engines.names.isEmpty else { return Verifier.verify(note) }
    let execution = PageExecution(of: note)
    let runs = await PageEngines.runs(
      for: note, after: execution, with: engines.engines, limits: engines.limits,
      environment: engines.environment)
    return Verifier.verify(note, execution, foreign: runs)
  }
}
