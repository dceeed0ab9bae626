import Testing

@Suite struct `Emphasis beside formulas and links` {
  @Test(arguments: [
    ("**$x$**는", "p(strong($x$)는)"), ("는**$x$**", "p(는strong($x$))"), ("**[[a]]**는", "p(strong([[a]])는)"),
    ("_a_$x$", "p(em(a)$x$)"), ("$x$_a_", "p($x$em(a))"), ("*(a)*$x$", "p(em((a))$x$)"),
    ("$x$*(a)*", "p($x$em((a)))"), ("_a_[^1]\n\n[^1]: b", "p(em(a)^1) note^1[p(b)]"), ("_$x$_", "p(em($x$))"),
    ("a_$x$_b", "p(a_$x$_b)"), ("*a*<!-- b -->*c*", "p(em(a){<!-- b -->}em(c))"),
    ("**$x$ $y$**", "p(strong($x$ $y$))"),
    ("$x$ * $y$", "p($x$ * $y$)"), ("**$x$** **$y$**", "p(strong($x$) strong($y$))"),
  ])
  func `opens and closes as its author means it`(text: String, expected: String) {
    #expect(sketch(text) == expected)
  }
}
