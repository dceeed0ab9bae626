package import Diagnostics
import Verification

extension Report {
  /// The totals of a report.
  package struct Summary: Sendable, Hashable {
    /// The number of notes.
    package var noteCount = 0
    /// The number of notes whose claims were judged; 0 when only linting was asked for.
    package var verifiedNoteCount = 0
    /// The number of findings of each severity; a severity without findings counts 0.
    package var findingCounts: [Severity: Int] = [:]
    /// The number of claims that hold.
    package var verifiedCount = 0
    /// The number of claims whose further digits were cut off instead of rounded.
    package var truncatedCount = 0
    /// The number of claims that do not hold.
    package var refutedCount = 0
    /// The number of claims of which nothing can be said.
    package var unverifiableCount = 0
    /// The number of claims of which nothing is to be said.
    package var exemptCount = 0

    /// The totals of nothing.
    package init() {}

    /// The number of claims that were compared with a computed value.
    package var judgedCount: Int { verifiedCount + truncatedCount + refutedCount }
    /// The number of claims of every kind.
    package var claimCount: Int { judgedCount + unverifiableCount + exemptCount }

    /// The share of claims that could be judged, from 0 to 1; exempt claims do not count on either side.
    /// `nil` when there is nothing to judge, which is neither good nor bad.
    package var coverage: Double? {
      let total = judgedCount + unverifiableCount
      return total == 0 ? nil : Double(judgedCount) / Double(total)
    }

    /// The number of findings of `severity`.
    package func count(of severity: Severity) -> Int { findingCounts[severity, default: 0] }

    /// Adds what one note contributes.
    package mutating func add(_ note: NoteEntry) {
      noteCount += 1
      for finding in note.findings { findingCounts[finding.severity, default: 0] += 1 }
      guard let verification = note.verification else { return }
      verifiedNoteCount += 1
      for claim in verification.claims { add(claim.verdict) }
    }

    private mutating func add(_ verdict: Verdict) {
      switch verdict {
      case .verified: verifiedCount += 1
      case .truncated: truncatedCount += 1
      case .refuted: refutedCount += 1
      case .unverifiable: unverifiableCount += 1
      case .exempt: exemptCount += 1
      }
    }
  }

  /// The totals over every note.
  package var summary: Summary {
    var summary = Summary()
    for note in notes { summary.add(note) }
    return summary
  }
}
