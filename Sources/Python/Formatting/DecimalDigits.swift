import BigInt

/// Decimal digits of a double, exactly rounded from its binary value, half to even.
enum DecimalDigits {
  /// The digits of `|value| · 10^decimals`, rounded to an integer. `value` is finite.
  static func fixed(_ value: Double, decimals: Int) -> [UInt8] {
    let (significand, exponent) = parts(of: value)
    if significand == 0 { return [UInt8(ascii: "0")] }
    if decimals >= 0, decimals <= 22, exponent < 0 {
      let scaled = UInt128(significand) * UInt128(powersOfTen[decimals])
      return Array(String(rounded(scaled, shiftedRight: -exponent)).utf8)
    }
    // Behind the last binary digit there are only zeros.
    let most = max(-exponent, 0)
    if decimals > most {
      return fixed(value, decimals: most) + repeatElement(UInt8(ascii: "0"), count: decimals - most)
    }
    var numerator = BigUInt(significand)
    var denominator = BigUInt(1)
    if exponent >= 0 { numerator <<= exponent } else { denominator <<= -exponent }
    if decimals >= 0 {
      numerator *= BigUInt(10).power(decimals)
    } else {
      denominator *= BigUInt(10).power(-decimals)
    }
    return Array(String(divided(numerator, by: denominator)).utf8)
  }

  /// `count` significant digits of `|value|` and the decimal exponent of the first of them.
  /// `value` is finite and not 0; `count` is at least 1.
  static func significant(_ value: Double, count: Int) -> (digits: [UInt8], exponent: Int) {
    var exponent = estimatedExponent(of: value.magnitude)
    while true {
      let digits = fixed(value, decimals: count - 1 - exponent)
      if digits.count == count { return (digits, exponent) }
      if digits.count > count {
        // Either the estimate was too small, or rounding carried into a further digit.
        let next = fixed(value, decimals: count - 2 - exponent)
        if next.count == count { return (next, exponent + 1) }
        exponent += 1
      } else {
        exponent -= 1
      }
    }
  }

  /// The shortest digits that read back as `|value|`, and the decimal exponent of the first of them.
  /// `value` is finite.
  static func shortest(_ value: Double) -> (digits: [UInt8], exponent: Int) {
    if value == 0 { return ([UInt8(ascii: "0")], 0) }
    var digits: [UInt8] = []
    var exponent = 0
    var point: Int?
    let text = Array(value.magnitude.description.utf8)
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: ".") {
        point = digits.count
      } else if byte == UInt8(ascii: "e") {
        exponent = Int(String(decoding: text[(index + 1)...], as: UTF8.self)) ?? 0
        break
      } else {
        digits.append(byte)
      }
      index += 1
    }
    exponent += (point ?? digits.count) - 1
    let leading = digits.prefix { $0 == UInt8(ascii: "0") }.count
    digits.removeFirst(leading)
    exponent -= leading
    while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return (digits, exponent)
  }

  /// `value = ±significand · 2^exponent`, exactly.
  static func parts(of value: Double) -> (significand: UInt64, exponent: Int) {
    let bits = value.bitPattern
    let biased = Int(bits >> 52 & 0x7FF)
    let fraction = bits & ((1 << 52) - 1)
    return biased == 0 ? (fraction, -1074) : (fraction | 1 << 52, biased - 1075)
  }

  private static let powersOfTen: [UInt128] = (0...22).map { power in
    (0..<power).reduce(UInt128(1)) { result, _ in result * 10 }
  }

  private static func rounded(_ value: UInt128, shiftedRight shift: Int) -> UInt128 {
    // Below 2^127, so a shift by 128 or more leaves less than half.
    if shift >= 128 { return 0 }
    let quotient = value >> UInt128(shift)
    let rest = value - quotient << UInt128(shift)
    let half = UInt128(1) << UInt128(shift - 1)
    return rest > half || (rest == half && quotient & 1 == 1) ? quotient + 1 : quotient
  }

  private static func divided(_ numerator: BigUInt, by denominator: BigUInt) -> BigUInt {
    let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    let twice = rest << 1
    return twice > denominator || (twice == denominator && quotient & 1 == 1) ? quotient + 1 : quotient
  }

  /// The decimal exponent of the first digit, at most one off.
  private static func estimatedExponent(of value: Double) -> Int {
    let binary =
      value.isNormal ? Int(value.exponent) : 63 - value.significandBitPattern.leadingZeroBitCount - 1074
    return Int((Double(binary) * 0.301_029_995_663_981_2).rounded(.down))
  }
}
