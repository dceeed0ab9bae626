import ArgumentParser

/// The command line: `assay COMMAND …`.
struct Assay: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay",
    abstract: "Checks a wiki of Markdown notes and recomputes its numbers.",
    discussion: """
      Exit codes: 0 nothing wrong; 1 findings at or above the fail level, or too little could be judged;
      2 whatever kept the run from doing its job: a wrong option, an unreadable file, no note at all.
      """,
    version: "0.1.0",
    subcommands: [
      CheckCommand.self, LintCommand.self, VerifyCommand.self, ReportCommand.self, ExtractCommand.self,
      EvalCommand.self, ExplainCommand.self, LimitsCommand.self,
    ])
}
