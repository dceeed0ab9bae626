import Foundation

/// The values that `Tests/Oracles/divergence_values.py` recorded with mpmath.
struct TruthTable {
  /// One case: a functional of one or two lists.
  struct Row {
    let line: Int
    let functional: String
    let first: [Double]
    let second: [Double]
    let expected: [Double]
  }

  let rows: [Row]

  /// Reads the fixture beside the tests.
  init() throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/Divergence/values.tsv")
    let text = try String(contentsOf: url, encoding: .utf8)
    rows = text.split(separator: "\n").enumerated().compactMap { index, line in
      guard !line.hasPrefix("#") else { return nil }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      let lists = columns.dropFirst().map { $0.split(separator: " ").compactMap { Double($0) } }
      return Row(
        line: index + 1, functional: String(columns[0]), first: lists[0], second: lists[1], expected: lists[2]
      )
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
