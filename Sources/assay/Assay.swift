import ArgumentParser

@main
struct Assay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay", abstract: "Checks a wiki of Markdown notes and recomputes its numbers.")
}
