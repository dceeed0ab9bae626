import TestSupport
import Testing

/// The page about what the snippet language does not have is made from the table.
@Suite struct LimitsPageTests {
  @Test func `the page is what the command prints`() throws {
    let printed = try AssayCommand.run("limits", "--format", "markdown")
    #expect(printed.code == 0)
    if let mismatch = GoldenFile("../../docs/limits.md").mismatch(with: printed.output) {
      Issue.record(Comment(rawValue: mismatch))
    }
  }

  @Test func `every row is written once`() throws {
    let rows = try AssayCommand.run("limits").output.split(separator: "\n")
    #expect(rows.count > 300)
    #expect(Set(rows).count == rows.count)
  }
}
