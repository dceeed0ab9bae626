import ArgumentParser
import Calculation

/// `assay eval 'kl([0.5, 0.5], [0.9, 0.1])'`: the divergence calculator.
struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval", abstract: "Computes an expression: assay eval 'kl([0.5, 0.5], [0.9, 0.1]) in bits'.")

  @Flag(help: "List the functions.")
  var list = false

  @Flag(help: "Compute with the decimals as they are written; print the digits that are certain.")
  var exact = false

  @Flag(help: "Show the calculation term by term.")
  var trace = false

  @Option(help: ArgumentHelp("With --exact: significant digits, 1 to 10000.", valueName: "n"))
  var digits = 50

  // Everything that is no option of this command, so that '-log(0.6)' is an expression.
  @Argument(parsing: .allUnrecognized, help: "The expression.")
  var expression: [String] = []

  func run() throws {
    if list {
      if !Console.send(CalculatorCatalog.text) { throw ExitCode(2) }
      return
    }
    let text = (expression.first == "--" ? expression.dropFirst() : expression[...]).joined(separator: " ")
    guard text.utf8.contains(where: { $0 != 0x20 }) else {
      throw CommandFailure("give an expression: assay eval 'kl([0.5, 0.5], [0.9, 0.1])'")
    }
    guard (1...10_000).contains(digits) else { throw CommandFailure("--digits must be between 1 and 10000") }
    if exact, trace {
      throw CommandFailure("--exact and --trace are two ways to look at a value; give one of them")
    }
    if trace {
      let table = try Self.reporting { () throws(Calculator.Failure) in try Calculator.trace(text) }
      if !Console.send(table) { throw ExitCode(2) }
      return
    }
    if exact {
      let digits = digits
      let answer = try Self.reporting { () throws(Calculator.Failure) in
        try ExactAnswer(text, digits: digits)
      }
      if !Console.send(answer.text) { throw ExitCode(2) }
      return
    }
    let answer = try Self.reporting { () throws(Calculator.Failure) in try Calculator.evaluate(text) }
    if !Console.send(answer.text + "\n") { throw ExitCode(2) }
    for remark in answer.remarks { Console.note(remark) }
  }

  /// Turns the calculator's refusal into the command's.
  private static func reporting<Answer>(
    _ compute: () throws(Calculator.Failure) -> Answer
  ) throws -> Answer {
    do {
      return try compute()
    } catch {
      throw CommandFailure(error.help.map { "\(error.message); \($0)" } ?? error.message)
    }
  }
}
