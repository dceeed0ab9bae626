import ArgumentParser

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// `assay-dev golden`: records what the tests compare with.
struct GoldenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "golden",
    abstract: "Records the golden files anew, then runs the same tests against them.",
    discussion: "Review the recordings as a diff before they are committed.")

  @Argument(help: "Which tests, as swift test --filter takes them; all if none is given.")
  var filters: [String] = []

  func validate() throws {
    // The names go through a shell.
    let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./")
    for filter in filters where !filter.allSatisfy(allowed.contains) {
      throw ValidationError("'\(filter)' is no name of a test")
    }
  }

  func run() throws {
    let command = "swift test" + filters.map { " --filter \($0)" }.joined()
    // The recording run fails by design: a recording is never taken for a pass.
    _ = system("ASSAY_UPDATE=1 " + command)
    guard system(command) == 0 else { throw ExitCode.failure }
    _ = system("git status --short Tests/Fixtures")
  }
}
