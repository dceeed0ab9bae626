import SourceText

/// The shape of an arithmetic expression with its numbers as they are written, for those who compute it by other means
/// than floating point.
package struct ExpressionOutline: Sendable, Hashable {
  /// What an expression can be here.
  package indirect enum Kind: Sendable, Hashable {
    /// A number without sign, as it is written: `0.35`, `1e-10`, `1_000`.
    case number(String)
    /// A name, dotted or not: `pi`, `math.pi`.
    case name(String)
    /// A list or a tuple.
    case list([ExpressionOutline])
    /// Minus something.
    case negation(ExpressionOutline)
    /// Two operands of an arithmetic operator.
    case binary(Operator, ExpressionOutline, ExpressionOutline)
    /// A call of a named function; arguments in order of writing.
    case call(String, [Argument])
    /// Anything else.
    case other
  }

  /// Operators of arithmetic.
  package enum Operator: String, Sendable, Hashable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case power = "**"
  }

  /// An argument of a call.
  package struct Argument: Sendable, Hashable {
    /// The keyword it is given by, if any.
    package let keyword: String?
    /// The argument.
    package let value: ExpressionOutline
  }

  /// What it is.
  package let kind: Kind
  /// The expression as it is written, brackets around it not included.
  package let text: String

  /// The outline of `expression`; `nil` if it is not one expression of the language.
  package init?(_ expression: String) {
    let program = Program.parse(Array(expression.utf8))
    guard program.syntaxError == nil, program.tree.statements.count == 1,
      case .expression(let node)? = program.tree.statements.first?.kind
    else { return nil }
    self.init(node, in: program.text)
  }

  private init(_ node: Expression, in source: [UInt8]) {
    func outline(_ node: Expression) -> ExpressionOutline { ExpressionOutline(node, in: source) }
    text = String(decoding: source[node.range.indices], as: UTF8.self)
    switch node.kind {
    case .constant:
      kind = text.utf8.first.map { (0x30...0x39).contains($0) || $0 == 0x2E } == true ? .number(text) : .other
    case .name(let use): kind = .name(use.name)
    case .attribute(let owner, let name):
      if case .name(let path) = outline(owner).kind { kind = .name(path + "." + name) } else { kind = .other }
    case .tuple(let items), .list(let items):
      kind = .list(items.map(outline))
    case .unary(.negate, let operand): kind = .negation(outline(operand))
    case .unary(.plus, let operand): kind = outline(operand).kind
    case .binary(let symbol, let left, let right):
      kind = Operator(rawValue: symbol.rawValue).map { .binary($0, outline(left), outline(right)) } ?? .other
    case .call(let call): kind = Self.call(call, outline)
    default: kind = .other
    }
  }

  /// A call by name without unpacked arguments.
  private static func call(_ call: Call, _ outline: (Expression) -> ExpressionOutline) -> Kind {
    guard case .name(let name) = outline(call.callee).kind else { return .other }
    var arguments: [Argument] = []
    for argument in call.arguments {
      switch argument.kind {
      case .positional: arguments.append(Argument(keyword: nil, value: outline(argument.value)))
      case .keyword(let keyword): arguments.append(Argument(keyword: keyword, value: outline(argument.value)))
      case .unpackedSequence, .unpackedMapping: return .other
      }
    }
    return .call(name, arguments)
  }
}
