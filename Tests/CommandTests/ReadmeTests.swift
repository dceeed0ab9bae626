import Foundation
import TestSupport
import Testing

/// The README shows what is really printed.
struct ReadmeTests {
  /// A command of a console block with what it prints there.
  private struct Shown {
    let command: String
    var lines: [Substring] = []
  }

  @Test func `What the README's consoles show is what the commands print`() throws {
    let commands = Self.commands(in: try Project.text(of: "README.md"))
    #expect(commands.count >= 6)
    for shown in commands {
      let result = try Executed(
        "/bin/sh", ["-c", "PATH=\(Executed.productFolder):$PATH; \(shown.command)"], in: Project.folder)
      #expect(result.output + result.errors == shown.lines.joined(separator: "\n") + "\n", "\(shown.command)")
      #expect(result.code == (shown.command.hasPrefix("assay verify") ? 1 : 0), "\(shown.command)")
    }
  }

  /// Every `$ command` of the console blocks.
  private static func commands(in readme: String) -> [Shown] {
    var commands: [Shown] = []
    var isConsole = false
    for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isConsole = line == "```console"
      } else if isConsole, line.hasPrefix("$ ") {
        commands.append(Shown(command: String(line.dropFirst(2))))
      } else if isConsole {
        commands[commands.count - 1].lines.append(line)
      }
    }
    return commands
  }
}
