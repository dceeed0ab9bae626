import Notes
import Python
import SourceText
import Testing

@testable import Claims

/// The run of a page's snippets in one session.
@Suite struct PageExecutionTests {
  private func run(_ page: String) -> [ExecutedSnippet] {
    PageExecution(of: NoteReader.read(SourceFile(path: "Page.md", bytes: Array(page.utf8)))).snippets
  }

  private func python(_ code: String, before: String = "") -> String {
    "\(before)\n\n```python\n\(code)\n```\n\n"
  }

  @Test func `names go on from snippet to snippet`() {
    let snippets = run(python("x = 0.5") + python("print(x * 2)"))
    #expect(snippets.map(\.outcome) == [.ran, .ran])
    #expect(snippets[1].record?.standardOutput == "1.0\n")
  }

  @Test func `a snippet that cannot run spoils only what needs it`() {
    let snippets = run(python("import nowhere\ny = nowhere.f()") + python("print(y)") + python("print(0.5)"))
    #expect(snippets.map(\.outcome) == [.unsupported, .freeNames, .ran])
    #expect(snippets[1].reason?.contains("snippet 1") ?? false)
  }

  @Test func `a snippet that raises is failed and the next one runs`() {
    let snippets = run(python("1 / 0") + python("print(0.5)"))
    #expect(snippets.map(\.outcome) == [.failed, .ran])
    #expect(snippets[0].reason == "it raises ZeroDivisionError: division by zero")
  }

  @Test func `free names are named`() {
    let snippets = run(python("loss = functional.loss(scores)"))
    #expect(snippets.map(\.outcome) == [.freeNames])
    #expect(snippets[0].reason == "nothing on the page defines 'functional', 'scores'")
  }

  @Test func `a directive skips a snippet and its names are unknown`() {
    let snippets = run(python("x = 0.5", before: "<!-- assay: skip -->") + python("print(x)"))
    #expect(snippets.map(\.outcome) == [.skipped, .freeNames])
    #expect(snippets[1].reason == "'x' has no value: snippet 1 is skipped by a directive")
  }

  @Test func `a directive begins a new session`() {
    let snippets = run(python("x = 0.5") + python("print(x)", before: "<!-- assay: new-session -->"))
    #expect(snippets.map(\.outcome) == [.ran, .freeNames])
  }

  @Test func `other languages are not run`() {
    let snippets = run("```bash\necho 1\n```\n\n```\njust words\n```\n")
    #expect(snippets.map(\.reason) == ["'bash' is not run", "the block names no language"])
  }

  @Test(arguments: [">>> 1 + 1\n2", "import math\nprint(math.pi)", "def f(x):\n    return x", "print(0.5)"])
  func `code in a block without a language is known by its statements`(code: String) {
    #expect(run("```\n\(code)\n```\n").map(\.outcome) == [.ran])
  }

  @Test(arguments: ["from here to there = 3", "print this page", "p = 0.5", "import duty: 5 %"])
  func `other blocks without a language are not run`(text: String) {
    #expect(run("```\n\(text)\n```\n").map(\.outcome) == [.skipped])
  }
}
