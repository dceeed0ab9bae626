import DivergenceCore
import Python

/// Evaluates the outline of an expression in exact arithmetic: decimals are the fractions they are written as.
///
/// It knows numbers, lists, + − * / **, π and e, log, log2, log10, exp, sqrt and the functions with exact formulas.
struct ExactCalculator {
  /// The part of an expression that `outline` is.
  func term(_ outline: ExpressionOutline) throws(Calculator.Failure) -> ExactTerm {
    switch outline.kind {
    case .number(let text):
      return .number(
        ExactExpression(
          try reading { () throws(DivergenceError) in try ExactRational(text.filter { $0 != "_" }) }))
    case .name(let name):
      if let function = CalculatorFunction.named(name) { throw Calculator.uncalled(name, function) }
      return name.split(separator: ".").last == "inf" ? .infinite(witness: nil) : .number(try constant(name))
    case .list(let items):
      var terms: [ExactTerm] = []
      for item in items { terms.append(try term(item)) }
      return .list(terms)
    case .negation(let operand): return .number(-(try number(operand)))
    case .binary(.multiply, let left, let right) where left.isList:
      guard case .list(let list) = try term(left) else { throw Self.unsupported(left.text) }
      return try repeated(list, right)
    case .binary(let symbol, let left, let right): return .number(try arithmetic(symbol, left, right))
    case .call(let name, let arguments): return try call(name, arguments, outline.text)
    case .other: throw Self.unsupported(outline.text)
    }
  }

  /// The number that an outline is.
  private func number(_ outline: ExpressionOutline) throws(Calculator.Failure) -> ExactExpression {
    switch try term(outline) {
    case .number(let number): return number
    case .infinite:
      throw Calculator.Failure(
        message: "'\(outline.text)' is infinite", help: "nothing is computed with it exactly")
    case .list:
      throw Calculator.Failure(
        message: "'\(outline.text)' is a list",
        help: "exact arithmetic is for numbers; give lists to functions")
    }
  }

  private func constant(_ name: String) throws(Calculator.Failure) -> ExactExpression {
    switch name.split(separator: ".").last {
    case "pi": return .pi
    case "e": return ExactExpression(1).exponential
    default:
      if case .stopped(.freeNames(let names)) = CalculatorSession.evaluate(name).evaluation {
        throw Calculator.failure(.freeNames(names), in: name)
      }
      throw Self.unsupported(name)
    }
  }

  /// A list over and over: `[0.25] * 4`.
  private func repeated(
    _ list: [ExactTerm], _ count: ExpressionOutline
  ) throws(Calculator.Failure) -> ExactTerm {
    guard case .number(let text) = count.kind, let count = Int(text),
      list.count * min(count, 10_001) <= 10_000
    else {
      throw Calculator.Failure(
        message: "a list is repeated '\(count.text)' times", help: "exact lists have up to 10000 numbers")
    }
    return .list(Array(repeatElement(list, count: count).joined()))
  }

  private func arithmetic(
    _ symbol: ExpressionOutline.Operator, _ left: ExpressionOutline, _ right: ExpressionOutline
  ) throws(Calculator.Failure) -> ExactExpression {
    let (first, second) = (try number(left), try number(right))
    switch symbol {
    case .add: return first + second
    case .subtract: return first - second
    case .multiply: return first * second
    case .divide: return first / second
    case .power:
      guard let exponent = second.rational else { return (second * first.logarithm).exponential }
      return first.power(exponent)
    }
  }

  private func call(
    _ name: String, _ arguments: [ExpressionOutline.Argument], _ text: String
  ) throws(Calculator.Failure) -> ExactTerm {
    if let elementary = Self.elementary(name.split(separator: ".").last.map(String.init) ?? name),
      arguments.count == 1,
      CalculatorFunction.named(name) == nil
    {
      return .number(elementary(try number(arguments[0].value)))
    }
    if ["np.array", "numpy.array", "list", "tuple"].contains(name), arguments.count == 1 {
      return try term(arguments[0].value)
    }
    guard let function = CalculatorFunction.named(name) else {
      if case .stopped(.freeNames) = CalculatorSession.evaluate(name).evaluation {
        throw Calculator.unknown(name)
      }
      throw Self.unsupported(text)
    }
    guard let formula = ExactFormulas.all[function.name] else {
      throw Calculator.Failure(
        message: "\(function.name) has no exact formula",
        help: "leave out --exact for the value in floating point")
    }
    let bound = ExactArguments(values: try bind(arguments, to: function))
    let refusal = CalculatorRefusal(function, bound.values) { $1.count }
    return try reading(or: refusal) { () throws(DivergenceError) in try formula(bound) }
  }

  /// The arguments in the order of the parameters.
  private func bind(
    _ arguments: [ExpressionOutline.Argument], to function: CalculatorFunction
  ) throws(Calculator.Failure) -> [ExactArgument] {
    var given: [Int: ExpressionOutline] = [:]
    for (index, argument) in arguments.enumerated() {
      let position =
        argument.keyword.map { keyword in function.parameters.firstIndex { $0.name == keyword } } ?? index
      guard let position, position < function.parameters.count, given[position] == nil else {
        let argument = argument.keyword.map { "\($0)=" } ?? argument.value.text
        throw Calculator.Failure(
          message: "\(function.name) has no such argument: \(argument)",
          help: "it is \(function.signature)")
      }
      given[position] = argument.value
    }
    var bound: [ExactArgument] = []
    for (index, parameter) in function.parameters.enumerated() {
      guard let outline = given[index] else {
        bound.append(try parameter.exactArgument(nil, word: nil))
        continue
      }
      let word = outline.quoted
      bound.append(try parameter.exactArgument(word == nil ? try term(outline) : nil, word: word))
    }
    return bound
  }

  /// The elementary function of this name.
  private static func elementary(_ name: String) -> (@Sendable (ExactExpression) -> ExactExpression)? {
    switch name {
    case "log", "ln": { $0.logarithm }
    case "log2": { $0.logarithm.converted(to: .bits) }
    case "log10": { $0.logarithm.converted(to: .bans) }
    case "exp": { $0.exponential }
    case "sqrt": { $0.squareRoot }
    default: nil
    }
  }

  /// What the divergence core refuses, as a failure of the calculator.
  private func reading<Value>(
    or refusal: CalculatorRefusal? = nil, _ compute: () throws(DivergenceError) -> Value
  ) throws(Calculator.Failure) -> Value {
    do throws(DivergenceError) {
      return try compute()
    } catch .sumNotOne(let sum, _) {
      throw Calculator.Failure(
        message: sum == 1
          ? "the probabilities add up to almost 1, not exactly to 1"
          : "the probabilities add up to \(sum), not exactly to 1",
        help: "write thirds as 1/3, or normalize([…]) to divide by the sum")
    } catch {
      throw Calculator.Failure(message: refusal?.message(error) ?? "\(error)", help: nil)
    }
  }

  private static func unsupported(_ text: String) -> Calculator.Failure {
    Calculator.Failure(
      message: "'\(text)' has no exact value here",
      help: "--exact takes numbers, lists, + - * / **, pi, e, log, log2, log10, exp, sqrt and the functions")
  }
}

extension ExpressionOutline {
  /// Whether it is written as a list.
  fileprivate var isList: Bool {
    if case .list = kind { return true }
    return false
  }

  /// The text of a string literal.
  fileprivate var quoted: String? {
    guard case .other = kind, let quote = text.first, quote == "'" || quote == "\"", text.count >= 2,
      text.last == quote
    else { return nil }
    return String(text.dropFirst().dropLast())
  }
}
