import Diagnostics
import Reports
import Testing
import Vaults

struct DecisionTests {
  private func summary(
    notes: Int = 1, errors: Int = 0, warnings: Int = 0, verified: Int = 0, unverifiable: Int = 0
  ) -> Report.Summary {
    var summary = Report.Summary()
    summary.noteCount = notes
    summary.findingCounts = [.error: errors, .warning: warnings, .note: 3]
    summary.verifiedCount = verified
    summary.unverifiableCount = unverifiable
    return summary
  }

  @Test(arguments: [
    (0, 0, Configuration.FailLevel.error, RunVerdict.clean), (1, 0, .error, .findings),
    (0, 1, .error, .clean), (0, 1, .warning, .findings), (1, 0, .warning, .findings), (1, 1, .never, .clean),
  ])
  func `Findings fail a run from the fail level on`(
    errors: Int, warnings: Int, level: Configuration.FailLevel, expected: RunVerdict
  ) {
    let verdict = RunVerdict(
      summary(errors: errors, warnings: warnings), configuration: Configuration(failLevel: level),
      hasProblems: false)
    #expect(verdict == expected)
  }

  @Test(arguments: [
    (7, 1, 0.875, RunVerdict.clean), (7, 1, 0.9, .findings), (0, 0, 1.0, .clean), (0, 4, 0.01, .findings),
  ])
  func `Too little coverage fails a run, nothing to judge does not`(
    verified: Int, unverifiable: Int, minimum: Double, expected: RunVerdict
  ) {
    let verdict = RunVerdict(
      summary(verified: verified, unverifiable: unverifiable),
      configuration: Configuration(minimumCoverage: minimum), hasProblems: false)
    #expect(verdict == expected)
  }

  @Test func `Trouble comes before findings, and a run without notes is trouble`() {
    let never = Configuration(failLevel: .never)
    #expect(RunVerdict(summary(errors: 1), configuration: never, hasProblems: true) == .trouble)
    #expect(RunVerdict(summary(notes: 0), configuration: never, hasProblems: false) == .trouble)
    #expect([RunVerdict.clean, .findings, .trouble].map(\.rawValue) == [0, 1, 2])
  }

  @Test(arguments: [
    ([], [], "claims/refuted", true), (["claims"], [], "claims/refuted", true),
    (["claims"], [], "text/mojibake", false), (["all"], ["claims"], "claims/refuted", false),
    ([], ["all"], "claims/refuted", false), (["claims/refuted"], ["claims"], "claims/refuted", true),
    (["claims"], ["claims/refuted"], "claims/refuted", false),
    (["claims/refuted"], ["claims/refuted"], "claims/refuted", false),
    ([], ["claim"], "claims/refuted", true),
    (["claims/refuted"], ["all"], "claims/refuted", true),
  ])
  func `The more specific of select and ignore holds`(
    selected: [String], ignored: [String], rule: String, isIncluded: Bool
  ) {
    #expect(RuleSelection(selected: selected, ignored: ignored).includes(rule) == isIncluded)
  }
}
