/// A decimal as it is written: its value, and the place of its last digit.
struct DecimalNumeral {
  /// Whether there is a minus sign.
  let isNegative: Bool
  /// All digits read as an integer.
  let significand: Magnitude
  /// The power of ten of the last digit: −4 in `0.0072`, 2 in `7e2`.
  let exponent: Int

  /// Reads `digits[.digits][e±digits]` with an optional sign. Refuses anything else as part of `text`, and
  /// sizes beyond ``ExactRational/digitLimit``.
  init(_ numeral: some Collection<UInt8>, in text: String) throws(DivergenceError) {
    var rest = Array(numeral)[...]
    isNegative = Self.takeSign(&rest)
    let whole = Self.takeDigits(&rest)
    var fraction: ArraySlice<UInt8> = []
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = Self.takeDigits(&rest)
    }
    guard !whole.isEmpty || !fraction.isEmpty else { throw DivergenceError.malformedNumber(text) }
    let limit = ExactRational.digitLimit
    guard whole.count + fraction.count <= limit else {
      throw DivergenceError.tooLarge(quantity: "the number of digits", limit: limit)
    }
    var power = 0
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      let isBelow = Self.takeSign(&rest)
      let digits = Self.takeDigits(&rest)
      guard !digits.isEmpty else { throw DivergenceError.malformedNumber(text) }
      for digit in digits {
        power = power * 10 + Int(digit - UInt8(ascii: "0"))
        guard power <= limit else {
          throw DivergenceError.tooLarge(quantity: "the power of ten", limit: limit)
        }
      }
      if isBelow { power = -power }
    }
    guard rest.isEmpty else { throw DivergenceError.malformedNumber(text) }
    significand = Magnitude(decimalDigits: whole + fraction)
    exponent = power - fraction.count
  }

  /// The number.
  var value: ExactRational {
    let scale = Magnitude.powerOfTen(abs(exponent))
    guard exponent < 0 else {
      return ExactRational(isNegative: isNegative, numerator: significand * scale, lowestTermsOver: .one)
    }
    return ExactRational(isNegative: isNegative, numerator: significand, denominator: scale)
  }

  /// The size of one unit of the last digit.
  var lastPlace: ExactRational { ExactRational(10).power(exponent) }

  /// Removes a sign, if there is one; whether it is a minus.
  private static func takeSign(_ rest: inout ArraySlice<UInt8>) -> Bool {
    // U+2212 is E2 88 92 in UTF-8.
    if rest.starts(with: [0xE2, 0x88, 0x92]) {
      rest.removeFirst(3)
      return true
    }
    guard let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") else {
      return false
    }
    rest.removeFirst()
    return first == UInt8(ascii: "-")
  }

  /// Removes the ASCII digits at the front.
  private static func takeDigits(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    rest.removeFirst(digits.count)
    return digits
  }
}
