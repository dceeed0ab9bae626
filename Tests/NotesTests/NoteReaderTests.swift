import Diagnostics
import FrontMatter
import Markdown
import Notes
import SourceText
import Testing

@Suite struct NoteReaderTests {
  let note = Fixture.note("wiki-entry.md")

  @Test func `a wiki entry has no diagnostics, an id, a title and other names`() {
    #expect(note.diagnostics == [])
    #expect(note.id == "wiki-2026-0101-entropy")
    #expect(note.title == "Entropy: a short entry")
    #expect(note.aliases == ["Shannon entropy", "엔트로피"])
    #expect(note.metadata?.fields.count == 17)
    #expect(!note.isCollapsed)
  }

  @Test func `sections are the headings at the top, each up to the next of its level`() {
    #expect(note.sections.map(\.title) == ["Entropy", "1. In code", "2. Table", "🕓 Changelog"])
    #expect(note.sections.map(\.level) == [1, 2, 2, 2])
    #expect(note.sections.map(\.parent) == [nil, 0, 0, 0])
    #expect(note.sections[0].range.upperBound == note.source.bytes.count)
    #expect(note.sections[1].range.upperBound == note.sections[2].range.lowerBound)
    #expect(note.text(note.sections[2].headingRange) == "## 2. Table")
  }

  @Test func `snippets have their section and the directives before them`() throws {
    #expect(note.snippets.map(\.language) == ["python", "text"])
    #expect(note.snippets.map(\.section) == [1, 1])
    #expect(note.snippets.map { $0.directives.map(\.text) } == [["inputs p"], []])
    #expect(note.snippets[0].isPython)
    #expect(note.snippets[1].fence.content.text == "1.5\n")
    #expect(note.directives.map(\.words) == [["inputs", "p"]])
  }

  @Test func `formulas have their section and the block in which they stand`() {
    #expect(note.formulas.map(\.span.tex.text).prefix(2) == ["p", "H(p) = -\\sum_i p_i \\log p_i"])
    #expect(note.formulas.map(\.section) == [0, 0, 1])
    #expect(note.text(note.formulas[0].blockRange).hasPrefix("The entropy of"))
    for formula in note.formulas { #expect(formula.blockRange.contains(formula.span.range)) }
  }

  @Test func `links are in order, those in tables and quotes too`() {
    #expect(note.links.map(\.label) == ["cross-entropy", "the overview", "uniform on four", "plot.png"])
    #expect(note.links[1].destination == .inline("Overview.md#bits"))
    #expect(note.links.map(\.range) == note.links.map(\.range).sorted())
  }

  @Test func `tables have their section`() {
    #expect(note.tables.map(\.section) == [2, 3])
    #expect(note.tables[0].table.rows.count == 2)
  }

  @Test func `directives stand before a snippet if nothing but blanks is between`() {
    let note = Fixture.note(
      text: """
        <!-- assay: far -->

        Words between.

        <!-- assay: one -->
        <!-- assay: two -->

        ```py
        1
        ```

        ```py
        2
        ```
        <!-- a remark --> <!--assay:three   four-->
        """)
    #expect(note.snippets.map { $0.directives.map(\.text) } == [["one", "two"], []])
    #expect(note.directives.map(\.text) == ["far", "one", "two", "three   four"])
  }

  @Test func `a formula fence is a formula and no snippet`() {
    let note = Fixture.note(text: "```math\nx^2\n```\n\n```\nplain\n```\n")
    #expect(note.formulas.count == 1)
    #expect(note.snippets.map(\.language) == [nil])
  }

  @Test(arguments: ["", "\n", "\u{FEFF}", "text", "---\n", "# "])
  func `a note with next to nothing is a note`(text: String) {
    let note = Fixture.note(text: text)
    #expect(note.diagnostics == [])
    #expect(note.title?.isEmpty != false)
    #expect(note.snippets.isEmpty && note.formulas.isEmpty && note.changelog == nil)
  }

  @Test func `the diagnostics of all readers are in order`() {
    let diagnostics = Fixture.note("broken.md").diagnostics
    #expect(diagnostics == diagnostics.sorted())
    #expect(diagnostics.filter { $0.rule == "metadata/invalid-yaml" }.count == 4)
    #expect(diagnostics.contains { !$0.rule.hasPrefix("metadata/") })
  }
}
