package import BigInt

extension Rational: Comparable {
  /// Orders by value, by cross multiplication.
  package static func < (left: Rational, right: Rational) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}

extension Rational {
  /// The exact sum.
  package static func + (left: Rational, right: Rational) -> Rational {
    Rational(
      left.numerator * right.denominator + right.numerator * left.denominator,
      left.denominator * right.denominator)
  }

  /// The exact difference.
  package static func - (left: Rational, right: Rational) -> Rational { left + -right }

  /// The exact product.
  package static func * (left: Rational, right: Rational) -> Rational {
    Rational(left.numerator * right.numerator, left.denominator * right.denominator)
  }

  /// The same value with the other sign.
  package static prefix func - (value: Rational) -> Rational {
    Rational(-value.numerator, value.denominator)
  }

  /// The exact quotient; `nil` for division by zero.
  package func divided(by divisor: Rational) -> Rational? {
    guard !divisor.isZero else { return nil }
    return Rational(numerator * divisor.denominator, denominator * divisor.numerator)
  }

  /// The exact power; `nil` where zero meets a negative exponent or the result would pass `bitLimit`.
  package func raised(to exponent: Int) -> Rational? {
    if exponent == 0 { return .one }
    if exponent < 0 {
      guard exponent > -Rational.bitLimit else { return nil }
      guard let inverse = Rational.one.divided(by: self) else { return nil }
      return inverse.raised(to: -exponent)
    }
    let widest = max(numerator.bitWidth, denominator.bitWidth)
    let isUnit = numerator.magnitude <= 1 && denominator == 1
    guard isUnit || (exponent <= Rational.bitLimit && widest * exponent <= Rational.bitLimit) else {
      return nil
    }
    if isUnit { return exponent.isMultiple(of: 2) ? self * self : self }
    return Rational(numerator.power(exponent), denominator.power(exponent))
  }

  /// The whole number nearest to it, a tie going to the even one.
  package func roundedToEven() -> BigInt {
    let (quotient, remainder) = numerator.magnitude.quotientAndRemainder(dividingBy: denominator.magnitude)
    let twice = remainder * 2
    let isOdd = quotient & 1 == 1
    let up = twice > denominator.magnitude || (twice == denominator.magnitude && isOdd)
    let whole = BigInt(up ? quotient + 1 : quotient)
    return isNegative ? -whole : whole
  }

  /// The rational root of the given degree, if it is one; `nil` otherwise.
  func exactRoot(_ degree: Int) -> Rational? {
    guard degree == 2, !isNegative else { return nil }
    let above = numerator.magnitude.squareRoot()
    let below = denominator.magnitude.squareRoot()
    guard above * above == numerator.magnitude, below * below == denominator.magnitude else { return nil }
    return Rational(BigInt(above), BigInt(below))
  }
}
