import ArgumentParser
import Reports
import Vaults

/// How a report looks and where it goes.
struct OutputOptions: ParsableArguments {
  /// When to colour.
  enum Color: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Option(help: "The format: \(ReportRenderer.all.map(\.name).joined(separator: ", ")).")
  var format: String?

  @Option(
    help: ArgumentHelp(
      "Write to FILE, which is replaced as a whole, instead of standard output.", valueName: "file"))
  var output: String?

  @Option(help: "When to colour; NO_COLOR, FORCE_COLOR and CLICOLOR_FORCE are honoured.")
  var color: Color = .auto

  @Flag(name: .shortAndLong, help: "Show every claim that could not be checked.")
  var verbose = false

  /// The renderer that is asked for, or an error that lists what there is.
  func renderer(orElse name: String) throws -> ReportRenderer {
    do throws(RenderingError) {
      return try ReportRenderer.named(format ?? name)
    } catch {
      throw CommandFailure(error.message)
    }
  }

  /// How the report is to look. The option comes before the environment, "no" before "yes", and without either
  /// a terminal decides.
  var renderingOptions: ReportRenderer.Options {
    let usesColor =
      switch color {
      case .always: true
      case .never: false
      case .auto:
        if Console.environment("NO_COLOR") != nil {
          false
        } else if ["FORCE_COLOR", "CLICOLOR_FORCE"].contains(where: { Console.environment($0) ?? "0" != "0" })
        {
          true
        } else {
          !isToFile && Console.isColorTerminal
        }
      }
    return ReportRenderer.Options(usesColor: usesColor, isVerbose: verbose)
  }

  /// Whether the output goes to a file; `-` is standard output.
  var isToFile: Bool { output != nil && output != "-" }

  /// Puts `text` where it was asked for.
  func deliver(_ text: String) throws {
    guard let output, output != "-" else {
      if !Console.send(text) { throw ExitCode(2) }
      return
    }
    do throws(FileProblem) {
      try FileWriter.write(Array(text.utf8), to: output)
    } catch {
      throw CommandFailure(error.message)
    }
  }
}
