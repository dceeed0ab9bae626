import DivergenceCore
import Python
import TestSupport

/// Expressions with the values that `Tests/Oracles/calculator_values.py` recorded.
struct ExpressionTable {
  /// One expression with its value.
  struct Row: Sendable {
    let expression: String
    /// The value: numbers with 25 digits, `inf`, `True`, `None`; those of a dictionary after `NAME=`.
    let value: [String]
    /// `nats`, `bits`, `bans` or `-`.
    let unit: String

    /// The names that are called, outermost first.
    var calls: [Substring] {
      expression.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "(" }.flatMap { word in
        word.split(separator: "(", omittingEmptySubsequences: false).dropLast()
      }
    }
  }

  let rows: [Row]

  /// Reads the recorded table.
  init() throws {
    rows = try Project.text(of: "Tests/Fixtures/Calculator/expressions.tsv").split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { line in
        let columns = line.split(separator: "\t").map(String.init)
        return Row(
          expression: columns[0], value: columns[1].split(separator: " ").map(String.init), unit: columns[2])
      }
  }
}

extension RecordedValue {
  /// The value in the words of the table, its numbers apart: `mean=` with the number.
  var tableEntries: [(name: String, value: RecordedValue)] {
    switch self {
    case .list(let values): values.flatMap(\.tableEntries)
    case .dict(let entries):
      entries.map { entry in
        if case .text(let name) = entry.key { return (name + "=", entry.value) }
        return ("?", entry.value)
      }
    default: [("", self)]
    }
  }
}
