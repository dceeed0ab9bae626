import Markdown
import SourceText
import Testing

@Suite struct `The places of inlines` {
  @Test(arguments: [
    ("a *b* c", ["a ", "*b*", "b", " c"]),
    ("> **a\n> b** `c`", ["**a\n> b**", "a", "\n", "b", " ", "`c`"]),
    ("&amp;x \\* y", ["&amp;x \\* y"]),
    ("[a b](<c d> \"e\") f", ["[a b](<c d> \"e\")", "a b", " f"]),
    ("![a](b)", ["![a](b)", "a"]),
    ("[a][r] [r]\n\n[r]: /u", ["[a][r]", "a", " ", "[r]", "r"]),
    ("a  \nb", ["a", "  \n", "b"]),
    ("a\\\r\nb", ["a", "\\\r\n", "b"]),
    ("x $y$ z", ["x ", "$y$", " z"]),
    ("- *a\n  b*", ["*a\n  b*", "a", "\n", "b"]),
    ("~~a~~ [[b|c]]", ["~~a~~", "a", " ", "[[b|c]]"]),
    ("<b>a</b>", ["<b>", "a", "</b>"]),
    ("<https://a.b> c", ["<https://a.b>", "https://a.b", " c"]),
    ("# *a* #", ["*a*", "a"]),
    ("`a\n b`", ["`a\n b`"]),
    ("<a\rb>c", ["<a\rb>", "c"]),
    ("> <a\n> b> c", ["<a\n> b>", " c"]),
    ("한 *국어* 🔹", ["한 ", "*국어*", "국어", " 🔹"]),
    ("***a** b*", ["***a** b*", "**a**", "a", " b"]),
    ("[a](b\n  'c') d", ["[a](b\n  'c')", "a", " d"]),
  ])
  func `are exact`(text: String, expected: [String]) {
    let source = SourceFile(text: text)
    let document = MarkdownReader.read(source)
    #expect(places(of: leaves(of: document.blocks).flatMap { $0 }).map { source.text(in: $0) } == expected)
  }

  private func places(of inlines: [Inline]) -> [ByteRange] {
    inlines.flatMap { [$0.range] + places(of: $0.children) }
  }

  private func leaves(of blocks: [Block]) -> [[Inline]] {
    blocks.flatMap { [$0.inlines] + leaves(of: $0.children) }
  }
}
