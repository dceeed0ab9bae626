import Diagnostics
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
    switch CalculatorSession.evaluate(question.body) {
    case .stopped(let status): throw failure(status)
    case .value(let value, let shown, let call):
      var remarks: [String] = []
      if let call, let function = CalculatorFunction.named(call.name) {
        remarks = (try? function.result(call.arguments))?.remarks ?? []
      }
      guard let unit = try question.unit() else {
        return Answer(value: value, unit: nil, text: value.plainText ?? shown.text, remarks: remarks)
      }
      let converted = value.converted(to: unit)
      return Answer(
        value: converted, unit: unit, text: "\(converted.repr) \(unit.rawValue)", remarks: remarks)
    }
  }

  /// Why the interpreter stopped.
  static func failure(_ status: RunRecord.Status) -> Failure {
    switch status {
    case .ran:
      Failure(
        message: "the expression has no value",
        help: "give one expression, such as kl([0.5, 0.5], [0.9, 0.1])")
    case .failed(let exception):
      Failure(message: exception.text, help: nil)
    case .unsupported(let uses):
      Failure(message: uses.first?.sentence ?? "it uses what is not supported", help: "see `assay limits`")
    case .freeNames(let names): unknown(names.first?.name ?? "")
    case .limit(let kind, _):
      Failure(message: "the expression reaches the limit on \(kind.rawValue)", help: nil)
    case .syntaxError(let error):
      Failure(message: "\(error.typeName): \(error.message)", help: "quote the expression for the shell")
    }
  }

  /// Nothing has this name.
  static func unknown(_ name: String) -> Failure {
    let meant = Spelling.nearest(to: name, among: CalculatorFunction.all.flatMap { [$0.name] + $0.aliases })
    return Failure(
      message: "nothing is named '\(name)'",
      help: meant.map { "did you mean '\($0)'?" } ?? "`assay eval --list` shows the functions")
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
