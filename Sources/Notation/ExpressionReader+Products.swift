import SourceText

/// What an operand looks like on the page, which decides how it meets its neighbour.
enum OperandShape {
  case wholeNumber
  case decimal
  case fraction
  case bracket
  case symbol
  case other
  /// A function whose argument ends visibly: a bracket, a fraction, a root.
  case closedFunction
  /// A function of a bare number or letter: `\ln 2`.
  case openFunction
}

extension ExpressionReader {
  /// Factors, multiplied or divided, also without a sign between them.
  mutating func readProduct() -> Expression? {
    guard let (first, firstShape) = readOperand() else { return nil }
    var factors = [first]
    var shape = firstShape
    var isDenominator = false
    while let next = peek {
      if case .binary(let sign) = next.kind, sign == .times || sign == .divide {
        guard shape != .openFunction else {
          return fail("it is unclear where the function's argument ends", at: next.range)
        }
        index += 1
        guard let (operand, operandShape) = readSignedOperand() else { return nil }
        if sign == .divide {
          factors = [.quotient(Expression.multiplied(factors), operand)]
        } else {
          factors.append(operand)
        }
        shape = operandShape
        isDenominator = sign == .divide
        continue
      }
      guard startsOperand(next) else { break }
      if isDenominator { return fail("it is unclear what the fraction bar divides", at: next.range) }
      guard let (operand, operandShape) = readOperand() else { return nil }
      guard ExpressionReader.mayMeet(shape, operandShape, operand) else {
        return fail("two operands stand side by side with no sign between them", at: next.range)
      }
      factors.append(operand)
      shape = operandShape
    }
    return Expression.multiplied(factors)
  }

  /// An operand with signs before it, as after `\cdot`.
  private mutating func readSignedOperand() -> (Expression, OperandShape)? {
    var isNegative = false
    while let next = peek, case .binary(let sign) = next.kind, sign == .plus || sign == .minus {
      if sign == .minus { isNegative.toggle() }
      index += 1
    }
    guard let (operand, shape) = readOperand() else { return nil }
    return (isNegative ? .negative(operand) : operand, shape)
  }

  /// Whether a node can be the start of an operand.
  private func startsOperand(_ node: MathTree) -> Bool {
    switch node.kind {
    case .number, .symbol, .function, .group, .fenced, .scripted, .fraction, .root, .styled, .text: true
    case .bar, .binary, .relation, .separator, .environment, .space, .opaque: false
    }
  }

  /// Whether two operands side by side are a product and nothing else.
  private static func mayMeet(_ left: OperandShape, _ right: OperandShape, _ operand: Expression) -> Bool {
    switch right {
    case .wholeNumber, .decimal: return false
    case .fraction:
      switch left {
      case .wholeNumber: return !operand.isQuotientOfWholeNumbers
      case .decimal, .fraction, .bracket, .closedFunction, .symbol: return left != .closedFunction
      case .openFunction, .other: return false
      }
    case .bracket:
      return left != .openFunction
    case .closedFunction, .openFunction:
      return true
    case .symbol, .other:
      return left != .openFunction && left != .closedFunction
    }
  }
}

extension Expression {
  /// One factor, or the product of several.
  static func multiplied(_ factors: [Expression]) -> Expression {
    factors.count == 1 ? factors[0] : .product(factors)
  }

  /// Whether it looks like the fraction of a mixed number: `\frac{1}{2}` behind a whole number.
  var isQuotientOfWholeNumbers: Bool {
    guard case .quotient(.number(let above), .number(let below)) = self else { return false }
    return above.literal.isInteger && below.literal.isInteger
  }
}
