import Foundation

/// Recorded tables under `Tests/Fixtures/Notation`.
enum Fixture {
  /// The rows of a tab-separated table without its heading.
  static func rows(_ name: String, file: String = #filePath) throws -> [[String]] {
    let tests = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
    let url = tests.appendingPathComponent("Fixtures/Notation").appendingPathComponent(name)
    let text = try String(contentsOf: url, encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
