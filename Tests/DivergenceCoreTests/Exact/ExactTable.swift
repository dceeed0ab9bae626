import DivergenceCore
import Foundation

/// Values that a script of `Tests/Oracles/` recorded as text: exact rationals, decimals with many digits.
struct ExactTable {
  /// One case: what is computed, its arguments, the result last.
  struct Row {
    let line: Int
    let name: String
    let columns: [String]

    /// What was recorded.
    var result: String { columns[columns.count - 1] }

    /// The list of rationals at `index`.
    func list(_ index: Int) throws -> [ExactRational] {
      try columns[index].split(separator: " ").map { try ExactRational(String($0)) }
    }

    /// The rational at `index`.
    func number(_ index: Int) throws -> ExactRational { try ExactRational(columns[index]) }
  }

  let rows: [Row]

  /// Reads the fixture `Tests/Fixtures/Divergence/NAME.tsv`.
  init(named name: String) throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/Divergence/\(name).tsv")
    rows = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").enumerated().compactMap {
      index, line in
      guard !line.hasPrefix("#") else { return nil }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(line: index + 1, name: columns[0], columns: Array(columns.dropFirst()))
    }
  }

  /// The rows of one name.
  func rows(of name: String) -> [Row] { rows.filter { $0.name == name } }
}
