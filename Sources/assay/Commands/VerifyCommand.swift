import ArgumentParser
import Vaults

/// `assay verify`: only the numbers.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Runs the examples and checks the documented numbers.")

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var engines: EngineOptions

  func run() async throws {
    try await CheckRun(input: input, output: output, rules: rules, engines: engines, scope: .verification)()
  }
}
