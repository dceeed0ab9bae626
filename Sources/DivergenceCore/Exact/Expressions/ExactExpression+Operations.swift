/// How formulas are put together. Rational operands are computed at once while they are of moderate size.
extension ExactExpression {
  /// The most bits that two operands may have together to be computed at once.
  private static let foldingLimit = 1 << 14

  /// The sum of any number of formulas; 0 for none.
  public static func sum(of parts: [ExactExpression]) -> ExactExpression {
    var constant = ExactRational.zero
    var rest: [ExactExpression] = []
    rest.reserveCapacity(parts.count)
    for part in parts {
      if let value = part.rational, value.bitWidth + constant.bitWidth <= foldingLimit {
        constant = constant + value
      } else {
        rest.append(part)
      }
    }
    if !constant.isZero || rest.isEmpty { rest.append(ExactExpression(constant)) }
    return rest.count == 1 ? rest[0] : joining(rest, then: .sum(rest.count))
  }

  /// The sum.
  public static func + (left: Self, right: Self) -> Self { sum(of: [left, right]) }

  /// The difference.
  public static func - (left: Self, right: Self) -> Self { sum(of: [left, -right]) }

  /// The formula with the other sign.
  public static prefix func - (value: Self) -> Self {
    if let number = value.rational { return ExactExpression(-number) }
    return joining([value], then: .negation)
  }

  /// The product.
  public static func * (left: Self, right: Self) -> Self {
    if left.rational == .one { return right }
    if right.rational == .one { return left }
    if let a = left.rational, let b = right.rational, a.bitWidth + b.bitWidth <= foldingLimit {
      return ExactExpression(a * b)
    }
    return joining([left, right], then: .product)
  }

  /// The quotient. A divisor that is 0 is refused when the formula is evaluated.
  public static func / (left: Self, right: Self) -> Self {
    if right.rational == .one { return left }
    if let a = left.rational, let b = right.rational, !b.isZero, a.bitWidth + b.bitWidth <= foldingLimit {
      return ExactExpression(a / b)
    }
    return joining([left, right], then: .quotient)
  }

  /// The natural logarithm; defined above 0.
  public var logarithm: Self {
    rational == .one ? 0 : Self.joining([self], then: .logarithm)
  }

  /// e to the power of the formula.
  public var exponential: Self {
    if let value = rational, value.isZero { return 1 }
    return Self.joining([self], then: .exponential)
  }

  /// The square root; defined from 0.
  public var squareRoot: Self {
    if let value = rational, !value.isNegative, value.bitWidth <= 4096, let root = value.exactRoot(2) {
      return ExactExpression(root)
    }
    return Self.joining([self], then: .squareRoot)
  }

  /// The formula to a rational power: any power above 0, powers from 0 at 0 (0 to the power 0 is 1), integer
  /// powers below 0.
  public func power(_ exponent: ExactRational) -> Self {
    if exponent.isZero { return self * 0 + 1 }
    if exponent == .one { return self }
    if let value = rational, let count = exponent.integer, !(value.isZero && count < 0),
      abs(count) <= 4096, value.bitWidth * abs(count) <= 4096
    {
      return ExactExpression(value.power(count))
    }
    if exponent == ExactRational.one / 2 { return squareRoot }
    return Self.joining([self], then: .power(exponent))
  }

  /// An amount of information in nats, as a number of `unit`s: divided by log 2 for bits, by log 10 for bans.
  public func converted(to unit: InformationUnit) -> Self {
    switch unit {
    case .nats: self
    case .bits: self / ExactExpression(2).logarithm
    case .bans: self / ExactExpression(10).logarithm
    }
  }
}
