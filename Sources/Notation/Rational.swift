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
    if let above = Int(exactly: numerator), let below = Int(exactly: denominator), above != .min,
      below != .min
    {
      self = Rational(small: above, below)
      return
    }
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    let sign: BigInt = denominator.sign == .minus ? -1 : 1
    self = Rational(reduced: numerator / divisor * sign, denominator / divisor * sign)
  }

  /// A fraction that is in lowest terms already.
  private init(reduced numerator: BigInt, _ denominator: BigInt) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// A fraction of machine integers, reduced by Euclid's algorithm; what notes are full of.
  init(small above: Int, _ below: Int) {
    var divisor = above.magnitude
    var rest = below.magnitude
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    let sign = below < 0 ? -1 : 1
    self.numerator = BigInt(above / Int(divisor) * sign)
    self.denominator = BigInt(below / Int(divisor) * sign)
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

  /// The powers of ten that are machine integers.
  private static let smallPowers = (0...18).map { (exponent: Int) -> Int in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
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
    if exponent.magnitude < smallPowers.count {
      let power = smallPowers[Int(exponent.magnitude)]
      return exponent >= 0 ? Rational(power) : Rational(small: 1, power)
    }
    return exponent >= 0
      ? Rational(BigInt(10).power(exponent), 1) : Rational(1, BigInt(10).power(-exponent))
  }
}
