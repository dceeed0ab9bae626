import Claims
import Diagnostics
import SourceText
import Verification

extension ReportRenderer {
  /// What a person reads in a terminal: findings with their lines, what could not be checked, one line of totals.
  static let text = ReportRenderer(name: "text", purpose: "for a person in a terminal") {
    (report, options) in
    var page = TextPage(options: options)
    for note in report.notes { page.add(note) }
    page.add(report.summary)
    return page.text
  }
}

/// A text report being written.
private struct TextPage {
  let options: ReportRenderer.Options
  let style: TerminalStyle
  private(set) var text = ""

  init(options: ReportRenderer.Options) {
    self.options = options
    style = TerminalStyle(usesColor: options.usesColor)
  }

  mutating func add(_ note: Report.NoteEntry) {
    let isSilent = note.findings.isEmpty && note.verification?.claims.isEmpty ?? true
    guard !isSilent || note.verification?.snippets.isEmpty == false else { return }
    let locator = Locator(note.source)
    let path = TerminalText.escaped(note.source.path)
    let start = text.utf8.count
    for finding in note.findings { add(finding, of: note, at: path, locator) }
    if let verification = note.verification { addUnchecked(verification, path, locator) }
    if text.utf8.count > start { text += "\n" }
  }

  private mutating func add(
    _ finding: Diagnostic, of note: Report.NoteEntry, at path: String, _ locator: Locator
  ) {
    let place = locator.position(at: finding.primary.range.lowerBound)
    let label = style(finding.severity.rawValue, finding.severity.role)
    line(
      style("\(path):\(place.line):\(place.column):", .strong)
        + " \(label): \(TerminalText.escaped(finding.summary)) " + style("[\(finding.rule)]", .margin))
    let excerpt = Excerpt(of: finding.primary.range, in: note.source)
    let number = String(excerpt.line)
    let margin = String(repeating: " ", count: number.utf8.count)
    if !excerpt.text.isEmpty {
      line(style("  \(number) | ", .margin) + excerpt.text)
      let words = finding.primary.label.map { " " + TerminalText.escaped($0) } ?? ""
      line(style("  \(margin) | ", .margin) + style(excerpt.marks + words, finding.severity.role))
    }
    for part in finding.explanation?.split(separator: "\n", omittingEmptySubsequences: true) ?? [] {
      line("  \(margin)   " + TerminalText.escaped(String(part)))
    }
    for other in finding.secondary {
      let place = locator.position(at: other.range.lowerBound)
      let words = other.label.map { TerminalText.escaped($0) } ?? "see here"
      line("  \(margin)   line \(place.line): \(words)")
    }
    if let help = finding.help { line("  \(margin)   help: " + TerminalText.escaped(help)) }
  }

  private mutating func addUnchecked(
    _ verification: NoteVerification, _ path: String, _ locator: Locator
  ) {
    for snippet in verification.snippets where snippet.status != .ran && snippet.status != .skipped {
      // A snippet that raised is a finding and stands above.
      guard snippet.status != .failed else { continue }
      let place = locator.position(at: (snippet.reasonRange ?? snippet.range).lowerBound)
      let reason = TerminalText.escaped(snippet.reason ?? snippet.status.rawValue)
      line("\(path):\(place.line):\(place.column): " + style("not run", .note) + ": \(reason)")
    }
    let unverifiable = verification.claims.compactMap { claim -> (JudgedClaim, String)? in
      if case .unverifiable(let reason) = claim.verdict { (claim, reason) } else { nil }
    }
    guard !unverifiable.isEmpty else { return }
    if options.isVerbose {
      for (claim, reason) in unverifiable {
        let place = locator.position(at: claim.claim.range.lowerBound)
        line(
          "\(path):\(place.line):\(place.column): " + style("not checked", .note)
            + ": \(TerminalText.escaped(claim.claim.text)): \(TerminalText.escaped(reason))")
      }
      return
    }
    let reasons = ReasonCount.counted(unverifiable.map(\.1))
    let words = reasons.map { "\(TerminalText.escaped($0.reason)) (\($0.count))" }
    line(
      "\(path): " + style("not checked", .note)
        + ": \(Report.Summary.counted(unverifiable.count, "claim")): " + words.joined(separator: "; "))
  }

  mutating func add(_ summary: Report.Summary) {
    let role: TerminalStyle.Role =
      summary.count(of: .error) > 0 ? .error : summary.count(of: .warning) > 0 ? .warning : .good
    line(style(summary.line, role))
  }

  private mutating func line(_ content: String) {
    text += content
    text += "\n"
  }
}

extension Severity {
  /// The colour of a severity.
  fileprivate var role: TerminalStyle.Role {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}
