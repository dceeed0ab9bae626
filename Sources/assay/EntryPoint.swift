import ArgumentParser

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where the program starts: arguments in, exit code out.
@main
enum EntryPoint {
  /// Runs the command that the arguments name and exits with its code.
  static func main() async {
    Signals.install()
    exit(await exitCode(for: Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs the command that `arguments` name. Whatever is wrong with them is one line on standard error and code 2.
  static func exitCode(for arguments: [String]) async -> Int32 {
    do {
      guard !arguments.isEmpty else {
        Console.note(Assay.helpMessage())
        return 2
      }
      try refuseUnknownCommand(arguments)
      var command = try Assay.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return 0
    } catch let code as ExitCode {
      return code.rawValue
    } catch let failure as CommandFailure {
      Console.complain(failure.message)
      return 2
    } catch {
      return exitCode(for: error)
    }
  }

  /// What the argument parser has to say: help and the version go to standard output, a mistake to standard error.
  private static func exitCode(for error: any Error) -> Int32 {
    guard Assay.exitCode(for: error) != .success else {
      return Console.send(Assay.fullMessage(for: error) + "\n") ? 0 : 2
    }
    let lines = Assay.message(for: error).split(separator: "\n", omittingEmptySubsequences: true)
    let line = lines.joined(separator: " ")
    Console.complain(line.prefix(1).lowercased() + line.dropFirst())
    return 2
  }

  /// Says "unknown command" where the argument parser would say "unexpected argument", or would show the help of
  /// the whole program.
  private static func refuseUnknownCommand(_ arguments: [String]) throws {
    let names = Assay.configuration.subcommands.compactMap { $0.configuration.commandName }
    var wanted = arguments.first
    if wanted == "help", arguments.count > 1 { wanted = arguments[1] }
    guard let wanted, !names.contains(wanted), wanted != "help" else { return }
    if !wanted.hasPrefix("-") {
      throw CommandFailure(
        "unknown command '\(wanted)'" + Suggestion.words(for: wanted, among: names, orElse: "--help"))
    }
    let isForProgram = ["-h", "--help", "--version"].contains(wanted) || wanted.hasPrefix("--generate-")
    if !isForProgram, let command = arguments.first(where: names.contains) {
      throw CommandFailure("options stand after the command: assay \(command) \(wanted)")
    }
  }
}
