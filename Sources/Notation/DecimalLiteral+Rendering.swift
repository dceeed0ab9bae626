import BigInt

extension DecimalLiteral {
  /// The number inside `enclosure` as this literal's author would have printed it: as many digits, the same
  /// separators, sign and exponent. `nil` if the bounds would be printed differently, or are infinite.
  package func rendering(of enclosure: Enclosure) -> String? {
    guard enclosure.isDefined else { return nil }
    if let exact = enclosure.exact { return rendering(of: exact) }
    guard let low = Rational(enclosure.lower), let high = Rational(enclosure.upper) else { return nil }
    let lower = rendering(of: low)
    return lower == rendering(of: high) ? lower : nil
  }

  /// `number` in this literal's precision and style.
  func rendering(of number: Rational) -> String {
    let shown = isPercent ? number * Rational(100) : number
    var exponent = style.exponent
    if hasExponent, !shown.isZero {
      exponent = DecimalLiteral.exponent(of: shown, digits: style.fractionDigits)
    }
    let scaled = (shown * Rational.powerOfTen(style.fractionDigits - exponent)).roundedToEven()
    var text = mantissa(scaled.magnitude.description)
    let isBelowZero = scaled.sign == .minus && !scaled.isZero
    if isBelowZero {
      text = (style.sign == "\u{2212}" ? "\u{2212}" : "-") + text
    } else if style.sign == "+" {
      text = "+" + text
    }
    if hasExponent { text += style.exponentPrefix + exponentText(exponent) + style.exponentSuffix }
    return text + style.percent
  }

  /// The power of ten that leaves one digit before the point after rounding to so many digits behind it.
  private static func exponent(of number: Rational, digits: Int) -> Int {
    var exponent = number.magnitude.numerator.description.utf8.count
    exponent -= number.denominator.description.utf8.count
    let ten = Rational(10)
    while number.magnitude < Rational.powerOfTen(exponent) { exponent -= 1 }
    while number.magnitude >= Rational.powerOfTen(exponent + 1) { exponent += 1 }
    let rounded = (number.magnitude * Rational.powerOfTen(digits - exponent)).roundedToEven()
    return Rational(rounded, 1) >= Rational.powerOfTen(digits) * ten ? exponent + 1 : exponent
  }

  /// The digits with point and separators put in.
  private func mantissa(_ digits: String) -> String {
    let fraction = style.fractionDigits
    var all = Array(digits.utf8)
    while all.count <= fraction { all.insert(0x30, at: 0) }
    var whole = Array(all[..<(all.count - fraction)])
    if !style.hasLeadingDigit, fraction > 0, whole == [0x30] { whole = [] }
    var text = ""
    for (index, digit) in whole.enumerated() {
      if let separator = style.separator, index > 0, (whole.count - index).isMultiple(of: 3) {
        text += separator
      }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    guard fraction > 0 else { return text }
    return text + "." + String(decoding: all[(all.count - fraction)...], as: UTF8.self)
  }

  /// The exponent in the spelling of this literal: superscript, padded (`e-05`), with a plus sign (`e+38`).
  private func exponentText(_ exponent: Int) -> String {
    if style.hasSuperscriptExponent { return SuperscriptDigits.written(exponent) }
    var digits = String(exponent.magnitude)
    if style.exponentDigits == 2, digits.utf8.count == 1 { digits = "0" + digits }
    return (exponent < 0 ? "-" : style.hasExponentPlus ? "+" : "") + digits
  }
}
