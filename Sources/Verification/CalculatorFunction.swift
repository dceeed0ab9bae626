import DivergenceCore
import Python

/// One function of the calculator.
struct CalculatorFunction: Sendable {
  /// What it is called.
  let name: String
  /// Its parameters; those that end in `?` may be left out.
  let parameters: [String]
  /// Whether its value is an amount of information, in nats.
  let isInformation: Bool
  /// What it does.
  let body: @Sendable ([RecordedValue]) throws(NativeError) -> RecordedValue

  /// The function as the interpreter calls it.
  var native: NativeFunction { NativeFunction(name: name, parameters: parameters, body: body) }

  /// Every function, by name.
  static let all: [CalculatorFunction] = [
    information(
      "cross_entropy", ["p", "q"],
      divergence { p, q throws(DivergenceError) in
        try DivergenceCore.crossEntropy(of: p, under: q).nats
      }),
    information("entropy", ["p"]) { arguments throws(NativeError) in
      let p = try probabilities(arguments, 0, "p")
      return try native { () throws(DivergenceError) in .real(try DivergenceCore.entropy(of: p).value) }
    },
    information("kl", ["p", "q"], kullbackLeibler),
    information("kl_divergence", ["p", "q"], kullbackLeibler),
    CalculatorFunction(name: "log_softmax", parameters: ["z", "temperature?"], isInformation: false) {
      arguments throws(NativeError) in
      let (logits, temperature) = try logits(arguments)
      return try native { () throws(DivergenceError) in
        .list(try DivergenceCore.logSoftmax(of: logits, temperature: temperature).map(RecordedValue.real))
      }
    },
    information("relative_entropy", ["p", "q"], kullbackLeibler),
    CalculatorFunction(name: "softmax", parameters: ["z", "temperature?"], isInformation: false) {
      arguments throws(NativeError) in
      let (logits, temperature) = try logits(arguments)
      return try native { () throws(DivergenceError) in
        .list(try DivergenceCore.softmax(of: logits, temperature: temperature).values.map(RecordedValue.real))
      }
    },
  ]

  /// The names of those whose value is an amount of information.
  static var namesOfInformation: String {
    all.filter(\.isInformation).map(\.name).joined(separator: ", ")
  }

  private static let kullbackLeibler = divergence { p, q throws(DivergenceError) in
    try DivergenceCore.klDivergence(of: p, relativeTo: q).nats
  }

  private static func information(
    _ name: String, _ parameters: [String],
    _ body: @escaping @Sendable ([RecordedValue]) throws(NativeError) -> RecordedValue
  ) -> CalculatorFunction {
    CalculatorFunction(name: name, parameters: parameters, isInformation: true, body: body)
  }

  /// A function of two distributions.
  private static func divergence(
    _ compute: @escaping @Sendable (Probabilities, Probabilities) throws(DivergenceError) -> Double
  ) -> @Sendable ([RecordedValue]) throws(NativeError) -> RecordedValue {
    { (arguments: [RecordedValue]) throws(NativeError) -> RecordedValue in
      let p = try probabilities(arguments, 0, "p")
      let q = try probabilities(arguments, 1, "q")
      do { return .real(try compute(p, q)) } catch { throw NativeError("\(error)") }
    }
  }

  private static func probabilities(_ arguments: [RecordedValue], _ index: Int, _ name: String)
    throws(NativeError) -> Probabilities
  {
    let values = try numbers(arguments, index, name)
    do { return try Probabilities(values) } catch { throw NativeError("\(name): \(error)") }
  }

  private static func logits(_ arguments: [RecordedValue]) throws(NativeError) -> ([Double], Double) {
    let logits = try numbers(arguments, 0, "z")
    let temperature = arguments.count > 1 ? arguments[1].numbers.first ?? 1 : 1
    return (logits, temperature)
  }

  private static func native(_ compute: () throws(DivergenceError) -> RecordedValue) throws(NativeError)
    -> RecordedValue
  {
    do { return try compute() } catch { throw NativeError("\(error)") }
  }

  private static func numbers(_ arguments: [RecordedValue], _ index: Int, _ name: String) throws(NativeError)
    -> [Double]
  {
    guard index < arguments.count else { throw NativeError("\(name) is missing") }
    switch arguments[index] {
    case .list, .tuple, .array: return arguments[index].numbers
    case .none: throw NativeError("\(name) is missing")
    default: throw NativeError("\(name) is a list of numbers, not \(arguments[index].repr)")
    }
  }
}
