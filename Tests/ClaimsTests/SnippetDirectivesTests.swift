import Notes
import Python
import SourceText
import Testing

@testable import Claims

/// What authors say about running single snippets.
@Suite struct SnippetDirectivesTests {
  private func run(_ page: String) -> [ExecutedSnippet] {
    PageExecution(of: NoteReader.read(SourceFile(path: "Page.md", bytes: Array(page.utf8)))).snippets
  }

  private func python(_ code: String, _ info: String = "", before: String = "") -> String {
    "\(before)\n\n```python \(info)\n\(code)\n```\n\n"
  }

  @Test func `named sessions share names with nobody else`() {
    let snippets = run(
      python("x = 1", "session=a") + python("x = 2", "session=b") + python("print(x)", "session=a")
        + python("print(x)", before: "<!-- assay: session=b -->") + python("print(x)"))
    #expect(snippets.map(\.outcome) == [.ran, .ran, .ran, .ran, .freeNames])
    #expect(snippets[2].record?.standardOutput == "1\n")
    #expect(snippets[3].record?.standardOutput == "2\n")
  }

  @Test func `a named session can begin anew`() {
    let snippets = run(
      python("x = 1", "session=a") + python("print(x)", "session=a", before: "<!-- assay: new-session -->"))
    #expect(snippets.map(\.outcome) == [.ran, .freeNames])
  }

  @Test(arguments: ["skip", "{skip}", "title=\"x\" skip", ", skip"])
  func `words of the info string are directives`(info: String) {
    #expect(run(python("print(1)", info)).map(\.outcome) == [.skipped])
  }

  @Test(arguments: ["skipped", "title=skip", "session=", "no-skip"])
  func `other words are left alone`(info: String) {
    #expect(run(python("print(1)", info)).map(\.outcome) == [.ran])
  }
}
