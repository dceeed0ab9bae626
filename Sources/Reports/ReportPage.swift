import Claims
import Diagnostics
import DivergenceCore
import PageTemplates
import SourceText
import Verification

/// A report as the values that fill the template of the verified report.
struct ReportPage: Sendable {
  private let report: Report
  private let paths: DisplayPaths

  /// The page of `report`.
  init(_ report: Report) {
    self.report = report
    paths = DisplayPaths(report.notes.map(\.source.path))
  }

  /// Everything the template names.
  var values: [String: TemplateValue] {
    let summary = report.summary
    let wrong = report.notes.flatMap { wrongClaims(of: $0) }
    let reasons = ReasonCount.counted(report.notes.flatMap { unverifiableReasons(of: $0) })
    return [
      "summary": .text(summary.line + "."),
      "verified": .text(String(summary.verifiedCount)),
      "truncated": .text(String(summary.truncatedCount)),
      "refuted": .text(String(summary.refutedCount)),
      "unverifiable": .text(String(summary.unverifiableCount)),
      "exempt": .text(String(summary.exemptCount)),
      "hasCoverage": .flag(summary.coverage != nil),
      "coverage": .text(summary.coverage.map(NumberText.percent) ?? ""),
      "judged": .text(String(summary.judgedCount)),
      "judgeable": .text(String(summary.judgedCount + summary.unverifiableCount)),
      "hasWrong": .flag(!wrong.isEmpty),
      "wrong": .list(wrong),
      "hasReasons": .flag(!reasons.isEmpty),
      "reasons": .list(
        reasons.map {
          [
            "count": .text(Report.Summary.counted($0.count, "claim")),
            "reason": .text(MarkdownText.explanation($0.reason)),
          ]
        }),
      "notes": .list(report.notes.map { values(of: $0) }),
    ]
  }

  private func values(of note: Report.NoteEntry) -> [String: TemplateValue] {
    let locator = Locator(note.source)
    let path = paths(note.source.path)
    let claims = note.verification?.claims ?? []
    let snippets = note.verification?.snippets ?? []
    let formulas = formulaLines(note.verification?.formulas ?? [], locator)
    var summary = Report.Summary()
    summary.add(note)
    return [
      "title": .text(MarkdownText.escaped(note.title ?? path)),
      "path": .text(MarkdownText.codeSpan(path)),
      "summary": .text(summary.noteLine),
      "hasClaims": .flag(!claims.isEmpty),
      "claims": .list(claims.map { values(of: $0, locator) }),
      "hasFormulas": .flag(!formulas.isEmpty),
      "formulas": .list(formulas),
      "hasSnippets": .flag(!snippets.isEmpty),
      "snippets": .list(snippets.map { values(of: $0, locator) }),
      "hasFindings": .flag(!note.findings.isEmpty),
      "findings": .list(
        note.findings.map {
          [
            "severity": .text($0.severity.rawValue),
            "line": .text(String(locator.position(at: $0.primary.range.lowerBound).line)),
            "message": .text(MarkdownText.escaped($0.summary)),
            "rule": .text(MarkdownText.codeSpan($0.rule)),
          ]
        }),
    ]
  }

  private func values(of claim: JudgedClaim, _ locator: Locator) -> [String: TemplateValue] {
    let words = VerdictWords(claim.verdict)
    var values = comparison(of: claim)
    values["verdict"] = .text(words.verdict)
    values["mode"] = .text((words.mode ?? words.magnitude).map { " (\($0))" } ?? "")
    values["line"] = .text(String(locator.position(at: claim.claim.range.lowerBound).line))
    values["statement"] = .text(MarkdownText.codeSpan(claim.claim.text))
    values["comparison"] = .flag(claim.computed != nil)
    values["reasons"] = .list(words.reason.map { [["words": .text(MarkdownText.explanation($0))]] } ?? [])
    return values
  }

  /// What was stated, what was computed, and how.
  private func comparison(of claim: JudgedClaim) -> [String: TemplateValue] {
    let computed = claim.computed.map { NumberText.shortest($0) }
    let unit = claim.claim.unit.map { " " + $0.rawValue } ?? ""
    var remark = unit
    if let rendered = claim.rendered, rendered != computed {
      remark += ", which is \(MarkdownText.codeSpan(rendered)) in the printed precision"
    }
    let how = claim.evidence.text.isEmpty ? [] : [claim.evidence.text]
    return [
      "stated": .text(MarkdownText.codeSpan(claim.claim.literal) + unit),
      "computed": .text(computed.map { MarkdownText.codeSpan($0) } ?? "nothing"),
      "remark": .text(remark),
      "how": .list(how.map { ["words": .text(MarkdownText.explanation($0))] }),
      "nearMisses": .list(
        claim.nearMisses.map {
          [
            "value": .text(MarkdownText.codeSpan(NumberText.shortest($0.value))),
            "explanation": .text(MarkdownText.escaped($0.explanation)),
          ]
        }),
    ]
  }

  private func wrongClaims(of note: Report.NoteEntry) -> [[String: TemplateValue]] {
    let wrong = (note.verification?.claims ?? []).filter { claim in
      switch claim.verdict {
      case .refuted, .truncated: true
      case .verified, .unverifiable, .exempt: false
      }
    }
    guard !wrong.isEmpty else { return [] }
    let locator = Locator(note.source)
    return wrong.map { claim in
      var values = values(of: claim, locator)
      values["path"] = .text(MarkdownText.codeSpan(paths(note.source.path)))
      return values
    }
  }

  private func unverifiableReasons(of note: Report.NoteEntry) -> [String] {
    (note.verification?.claims ?? []).compactMap { claim in
      if case .unverifiable(let reason) = claim.verdict { reason } else { nil }
    }
  }

  /// What was tested, one line each; what only defines or cannot be tested, as counts.
  private func formulaLines(
    _ formulas: [FormulaOutcome], _ locator: Locator
  ) -> [[String: TemplateValue]] {
    var lines: [[String: TemplateValue]] = []
    var counts: [FormulaOutcome.Verdict: Int] = [:]
    for formula in formulas {
      switch formula.verdict {
      case .holds, .fails, .definitionDiffers, .numeric:
        let line = locator.position(at: formula.range.lowerBound).line
        let detail = formula.detail.isEmpty ? "" : " — " + MarkdownText.explanation(formula.detail)
        lines.append([
          "verdict": .text("**\(formula.verdict.rawValue)** (\(formula.kind.rawValue))"),
          "place": .text(", line \(line): " + MarkdownText.codeSpan(formula.tex)),
          "detail": .text(detail),
        ])
      case .definition, .notTestable: counts[formula.verdict, default: 0] += 1
      }
    }
    for verdict in FormulaOutcome.Verdict.allCases {
      guard let count = counts[verdict] else { continue }
      lines.append([
        "verdict": .text(verdict.rawValue), "count": .text(": " + Report.Summary.counted(count, "formula")),
      ])
    }
    return lines
  }

  private func values(of snippet: SnippetOutcome, _ locator: Locator) -> [String: TemplateValue] {
    let first = locator.position(at: snippet.range.lowerBound).line
    let last = locator.position(at: max(snippet.range.lowerBound, snippet.range.upperBound - 1)).line
    return [
      "lines": .text(first == last ? "line \(first)" : "lines \(first)–\(last)"),
      "language": .text(snippet.language.map { MarkdownText.codeSpan($0) } ?? "no language"),
      "status": .text(snippet.status.words),
      "reason": .text(snippet.reason.map { " — " + MarkdownText.explanation($0) } ?? ""),
    ]
  }
}

extension SnippetOutcome.Status {
  /// What became of a snippet, for somebody who does not know the tool's words.
  fileprivate var words: String {
    switch self {
    case .ran: "ran"
    case .failed: "raised an exception"
    case .unsupported, .freeNames: "could not be run"
    case .skipped: "not meant to run"
    case .limit: "was stopped"
    }
  }
}
