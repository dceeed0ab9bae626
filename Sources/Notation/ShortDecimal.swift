import BigInt

/// A number cut to a few significant digits, for sentences that people read.
struct ShortDecimal {
  /// Which neighbour stands for a number between two.
  enum Rounding {
    case down
    case nearest
    case up
  }

  /// The number after rounding.
  let value: Rational
  /// Its significant digits as a whole number, and the power of ten that goes with it.
  private let significand: BigInt
  private let exponent: Int

  /// `number` with so many significant digits.
  init(_ number: Rational, digits: Int, _ rounding: Rounding = .nearest) {
    let last = ShortDecimal.leadingExponent(of: number) - digits + 1
    let scaled = number * Rational.powerOfTen(-last)
    significand =
      switch rounding {
      case .nearest: scaled.roundedToEven()
      case .down: ShortDecimal.floor(scaled)
      case .up: -ShortDecimal.floor(-scaled)
      }
    exponent = last
    value = Rational(significand, 1) * Rational.powerOfTen(last)
  }

  /// The digits as people write them: `0.1225`, `-12`; `3.4e+38` beyond 16 places either side of the point.
  var text: String {
    guard !significand.isZero else { return "0" }
    var digits = Array(significand.magnitude.description.utf8)
    var last = exponent
    while digits.count > 1, digits.last == 0x30 {
      digits.removeLast()
      last += 1
    }
    let sign = significand.sign == .minus ? "-" : ""
    let first = last + digits.count - 1
    guard first >= -6, first <= 16 else {
      let tail = digits.count > 1 ? "." + String(decoding: digits[1...], as: UTF8.self) : ""
      return sign + String(decoding: digits[..<1], as: UTF8.self) + tail + "e" + (first < 0 ? "" : "+")
        + String(first)
    }
    if last >= 0 {
      return sign + String(decoding: digits + Array(repeating: 0x30, count: last), as: UTF8.self)
    }
    if first < 0 { digits = Array(repeating: 0x30, count: -first) + digits }
    let point = digits.count + last
    return sign + String(decoding: digits[..<point], as: UTF8.self) + "."
      + String(decoding: digits[point...], as: UTF8.self)
  }

  /// The power of ten of the first significant digit; 0 for zero.
  private static func leadingExponent(of number: Rational) -> Int {
    guard !number.isZero else { return 0 }
    let magnitude = number.magnitude
    var exponent = magnitude.numerator.description.utf8.count - magnitude.denominator.description.utf8.count
    while magnitude < Rational.powerOfTen(exponent) { exponent -= 1 }
    while magnitude >= Rational.powerOfTen(exponent + 1) { exponent += 1 }
    return exponent
  }

  /// The greatest whole number at or below `number`.
  private static func floor(_ number: Rational) -> BigInt {
    let (quotient, remainder) = number.numerator.quotientAndRemainder(dividingBy: number.denominator)
    return remainder.isZero || !number.isNegative ? quotient : quotient - 1
  }
}
