import DivergenceCore

extension CalculatorFunction {
  /// Logits and what is made of them.
  static let logits: [CalculatorFunction] = [
    plain("softmax", [z, temperature], "softmax e^(z/T) / Σ e^(z/T)") { (arguments) throws(DivergenceError) in
      .list(try DivergenceCore.softmax(of: arguments.list(0), temperature: arguments.number(1)).values)
    },
    plain("log_softmax", [z, temperature], "logarithms of the softmax, in nats") {
      (arguments) throws(DivergenceError) in
      .list(try logSoftmax(of: arguments.list(0), temperature: arguments.number(1)))
    },
    plain("logsumexp", also: ["log_sum_exp"], [z], "log Σ e^z, in nats") {
      (arguments) throws(DivergenceError) in
      .number(try logSumExp(arguments.list(0)))
    },
  ]

  /// A list of logits.
  private static let z = CalculatorParameter.required("z", .list)
  /// The temperature of a softmax.
  private static let temperature = CalculatorParameter.number("temperature", unlessGiven: 1)
}
