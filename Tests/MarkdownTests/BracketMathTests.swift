import Markdown
import Testing

@Suite struct `Formulas between escaped brackets` {
  @Test(arguments: [
    ("\\(x\\)", ["\\(x\\)"]),
    ("- \\( P(x) \\): words", ["\\( P(x) \\)"]),
    ("(\\(\\pi_{\\theta}\\)) and \\(\\beta\\)", ["\\(\\pi_{\\theta}\\)", "\\(\\beta\\)"]),
    ("\\[\nD(P || Q) = \\sum_x\n\\]", ["\\[\nD(P || Q) = \\sum_x\n\\]"]),
    ("\\[H(P, Q) = H(P) + D\\]Cross-entropy is", ["\\[H(P, Q) = H(P) + D\\]"]),
    ("text \\[x_1\\] text", ["\\[x_1\\]"]),
    ("\\[\na \\\\[2pt]\nb = 1\n\\]", ["\\[\na \\\\[2pt]\nb = 1\n\\]"]),
    ("\\\\(x^2\\\\) and \\\\[y = 1\\\\]", ["\\(x^2\\)", "\\[y = 1\\]"]),
    ("\\[\na = 1\n\n+ b\n\\]", ["\\[\na = 1\n\n+ b\n\\]"]),
    ("\\[\n- a\n= b\n\\]\n\ntext", ["\\[\n- a\n= b\n\\]"]),
    ("*\\(a*b\\)*", ["\\(a*b\\)"]),
  ])
  func `are found byte for byte`(text: String, expected: [String]) {
    #expect(formulas(in: text) == expected)
  }

  @Test(arguments: [
    "\\[1\\] Smith", "\\[citation needed\\]", "\\[x\\] done", "\\[text here\\](url)",
    "\\(see the note above\\)",
    "`\\(x\\)`", "\\[ \\]", "\\(", "a \\[b", "\\\\[4pt]", "```\n\\[x = 1\\]\n```",
  ])
  func `are not escaped brackets`(text: String) {
    #expect(formulas(in: text).isEmpty)
    #expect(findings(in: text).isEmpty)
  }

  @Test func `escaped brackets stay text`() {
    #expect(sketch("\\[1\\] and \\(so on\\)") == "p([1] and (so on))")
  }
}
