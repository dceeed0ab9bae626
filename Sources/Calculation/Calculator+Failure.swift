import Diagnostics
import DivergenceCore
import Python

extension Calculator {
  /// Why the interpreter stopped at `expression`.
  static func failure(_ status: RunRecord.Status, in expression: String) -> Failure {
    switch status {
    case .ran: noValue
    case .failed(let exception):
      Failure(message: exception.text, help: help(for: exception))
    case .unsupported(let uses):
      Failure(message: uses.first?.sentence ?? "it uses what is not supported", help: "see `assay limits`")
    case .freeNames(let names): unknown(names.first?.name ?? "", in: expression)
    case .limit(let kind, _):
      Failure(
        message: "the expression reaches the limit on \(kind.rawValue)", help: "compute it in smaller parts")
    case .syntaxError(let error):
      Failure(message: "\(error.typeName): \(error.message)", help: help(forSyntaxOf: expression))
    }
  }

  /// There is nothing to print.
  static var noValue: Failure {
    Failure(
      message: "the expression has no value", help: "give one expression, such as kl([0.5, 0.5], [0.9, 0.1])")
  }

  /// A function was named and not called.
  static func uncalled(_ name: String, _ function: CalculatorFunction) -> Failure {
    Failure(message: "\(name) is a function", help: "call it: \(function.signature)")
  }

  /// No function has this name.
  static func unknown(_ name: String) -> Failure {
    let meant = Spelling.nearest(to: name, among: CalculatorFunction.all.flatMap { [$0.name] + $0.aliases })
    return Failure(
      message: "nothing is named '\(name)'",
      help: meant.map { "did you mean '\($0)'?" } ?? "`assay eval --list` shows the functions")
  }

  private static func unknown(_ name: String, in expression: String) -> Failure {
    if expression.contains(name + "(") || expression.contains(name + ".") { return unknown(name) }
    if InformationUnit(name: name) != nil {
      return Failure(
        message: "'\(name)' is a unit", help: "name one, at the end: kl([0.5, 0.5], [0.9, 0.1]) in bits")
    }
    return Failure(
      message: "nothing is named '\(name)'",
      help: "write the numbers in its place, such as kl([0.5, 0.5], [0.9, 0.1])")
  }

  /// The signature, where a call has other arguments than the function takes.
  private static func help(for exception: ExceptionReport) -> String? {
    guard exception.typeName == "TypeError" else { return nil }
    if exception.text.contains("'builtin_function_or_method'") {
      return "call functions with round brackets: kl([0.5, 0.5], [0.9, 0.1])"
    }
    let name = exception.message.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    guard let function = CalculatorFunction.named(String(name)) else { return nil }
    let unit =
      function.quantity == .information && exception.text.contains("'base'")
      ? ", and `in bits` after it is base 2" : ""
    return "it is \(function.signature)\(unit)"
  }

  /// What to write instead of the likeliest mistakes.
  private static func help(forSyntaxOf expression: String) -> String {
    let scalars = expression.unicodeScalars
    if expression.contains("||") || scalars.contains("‖") || scalars.contains("∥") {
      return "a comma separates the distributions: kl(p, q)"
    }
    if scalars.contains("%") { return "write 50% as 0.5, or give the percentages to normalize([…])" }
    if scalars.contains(";") { return "give one expression; commas separate the numbers of a list" }
    if let unit = expression.split(separator: " ").last.map(String.init)?.lowercased() {
      if unit == "in" { return "name the unit: nats, bits or bans" }
      if ["nats", "bits", "bans"].contains(unit) { return "the unit follows `in`: in \(unit)" }
    }
    if scalars.contains("=") { return "give one expression with the numbers in it: entropy([0.5, 0.5])" }
    if scalars.contains(where: { !$0.isASCII }) { return "write it with the characters of Python" }
    return "write it as kl([0.5, 0.5], [0.9, 0.1]), in quotation marks for the shell"
  }
}
