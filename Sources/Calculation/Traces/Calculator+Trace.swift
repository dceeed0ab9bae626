import DivergenceCore
import Python

extension Calculator {
  /// How the value of `expression`, one call of a function, comes about: a table of its terms.
  package static func trace(_ expression: String) throws(Failure) -> String {
    let question = try CalculatorQuestion(expression)
    guard
      case .value(_, _, let call) = Session().evaluate(question.body, functions: CalculatorFunction.natives)
    else {
      // The plain evaluation says what is wrong.
      _ = try evaluate(expression)
      throw Failure(message: "the expression has no value", help: nil)
    }
    guard let call, let function = CalculatorFunction.named(call.name) else {
      throw Failure(
        message: "--trace shows the terms of one call, such as kl([0.5, 0.5], [0.9, 0.1])",
        help: "the functions with terms are \(tracedNames)")
    }
    guard let tracing = Tracings.all[function.name] else {
      throw Failure(
        message: "\(function.name) has no terms to show", help: "those with terms are \(tracedNames)")
    }
    let unit = try question.unit() ?? .nats
    do {
      let arguments = try function.arguments(call.arguments)
      return TraceText(trace: try tracing(arguments, unit)).text
    } catch {
      throw Failure(message: "\(function.name): \(error)", help: nil)
    }
  }

  private static var tracedNames: String { Tracings.all.keys.sorted().joined(separator: ", ") }
}
