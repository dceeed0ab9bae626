/// Arithmetic without any error.
extension ExactRational {
  /// The sum, exactly.
  public static func + (left: Self, right: Self) -> Self {
    if left.isZero { return right }
    if right.isZero { return left }
    let sameDenominator = left.denominator == right.denominator
    let a = sameDenominator ? left.numerator : left.numerator * right.denominator
    let b = sameDenominator ? right.numerator : right.numerator * left.denominator
    let denominator = sameDenominator ? left.denominator : left.denominator * right.denominator
    if left.isNegative == right.isNegative {
      return ExactRational(isNegative: left.isNegative, numerator: a + b, denominator: denominator)
    }
    let isNegative = a < b ? right.isNegative : left.isNegative
    return ExactRational(isNegative: isNegative, numerator: a.distance(to: b), denominator: denominator)
  }

  /// The number with the other sign.
  public static prefix func - (value: Self) -> Self {
    ExactRational(
      isNegative: !value.isNegative, numerator: value.numerator, lowestTermsOver: value.denominator)
  }

  /// The difference, exactly.
  public static func - (left: Self, right: Self) -> Self { left + -right }

  /// The product, exactly.
  public static func * (left: Self, right: Self) -> Self {
    if left == .one { return right }
    if right == .one { return left }
    return ExactRational(
      isNegative: left.isNegative != right.isNegative, numerator: left.numerator * right.numerator,
      denominator: left.denominator * right.denominator)
  }

  /// The quotient, exactly. A divisor of 0 is a caller's mistake; `divided(by:)` refuses it instead.
  public static func / (left: Self, right: Self) -> Self {
    precondition(!right.isZero, "division by zero")
    return ExactRational(
      isNegative: left.isNegative != right.isNegative, numerator: left.numerator * right.denominator,
      denominator: left.denominator * right.numerator)
  }

  /// The quotient, exactly. Refuses a divisor of 0.
  public func divided(by divisor: Self) throws(DivergenceError) -> Self {
    guard !divisor.isZero else { throw DivergenceError.divisionByZero }
    return self / divisor
  }

  /// 1 divided by the number, which is not 0.
  var reciprocal: Self {
    ExactRational(isNegative: isNegative, numerator: denominator, lowestTermsOver: numerator)
  }

  /// The number to an integer power; a number to the power 0 is 1. Zero has no negative powers.
  func power(_ exponent: Int) -> Self {
    let base = exponent < 0 ? reciprocal : self
    let count = Int(exponent.magnitude)
    return ExactRational(
      isNegative: isNegative && count & 1 == 1, numerator: base.numerator.power(count),
      lowestTermsOver: base.denominator.power(count))
  }

  /// The `degree`th root of a number that is not negative, if it is rational.
  func exactRoot(_ degree: Int) -> Self? {
    guard let above = numerator.exactRoot(degree), let below = denominator.exactRoot(degree) else {
      return nil
    }
    return ExactRational(isNegative: false, numerator: above, lowestTermsOver: below)
  }
}

extension ExactRational: Comparable {
  /// Orders by value.
  public static func < (left: Self, right: Self) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    let a = left.numerator * right.denominator
    let b = right.numerator * left.denominator
    return left.isNegative ? b < a : a < b
  }
}
