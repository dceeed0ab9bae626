import Markdown
import SourceText
import Testing

@Suite struct `Task items, footnotes and strikethrough` {
  @Test(arguments: [
    ("- [ ] a\n- [x] b\n- [X] c\n- d", "ul[task-[p(a)] task+[p(b)] task+[p(c)] li[p(d)]]"),
    ("1. [x] a", "ol1[task+[p(a)]]"),
    ("- [ ]", "ul[li[p([ ])]]"),
    ("- [y] a", "ul[li[p([y] a)]]"),
    ("- [ ] a\n  - [x] b", "ul[task-[p(a) ul[task+[p(b)]]]]"),
    ("- [x](url)", "ul[li[p(link(url: x))]]"),
    ("[ ] a", "p([ ] a)"),
    ("> - [x] $y$", "quote[ul[task+[p($y$)]]]"),
  ])
  func `tasks are items with a box`(text: String, expected: String) {
    #expect(sketch(text) == expected)
  }

  @Test(arguments: [
    ("a[^1]\n\n[^1]: text", "p(a^1) note^1[p(text)]"),
    ("a[^long-label] b\n\n[^long-label]: $x$ *y*", "p(a^long-label b) note^long-label[p($x$ em(y))]"),
    ("[^1]: one\ngoes on\n\n    second", "note^1[p(one⏎goes on) p(second)]"),
    ("[^1]: one\n[^2]: two\n", "note^1[p(one)] note^2[p(two)]"),
    ("[^1]: one\n\n    - a\n    - b\n\nafter", "note^1[p(one) ul[li[p(a)] li[p(b)]]] p(after)"),
    ("text\n[^1]: note", "p(text) note^1[p(note)]"),
    ("a[^2]", "p(a[^2])"),
    ("`[^1]`\n\n[^1]: x", "p(`[^1]`) note^1[p(x)]"),
    ("* item\n\n[^1]: x", "ul[li[p(item)]] note^1[p(x)]"),
    ("[^1]:", "note^1[]"),
    ("[^1]:\n    text", "note^1[p(text)]"),
    ("A[^Ä]\n\n[^ä]: x", "p(A^Ä) note^ä[p(x)]"),
    ("    [^1]: x", "indented(\"[^1]: x\")"),
  ])
  func `footnotes hold what is indented by four`(text: String, expected: String) {
    #expect(sketch(text) == expected)
  }

  @Test(arguments: [
    ("~~a~~", "p(del(a))"), ("a ~~b *c* d~~ e", "p(a del(b em(c) d) e)"), ("~a~ ~0.5", "p(~a~ ~0.5)"),
    ("10~20, 30~40", "p(10~20, 30~40)"), ("~~~~", "open-code(\"\")"), ("a ~~~b~~~", "p(a ~~~b~~~)"),
    ("~~ a ~~", "p(~~ a ~~)"), ("\\~~a~~", "p(~~a~~)"), ("~~a", "p(~~a)"),
    ("~~a~~ ~~b~~", "p(del(a) del(b))"),
    ("~~$x$~~", "p(del($x$))"), ("~~a ~~b~~ c~~", "p(del(a del(b) c))"), ("`~~a~~`", "p(`~~a~~`)"),
    ("**~~a~~ b**", "p(strong(del(a) b))"),
  ])
  func `strikethrough is two tildes`(text: String, expected: String) {
    #expect(sketch(text) == expected)
  }
}

@Suite struct `HTML comments` {
  @Test(arguments: [
    ("<!-- a -->", ["a"]),
    ("text <!-- a --> text <!--b-->", ["a", "b"]),
    ("<!--\na\nb\n-->", ["a\nb"]),
    ("<!-- a\n\nb -->\n\ntext", ["a\n\nb"]),
    ("> <!-- a\n> b -->", ["a\nb"]),
    ("- item <!-- a -->", ["a"]),
    ("| a <!-- x --> |\n|---|\n| <!-- y --> |", ["x", "y"]),
    ("<div>\n<!-- a -->\n</div>", ["a"]),
    ("# h <!-- a -->", ["a"]),
    ("<!---->", [""]),
    ("a <!--> b", [""]),
    ("`<!-- a -->`", []),
    ("```\n<!-- a -->\n```", []),
    ("    <!-- a -->", []),
    ("<pre>\n<!-- a -->\n</pre>", []),
    ("$<!-- a -->$", []),
    ("text <!-- a", []),
    ("<!-- a", []),
    ("[^1]: x <!-- a -->", ["a"]),
    ("<!-- a --> <!-- b -->", ["a", "b"]),
  ])
  func `are listed with their content`(text: String, expected: [String]) {
    #expect(MarkdownReader.read(SourceFile(text: text)).comments.map(\.content.text) == expected)
  }

  @Test func `have the place of their delimiters`() {
    let source = SourceFile(text: "a <!-- assay: skip --> b")
    let comments = MarkdownReader.read(source).comments
    #expect(comments.map { source.text(in: $0.range) } == ["<!-- assay: skip -->"])
    #expect(comments.map { source.text(in: $0.content.original(of: ByteRange(0, 5))) } == ["assay"])
  }
}
