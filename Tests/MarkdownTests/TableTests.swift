import Markdown
import SourceText
import Testing

@Suite struct `Tables` {
  @Test(arguments: [
    ("| a | b |\n|---|---|\n| 1 | 2 |", "table(-,-: a | b / 1 | 2)"),
    ("a | b\n--- | ---\n1 | 2", "table(-,-: a | b / 1 | 2)"),
    ("| a | b | c | d |\n|:--|--:|:-:|---|", "table(l,r,c,-: a | b | c | d)"),
    ("|a|\n|-|", "table(-: a)"),
    ("a\n:-", "table(l: a)"),
    ("| a |\n| - |\n\ntext", "table(-: a) p(text)"),
    ("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |", "table(-,-: a | b / 1 / 1 | 2 | 3)"),
    ("| a | b |\n|---|---|\n| 1 | 2 |\nplain", "table(-,-: a | b / 1 | 2 / plain)"),
    ("text\n| a | b |\n|---|---|\n| 1 | 2 |", "p(text) table(-,-: a | b / 1 | 2)"),
    ("| a | b |\n|---|---|\n| 1 | 2 |\n> quote", "table(-,-: a | b / 1 | 2) quote[p(quote)]"),
    ("| a | b |\n|---|---|\n| 1 | 2 |\n---", "table(-,-: a | b / 1 | 2) hr"),
    ("| a | b |\n|---|---|\n| 1 | 2 |\n# h", "table(-,-: a | b / 1 | 2) h1(h)"),
    ("| **a** | `b` |\n|---|---|\n| *c* | [d](e) |", "table(-,-: strong(a) | `b` / em(c) | link(e: d))"),
    ("|  | b |\n|---|---|\n| 1 | |", "table(-,-:  | b / 1 | )"),
    ("| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n", "table(-,-: a | b / 1 | 2)"),
    ("  | a | b |\n  |---|---|\n  | 1 | 2 |", "table(-,-: a | b / 1 | 2)"),
    ("> | a | b |\n> |---|---|\n> | 1 | 2 |", "quote[table(-,-: a | b / 1 | 2)]"),
    ("> | a | b |\n> |---|---|\n| 1 | 2 |", "quote[table(-,-: a | b) p(| 1 | 2 |)]"),
    ("- | a | b |\n  |---|---|\n  | 1 | 2 |\n- c", "ul[li[table(-,-: a | b / 1 | 2)] li[p(c)]]"),
    ("- item\n\n  | a |\n  |---|\n  | 1 |", "ul~[li[p(item) table(-: a / 1)]]"),
    ("- item\n| a | b |\n|---|---|\n| 1 | 2 |\ntext", "ul[li[p(item) table(-,-: a | b / 1 | 2) p(text)]]"),
  ])
  func `are read as GFM has them`(text: String, expected: String) {
    #expect(sketch(text) == expected)
  }

  @Test(arguments: [
    "| a | b |\n|---|", "| a |\n|---|---|", "a | b\nc | d", "| a | b |\n|-- -|---|", "| a | b |\n| = | = |",
    "|---|---|\n| 1 | 2 |", "    | a |\n    |---|", "```\n| a |\n|---|\n```", "| a | b |\n\n|---|---|",
    "a\n\n:-",
  ])
  func `need a header and a delimiter row that agree`(text: String) {
    #expect(!sketch(text).contains("table"))
  }

  @Test(arguments: [
    ("| a\\|b | c |\n|---|---|", "table(-,-: a|b | c)"),
    ("| `a\\|b` | c |\n|---|---|", "table(-,-: `a|b` | c)"),
    ("| a |\n|---|\n| `x|y` |", "table(-: a / `x|y`)"),
    ("| a | b |\n|---|---|\n| `x|y` |", "table(-,-: a | b / `x | y`)"),
    ("| a\\\\| b |\n|---|---|", "table(-,-: a\\ | b)"),
    (
      "| $D(P | Q)$ | $D(Q | P)$ | |\n|---|---|---|\n| 1 | 2 | 3 |",
      "table(-,-,-: $D(P | Q)$ | $D(Q | P)$ |  / 1 | 2 | 3)"
    ),
    ("| a | b |\n|---|---|\n| $P(x|y)$ | z |", "table(-,-: a | b / $P(x|y)$ | z)"),
    ("| a | b |\n|---|---|\n| $5 | 6$ |", "table(-,-: a | b / $5 | 6$)"),
    ("| a | b |\n|---|---|\n| $5 | $6 |", "table(-,-: a | b / $5 | $6)"),
    ("| a | b |\n|---|---|\n| $P \\| Q$ | c |", "table(-,-: a | b / $P \\| Q$ | c)"),
    ("| D(P \\|\\| P) | 0 |\n|---|---|", "table(-,-: D(P || P) | 0)"),
    ("| [[a\\|b]] | c |\n|---|---|", "table(-,-: [[a|b]] | c)"),
    ("| a | b |\n|---|---|\n| [[n|m]] | c |", "table(-,-: a | b / [[n|m]] | c)"),
    ("| \\(p|q\\) | \\(x\\) |\n|---|---|", "table(-,-: \\(p|q\\) | \\(x\\))"),
    ("| a | b |\n|---|---|\n| x \\| y | $|z|$ |", "table(-,-: a | b / x | y | $|z|$)"),
  ])
  func `split their rows by the number of columns`(text: String, expected: String) {
    #expect(sketch(text) == expected)
  }

  @Test func `give every cell its place`() throws {
    let source = SourceFile(text: "x\n\n> |  a | `b\\|c` |\n> |---|:-:|\n> | 1 |  |\n")
    let quote = try #require(MarkdownReader.read(source).blocks.last)
    let block = try #require(quote.children.first)
    guard case .table(let table) = block.kind else {
      Issue.record("no table")
      return
    }
    #expect(source.text(in: table.header.range) == "|  a | `b\\|c` |")
    #expect(table.header.cells.map { source.text(in: $0.range) } == ["a", "`b\\|c`"])
    #expect(table.rows.map { $0.cells.map { source.text(in: $0.range) } } == [["1", "  "]])
    #expect(source.text(in: block.range) == "|  a | `b\\|c` |\n> |---|:-:|\n> | 1 |  |")
    #expect(table.header.cells[1].inlines.map { source.text(in: $0.range) } == ["`b\\|c`"])
  }

  @Test func `inside a formula are no tables`() {
    let text = "$$\n\\begin{array}{c|c}\na | b\n-|-\n1 | 2\n\\end{array}\n$$"
    #expect(formulas(in: text) == [text])
    #expect(!sketch(text).contains("table"))
  }
}
