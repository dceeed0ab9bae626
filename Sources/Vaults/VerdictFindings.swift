import Claims
package import Diagnostics
import DivergenceCore
import Reports
package import Verification

/// What verdicts come to as findings: a number that does not hold is an error or a warning; one that could not be
/// checked is neither.
package enum VerdictFindings {
  /// The findings of one note, in no order.
  package static func findings(for verification: NoteVerification) -> [Diagnostic] {
    verification.claims.compactMap(finding(for:)) + verification.snippets.flatMap(findings(for:))
  }

  private static func finding(for judged: JudgedClaim) -> Diagnostic? {
    switch judged.verdict {
    case .refuted(.wrong): finding(for: judged, rule: "claims/refuted", severity: .error, remark: "")
    case .refuted(.lastDigit):
      finding(for: judged, rule: "claims/refuted", severity: .warning, remark: ", off in the last digit")
    case .truncated:
      finding(
        for: judged, rule: "claims/truncated", severity: .warning, remark: ", cut off instead of rounded")
    case .verified, .unverifiable, .exempt: nil
    }
  }

  private static func finding(
    for judged: JudgedClaim, rule: String, severity: Severity, remark: String
  ) -> Diagnostic {
    let literal = judged.claim.literal
    let computed = judged.computed.map { NumberText.shortest($0) }
    var summary = "stated \(literal)"
    if let unit = judged.claim.unit { summary += " \(unit.rawValue)" }
    summary += ", computed \(computed ?? "something else")"
    if let rendered = judged.rendered, rendered != computed { summary += " (\(rendered))" }
    let misses = judged.nearMisses.map { miss in
      "near miss: \(NumberText.shortest(miss.value)) is \(miss.explanation)"
    }
    let lines = (judged.evidence.text.isEmpty ? [] : [judged.evidence.text]) + misses
    return Diagnostic(
      rule: rule, severity: severity, summary: summary + remark, at: judged.claim.range,
      explanation: lines.isEmpty ? nil : lines.joined(separator: "\n"),
      help: judged.rendered.map { "write \($0), or correct what it is computed from" },
      fix: judged.rendered.map { rendered in
        Fix(
          title: "Replace \(literal) by \(rendered)",
          edits: [Edit(judged.claim.range, replacement: rendered)], isSafe: false)
      })
  }

  private static func findings(for snippet: SnippetOutcome) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if snippet.status == .failed, !snippet.isFailureExpected {
      found.append(
        Diagnostic(
          rule: "code/failed", severity: .warning,
          summary: "the snippet stops: " + (snippet.reason ?? "it raises an exception"),
          at: snippet.reasonRange ?? snippet.range))
    }
    if let disappointment = snippet.disappointment {
      found.append(
        Diagnostic(
          rule: "code/unexpected", severity: .warning, summary: disappointment, at: snippet.range,
          help: "take the directive away, or correct the example"))
    }
    found += snippet.notes.map { note in
      Diagnostic(rule: "code/note", severity: .note, summary: note.sentence, at: note.range)
    }
    return found
  }
}
