/// One checked argument of a calculator function.
enum CalculatorArgument: Sendable, Hashable {
  case number(Double)
  case list([Double])
  case matrix([[Double]])
  case integer(Int)
  case integers([Int])
  case word(String)
  /// An optional argument without standard value that was not given.
  case omitted

  /// The length of a list; a number counts as a list of one where a list may stand in its place.
  func count(as parameter: CalculatorParameter) -> Int? {
    switch self {
    case .list(let list): list.count
    case .matrix(let rows): rows.count
    case .integers(let integers): integers.count
    case .number: parameter.kind == .numberOrList ? 1 : nil
    case .integer, .word, .omitted: nil
    }
  }
}

/// The checked arguments of one call, in the order of the function's parameters.
///
/// A function reads what its parameters declare; asking for another kind is a programmer's mistake.
struct CalculatorArguments: Sendable {
  let values: [CalculatorArgument]

  /// The number at `index`.
  func number(_ index: Int) -> Double {
    guard case .number(let number) = values[index] else { preconditionFailure("not declared as a number") }
    return number
  }

  /// The list at `index`.
  func list(_ index: Int) -> [Double] {
    guard case .list(let list) = values[index] else { preconditionFailure("not declared as a list") }
    return list
  }

  /// The list at `index`, one number being a list of one.
  func flattened(_ index: Int) -> [Double] {
    if case .number(let number) = values[index] { return [number] }
    return list(index)
  }

  /// The list at `index`, `nil` where it was omitted.
  func optionalList(_ index: Int) -> [Double]? { values[index] == .omitted ? nil : list(index) }

  /// The number at `index`, `nil` where it was omitted.
  func optionalNumber(_ index: Int) -> Double? { values[index] == .omitted ? nil : number(index) }

  /// The rows at `index`.
  func matrix(_ index: Int) -> [[Double]] {
    guard case .matrix(let matrix) = values[index] else { preconditionFailure("not declared as a matrix") }
    return matrix
  }

  /// The integer at `index`.
  func integer(_ index: Int) -> Int {
    guard case .integer(let integer) = values[index] else {
      preconditionFailure("not declared as an integer")
    }
    return integer
  }

  /// The integers at `index`.
  func integers(_ index: Int) -> [Int] {
    guard case .integers(let integers) = values[index] else {
      preconditionFailure("not declared as integers")
    }
    return integers
  }

  /// The text at `index`.
  func text(_ index: Int) -> String { word(index) }

  /// The word at `index`.
  func word(_ index: Int) -> String {
    guard case .word(let word) = values[index] else { preconditionFailure("not declared as a word") }
    return word
  }
}
