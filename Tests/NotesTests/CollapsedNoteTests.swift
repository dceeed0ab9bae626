import Diagnostics
import FrontMatter
import Markdown
import Notes
import SourceText
import Testing

@Suite struct CollapsedNoteTests {
  @Test func `a collapsed note keeps its metadata and links and yields nothing else`() {
    let note = Fixture.note("collapsed.md")
    #expect(note.isCollapsed)
    #expect(note.diagnostics.map(\.rule) == ["text/collapsed-note"])
    #expect(note.diagnostics.map(\.severity) == [.error])
    #expect(note.id == "wiki-2026-0103-kl")
    #expect(note.metadata?.field(at: "tech_stack", "framework")?.value.string == "numpy")
    #expect(note.links.map(\.label) == ["Entropy", "the other"])
    #expect(note.sections.isEmpty && note.formulas.isEmpty && note.snippets.isEmpty && note.tables.isEmpty)
    #expect(note.document.blocks.isEmpty && note.document.mathSpans.isEmpty)
    #expect(note.changelog == nil)
  }

  @Test func `a collapsed body is recognised without front matter and after a whole one`() {
    let body =
      String(decoding: Fixture.bytes("collapsed.md"), as: UTF8.self)
      .split(separator: "--- ", maxSplits: 2).last.map(String.init) ?? ""
    #expect(body.hasPrefix("# Relative"))
    for start in ["", "---\nid: x\n---\n", "\n\n"] {
      let note = Fixture.note(text: start + body)
      #expect(note.isCollapsed)
      #expect(note.diagnostics.map(\.rule) == ["text/collapsed-note"])
    }
  }

  @Test(arguments: [
    String(repeating: "A long paragraph on one line that goes on and on. ", count: 200),
    "# Title\n\n" + String(repeating: "words ", count: 400) + "# one ## two\n",
    "# Title\n\nText\n\n```\n" + String(repeating: "a # b ## c ### d ", count: 30) + "\n```\n\n"
      + String(repeating: "Another line of text.\n", count: 60),
    "| a | b |\n|---|---|\n| 1 | 2 |\n",
  ])
  func `a long line is not a collapsed note`(text: String) {
    #expect(!Fixture.note(text: text).isCollapsed)
  }
}
