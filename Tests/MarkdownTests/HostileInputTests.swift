import Diagnostics
import Markdown
import SourceText
import Testing

/// One pattern, repeated until the text has so many bytes.
struct HostileInput: Sendable, CustomTestStringConvertible {
  let start: String
  let pattern: String

  init(_ pattern: String, after start: String = "") {
    self.start = start
    self.pattern = pattern
  }

  var testDescription: String { "\(start.debugDescription) \(pattern.debugDescription)" }

  func source(byteCount: Int) -> SourceFile {
    SourceFile(
      text: start + String(repeating: pattern, count: max(1, byteCount / pattern.utf8.count)))
  }
}

@Suite struct `Hostile input` {
  static let inputs: [HostileInput] = [
    HostileInput("*a **b "), HostileInput("["), HostileInput("![["), HostileInput("[["), HostileInput("$ a"),
    HostileInput("$a "), HostileInput("$$ a\n\n"), HostileInput("$$a$$"), HostileInput("$"),
    HostileInput("|"),
    HostileInput("|", after: "|a|b|\n|-|-|\n"), HostileInput("|a|b|\n|-|-|\n"), HostileInput("<!--"),
    HostileInput("<!-- "), HostileInput("<!-- a\n\n"), HostileInput("[a](b"), HostileInput("[a](<b"),
    HostileInput("](a \"", after: "["), HostileInput("> "), HostileInput("- "), HostileInput("> - "),
    HostileInput("1. "), HostileInput("`a``b```"), HostileInput("`"), HostileInput("~~a"),
    HostileInput("~~a ~~"),
    HostileInput("\\["), HostileInput("\\[a\n\n"), HostileInput("\\("), HostileInput("\\\\("),
    HostileInput("\\"),
    HostileInput("a\n"), HostileInput("\n"), HostileInput("\t"), HostileInput(" "), HostileInput("#"),
    HostileInput("[^a]: "), HostileInput("[^a]: b\n"), HostileInput("[^a]"), HostileInput("[a]: /u\n"),
    HostileInput("<?"), HostileInput("<![CDATA["), HostileInput("<!A "), HostileInput("<a b='"),
    HostileInput("</a"),
    HostileInput("&a"), HostileInput("&amp;"), HostileInput("_a __b "), HostileInput("*a*"),
    HostileInput("a*_"),
    HostileInput("```\n"), HostileInput("> ```\n"), HostileInput("- a\n"), HostileInput("> a\nb\n"),
    HostileInput("> |a|\n> |-|\n|b|\n"), HostileInput("$a\n", after: "|a|\n|-|\n"), HostileInput("$`"),
    HostileInput("[a]($x$) "), HostileInput("![a](b"), HostileInput("[[a|b]] $x$ `c` "), HostileInput("한"),
    HostileInput("\u{FEFF}"), HostileInput("\0"), HostileInput("a\r"), HostileInput("- [ ] "),
    HostileInput("$$\na\n\nb\n$$\n\n"), HostileInput("\\[\na = 1\n\n= 2\n\\]\n\n"), HostileInput("|:-"),
    HostileInput("http://a$b "), HostileInput("[[1, 2], "), HostileInput("$$a\n- b\n"),
    HostileInput("x\n    <?\n", after: "a\n"), HostileInput("![[a]](b"), HostileInput("<div>\n\n"),
  ]

  /// Seconds that 140 kB may take in a debug build on a busy machine; a quadratic reader takes minutes.
  static let limit = 15.0

  @Test(arguments: inputs)
  func `takes no more than linear time`(input: HostileInput) {
    let source = input.source(byteCount: 140_000)
    let elapsed = ContinuousClock().measure { _ = MarkdownReader.read(source) }
    #expect(elapsed < .seconds(Self.limit), "\(elapsed)")
  }

  @Test(arguments: inputs)
  func `gives exact ranges all the same`(input: HostileInput) {
    let source = input.source(byteCount: 3000)
    #expect(DocumentProperties(of: MarkdownReader.read(source), in: source).violations == [])
  }

  @Test func `nested by indentation is cut off and reported`() {
    let text = (0..<150).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    let document = MarkdownReader.read(SourceFile(text: text))
    #expect(document.diagnostics.map(\.rule) == ["text/too-deep"])
    #expect(depth(of: document.blocks) <= 102)
  }

  @Test func `nested by markers is cut off and reported`() {
    for marker in ["> ", "- ", "1) "] {
      let text = String(repeating: marker, count: 100_000) + "a\n"
      let document = MarkdownReader.read(SourceFile(text: text))
      #expect(document.diagnostics.map(\.rule) == ["text/too-deep"])
      #expect(depth(of: document.blocks) <= 102)
    }
  }

  @Test func `nested inlines are kept to fifty`() {
    let text = String(repeating: "*a _b ", count: 5_000) + String(repeating: "_ *", count: 5_000)
    let document = MarkdownReader.read(SourceFile(text: text))
    #expect(depth(of: document.blocks.flatMap(\.inlines)) <= 52)
    #expect(document.blocks.flatMap(\.inlines).plainText.utf8.count > 20_000)
  }

  private func depth(of blocks: [Block]) -> Int { (blocks.map { depth(of: $0.children) }.max() ?? -1) + 1 }
  private func depth(of inlines: [Inline]) -> Int { (inlines.map { depth(of: $0.children) }.max() ?? -1) + 1 }
}
