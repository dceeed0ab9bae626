package import DivergenceCore
package import Python

/// The divergence calculator: `kl([0.5, 0.5], [0.9, 0.1])`, `entropy([0.5, 0.5]) in bits`.
///
/// An expression of the embedded Python with the divergence core's functions in scope. An amount of information is in
/// nats unless `in bits` or `in bans` follows the expression.
package enum Calculator {
  /// What an expression comes to.
  package struct Answer: Sendable, Hashable {
    /// The value, in `unit` if there is one.
    package let value: RecordedValue
    /// The unit, where the expression is an amount of information.
    package let unit: InformationUnit?
    /// The value and its unit as text: `0.5108256237659907 nats`.
    package let text: String
    /// What there is to say about the value, a sentence each.
    package let remarks: [String]
  }

  /// Why an expression has no value.
  package struct Failure: Error, Sendable, Hashable {
    /// What is wrong, in one line.
    package let message: String
    /// What to do about it, in one line.
    package let help: String?
  }

  /// The value of `expression`.
  package static func evaluate(_ expression: String) throws(Failure) -> Answer {
    let question = try CalculatorQuestion(expression)
    if case .name(let name)? = question.outline?.kind, let function = CalculatorFunction.named(name) {
      throw uncalled(name, function)
    }
    let (evaluation, last) = CalculatorSession.evaluate(question.body)
    switch evaluation {
    case .stopped(let status): throw failure(status, in: question.body)
    case .value(let value, let shown, let call):
      let function = call.flatMap { CalculatorFunction.named($0.name) }
      guard value != .none || function != nil else { throw noValue }
      // Its remarks, and its amount with more than the digits of the value.
      let result = function == nil ? nil : last
      let remarks = result?.remarks ?? []
      let unit = try question.unit(of: function)
      if value == .none { return Answer(value: value, unit: unit, text: "undefined", remarks: remarks) }
      guard let unit else {
        return Answer(value: value, unit: nil, text: value.plainText ?? shown.text, remarks: remarks)
      }
      let converted = result?.amount.map { .real($0.value(in: unit)) } ?? value.converted(to: unit)
      return Answer(
        value: converted, unit: unit, text: "\(converted.repr) \(unit.rawValue)", remarks: remarks)
    }
  }
}

extension RecordedValue {
  /// A number or a list of numbers without NumPy's names for types; `nil` for anything else.
  fileprivate var plainText: String? {
    switch self {
    case .real: repr
    case .list(let values), .tuple(let values): values.allSatisfy { $0.plainText != nil } ? repr : nil
    default: nil
    }
  }

  /// Every number of the value, in nats, in `unit`.
  fileprivate func converted(to unit: InformationUnit) -> RecordedValue {
    switch self {
    case .real(let number):
      number.isNaN ? self : .real(Information<Nats>(number).value(in: unit))
    case .integer(let digits): RecordedValue.real(Double(digits) ?? .nan).converted(to: unit)
    case .list(let values): .list(values.map { $0.converted(to: unit) })
    case .tuple(let values): .tuple(values.map { $0.converted(to: unit) })
    default: self
    }
  }
}
