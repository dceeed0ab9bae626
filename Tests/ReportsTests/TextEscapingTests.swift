import Reports
import Testing

struct TextEscapingTests {
  @Test(arguments: [
    ("plain", "plain"), ("a\u{1B}[2Jb", "a␛[2Jb"), ("a\nb\tc", "a b c"), ("a\u{202E}b", "a\\u{202E}b"),
    ("\u{9B}31m", "\\u{9B}31m"), ("한국어", "한국어"),
  ])
  func `Nothing in a terminal line moves the cursor`(text: String, expected: String) {
    #expect(TerminalText.escaped(text) == expected)
  }

  @Test(arguments: [
    ("plain words, 0.5", "plain words, 0.5"), ("a*b_c", "a\\*b\\_c"), ("<b>&amp;", "\\<b\\>\\&amp;"),
    ("- item", "\\- item"), ("a - b", "a - b"), ("1. one", "1\\. one"), ("# t", "\\# t"),
    ("0.5 * 2", "0.5 \\* 2"), ("a = b", "a = b"), ("=", "\\="), ("2)", "2\\)"), ("x | y", "x \\| y"),
    ("a\n# b", "a \\# b"), ("$x$", "\\$x\\$"), ("[[link]]", "\\[\\[link\\]\\]"),
  ])
  func `Words stay words in Markdown`(text: String, expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test(arguments: [
    ("x", "`x`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), (" a ", "`  a  `"), ("a\nb", "`a b`"),
    ("", "(nothing)"), ("a || b", "`a || b`"),
  ])
  func `Code spans hold any text`(text: String, expected: String) {
    #expect(MarkdownText.codeSpan(text) == expected)
  }

  @Test func `Code spans are cut where they would be too long`() {
    #expect(MarkdownText.codeSpan("abcdef", limit: 3) == "`abc…`")
  }

  @Test(arguments: [
    (1.0, "100 %"), (0.875, "87.5 %"), (0.9999, "99.9 %"), (2.0 / 3, "66.6 %"), (0, "0 %"), (0.29, "29 %"),
  ])
  func `Shares are never rounded up to what was not reached`(share: Double, expected: String) {
    #expect(NumberText.percent(share) == expected)
  }
}
