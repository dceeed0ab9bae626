import Foundation

/// Values that a script of `Tests/Oracles/` recorded with mpmath: the format of `divergence_table.py`.
struct TruthTable {
  /// One case: a functional of some lists of numbers.
  struct Row {
    let line: Int
    let functional: String
    let arguments: [[Double]]
    let expected: [Double]

    var first: [Double] { arguments[0] }
    var second: [Double] { arguments[1] }
    /// The argument at `index` where it is one number.
    func number(_ index: Int) -> Double { arguments[index][0] }
  }

  let rows: [Row]

  /// Reads the fixture `Tests/Fixtures/Divergence/NAME.tsv`.
  init(named name: String) throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/Divergence/\(name).tsv")
    let text = try String(contentsOf: url, encoding: .utf8)
    rows = text.split(separator: "\n").enumerated().compactMap { index, line in
      guard !line.hasPrefix("#") else { return nil }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      let lists = columns.dropFirst().map { $0.split(separator: " ").compactMap { Double($0) } }
      return Row(
        line: index + 1, functional: String(columns[0]), arguments: Array(lists.dropLast()),
        expected: lists[lists.count - 1])
    }
  }

  /// The rows of one functional.
  func rows(of functional: String) -> [Row] { rows.filter { $0.functional == functional } }
}

/// |actual − expected| / |expected|; 0 if they are the same, infinities included, or one step apart below 2^-1022.
func relativeError(_ actual: Double, _ expected: Double) -> Double {
  if actual == expected { return 0 }
  let error = abs(actual - expected)
  if expected.magnitude < .leastNormalMagnitude, error <= .leastNonzeroMagnitude { return 0 }
  return error / expected.magnitude
}
