import Claims
import Foundation
import Notes
import SourceText
import Testing

@testable import Verification

/// What a page under `Tests/Fixtures` must get said of it, from the table beside it.
struct PageExpectation: Sendable, CustomTestStringConvertible {
  /// One row of the table.
  struct Row: Sendable {
    let line: Int
    let literal: String
    let verdict: String
    let trueValue: String
    let note: String
  }

  /// The page.
  let path: String
  /// The rows about numbers.
  let rows: [Row]

  var testDescription: String { (path as NSString).lastPathComponent }

  /// The folder of all fixtures.
  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures")
    .standardized

  /// Every page of a folder, at any depth, that has a table.
  static func all(in folder: String) -> [PageExpectation] {
    let root = fixtures.appending(path: folder)
    let files = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".expected.tsv") }.sorted().compactMap { name in
      let page = root.appending(path: String(name.dropLast(".expected.tsv".count)) + ".md")
      guard let table = try? String(contentsOf: root.appending(path: name), encoding: .utf8) else {
        return nil
      }
      return PageExpectation(path: page.path, rows: rows(of: table))
    }
  }

  private static func rows(of table: String) -> [Row] {
    table.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 3, let number = Int(cells[0]), verdicts.contains(cells[2]) else { return nil }
      return Row(
        line: number, literal: cells[1], verdict: cells[2], trueValue: cells.count > 3 ? cells[3] : "",
        note: cells.count > 4 ? cells[4] : "")
    }
  }

  private static let verdicts: Set<String> = [
    "verified", "truncated", "refuted", "unverifiable", "not-a-claim", "any",
  ]

  /// The verification of the page.
  func verify() throws -> (source: SourceFile, result: NoteVerification) {
    let source = SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: path))))
    return (source, Verifier.verify(NoteReader.read(source)))
  }
}

/// How a row's expectation was met.
enum RowOutcome: String, Sendable {
  /// The verdict asked for.
  case right
  /// Nothing, or `unverifiable`, was said where something could be.
  case silent
  /// A true number was refuted.
  case accused
  /// A false number was verified.
  case passed
  /// Something was said of a number that is no claim; harmless unless it is an accusation.
  case noise
}

extension PageExpectation {
  /// Each row with what was said of it and how that meets the expectation.
  func outcomes() throws -> [(row: Row, said: String, outcome: RowOutcome)] {
    let (source, result) = try verify()
    var open = result.claims
    return rows.filter { $0.verdict != "any" }.map { row in
      let index = open.firstIndex { judged in
        source.position(at: judged.claim.range.lowerBound).line == row.line
          && judged.claim.literal.filter { $0 != " " } == row.literal.filter { $0 != " " }
      }
      let said = index.map { open.remove(at: $0).verdict.name } ?? "nothing"
      return (row, said, Self.outcome(expected: row.verdict, said: said))
    }
  }

  private static func outcome(expected: String, said: String) -> RowOutcome {
    switch (expected, said) {
    case ("not-a-claim", "nothing"), ("unverifiable", "nothing"): .right
    case ("not-a-claim", "refuted"), ("verified", "refuted"), ("unverifiable", "refuted"): .accused
    case ("not-a-claim", _): .noise
    case (let expected, let said) where expected == said: .right
    case ("refuted", "verified"), ("truncated", "verified"), ("unverifiable", "verified"): .passed
    case ("verified", "truncated"): .accused
    case ("refuted", "truncated"), ("truncated", "refuted"): .right
    default: .silent
    }
  }
}

extension Verdict {
  /// The verdict's word in reports.
  var name: String {
    switch self {
    case .verified: "verified"
    case .truncated: "truncated"
    case .refuted: "refuted"
    case .unverifiable: "unverifiable"
    case .exempt: "exempt"
    }
  }
}
