import SourceText

extension DecimalReader {
  /// Takes `e-5`, and `×10^-5` in its spellings if `readsPowersOfTen`.
  mutating func readExponent(readsPowersOfTen: Bool) {
    if readLetterExponent() || !readsPowersOfTen { return }
    readPowerOfTen()
  }

  /// `e-5`, `E+5`, `e5`: the letter directly behind the digits, digits directly behind it.
  private mutating func readLetterExponent() -> Bool {
    guard let letter = scanner.peek, letter == 0x65 || letter == 0x45 else { return false }
    var look = scanner
    look.position += 1
    let prefixStart = scanner.position
    guard let exponent = takeInteger(from: &look) else { return false }
    if let next = look.peek, ASCII.wordBytes.contains(next) { return false }
    style.exponentPrefix = String(decoding: scanner.bytes[prefixStart..<prefixStart + 1], as: UTF8.self)
    style.exponent = exponent
    hasExponent = true
    scanner = look
    return true
  }

  /// `×10^-5`, `\times 10^{-5}`, `· 10⁻⁵`, `*10^-5`, with blanks around the sign.
  private mutating func readPowerOfTen() {
    var look = scanner
    DecimalReader.skipSpaces(&look)
    let isSign =
      look.take("\\times") || look.take("\\cdot") || look.take("\u{D7}") || look.take("\u{B7}")
      || look.take("\u{22C5}") || look.take("*")
    guard isSign else { return }
    DecimalReader.skipSpaces(&look)
    guard look.take("10") else { return }
    var isSuperscript = false
    var suffix = ""
    let exponent: Int
    let digitsStart: Int
    if look.take("^{") {
      digitsStart = look.position
      guard let value = takeInteger(from: &look), look.take("}") else { return }
      exponent = value
      suffix = "}"
    } else if look.take("^") || look.take("**") {
      digitsStart = look.position
      guard let value = takeInteger(from: &look) else { return }
      exponent = value
    } else {
      digitsStart = look.position
      guard let value = SuperscriptDigits.take(from: &look) else { return }
      exponent = value
      isSuperscript = true
    }
    style.exponentPrefix = String(
      decoding: scanner.bytes[scanner.position..<digitsStart], as: UTF8.self)
    style.exponentSuffix = suffix
    style.exponent = exponent
    style.hasSuperscriptExponent = isSuperscript
    hasExponent = true
    scanner = look
  }

  /// A signed whole number of at most three digits, so that powers of ten stay within doubles' reach.
  private mutating func takeInteger(from scanner: inout ByteScanner) -> Int? {
    var look = scanner
    let isNegative = look.take("-") || look.take("\u{2212}")
    let hasPlus = !isNegative && look.take("+")
    let range = look.take(while: ASCII.digits)
    guard !range.isEmpty, range.count <= 3 else { return nil }
    var value = 0
    for offset in range.indices { value = value * 10 + Int(look.bytes[offset] - 0x30) }
    guard value <= DecimalLiteral.digitLimit else { return nil }
    scanner = look
    style.exponentDigits = range.count
    style.hasExponentPlus = hasPlus
    return isNegative ? -value : value
  }

  /// Skips blanks and LaTeX's thin spaces.
  private static func skipSpaces(_ scanner: inout ByteScanner) {
    while scanner.skip(while: ASCII.blanks) > 0 || scanner.take("\\,") || scanner.take("\\;")
      || scanner.take("\\!")
    {}
  }
}

/// The digits ⁰ to ⁹ with ⁻ and ⁺, which plain text uses for exponents.
enum SuperscriptDigits {
  private static let spelled = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"].map { Array($0.utf8) }

  /// The signed whole number in superscript digits at the scanner; `nil` if none stands there.
  static func take(from scanner: inout ByteScanner) -> Int? {
    var look = scanner
    let isNegative = look.take("⁻")
    if !isNegative { _ = look.take("⁺") }
    var value = 0
    var count = 0
    while count < 4, let digit = takeDigit(from: &look) {
      value = value * 10 + digit
      count += 1
    }
    guard count > 0, count < 4, value <= DecimalLiteral.digitLimit else { return nil }
    scanner = look
    return isNegative ? -value : value
  }

  /// `value` in superscript digits.
  static func written(_ value: Int) -> String {
    var result = value < 0 ? "⁻" : ""
    for digit in String(value.magnitude).utf8 {
      result += String(decoding: spelled[Int(digit - 0x30)], as: UTF8.self)
    }
    return result
  }

  private static func takeDigit(from scanner: inout ByteScanner) -> Int? {
    for (digit, spelling) in spelled.enumerated() {
      let end = scanner.position + spelling.count
      if end <= scanner.end, scanner.bytes[scanner.position..<end].elementsEqual(spelling) {
        scanner.position = end
        return digit
      }
    }
    return nil
  }
}
