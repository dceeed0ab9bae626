import DivergenceCore
import Python

extension Calculator {
  /// How the value of `expression`, one call of a function, comes about: a table of its terms.
  package static func trace(_ expression: String) throws(Failure) -> String {
    let question = try CalculatorQuestion(expression)
    if case .name(let name)? = question.outline?.kind, let function = CalculatorFunction.named(name) {
      throw uncalled(name, function)
    }
    guard
      case .value(_, _, let call) = CalculatorSession.evaluate(question.body).evaluation
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
    let unit = try question.unit() ?? .nats
    let trace: Trace?
    do {
      trace = try Tracings.all[function.name]?(try function.arguments(call.arguments), unit)
    } catch {
      throw Failure(message: "\(function.name): \(error)", help: nil)
    }
    guard let trace else {
      throw function.hasTrace
        ? Failure(
          message: "\(function.name) has no terms to show for these arguments",
          help: "leave out --trace for the value")
        : Failure(
          message: "\(function.name) has no terms to show", help: "those with terms are \(tracedNames)")
    }
    return TraceText(trace: trace).text
  }

  private static var tracedNames: String { Tracings.all.keys.sorted().joined(separator: ", ") }
}
