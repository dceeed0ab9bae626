import Diagnostics
package import Reports

/// How a run ended, as the shell hears it.
package enum RunVerdict: Int32, Sendable, Hashable {
  /// Nothing is wrong.
  case clean = 0
  /// There are findings at or above the fail level, or too little could be judged.
  case findings = 1
  /// Something kept the run from doing its job.
  case trouble = 2

  /// The verdict on a run that gave these totals. Pure. A run that could not read something, or found nothing to
  /// read, has not done its job, whatever it found in the rest.
  package init(_ summary: Report.Summary, configuration: Configuration, hasProblems: Bool) {
    if hasProblems || summary.noteCount == 0 {
      self = .trouble
    } else if Self.fails(summary, at: configuration.failLevel) || Self.isCoverageLow(summary, configuration) {
      self = .findings
    } else {
      self = .clean
    }
  }

  private static func fails(_ summary: Report.Summary, at level: Configuration.FailLevel) -> Bool {
    switch level {
    case .error: summary.count(of: .error) > 0
    case .warning: summary.count(of: .error) + summary.count(of: .warning) > 0
    case .never: false
    }
  }

  /// Whether fewer claims could be judged than asked for. Where there is nothing to judge, nothing is missing.
  package static func isCoverageLow(_ summary: Report.Summary, _ configuration: Configuration) -> Bool {
    guard let minimum = configuration.minimumCoverage, let coverage = summary.coverage else { return false }
    return coverage < minimum
  }
}
