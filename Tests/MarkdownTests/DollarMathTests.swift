import Markdown
import Testing

@Suite struct `Formulas between dollars` {
  @Test(arguments: [
    ("The entropy $H(P)$ is", ["$H(P)$"]),
    ("$D_{KL}(P \\| Q)$ and $D_{KL}(Q \\| P)$", ["$D_{KL}(P \\| Q)$", "$D_{KL}(Q \\| P)$"]),
    ("*$x$* **$y$**", ["$x$", "$y$"]),
    ("$a_1 * b_2 * c$ with *stars*", ["$a_1 * b_2 * c$"]),
    ("$a$$b$", ["$a$", "$b$"]),
    ("$x$-axis, $n$th, $k$개", ["$x$", "$n$", "$k$"]),
    ("$a\\$b$", ["$a\\$b$"]),
    ("# Heading $p$", ["$p$"]),
    ("[text $x$](url)", ["$x$"]),
    ("![alt $x$](url)", ["$x$"]),
    ("$x\n\\cdot y$", ["$x\n\\cdot y$"]),
    ("$2$ and $0.5$", ["$2$", "$0.5$"]),
    ("$\\{x\\}$", ["$\\{x\\}$"]),
    ("$f'(x) < 0$", ["$f'(x) < 0$"]),
    ("<b>$x$</b>", ["$x$"]),
    ("the sum $\\sum_{i=1}^n p_i = 1$.", ["$\\sum_{i=1}^n p_i = 1$"]),
    ("($P$), \"$Q$\"", ["$P$", "$Q$"]),
    ("$∞$ and $\\infty$", ["$∞$", "$\\infty$"]),
  ])
  func `are found byte for byte`(text: String, expected: [String]) {
    #expect(formulas(in: text) == expected)
  }

  @Test(arguments: [
    ("where $ x $ is", ["$ x $"]),
    ("$ D_{KL} $", ["$ D_{KL} $"]),
    ("$ a + b $", ["$ a + b $"]),
    ("with $ \\log p $ nats", ["$ \\log p $"]),
    ("$ P(x) $, $Q $", ["$ P(x) $", "$Q $"]),
    ("$ H(γ) = 0.5 $", ["$ H(γ) = 0.5 $"]),
    ("$ p = 0.5 $", ["$ p = 0.5 $"]),
  ])
  func `may have blanks inside if they are plainly mathematics`(text: String, expected: [String]) {
    #expect(formulas(in: text) == expected)
  }

  @Test(arguments: [
    "$5 and $6", "costs $ 5 and $ 6", "from $5 to $10.", "US$5 and US$6", "between $5-$10",
    "$20,000 and $30,000", "A $ sign and another $ sign", "$5 for one and 6$ for two",
    "It is $1. Given$ that", "one $ here", "\\$x\\$", "\\$5 or $6", "$ $", "$,$", "$5",
    "cost $ 5 a $ 6 b", "$HOME/$USER", "set $A,$B", "NZ$ rates and US$ rates", "$$$", "a $$$ b $$$",
    "$분，이$",
  ])
  func `are not money, variables or prose`(text: String) {
    #expect(formulas(in: text).isEmpty)
    #expect(findings(in: text).isEmpty)
  }

  @Test(arguments: [
    "`$x$`", "``$x$ ` $y$``", "```\n$x$\n```", "    $x$", "~~~\n$$\nx\n$$\n~~~", "<!-- $x$ -->",
    "a <!-- $x$ --> b",
    "<https://example.org/$x$>", "https://example.org/?a=$b$c", "[a](<u$x$v>)", "[a](u$x$v \"t$y$\")",
    "<a href=\"$x$\">", "<div>\n$x$\n</div>", "[a]: /u$x$v", "<a\n b='$x$'>c</a>",
  ])
  func `are not found in code, HTML, addresses and destinations`(text: String) {
    #expect(formulas(in: text).isEmpty)
  }

  @Test(arguments: [
    ("$x `$` y$", ["$x `$` y$"]),
    ("cost $5 `x$y`", []),
    ("$`a_b`$ and $``c ` d``$", ["$`a_b`$", "$`c ` d`$"]),
    ("`a` $x$ `b`", ["$x$"]),
    ("$x$ `$y$`", ["$x$"]),
  ])
  func `keep out of code spans beside them`(text: String, expected: [String]) {
    #expect(formulas(in: text) == expected)
  }

  @Test func `stand as inlines among the others`() {
    #expect(sketch("**$x$ is** _$y_1$_!") == "p(strong($x$ is) em($y_1$)!)")
    #expect(sketch("a $x*y$ *b*") == "p(a $x*y$ em(b))")
    #expect(sketch("$x$\n$y$") == "p($x$⏎$y$)")
    #expect(sketch("$x$  \nb") == "p($x$↵b)")
  }
}
