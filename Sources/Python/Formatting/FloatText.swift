/// How Python writes floats.
enum FloatText {
  /// `repr(value)`: the shortest digits that read back, with an exponent below 1e-4 and from 1e16 on.
  static func repr(_ value: Double) -> String {
    if let special = special(value) { return special }
    let (digits, exponent) = DecimalDigits.shortest(value)
    let sign = value.sign == .minus ? "-" : ""
    if exponent < -4 || exponent >= 16 { return sign + scientific(digits, exponent: exponent) }
    return sign + positional(digits, exponent: exponent, minimumDecimals: 1)
  }

  /// `inf`, `-inf` or `nan`; `nil` for finite values.
  static func special(_ value: Double) -> String? {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    return nil
  }

  /// Digits with a point behind the first and an exponent of at least two digits.
  static func scientific(_ digits: [UInt8], exponent: Int, letter: String = "e", keepPoint: Bool = false)
    -> String
  {
    var text = String(decoding: digits.prefix(1), as: UTF8.self)
    if digits.count > 1 || keepPoint { text += "." }
    text += String(decoding: digits.dropFirst(), as: UTF8.self)
    let magnitude = String(exponent.magnitude)
    return text + letter + (exponent < 0 ? "-" : "+") + (magnitude.utf8.count < 2 ? "0" : "") + magnitude
  }

  /// Digits with the point where it belongs, at least `minimumDecimals` behind it.
  static func positional(_ digits: [UInt8], exponent: Int, minimumDecimals: Int) -> String {
    var bytes: [UInt8] = []
    let zero = UInt8(ascii: "0")
    if exponent < 0 {
      bytes.append(zero)
      bytes.append(UInt8(ascii: "."))
      bytes += repeatElement(zero, count: -exponent - 1)
      bytes += digits
    } else if digits.count <= exponent + 1 {
      bytes += digits
      bytes += repeatElement(zero, count: exponent + 1 - digits.count)
      if minimumDecimals > 0 { bytes += [UInt8(ascii: ".")] + repeatElement(zero, count: minimumDecimals) }
    } else {
      bytes += digits[...exponent]
      bytes.append(UInt8(ascii: "."))
      bytes += digits[(exponent + 1)...]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `|value|` with exactly `decimals` digits behind the point, without a sign. `value` is finite.
  static func fixed(_ value: Double, decimals: Int, keepPoint: Bool = false) -> String {
    var digits = DecimalDigits.fixed(value, decimals: decimals)
    let zero = UInt8(ascii: "0")
    if digits.count <= decimals { digits = repeatElement(zero, count: decimals + 1 - digits.count) + digits }
    let whole = String(decoding: digits.dropLast(decimals), as: UTF8.self)
    if decimals == 0 { return keepPoint ? whole + "." : whole }
    return whole + "." + String(decoding: digits.suffix(decimals), as: UTF8.self)
  }

  /// `|value|` with an exponent and `decimals` digits behind the point, without a sign. `value` is finite.
  static func exponential(_ value: Double, decimals: Int, letter: String, keepPoint: Bool = false) -> String {
    if value == 0 {
      let digits = Array(repeating: UInt8(ascii: "0"), count: decimals + 1)
      return scientific(digits, exponent: 0, letter: letter, keepPoint: keepPoint)
    }
    let (digits, exponent) = DecimalDigits.significant(value, count: decimals + 1)
    return scientific(digits, exponent: exponent, letter: letter, keepPoint: keepPoint)
  }

  /// `|value|` as `%g` writes it with `precision` significant digits. `value` is finite.
  static func general(_ value: Double, precision: Int, letter: String, keepZeros: Bool) -> String {
    let count = max(precision, 1)
    var (digits, exponent) =
      value == 0
      ? (Array(repeating: UInt8(ascii: "0"), count: count), 0)
      : DecimalDigits.significant(value, count: count)
    if !keepZeros { while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() } }
    if exponent < -4 || exponent >= count {
      return scientific(digits, exponent: exponent, letter: letter, keepPoint: keepZeros)
    }
    let text = positional(digits, exponent: exponent, minimumDecimals: 0)
    return keepZeros && digits.count <= exponent + 1 ? text + "." : text
  }
}
