import DivergenceCore

/// Puts what the divergence core refuses into the words of a call: the parameters' names, and what to do.
struct CalculatorRefusal {
  let function: CalculatorFunction
  let arguments: CalculatorArguments

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
    var lists: [(name: String, count: Int)] = []
    for (parameter, value) in zip(function.parameters, arguments.values) {
      switch value {
      case .list(let list): lists.append((parameter.name, list.count))
      case .matrix(let rows): lists.append((parameter.name, rows.count))
      case .integers(let integers): lists.append((parameter.name, integers.count))
      case .number where parameter.kind == .numberOrList: lists.append((parameter.name, 1))
      default: continue
      }
    }
    guard let one = lists.firstIndex(where: { $0.count == first }),
      let other = lists[(one + 1)...].firstIndex(where: { $0.count == second })
    else { return nil }
    return "\(lists[one].name) has \(Self.elements(first)), \(lists[other].name) has \(Self.elements(second))"
  }

  private static func elements(_ count: Int) -> String { count == 1 ? "1 element" : "\(count) elements" }

  /// The name of a Swift parameter as a text writes it: `standardDeviation` is "standard deviation".
  private static func words(_ name: String) -> String {
    name.map { $0.isUppercase ? " \($0.lowercased())" : String($0) }.joined()
  }

  /// A whole number without ".0".
  private static func short(_ value: Double) -> String {
    Int(exactly: value).map { $0.magnitude < 1 << 53 ? "\($0)" : "\(value)" } ?? "\(value)"
  }
}
