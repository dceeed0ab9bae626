/// How a run is to go.
package struct Configuration: Sendable, Hashable {
  /// The level from which findings fail a run.
  package enum FailLevel: String, Sendable, Hashable, CaseIterable {
    case error, warning, never
  }

  /// Which rules may speak.
  package var rules: RuleSelection
  /// The level from which findings fail the run.
  package var failLevel: FailLevel
  /// The share of claims, from 0 to 1, that must be judged; `nil` for any.
  package var minimumCoverage: Double?
  /// The number of notes worked on at the same time, at least 1; never changes what is found.
  package var jobCount: Int
  /// Interpreters on this machine that may run what the embedded one cannot. Only the command line may fill this: a
  /// configuration file can propose engines, and nothing else can start one.
  package var engines: EngineSelection

  /// The defaults, or what is asked for instead.
  package init(
    rules: RuleSelection = RuleSelection(), failLevel: FailLevel = .error, minimumCoverage: Double? = nil,
    jobCount: Int = 1, engines: EngineSelection = EngineSelection()
  ) {
    self.engines = engines
    self.rules = rules
    self.failLevel = failLevel
    self.minimumCoverage = minimumCoverage
    self.jobCount = max(1, jobCount)
  }
}
