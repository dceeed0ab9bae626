import Claims
import DivergenceCore
import Markdown
import Notes
import Reports
import SourceText
import TestSupport
import Testing

struct ExtractionTests {
  /// A note with one of each, made by hand.
  private var note: ExtractedNote {
    let source = SourceFile(
      path: "Vault/a.md",
      text: """
        # Entropy

        $H = -\\sum p \\log p$

        > ```python
        > print("\\t엔트로피")  # 0.69
        > ```

        | p \\| q | H |
        |---|---|
        | `a` | 0.69 |

        """)
    func range(_ text: String) -> ByteRange { SampleReport.range(of: text, in: source) }
    func text(_ words: String) -> Inline { Inline(kind: .text(words), range: range(words)) }
    let math = range("$H = -\\sum p \\log p$")
    let tex = ByteRange(math.lowerBound + 1, math.upperBound - 1)
    let fence = CodeFence(
      style: .backticks, info: "python", infoRange: range("python"),
      content: MappedText(source, in: range("print(\"\\t엔트로피\")  # 0.69\n")),
      contentRange: range("print(\"\\t엔트로피\")  # 0.69\n"), isClosed: true)
    let table = Table(
      alignments: [.none, .right],
      header: Table.Row(
        range: range("| p \\| q | H |"),
        cells: [
          Table.Cell(
            range: range("p \\| q"), inlines: [text("p "), Inline(kind: .text("| q"), range: range("| q"))]),
          Table.Cell(range: range("H |"), inlines: [text("H")]),
        ]),
      rows: [
        Table.Row(
          range: range("| `a` | 0.69 |"),
          cells: [
            Table.Cell(range: range("`a`"), inlines: [Inline(kind: .code("a"), range: range("`a`"))]),
            Table.Cell(range: range("0.69 |"), inlines: [text("0.69")]),
          ])
      ])
    let note = Note(
      source: source, frontMatter: nil, document: MarkdownDocument(blocks: []),
      sections: [
        Section(
          level: 1, title: "Entropy", headingRange: range("# Entropy"), range: source.range, parent: nil)
      ],
      formulas: [
        Formula(
          span: MathSpan(delimiter: .dollar, range: math, tex: MappedText(source, in: tex)), section: 0,
          blockRange: math)
      ],
      snippets: [Snippet(fence: fence, range: range("> ```python"), section: 0, directives: [])],
      tables: [PlacedTable(table: table, range: range("| p \\| q | H |"), section: nil)], links: [],
      changelog: nil, directives: [], isCollapsed: false, diagnostics: [])
    let claim = Claim(
      surface: .outputComment, range: range("0.69\n> "), text: "# 0.69", literal: "0.69", unit: .nats,
      subject: "print(\"\\t엔트로피\")")
    return ExtractedNote(note: note, claims: [claim])
  }

  @Test func `Everything that a note holds is written as recorded`() {
    let mismatch = GoldenFile("Reports/extraction.json").mismatch(with: ExtractedNote.json([note]))
    #expect(mismatch == nil, "\(mismatch ?? "")")
  }

  @Test func `No notes are an empty list`() {
    #expect(ExtractedNote.json([]) == "{\n  \"schema\": \"assay-extract/1\",\n  \"notes\": []\n}\n")
  }
}
