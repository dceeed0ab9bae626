import ArgumentParser
import Vaults

/// `assay check`: what CI runs.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Lints the notes and checks their numbers: what CI runs.")

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var engines: EngineOptions

  func run() async throws {
    try await CheckRun(
      input: input, output: output, rules: rules, engines: engines, scope: [.linting, .verification])()
  }
}
