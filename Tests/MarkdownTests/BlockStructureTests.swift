import Markdown
import SourceText
import Testing

@Suite struct `The blocks of CommonMark` {
  @Test(arguments: [
    ("", ""), ("\n\n", ""), ("a\nb\n\nc", "p(a⏎b) p(c)"), ("a  \nb", "p(a↵b)"), ("a\\\nb", "p(a↵b)"),
    ("# a\n## b ##\n### c #d\n#e", "h1(a) h2(b) h3(c #d) p(#e)"), ("#\n", "h1()"),
    ("a\n===\nb\n---", "h1(a) h2(b)"),
    ("a\nb\n===\ntext", "h1(a⏎b) p(text)"), ("***\n---\n___", "hr hr hr"), ("a\n***\nb", "p(a) hr p(b)"),
    ("> a\nb\n\nc", "quote[p(a⏎b)] p(c)"), ("> a\n> > b", "quote[p(a) quote[p(b)]]"),
    ("- a\n- b\n\n- c", "ul~[li[p(a)] li[p(b)] li[p(c)]]"), ("3) a\n4) b", "ol3[li[p(a)] li[p(b)]]"),
    ("- a\n* b\n+ c", "ul[li[p(a)]] ul[li[p(b)]] ul[li[p(c)]]"), ("-\n\n  a", "ul[li[]] p(a)"),
    ("- a\n   b", "ul[li[p(a⏎b)]]"),
    ("* * *", "hr"), ("- - a", "ul[li[ul[li[p(a)]]]]"),
    ("1. a\n\n   b\n2. c", "ol1~[li[p(a) p(b)] li[p(c)]]"),
    ("<div>\na\n\nb", "html p(b)"), ("<b>a</b>", "p({<b>}a{</b>})"), ("a\n<div>", "p(a) html"),
    ("[a]: /u 't'\n\n[a] [b]", "p(link(/u 't': a) [b])"), ("[a]: /u\ntext [a]", "p(text link(/u: a))"),
    ("[a]:\n  <u v>\n  \"t\n  w\"\n[x][a]", "p(link(u v 't\nw': x))"), ("[a]: /u 't' x", "p([a]: /u 't' x)"),
    ("> [a]: /u\n\n[A]", "quote[] p(link(/u: A))"),
    ("14. a\nb\n14. c", "ol14[li[p(a⏎b)] li[p(c)]]"), ("a\n14. b", "p(a⏎14. b)"), ("a\n    - b", "p(a⏎- b)"),
    ("a\n    # b\n    ===", "p(a⏎# b⏎===)"), ("\\# a", "p(# a)"),
    ("&amp; &copy; &#35; &bogus; &", "p(& © # &bogus; &)"),
    ("\u{FEFF}# a", "h1(a)"), ("a\rb\r\rc", "p(a⏎b) p(c)"), ("a\r\n\r\nb", "p(a) p(b)"),
    ("\t- a", "indented(\"- a\")"), ("-\ta\n\n\tb", "ul~[li[p(a) p(b)]]"),
    ("> - a\n>\n>   b\n> - c", "quote[ul~[li[p(a) p(b)] li[p(c)]]]"),
  ])
  func `are read`(text: String, expected: String) {
    #expect(sketch(text) == expected)
  }

  @Test(arguments: [
    ("*a* _b_ **c** __d__", "p(em(a) em(b) strong(c) strong(d))"), ("***a** b*", "p(em(strong(a) b))"),
    ("**a*", "p(*em(a))"), ("*a**", "p(em(a)*)"), ("a_b_c", "p(a_b_c)"), ("`` a`b ``", "p(`a`b`)"),
    ("`a\nb`", "p(`a b`)"),
    ("[a](<b c> 't')", "p(link(b c 't': a))"), ("[a](b\n'c\nd') e", "p(link(b 'c\nd': a) e)"),
    ("[a [b](c) d](e)", "p([a link(c: b) d](e))"),
    ("![a *b*](c)", "p(img(c: a em(b)))"),
    ("<https://a.b/c?d&amp;e> x", "p(link(https://a.b/c?d&e: https://a.b/c?d&amp;e) x)"),
    ("<a@b.c>", "p(link(mailto:a@b.c: a@b.c))"),
    ("[a][b] [b][] [b]\n\n[b]: /u", "p(link(/u: a) link(/u: b) link(/u: b))"),
    ("a <i\n b> c", "p(a {<i\n b>} c)"), ("*a\nb* c", "p(em(a⏎b) c)"), ("[a](b(c)d)", "p(link(b(c)d: a))"),
    ("[a] (b)", "p([a] (b))"),
    ("a & b &amp;amp; c", "p(a & b &amp; c)"), ("\\*a\\* \\a \\\\", "p(*a* \\a \\)"),
    ("![[x](y)", "p(![link(y: x))"),
    ("foo *", "p(foo *)"), ("* \n", "ul[li[]]"), ("> *a\n> b*", "quote[p(em(a⏎b))]"),
  ])
  func `have the inlines of CommonMark`(text: String, expected: String) {
    #expect(sketch(text) == expected)
  }

  @Test func `start after the front matter`() {
    let source = SourceFile(text: "---\ntitle: $x$\n---\n# a\n\n> $y$\n")
    let document = MarkdownReader.read(source, from: 19)
    #expect(sketch(document) == "h1(a) quote[p($y$)]")
    #expect(document.blocks.map { source.text(in: $0.range) } == ["# a", "> $y$"])
    #expect(document.mathSpans.map { source.text(in: $0.range) } == ["$y$"])
    #expect(MarkdownReader.read(source, from: 9_999).blocks.isEmpty)
  }

  @Test(arguments: [
    ("- a\n\n  b\n\n- c\n\nx", ["- a\n\n  b\n\n- c", "x"]), ("> a\n>\n\nb", ["> a\n>", "b"]),
    ("a\n---\nb", ["a\n---", "b"]),
    ("```\na\n```\n\nb", ["```\na\n```", "b"]), ("> ```\n> a\nb", ["> ```\n> a", "b"]),
    ("<!-- a\n-->\nb", ["<!-- a\n-->", "b"]),
    ("    a\n\n\nb", ["a", "b"]), ("- \n\n- a", ["- \n\n- a"]),
    ("[^1]: a\n\n    b\n\nc", ["[^1]: a\n\n    b", "c"]),
    ("a\nb\n===\nc", ["a\nb\n===", "c"]), ("  a\n  b", ["a\n  b"]), ("[r]: /u\na", ["a"]),
    ("\n\n# a  \n\n", ["# a  "]),
  ])
  func `have exact ranges`(text: String, expected: [String]) {
    let source = SourceFile(text: text)
    #expect(MarkdownReader.read(source).blocks.map { source.text(in: $0.range) } == expected)
  }
}
