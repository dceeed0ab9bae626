import Diagnostics

extension Report.Summary {
  /// The totals in one line: "2 notes: 1 error, 0 warnings; 16 claims: 9 verified, …; coverage 87.5 %".
  package var line: String {
    var parts = [
      Self.counted(noteCount, "note") + ": " + Self.counted(count(of: .error), "error") + ", "
        + Self.counted(count(of: .warning), "warning")
    ]
    if count(of: .note) > 0 { parts[0] += ", " + Self.counted(count(of: .note), "remark") }
    if verifiedNoteCount > 0 { parts.append(claimWords) }
    return parts.joined(separator: "; ")
  }

  /// The same for one note of a page, without the findings, which are listed there.
  var noteLine: String { claimWords + "." }

  /// The claims by verdict, and the coverage.
  private var claimWords: String {
    guard claimCount > 0 else { return "no claims" }
    var verdicts = ["\(verifiedCount) verified"]
    if truncatedCount > 0 { verdicts.append("\(truncatedCount) truncated") }
    verdicts.append("\(refutedCount) refuted")
    verdicts.append("\(unverifiableCount) unverifiable")
    if exemptCount > 0 { verdicts.append("\(exemptCount) exempt") }
    let words = Self.counted(claimCount, "claim") + ": " + verdicts.joined(separator: ", ")
    guard let coverage else { return words }
    return words + "; coverage " + NumberText.percent(coverage)
  }

  /// A number and its noun, in the plural unless the number is one.
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
