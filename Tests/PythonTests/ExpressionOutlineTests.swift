import Python
import Testing

/// Expressions with their outlines, written as nested prefixes.
@Suite struct ExpressionOutlineTests {
  @Test(arguments: [
    ("0.350", "0.350"),
    ("-1e-10", "(- 1e-10)"),
    ("+1_000", "1_000"),
    ("(1 + 2) * 3 ** 4", "(* (+ 1 2) (** 3 4))"),
    ("f([0.5, 1/2], (1,), order=2)", "f([0.5 (/ 1 2)] [1] order:2)"),
    ("math.pi / pi", "(/ math.pi pi)"),
    ("np.log(2)", "np.log(2)"),
    ("f(*x)", "?"),
    ("f(x)(y)", "?"),
    ("'0.5'", "?"),
    ("True", "?"),
    ("[x for x in y]", "?"),
    ("1 // 2", "?"),
  ])
  func `an outline keeps numbers as they are written`(expression: String, outline: String) throws {
    #expect(Self.text(try #require(ExpressionOutline(expression))) == outline)
  }

  @Test(arguments: ["", "x = 1", "1; 2", "1 +", "import math"])
  func `what is not one expression has no outline`(text: String) {
    #expect(ExpressionOutline(text) == nil)
  }

  private static func text(_ outline: ExpressionOutline) -> String {
    switch outline.kind {
    case .number(let text), .name(let text): text
    case .list(let items): "[" + items.map(text).joined(separator: " ") + "]"
    case .negation(let operand): "(- \(text(operand)))"
    case .binary(let symbol, let left, let right): "(\(symbol.rawValue) \(text(left)) \(text(right)))"
    case .call(let name, let arguments):
      name + "("
        + arguments.map { ($0.keyword.map { "\($0):" } ?? "") + text($0.value) }.joined(separator: " ") + ")"
    case .other: "?"
    }
  }
}
