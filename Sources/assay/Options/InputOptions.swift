import ArgumentParser
import Vaults

/// Which notes a command is about, and how many at a time.
struct InputOptions: ParsableArguments {
  @Argument(help: "Notes, or folders to search for them; the current folder if none is given.")
  var paths: [String] = []

  @Option(help: ArgumentHelp("Read one note from standard input and call it PATH.", valueName: "path"))
  var stdinPath: String?

  @Option(help: ArgumentHelp("Work on N notes at a time; changes nothing in the output.", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    if paths.contains("-") {
      throw ValidationError("to read a note from standard input, say what it is called: --stdin-path PATH")
    }
    if stdinPath != nil, !paths.isEmpty {
      throw ValidationError("--stdin-path reads one note from standard input; leave out the paths")
    }
  }

  /// The number of notes to work on at a time.
  var jobCount: Int { jobs ?? Console.processorCount }

  /// The notes, and what could not be looked at on the way to them.
  func discovered() -> (inputs: [Run.Input], problems: [FileProblem], surroundings: Surroundings?) {
    if let stdinPath {
      do throws(FileProblem) {
        return ([.source(try FileReader.readStandardInput(as: stdinPath))], [], nil)
      } catch {
        return ([], [error], nil)
      }
    }
    let discovery = Discovery(of: places, home: Console.environment("HOME"))
    return (discovery.paths.map { .path($0) }, discovery.problems, discovery.surroundings)
  }

  /// The paths that are searched.
  var places: [String] { paths.isEmpty ? ["."] : paths }
}
