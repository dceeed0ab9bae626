package import BigInt

/// An exact fraction of two integers, in lowest terms, the denominator positive.
///
/// Printed decimals and everything that `+ − × ÷` makes of them are rationals, so ties are decided, not guessed.
/// Operations that could grow without end refuse beyond `bitLimit` bits.
package struct Rational: Sendable, Hashable {
  /// The most bits that a numerator or denominator may have; ten times what a note ever needs.
  package static let bitLimit = 4_096

  /// The integer above the line; it carries the sign.
  package let numerator: BigInt
  /// The integer below the line; always positive.
  package let denominator: BigInt

  /// `numerator` over `denominator`, reduced; the caller never passes a zero denominator.
  package init(_ numerator: BigInt, _ denominator: BigInt) {
    precondition(!denominator.isZero, "a fraction has a zero denominator")
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    let sign: BigInt = denominator.sign == .minus ? -1 : 1
    self.numerator = numerator / divisor * sign
    self.denominator = denominator / divisor * sign
  }

  /// The integer `value`.
  package init(_ value: Int) {
    self.numerator = BigInt(value)
    self.denominator = 1
  }

  /// The value of `number`, exactly; `nil` for infinities and not-a-numbers.
  package init?(_ number: Double) {
    guard number.isFinite else { return nil }
    if number == 0 {
      self.init(0)
      return
    }
    let exponent = Int(number.exponent) - 52
    let significand = BigInt(Int64(number.significand * 4_503_599_627_370_496))
    let signed = number < 0 ? -significand : significand
    self =
      exponent >= 0
      ? Rational(signed << exponent, 1) : Rational(signed, BigInt(1) << -exponent)
  }

  /// Zero.
  package static let zero = Rational(0)
  /// A half.
  package static let half = Rational(1, 2)
  /// One.
  package static let one = Rational(1)

  /// Whether it is a whole number.
  package var isInteger: Bool { denominator == 1 }
  /// Whether it is zero.
  package var isZero: Bool { numerator.isZero }
  /// Whether it is less than zero.
  package var isNegative: Bool { numerator.sign == .minus }
  /// Its distance from zero.
  package var magnitude: Rational { isNegative ? -self : self }
  /// Whether its size is within `bitLimit`.
  var isWithinLimit: Bool {
    numerator.bitWidth <= Rational.bitLimit && denominator.bitWidth <= Rational.bitLimit
  }

  /// Ten to the power `exponent`; the caller bounds the exponent.
  package static func powerOfTen(_ exponent: Int) -> Rational {
    exponent >= 0
      ? Rational(BigInt(10).power(exponent), 1) : Rational(1, BigInt(10).power(-exponent))
  }
}
