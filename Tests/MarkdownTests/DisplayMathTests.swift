import Markdown
import SourceText
import Testing

@Suite struct `Display formulas` {
  @Test(arguments: [
    ("$$x$$", ["$$x$$"]),
    ("$$\nx = 1\n$$", ["$$\nx = 1\n$$"]),
    ("text $$x$$ text", ["$$x$$"]),
    ("text\n$$\nx\n$$\ntext", ["$$\nx\n$$"]),
    ("$$\na\n\nb\n$$", ["$$\na\n\nb\n$$"]),
    ("$$a\n\n+ b$$", ["$$a\n\n+ b$$"]),
    ("$$\na\n- b\n+ c\n$$\n\n- d", ["$$\na\n- b\n+ c\n$$"]),
    ("$$\na\n=\nb\n$$", ["$$\na\n=\nb\n$$"]),
    ("$$\na\n> 0\n$$", ["$$\na\n> 0\n$$"]),
    ("$$\n# S\n= 1\n$$", ["$$\n# S\n= 1\n$$"]),
    ("$$\na\n---\nb\n$$", ["$$\na\n---\nb\n$$"]),
    ("$$\n1. a\n2. b\n$$", ["$$\n1. a\n2. b\n$$"]),
    ("$$\nx\n\n    y\n$$", ["$$\nx\n\n    y\n$$"]),
    ("$$a$$\n\n$$= b$$", ["$$a$$", "$$= b$$"]),
    ("$$a$$ $$b$$", ["$$a$$", "$$b$$"]),
    ("$$\\text{if $x$}$$", ["$$\\text{if $x$}$$"]),
    ("so:$$\n\nx = 1\n\n$$and we go on, as they do.", ["$$\n\nx = 1\n\n$$"]),
    ("$$ a words here $$", ["$$ a words here $$"]),
    ("```math\n\\frac{a}{b}\n```", ["```\\frac{a}{b}\n```"]),
    ("$$\r\na\r\n\r\nb\r\n$$", ["$$\r\na\r\n\r\nb\r\n$$"]),
    (
      "$$\n\\begin{aligned}\na &= b \\\\\n&= c\n\\end{aligned}\n$$",
      ["$$\n\\begin{aligned}\na &= b \\\\\n&= c\n\\end{aligned}\n$$"]
    ),
  ])
  func `are found with every line`(text: String, expected: [String]) {
    #expect(formulas(in: text) == expected)
    #expect(findings(in: text).isEmpty)
  }

  @Test(arguments: [
    ("> $$\n> a\n> b\n> $$", "quote[p($$\na\nb\n$$)]"),
    ("> $$\n> a\n>\n> b\n> $$", "quote[p($$\na\n\nb\n$$)]"),
    ("> $$\n> - a\n> > b\n> $$\n> text", "quote[p($$\n- a\n> b\n$$⏎text)]"),
    ("- item\n\n  $$\n  a\n\n  b\n  $$\n- next", "ul~[li[p(item) p($$\na\n\nb\n$$)] li[p(next)]]"),
    ("- $$\n  a\n  - b\n  $$", "ul[li[p($$\na\n- b\n$$)]]"),
    ("1. > $$\n   > a\n   >\n   > b\n   > $$", "ol1[li[quote[p($$\na\n\nb\n$$)]]]"),
    ("- a\n$$\nx\n$$", "ul[li[p(a⏎$$\nx\n$$)]]"),
  ])
  func `leave the markers of their containers out`(text: String, expected: String) {
    #expect(sketch(text) == expected)
  }

  @Test(arguments: [
    ("$$\nx\n\n- a\n\n$$\n\n- b", "p($$\nx\n\n- a\n\n$$) ul[li[p(b)]]"),
    ("a\n\n$$\nx\n===\n$$\n\nb", "p(a) p($$\nx\n===\n$$) p(b)"),
    ("$$\n\n> x = 1\n\n$$ \n\n> q", "p($$\n\n> x = 1\n\n$$) quote[p(q)]"),
  ])
  func `do not break the blocks around them`(text: String, expected: String) {
    #expect(sketch(text) == expected)
  }

  @Test(arguments: [
    ("a $$ b", "p(a $$ b)", ["math/unclosed $$"]),
    (
      "$$\nx = 1\n\nThis is a sentence about it.\n\n$$y$$",
      "p($$⏎x = 1) p(This is a sentence about it.) p($$y$$)", ["math/unclosed $$"]
    ),
    ("$$\nx\n\n# Heading\n\n$$y$$", "p($$⏎x) h1(Heading) p($$y$$)", ["math/unclosed $$"]),
    ("$$\nx\n\n```\ncode\n```\n\n$$\ny\n$$", "p($$⏎x) code(\"code\\n\") p($$\ny\n$$)", ["math/unclosed $$"]),
    ("> $$\n> x\n\ntext $$y$$", "quote[p($$⏎x)] p(text $$y$$)", ["math/unclosed $$"]),
    ("$$x = 1\n\n$$= 2$$", "p($$x = 1) p($$= 2$$)", ["math/unclosed $$"]),
    ("- $$ a\n- b $$", "ul[li[p($$ a)] li[p(b $$)]]", ["math/unclosed $$", "math/unclosed $$"]),
    ("\\[\n\nx", "p([) p(x)", ["math/unclosed \\["]),
  ])
  func `that are never closed do not swallow the page`(text: String, expected: String, reported: [String]) {
    #expect(sketch(text) == expected)
    #expect(findings(in: text) == reported)
  }

  @Test func `keep backticks on their two sides apart`() {
    #expect(sketch("a ` b\n$$\nx = 1\n\ny\n$$ \nc ` d") == "p(a ` b⏎$$\nx = 1\n\ny\n$$⏎c ` d)")
  }

  @Test func `map every byte back to the file`() {
    let source = SourceFile(text: "> - $$\n>   a_1\n>\n>   + b\n>   $$\n")
    let spans = MarkdownReader.read(source).mathSpans
    #expect(spans.map(\.tex.text) == ["\na_1\n\n+ b\n"])
    for span in spans {
      for (offset, byte) in span.tex.bytes.enumerated() {
        #expect(source.bytes[span.tex.map.original(of: offset)] == byte)
      }
    }
  }
}
