import ArgumentParser
import Reports
import Vaults

/// `assay extract`: what the notes hold, for other programs.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Prints every formula, snippet, table and claim as JSON.")

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp(
      "Write to FILE, which is replaced as a whole, instead of standard output.", valueName: "file"))
  var output: String?

  @Option(help: "The format: json.")
  var format = "json"

  func run() async throws {
    guard format == "json" else {
      throw CommandFailure("there is no format '\(format)' here; extract writes json")
    }
    let (inputs, missing, _) = input.discovered()
    let run = Run(.verification, configuration: Configuration(jobCount: input.jobCount))
    let (notes, unread) = await run.extraction(from: inputs)
    let problems = missing + unread
    for problem in problems { Console.complain(problem.message) }
    let failures = problems.filter { !$0.isRemark }
    if notes.isEmpty, failures.isEmpty { Console.complain(CheckRun.noNotesMessage(in: input.places)) }
    if !notes.isEmpty {
      var destination = OutputOptions()
      destination.output = output
      try destination.deliver(ExtractedNote.json(notes))
    }
    if notes.isEmpty || !failures.isEmpty { throw ExitCode(2) }
  }
}
