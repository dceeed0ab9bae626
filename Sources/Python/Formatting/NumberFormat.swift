import BigInt

/// Numbers under a format specification: exact digits, grouping, signs and padding.
enum NumberFormat {
  /// The parts of a formatted number before padding.
  struct Parts {
    /// `-`, `+`, a blank, or nothing.
    var sign = ""
    /// `0x` and the like.
    var prefix = ""
    /// Digits before the point.
    var whole = ""
    /// The point and what follows, up to the percent sign.
    var rest = ""
  }

  /// The parts of a float; `type` is one of `eEfFgGn%` or none for `str`-like.
  static func parts(_ value: Double, _ specification: FormatSpecification) -> Parts {
    var parts = Parts()
    var value = value
    let type = specification.type ?? 0
    if type == UInt8(ascii: "%") { value *= 100 }
    var isNegative = value.sign == .minus && !value.isNaN
    if let special = FloatText.special(value.magnitude) {
      let isUpper = type == UInt8(ascii: "E") || type == UInt8(ascii: "F") || type == UInt8(ascii: "G")
      parts.whole = isUpper ? special.uppercased() : special
      if type == UInt8(ascii: "%") { parts.rest = "%" }
    } else {
      let text = magnitude(value, type: type, specification)
      if specification.coercesNegativeZero, isNegative, !text.utf8.contains(where: { $0 >= 49 && $0 <= 57 }) {
        isNegative = false
      }
      let bytes = Array(text.utf8)
      let end = bytes.firstIndex { $0 < 48 || $0 > 57 } ?? bytes.count
      parts.whole = String(decoding: bytes[..<end], as: UTF8.self)
      parts.rest = String(decoding: bytes[end...], as: UTF8.self)
    }
    parts.sign = sign(isNegative: isNegative, specification)
    return parts
  }

  private static func magnitude(_ value: Double, type: UInt8, _ specification: FormatSpecification) -> String
  {
    let keep = specification.isAlternate
    switch type {
    case UInt8(ascii: "f"), UInt8(ascii: "F"):
      return FloatText.fixed(value, decimals: specification.precision ?? 6, keepPoint: keep)
    case UInt8(ascii: "%"):
      return FloatText.fixed(value, decimals: specification.precision ?? 6, keepPoint: keep) + "%"
    case UInt8(ascii: "e"), UInt8(ascii: "E"):
      let letter = String(decoding: [type], as: UTF8.self)
      return FloatText.exponential(
        value, decimals: specification.precision ?? 6, letter: letter, keepPoint: keep)
    case UInt8(ascii: "g"), UInt8(ascii: "G"), UInt8(ascii: "n"):
      let letter = type == UInt8(ascii: "G") ? "E" : "e"
      return FloatText.general(
        value, precision: specification.precision ?? 6, letter: letter, keepZeros: keep)
    default: return plain(value, specification)
    }
  }

  /// Without a type: like `repr`, or like `g` with at least one digit behind the point.
  private static func plain(_ value: Double, _ specification: FormatSpecification) -> String {
    guard let precision = specification.precision else { return FloatText.repr(value.magnitude) }
    let count = max(precision, 1)
    if value == 0, count == 1 {
      return FloatText.scientific([UInt8(ascii: "0")], exponent: 0, keepPoint: specification.isAlternate)
    }
    if value != 0 {
      let (_, exponent) = DecimalDigits.significant(value, count: count)
      if exponent == count - 1 {
        // `repr`-like output shows a digit behind the point, so it turns to an exponent one digit earlier.
        var (digits, place) = DecimalDigits.significant(value, count: count)
        while !specification.isAlternate, digits.count > 1, digits.last == UInt8(ascii: "0") {
          digits.removeLast()
        }
        return FloatText.scientific(digits, exponent: place, keepPoint: specification.isAlternate)
      }
    }
    let text = FloatText.general(
      value, precision: precision, letter: "e", keepZeros: specification.isAlternate)
    let hasMark = text.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "e") }
    return hasMark ? text : text + ".0"
  }

  /// The parts of an integer; `type` is one of `bcdoxXn` or none.
  static func parts(_ value: BigInt, _ specification: FormatSpecification) -> Parts {
    var parts = Parts()
    parts.sign = sign(isNegative: value < 0, specification)
    switch specification.type {
    case UInt8(ascii: "b"):
      parts.whole = String(value.magnitude, radix: 2)
      if specification.isAlternate { parts.prefix = "0b" }
    case UInt8(ascii: "o"):
      parts.whole = String(value.magnitude, radix: 8)
      if specification.isAlternate { parts.prefix = "0o" }
    case UInt8(ascii: "x"):
      parts.whole = String(value.magnitude, radix: 16)
      if specification.isAlternate { parts.prefix = "0x" }
    case UInt8(ascii: "X"):
      parts.whole = String(value.magnitude, radix: 16, uppercase: true)
      if specification.isAlternate { parts.prefix = "0X" }
    default: parts.whole = String(value.magnitude)
    }
    return parts
  }

  private static func sign(isNegative: Bool, _ specification: FormatSpecification) -> String {
    if isNegative { return "-" }
    return specification.sign == UInt8(ascii: "-")
      ? "" : String(decoding: [specification.sign], as: UTF8.self)
  }

  /// The parts put together, grouped and padded, with the digits standing for `value`.
  static func text(
    _ parts: Parts, _ specification: FormatSpecification, value: RecordedNumber, isPercent: Bool = false
  ) -> TextBuilder {
    var builder = TextBuilder()
    let alignment =
      specification.alignment ?? (specification.isZeroPadded ? UInt8(ascii: "=") : UInt8(ascii: ">"))
    let isInner = alignment == UInt8(ascii: "=")
    let isZeroFilled = isInner && specification.fill == [UInt8(ascii: "0")]
    let fixedWidth = parts.sign.utf8.count + parts.prefix.utf8.count + parts.rest.utf8.count
    var whole = parts.whole
    if let grouping = specification.grouping {
      let size = specification.type.map { "boxX".utf8.contains($0) } == true ? 4 : 3
      let minimum = isZeroFilled ? specification.width - fixedWidth : 0
      whole = grouped(whole, by: size, mark: grouping, minimumWidth: minimum)
    }
    let missing = max(0, specification.width - fixedWidth - whole.utf8.count)
    func fill(_ count: Int) { for _ in 0..<count { builder.append(specification.fill) } }
    if isZeroFilled {
      let zeros = String(repeating: "0", count: missing)
      builder.append(
        number: parts.sign + parts.prefix + zeros + whole + parts.rest, for: value, isPercent: isPercent)
      return builder
    }
    switch alignment {
    case UInt8(ascii: "<"):
      builder.append(number: parts.sign + parts.prefix + whole + parts.rest, for: value, isPercent: isPercent)
      fill(missing)
    case UInt8(ascii: "^"):
      fill(missing / 2)
      builder.append(number: parts.sign + parts.prefix + whole + parts.rest, for: value, isPercent: isPercent)
      fill(missing - missing / 2)
    case UInt8(ascii: "=") where missing > 0:
      builder.append(parts.sign + parts.prefix)
      fill(missing)
      builder.append(number: whole + parts.rest, for: value, isPercent: isPercent)
    default:
      fill(missing)
      builder.append(number: parts.sign + parts.prefix + whole + parts.rest, for: value, isPercent: isPercent)
    }
    return builder
  }

  /// Digits with `mark` between groups from the right, with zeros in front up to `minimumWidth`.
  private static func grouped(_ digits: String, by size: Int, mark: UInt8, minimumWidth: Int) -> String {
    guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "i") && $0 != UInt8(ascii: "n") }) else {
      return digits
    }
    var source = Array(digits.utf8)
    func width(_ count: Int) -> Int { count + (count - 1) / size }
    while width(source.count) < minimumWidth { source.insert(UInt8(ascii: "0"), at: 0) }
    var result: [UInt8] = []
    for (index, digit) in source.enumerated() {
      if index > 0, (source.count - index) % size == 0 { result.append(mark) }
      result.append(digit)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
