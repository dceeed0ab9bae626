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
    /// Where the literal begins, in Unicode scalars from 1; 0 if the table does not say.
    let column: Int

    /// What must not be said of an `any` row: `refuted` or `verified`.
    var forbidden: String? {
      if note.hasPrefix("must not be refuted") { return "refuted" }
      return note.hasPrefix("must not be verified") ? "verified" : nil
    }
  }

  /// The page.
  let path: String
  /// The rows about numbers.
  let rows: [Row]
  /// Whether every number without a row is no claim.
  let isClosed: Bool

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
      let isClosed = table.split(separator: "\n").contains { $0.hasPrefix("*\t*\tnot-a-claim") }
      return PageExpectation(path: page.path, rows: rows(of: table), isClosed: isClosed)
    }
  }

  private static func rows(of table: String) -> [Row] {
    table.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 3, let number = Int(cells[0]), verdicts.contains(cells[2]) else { return nil }
      return Row(
        line: number, literal: cells[1], verdict: cells[2], trueValue: cells.count > 3 ? cells[3] : "",
        note: cells.count > 4 ? cells[4] : "", column: cells.count > 5 ? Int(cells[5]) ?? 0 : 0)
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
    var outcomes: [(row: Row, said: String, outcome: RowOutcome)] = rows.map { row in
      let mine = open.filter { Self.speaks(of: row, $0.claim, source) }
      open.removeAll { item in mine.contains { $0.claim.range == item.claim.range } }
      let said = Self.summary(of: mine.map(\.verdict.name))
      if row.verdict == "any" {
        return (row, said, said == row.forbidden ? (said == "refuted" ? .accused : .passed) : .right)
      }
      return (row, said, Self.outcome(expected: row.verdict, said: said))
    }
    if isClosed {
      outcomes += open.map { judged in
        let line = source.position(at: judged.claim.range.lowerBound).line
        let row = Row(
          line: line, literal: judged.claim.literal, verdict: "not-a-claim", trueValue: "", note: "unlisted",
          column: 0)
        return (row, judged.verdict.name, Self.outcome(expected: "not-a-claim", said: judged.verdict.name))
      }
    }
    return outcomes
  }

  /// What is said of a row that several claims stand for, such as the numbers of a list: the worst of it.
  private static func summary(of verdicts: [String]) -> String {
    for verdict in ["refuted", "truncated", "unverifiable", "exempt", "verified"]
    where verdicts.contains(verdict) {
      return verdict
    }
    return "nothing"
  }

  /// Whether a claim is the one of a row: the same line, and the same place or, without a column, the same text.
  private static func speaks(of row: Row, _ claim: Claim, _ source: SourceFile) -> Bool {
    let start = source.position(at: claim.range.lowerBound)
    guard start.line == row.line else { return false }
    guard row.column > 0 else {
      return claim.literal.filter { $0 != " " } == row.literal.filter { $0 != " " }
    }
    let end = start.column + claim.literal.unicodeScalars.count
    return start.column < row.column + row.literal.unicodeScalars.count && row.column < end
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
