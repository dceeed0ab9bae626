import ArgumentParser
import Vaults

/// `assay report`: the evidence beside each number, as a page.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Writes the verified report: every number with its evidence.")

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var engines: EngineOptions

  func run() async throws {
    try await CheckRun(
      input: input, output: output, rules: rules, engines: engines, scope: .verification, format: "markdown")()
  }
}
