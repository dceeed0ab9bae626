import DivergenceCore
import Python

/// One checked argument of an exact formula.
enum ExactArgument: Sendable, Hashable {
  case number(ExactRational)
  case list([ExactRational])
  case matrix([[ExactRational]])
  case word(String)
  case omitted

  /// The length of a list.
  var count: Int? {
    switch self {
    case .list(let list): list.count
    case .matrix(let rows): rows.count
    case .number, .word, .omitted: nil
    }
  }
}

/// The checked arguments of an exact formula, in the order of the function's parameters.
///
/// A formula reads what its function's parameters declare; asking for another kind is a programmer's mistake.
struct ExactArguments: Sendable {
  let values: [ExactArgument]

  /// The number at `index`.
  func number(_ index: Int) -> ExactRational {
    guard case .number(let number) = values[index] else { preconditionFailure("not declared as a number") }
    return number
  }

  /// The list at `index`.
  func list(_ index: Int) -> [ExactRational] {
    guard case .list(let list) = values[index] else { preconditionFailure("not declared as a list") }
    return list
  }

  /// The list at `index`, `nil` where it was omitted.
  func optionalList(_ index: Int) -> [ExactRational]? { values[index] == .omitted ? nil : list(index) }

  /// The list at `index`, one number being a list of one.
  func flattened(_ index: Int) -> [ExactRational] {
    if case .number(let number) = values[index] { return [number] }
    return list(index)
  }

  /// The rows at `index`.
  func matrix(_ index: Int) -> [[ExactRational]] {
    guard case .matrix(let matrix) = values[index] else { preconditionFailure("not declared as a matrix") }
    return matrix
  }

  /// The word at `index`.
  func word(_ index: Int) -> String {
    guard case .word(let word) = values[index] else { preconditionFailure("not declared as a word") }
    return word
  }
}

extension CalculatorParameter {
  /// The exact argument that a part of an expression is; `word` is the text in quotation marks, if it is one.
  func exactArgument(_ term: ExactTerm?, word: String?) throws(Calculator.Failure) -> ExactArgument {
    if let word, !isWord { throw refusal("is not text: '\(word)'") }
    switch kind {
    case .text:
      guard let word else { throw refusal("is a text in quotation marks") }
      return .word(word)
    case .word(let words):
      let given = word ?? (term == nil ? words.first : nil)
      guard let given = given.flatMap({ Self.word($0, among: words) }) else {
        throw refusal("is one of \(words.map { "'\($0)'" }.joined(separator: ", "))")
      }
      return .word(given)
    case .number, .integer:
      if term == nil, case .real(let number) = standard, let rational = try? ExactRational(exactly: number) {
        return .number(rational)
      }
      return .number(try rational(try given(term), called: name))
    case .numberOrList:
      if case .number = term { return .number(try rational(try given(term), called: name)) }
      return .list(try rationals(try given(term), called: name))
    case .distribution, .list, .integers:
      if term == nil, standard == RecordedValue.none { return .omitted }
      return .list(try rationals(try given(term), called: name))
    case .matrix, .distributions:
      guard case .list(let rows) = try given(term) else { throw refusal("is a list of lists of numbers") }
      var matrix: [[ExactRational]] = []
      for (index, row) in rows.enumerated() {
        matrix.append(try rationals(row, called: "\(name)[\(index)]"))
      }
      return .matrix(matrix)
    }
  }

  private var isWord: Bool {
    if case .word = kind { return true }
    return false
  }

  private func given(_ term: ExactTerm?) throws(Calculator.Failure) -> ExactTerm {
    guard let term else { throw refusal("is missing") }
    return term
  }

  private func rationals(_ term: ExactTerm, called name: String) throws(Calculator.Failure) -> [ExactRational]
  {
    guard case .list(let elements) = term else {
      throw Calculator.Failure(
        message: "\(name) is a list of numbers, such as [0.5, 0.5]", help: nil)
    }
    var numbers: [ExactRational] = []
    for (index, element) in elements.enumerated() {
      numbers.append(try rational(element, called: "\(name)[\(index)]"))
    }
    return numbers
  }

  private func rational(_ term: ExactTerm, called name: String) throws(Calculator.Failure) -> ExactRational {
    let formula: ExactExpression
    switch term {
    case .number(let number): formula = number
    case .list: throw Calculator.Failure(message: "\(name) is a number, not a list", help: nil)
    case .infinite:
      throw Calculator.Failure(
        message: "\(name) is infinite", help: "exact functions take finite numbers; leave out --exact")
    }
    guard let rational = formula.rational else {
      throw Calculator.Failure(
        message: "\(name) is not a rational number",
        help: "exact functions take decimals and fractions; leave out --exact for the nearest double")
    }
    return rational
  }

  private func refusal(_ what: String) -> Calculator.Failure {
    Calculator.Failure(message: "\(name) \(what)", help: nil)
  }
}
