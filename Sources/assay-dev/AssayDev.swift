import ArgumentParser

/// Commands for those who work on the program: `swift run assay-dev COMMAND`.
@main
struct AssayDev: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay-dev", abstract: "Commands for those who work on assay.",
    subcommands: [GoldenCommand.self])
}
