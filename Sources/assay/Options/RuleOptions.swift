import ArgumentParser
import Vaults

/// Which findings count, and from when on they fail a run.
struct RuleOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only these rules or groups, separated by commas.", valueName: "rules"))
  var select: [String] = []

  @Option(help: ArgumentHelp("All but these rules or groups, separated by commas.", valueName: "rules"))
  var ignore: [String] = []

  @Option(help: "The level from which findings make the exit code 1: error, warning, never.")
  var failOn: Configuration.FailLevel = .error

  @Option(
    help: ArgumentHelp(
      "The share of claims that must be judged; less makes the exit code 1.", valueName: "percent"))
  var minCoverage: Double?

  func validate() throws {
    if let minCoverage, !(0...100).contains(minCoverage) {
      throw ValidationError("--min-coverage must be between 0 and 100")
    }
  }

  /// The configuration that the options ask for. A name that is no rule and no group is refused: a mistyped rule
  /// that silences nothing, or everything, must not look like success.
  func configuration(jobCount: Int) throws -> Configuration {
    Configuration(
      rules: RuleSelection(selected: try names(in: select), ignored: try names(in: ignore)),
      failLevel: failOn,
      minimumCoverage: minCoverage.map { $0 / 100 }, jobCount: jobCount)
  }

  private func names(in lists: [String]) throws -> [String] {
    let known = RuleCatalog.names
    return try lists.flatMap { $0.split(separator: ",").map(String.init) }.map { name in
      guard known.contains(name) else {
        throw CommandFailure(
          "unknown rule '\(name)'"
            + Suggestion.words(for: name, among: known, orElse: "explain for all of them"))
      }
      return name
    }
  }
}

extension Configuration.FailLevel: ExpressibleByArgument {}
