import ArgumentParser
import Vaults

/// `assay lint`: everything but the numbers.
struct LintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Checks metadata, structure, links and text.")

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var rules: RuleOptions

  func run() async throws {
    try await CheckRun(input: input, output: output, rules: rules, scope: .linting)()
  }
}
