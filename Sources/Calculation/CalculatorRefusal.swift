import DivergenceCore

/// Puts what the divergence core refuses into the words of a call: the parameters' names, and what to do.
struct CalculatorRefusal {
  let function: CalculatorFunction
  /// The lists that were given, with their lengths, in the order of the parameters.
  let lists: [(name: String, count: Int)]

  /// For the arguments of a call; `count` is the length of one that is a list.
  init<Argument>(
    _ function: CalculatorFunction, _ arguments: [Argument], count: (CalculatorParameter, Argument) -> Int?
  ) {
    self.function = function
    lists = zip(function.parameters, arguments).compactMap { parameter, argument in
      count(parameter, argument).map { (parameter.name, $0) }
    }
  }

  /// Why there is no value, in one line.
  func message(_ error: DivergenceError) -> String { "\(function.name): \(reason(error))" }

  private func reason(_ error: DivergenceError) -> String {
    switch error {
    case .unequalLengths(let first, let second): lengths(first, second) ?? error.description
    case .invalidParameter(let name, let value, let requirement):
      "\(Self.words(name)) must be \(requirement), not \(Self.short(value))"
    case .invalidOrder(let order):
      "there is none of order \(Self.short(order)); it is \(function.signature), \(function.summary)"
    case .sumNotOne(let sum, _):
      function.parameters.contains { $0.name == "joint" }
        ? "the table adds up to \(sum), not to 1; mi_counts takes counts, np.array(table) / \(sum) divides them"
        : "the probabilities of a row add up to \(sum), not to 1; normalize([…]) divides a row by its sum"
    case .inRow(let row, let reason): "in row \(row), counted from 0: \(self.reason(reason))"
    default: error.description
    }
  }

  /// The lists of these lengths by their names.
  private func lengths(_ first: Int, _ second: Int) -> String? {
    for (one, list) in lists.enumerated() where list.count == first || list.count == second {
      let wanted = list.count == first ? second : first
      guard let other = lists[(one + 1)...].first(where: { $0.count == wanted }) else { continue }
      return "\(list.name) has \(Self.elements(list.count)), \(other.name) has \(Self.elements(wanted))"
    }
    return nil
  }

  private static func elements(_ count: Int) -> String { count == 1 ? "1 element" : "\(count) elements" }

  /// The name of a Swift parameter as a text writes it: `standardDeviation` is "standard deviation".
  private static func words(_ name: String) -> String {
    if name.hasSuffix(".count") { return "the number of \(words(String(name.dropLast(6))))" }
    return name.map { $0.isUppercase ? " \($0.lowercased())" : String($0) }.joined()
  }

  /// A whole number without ".0".
  private static func short(_ value: Double) -> String {
    Int(exactly: value).map { $0.magnitude < 1 << 53 ? "\($0)" : "\(value)" } ?? "\(value)"
  }
}
