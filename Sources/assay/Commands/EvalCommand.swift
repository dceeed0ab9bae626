import ArgumentParser

/// `assay eval 'kl([0.5, 0.5], [0.9, 0.1])'`: the divergence calculator.
struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval", abstract: "Computes an expression: assay eval 'kl([0.5, 0.5], [0.9, 0.1])'.")

  // Everything that is no option of this command, so that '-log(0.6)' is an expression.
  @Argument(parsing: .allUnrecognized, help: "The expression.")
  var expression: [String] = []

  func run() throws {
    let text = expression.joined(separator: " ")
    guard text.utf8.contains(where: { $0 != 0x20 }) else {
      throw CommandFailure("give an expression: assay eval 'kl([0.5, 0.5], [0.9, 0.1])'")
    }
    if !Console.send(try Calculation.result(of: text) + "\n") { throw ExitCode(2) }
  }
}
