import SourceText

extension ExpressionReader {
  /// A function with its argument: in brackets, or as far as mathematicians read it.
  mutating func readFunction(
    _ name: String, _ node: MathTree, below: [MathTree]?, above: [MathTree]?
  ) -> (Expression, OperandShape)? {
    if let above { return readPoweredFunction(name, node, below: below, above: above) }
    guard let (argument, shape) = readArgument(of: name, node) else { return nil }
    guard let expression = apply(name, below: below, to: argument, node) else { return nil }
    return (expression, shape)
  }

  /// `\log_2^{8/17}` can only mean the argument when nothing follows; `\sin^2 x` is the square of `\sin x`.
  private mutating func readPoweredFunction(
    _ name: String, _ node: MathTree, below: [MathTree]?, above: [MathTree]
  ) -> (Expression, OperandShape)? {
    if let next = peek, case .number = next.kind { return unclearPower(node) }
    if peek.map({ startsArgument($0) }) ?? false {
      guard let exponent = readInner(above, at: node.range), case .number(let placed) = exponent,
        placed.literal.isInteger
      else { return unclearPower(node) }
      guard let (inner, shape) = readFunction(name, node, below: below, above: nil) else { return nil }
      return (.power(inner, exponent), shape)
    }
    guard name == "log", below != nil, let argument = readInner(above, at: node.range) else {
      return unclearPower(node)
    }
    return apply(name, below: below, to: argument, node).map { ($0, .closedFunction) }
  }

  private mutating func unclearPower(_ node: MathTree) -> (Expression, OperandShape)? {
    _ = fail("it is unclear what the function's power means", at: node.range)
    return nil
  }

  private func startsArgument(_ node: MathTree) -> Bool {
    switch node.kind {
    case .number, .symbol, .function, .group, .fenced, .scripted, .fraction, .root, .styled, .bar: true
    case .text, .binary, .relation, .separator, .environment, .space, .opaque: false
    }
  }

  /// The argument: a bracket ends it; a fraction, root or group ends it; a bare number or letter is it, and then
  /// nothing may follow that could belong to it.
  private mutating func readArgument(of name: String, _ node: MathTree) -> (Expression, OperandShape)? {
    guard let next = peek, startsArgument(next) else {
      _ = fail("a function has no argument", at: node.range)
      return nil
    }
    switch next.kind {
    case .fenced:
      guard let (argument, _) = readOperand() else { return nil }
      return (argument, .closedFunction)
    case .fraction, .group, .root, .bar, .styled:
      guard let (argument, _) = readOperand() else { return nil }
      return (argument, .closedFunction)
    case .scripted(let base, _, _):
      if let first = base.first, case .fenced = first.kind {
        _ = fail("it is unclear whether the power is the function's or its argument's", at: next.range)
        return nil
      }
      guard let (argument, _) = readOperand() else { return nil }
      return (argument, .openFunction)
    case .function:
      _ = fail("a function of a function without brackets", at: next.range)
      return nil
    case .number, .symbol, .text, .binary, .relation, .separator, .environment, .space, .opaque:
      guard let (argument, _) = readOperand() else { return nil }
      return (argument, .openFunction)
    }
  }

  /// The function of its argument.
  private mutating func apply(
    _ name: String, below: [MathTree]?, to argument: Expression, _ node: MathTree
  ) -> Expression? {
    if name == "log" || name == "log2" || name == "log10" || name == "ln" || name == "lg" {
      return applyLogarithm(name, below: below, to: argument, node)
    }
    guard below == nil else { return fail("a function with an index", at: node.range) }
    if name == "sqrt" { return .root(degree: 2, argument) }
    guard let function = MathFunction(rawValue: name) else {
      return fail("a function that is not known", at: node.range)
    }
    if case .list(let elements) = argument {
      guard function == .max || function == .min else {
        return function == .exp
          ? .function(.exp, [argument]) : fail("a function of a list", at: node.range)
      }
      return .function(function, elements)
    }
    return .function(function, [argument])
  }

  private mutating func applyLogarithm(
    _ name: String, below: [MathTree]?, to argument: Expression, _ node: MathTree
  ) -> Expression? {
    var argument = argument
    if case .symbol("e") = argument { argument = .constant(.euler) }
    switch name {
    case "ln": return below == nil ? .logarithm(.natural, argument) : fail("ln with a base", at: node.range)
    case "lg", "log10": return .logarithm(.base(.whole(10, at: node.range)), argument)
    case "log2": return .logarithm(.base(.whole(2, at: node.range)), argument)
    default: break
    }
    guard let below else { return .logarithm(.unstated, argument) }
    guard let base = readInner(below, at: node.range) else { return nil }
    if case .symbol("e") = base { return .logarithm(.natural, argument) }
    return .logarithm(.base(base), argument)
  }
}

extension Expression {
  /// A whole number that a name stands for: the 2 of `log2`.
  static func whole(_ value: Int, at range: ByteRange) -> Expression {
    guard let literal = DecimalLiteral(String(value)) else { return .constant(.infinity) }
    return .number(PlacedLiteral(literal: literal, range: range))
  }
}
