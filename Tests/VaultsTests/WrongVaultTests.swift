import Diagnostics
import Linting
import Reports
import SourceText
import TestSupport
import Testing

/// What linting says of the notes that are wrong on purpose: all of it, and nothing else.
struct WrongVaultTests {
  /// A finding as the tables name it.
  struct Defect: Hashable, CustomStringConvertible {
    let line: Int
    let rule: String

    var description: String { "line \(line): \(rule)" }
  }

  /// The rows of a table whose verdict is a rule; those of which the note begins `optional` in `allowed` alone.
  private func defects(inTable path: String) throws -> (required: [Defect], allowed: Set<Defect>) {
    var required: [Defect] = []
    var allowed: Set<Defect> = []
    for row in try Project.text(of: path).split(separator: "\n").dropFirst() {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count > 4, let line = Int(cells[0]), cells[2].contains("/") else { continue }
      let defect = Defect(line: line, rule: cells[2])
      allowed.insert(defect)
      if !cells[4].hasPrefix("optional") { required.append(defect) }
    }
    return (required, allowed)
  }

  @Test func `Every defect is reported on its line, as often as it is there, and no other`() async throws {
    let folder = "Tests/Fixtures/Wrong"
    let notes = try await LintedFolder.report(on: folder).notes.filter { $0.source.path != "README.md" }
    #expect(notes.count == Project.files(in: folder, endingIn: ".expected.tsv").count)
    var count = 0
    for note in notes {
      let (required, allowed) = try defects(
        inTable: "\(folder)/\(note.source.path.dropLast(3)).expected.tsv")
      let found = note.findings.map {
        Defect(line: note.source.position(at: $0.primary.range.lowerBound).line, rule: $0.rule)
      }
      #expect(found.filter(required.contains).sorted() == required.sorted(), "\(note.source.path)")
      #expect(found.filter { !allowed.contains($0) } == [], "\(note.source.path)")
      for finding in note.findings {
        #expect(RuleRegistry.page(for: finding.rule)?.severity == finding.severity, "\(finding.rule)")
      }
      count += required.count
    }
    #expect(count >= 30)
  }

  @Test(arguments: [("text", "wrong.txt"), ("json", "wrong.json")])
  func `The report on them is as recorded`(format: String, file: String) async throws {
    let report = try await LintedFolder.report(on: "Tests/Fixtures/Wrong")
    let actual = try ReportRenderer.named(format).render(report, ReportRenderer.Options())
    let mismatch = GoldenFile("Vaults/" + file).mismatch(with: actual)
    #expect(mismatch == nil, "\(mismatch ?? "")")
  }

  @Test func `Linting has nothing to say of the project's own vault`() async throws {
    let notes = try await LintedFolder.report(on: "Vault").notes
    #expect(notes.count > 8)
    for note in notes {
      #expect(note.findings.map { "\($0.rule): \($0.summary)" } == [], "\(note.source.path)")
    }
  }
}

extension WrongVaultTests.Defect: Comparable {
  static func < (left: Self, right: Self) -> Bool { (left.line, left.rule) < (right.line, right.rule) }
}
