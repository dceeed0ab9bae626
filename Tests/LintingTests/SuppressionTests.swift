import Diagnostics
import FrontMatter
import Linting
import Markdown
import Notes
import SourceText
import Testing

@Suite struct SuppressionTests {
  private let changelog = """
    # A

    ## Changelog

    %
    | Date | Change |
    |---|---|
    | 2026-02-30 | No such day |

    """

  /// The rules found in a note whose table stands below `comment`.
  private func found(below comment: String) -> [String] {
    let lines = changelog.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0 == "%" ? comment + "\n" : String($0) }
    return Linter.lint(reading(lines.joined(separator: "\n"))).map(\.rule)
  }

  @Test(arguments: [
    "<!-- assay: ignore changelog/invalid-date -- quoted from the source -->",
    "<!-- assay: ignore changelog -->",
    "<!-- assay: ignore -->", "<!-- assay: ignore links/broken-wikilink changelog/invalid-date -->",
    "<!-- assay: ignore metadata,changelog -- two groups -->",
    "<!-- assay: ignore-file changelog/invalid-date -->",
    "<!-- assay: ignore-file -->",
  ])
  func `a directive silences the next block`(comment: String) {
    #expect(!found(below: "").isEmpty)
    #expect(found(below: comment) == [])
  }

  @Test(arguments: [
    "<!-- assay: ignore metadata -->", "<!-- assay: ignore changelog/invalid -->",
    "<!-- assay: ignore metadata -- not changelog -->", "<!-- ignore -->", "<!-- assay: ignored -->",
  ])
  func `other directives and other rules do not`(comment: String) {
    #expect(found(below: comment) == found(below: ""))
  }

  @Test func `only the next block is silenced`() {
    let text = """
      - item

        <!-- assay: ignore changelog -->

        first

        second

      <!-- assay: ignore -->
      """
    let note = reading(text)
    let suppressions = Suppressions.of(note)
    #expect(suppressions.count == 1)
    #expect(suppressions.first.map { note.source.text(in: $0.scope) }?.hasPrefix("first") == true)
    #expect(suppressions.first.map { note.source.text(in: $0.scope) }?.contains("second") == false)
  }
}
