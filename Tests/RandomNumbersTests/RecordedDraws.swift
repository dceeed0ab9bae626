import Foundation
import TestSupport

/// One line of the recorded tables: what a function drew for a seed.
struct RecordedDraws: Sendable {
  let family: String
  let seed: String
  let function: String
  let parameters: [Double]
  /// The parameters as they are written.
  let words: [String]
  /// The draws as they are written: whole numbers, or doubles in hexadecimal.
  let draws: [String]

  /// The lines of a table of `Tests/Fixtures/Python`.
  static func table(_ name: String) throws -> [RecordedDraws] {
    try Project.text(of: "Tests/Fixtures/Python/" + name).split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let words = parts[3].split(separator: " ").map(String.init)
      return RecordedDraws(
        family: parts[0], seed: parts[1], function: parts[2], parameters: words.map { Double($0) ?? .nan },
        words: words, draws: parts[4].split(separator: " ").map(String.init))
    }
  }

  /// Whether the draws are these, bit for bit.
  func agree(_ values: [Double]) -> Bool {
    values.count == draws.count
      && zip(values, draws).allSatisfy {
        $0.bitPattern == Double($1)?.bitPattern || $0 == 0 && Double($1) == 0
      }
  }

  /// Whether the draws are these.
  func agree(_ values: [Int]) -> Bool { values.map(String.init) == draws }

  /// How messages name the line.
  var title: String { "\(family) \(seed) \(function) \(words)" }
}
