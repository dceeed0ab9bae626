import BigInt

/// A printed number as its author wrote it: its digits and trailing zeros say how precisely it was meant.
package struct DecimalLiteral: Sendable, Hashable {
  /// The number with its sign, grouping, exponent and percent sign, byte for byte.
  package let text: String
  /// What it says, exactly; a percentage is divided by 100.
  package let value: Rational
  /// The position of the last digit: 3 for 0.511, −2 for 3e2, two finer for a percentage.
  package let decimals: Int
  /// No point and no exponent.
  package let isInteger: Bool
  /// A percent sign follows.
  package let isPercent: Bool
  /// A minus sign precedes, whatever the digits.
  package let isNegative: Bool
  /// A power of ten is part of it.
  package let hasExponent: Bool
  /// Dots follow the digits (`0.333…`): they are the beginning of the number, not its rounding.
  package let isPrefix: Bool
  /// How it is put together, for writing another number in the same style.
  let style: Style

  /// The pieces of the spelling.
  struct Style: Sendable, Hashable {
    /// The sign as written: empty, `-`, `+` or U+2212.
    var sign = ""
    /// The thousands separator as written, if there is one: `,`, `{,}`, `_`, `\,`.
    var separator: String?
    /// Digits after the point of the mantissa.
    var fractionDigits = 0
    /// Whether a digit stands before the point.
    var hasLeadingDigit = true
    /// What stands between mantissa and exponent: `e`, `×10^{`.
    var exponentPrefix = ""
    /// What closes the exponent: `}` or nothing.
    var exponentSuffix = ""
    /// The exponent's value.
    var exponent = 0
    /// Digits of the exponent as written, and whether it carries a plus sign: `e-05`, `e+38`.
    var exponentDigits = 0
    var hasExponentPlus = false
    /// Whether the exponent is set in superscript digits.
    var hasSuperscriptExponent = false
    /// The percent sign as written: empty, `%` or `\%`.
    var percent = ""
    /// Whether the only separator is a comma before three digits: `1,099` may be a decimal comma.
    var mayBeDecimalComma = false
  }

  /// The number that all of `text` is; `nil` if it is anything else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let found = DecimalLiteral.scan(bytes, at: 0, end: bytes.count, allowsTrailingPoint: true),
      found.length == bytes.count
    else { return nil }
    self = found.literal
  }

  init(
    text: String, digits: BigInt, style: Style, isInteger: Bool, hasExponent: Bool, isPrefix: Bool = false
  ) {
    self.text = text
    self.style = style
    self.isInteger = isInteger
    self.hasExponent = hasExponent
    self.isPercent = !style.percent.isEmpty
    self.isNegative = style.sign == "-" || style.sign == "\u{2212}"
    self.isPrefix = isPrefix
    let decimals = style.fractionDigits - style.exponent + (isPercent ? 2 : 0)
    self.decimals = decimals
    let magnitude = Rational(digits, 1) * Rational.powerOfTen(-decimals)
    self.value = isNegative ? -magnitude : magnitude
  }

  init(
    text: String, value: Rational, decimals: Int, style: Style, isInteger: Bool, isNegative: Bool,
    hasExponent: Bool, isPrefix: Bool
  ) {
    self.text = text
    self.value = value
    self.decimals = decimals
    self.style = style
    self.isInteger = isInteger
    self.isNegative = isNegative
    self.isPercent = !style.percent.isEmpty
    self.hasExponent = hasExponent
    self.isPrefix = isPrefix
  }

  /// One unit of the last digit.
  package var unit: Rational { Rational.powerOfTen(-decimals) }

  /// Half a unit either side of the printed value: everything that rounds to it.
  package func interval() -> Enclosure { interval(units: Rational(1, 2)) }

  /// So many units of the last digit either side of the printed value.
  package func interval(units: Rational) -> Enclosure {
    let reach = unit * units
    return Enclosure(from: value - reach, to: value + reach)
  }
}
