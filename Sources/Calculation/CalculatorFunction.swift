import DivergenceCore
import Python

/// One function of the calculator.
package struct CalculatorFunction: Sendable {
  /// What its value measures.
  package enum Quantity: Sendable, Hashable {
    /// An amount of information, computed in nats.
    case information
    /// Anything else: a probability, a distance, a ratio, several values.
    case plain
  }

  /// What it computes, from checked arguments.
  typealias Body = @Sendable (CalculatorArguments) throws(DivergenceError) -> CalculatorResult

  /// What it is usually called.
  package let name: String
  /// Its other names.
  package let aliases: [String]
  /// Its parameters.
  package let parameters: [CalculatorParameter]
  /// What its value measures.
  package let quantity: Quantity
  /// What it is, in a line.
  package let summary: String
  /// What it computes.
  let body: Body

  /// A function that measures an amount of information.
  static func information(
    _ name: String, also aliases: [String] = [], _ parameters: [CalculatorParameter], _ summary: String,
    _ body: @escaping Body
  ) -> CalculatorFunction {
    CalculatorFunction(
      name: name, aliases: aliases, parameters: parameters, quantity: .information, summary: summary,
      body: body)
  }

  /// A function whose value has no unit of information.
  static func plain(
    _ name: String, also aliases: [String] = [], _ parameters: [CalculatorParameter], _ summary: String,
    _ body: @escaping Body
  ) -> CalculatorFunction {
    CalculatorFunction(
      name: name, aliases: aliases, parameters: parameters, quantity: .plain, summary: summary, body: body)
  }

  /// The name and the parameters: `renyi(p, q, order)`.
  package var signature: String { "\(name)(\(parameters.map(\.signature).joined(separator: ", ")))" }

  /// The arguments that the values are, or which one is not what the function takes.
  func arguments(_ values: [RecordedValue]) throws(NativeError) -> CalculatorArguments {
    var checked: [CalculatorArgument] = []
    for (parameter, value) in zip(parameters, values) { checked.append(try parameter.argument(value)) }
    return CalculatorArguments(values: checked)
  }

  /// The value for arguments in the order of the parameters, `.none` for one that was left out.
  func result(_ values: [RecordedValue]) throws(NativeError) -> CalculatorResult {
    let arguments = try arguments(values)
    do throws(DivergenceError) {
      return try body(arguments)
    } catch {
      let refusal = CalculatorRefusal(self, arguments.values) { $1.count(as: $0) }
      throw NativeError(refusal.message(error))
    }
  }

  /// The function as the interpreter calls it, under one of its names; what it comes to is kept.
  func native(named name: String, keeping last: LastResult) -> NativeFunction {
    NativeFunction(
      name: name, parameters: parameters.map { $0.standard == nil ? $0.name : $0.name + "?" }
    ) { values throws(NativeError) in
      let result = try result(values)
      last.keep(result)
      return result.value.recorded
    }
  }
}
