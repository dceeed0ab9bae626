import BigInt
import SourceText

extension DecimalLiteral {
  /// The most digits and the largest power of ten that are read; what is longer is no printed result.
  static let digitLimit = 400

  /// The number that starts at `start`, and its length in bytes; `nil` if none starts there.
  ///
  /// Whether it is part of a word, a date or a version is for the caller to see. A point that ends a
  /// sentence is left out unless `allowsTrailingPoint`.
  package static func scan(
    _ bytes: [UInt8], at start: Int, end: Int, allowsTrailingPoint: Bool = false
  ) -> (literal: DecimalLiteral, length: Int)? {
    scan(
      bytes, at: start, end: end, allowsTrailingPoint: allowsTrailingPoint, readsPowersOfTen: true,
      readsSign: true)
  }

  /// The same, with the sign and a factor `×10^n` left to the caller where they are operators.
  static func scan(
    _ bytes: [UInt8], at start: Int, end: Int, allowsTrailingPoint: Bool, readsPowersOfTen: Bool,
    readsSign: Bool, readsCommas: Bool = true
  ) -> (literal: DecimalLiteral, length: Int)? {
    var reader = DecimalReader(scanner: ByteScanner(bytes, in: ByteRange(start, max(start, end))))
    reader.readsCommas = readsCommas
    if readsSign { reader.readSign() }
    guard reader.readMantissa(allowsTrailingPoint: allowsTrailingPoint) else { return nil }
    reader.readExponent(readsPowersOfTen: readsPowersOfTen)
    reader.readPercent()
    guard let digits = BigInt(String(decoding: reader.digits, as: UTF8.self)) else { return nil }
    let stop = reader.scanner.position
    let literal = DecimalLiteral(
      text: String(decoding: bytes[start..<stop], as: UTF8.self), digits: digits, style: reader.style,
      isInteger: !reader.hasPoint && !reader.hasExponent, hasExponent: reader.hasExponent,
      isPrefix: reader.hasPoint && reader.isFollowedByDots())
    return (literal, stop - start)
  }
}

/// Reads the pieces of a printed number one after the other.
struct DecimalReader {
  var scanner: ByteScanner
  var digits: [UInt8] = []
  var style = DecimalLiteral.Style()
  var hasPoint = false
  var hasExponent = false
  var readsCommas = true

  /// Takes `-`, `+` or U+2212.
  mutating func readSign() {
    if scanner.take("-") {
      style.sign = "-"
    } else if scanner.take("+") {
      style.sign = "+"
    } else if scanner.take("\u{2212}") {
      style.sign = "\u{2212}"
    }
  }

  /// Takes digits, their groups, a point and more digits; false if there is no digit at all.
  mutating func readMantissa(allowsTrailingPoint: Bool) -> Bool {
    let head = scanner.take(while: ASCII.digits)
    digits = Array(scanner.bytes[head.indices])
    style.hasLeadingDigit = !head.isEmpty
    if head.count >= 1, head.count <= 3, digits != [0x30] { readGroups() }
    if scanner.peek == 0x2E, readsFraction(allowsTrailingPoint: allowsTrailingPoint) {
      hasPoint = true
      scanner.position += 1
      let fraction = scanner.take(while: ASCII.digits)
      digits += scanner.bytes[fraction.indices]
      style.fractionDigits = fraction.count
    }
    return !digits.isEmpty && digits.count <= DecimalLiteral.digitLimit
  }

  /// Whether the point at hand belongs to the number: digits follow, or it ends a number like `5.`.
  private func readsFraction(allowsTrailingPoint: Bool) -> Bool {
    guard let next = scanner.peek(1) else { return allowsTrailingPoint && !digits.isEmpty }
    if ASCII.digits.contains(next) { return true }
    guard !digits.isEmpty, next != 0x2E else { return false }
    return next == 0x2C || next == 0x5D || (allowsTrailingPoint && next == 0x65)
  }

  /// Takes groups of exactly three digits behind one and the same separator.
  private mutating func readGroups() {
    for separator in [",", "{,}", "_", "\\,"] where readsCommas || separator != "," {
      var look = scanner
      var grouped: [UInt8] = []
      var groups = 0
      while takeSeparator(separator, from: &look) {
        let group = look.take(while: ASCII.digits)
        guard group.count == 3 else {
          groups = 0
          break
        }
        grouped += look.bytes[group.indices]
        groups += 1
        if grouped.count > DecimalLiteral.digitLimit { break }
      }
      guard groups > 0 else { continue }
      scanner = look
      digits += grouped
      style.separator = separator
      style.mayBeDecimalComma = groups == 1 && separator != "_" && look.peek != 0x2E
      return
    }
  }

  private func takeSeparator(_ separator: String, from scanner: inout ByteScanner) -> Bool {
    var look = scanner
    for byte in separator.utf8 where !look.take(byte) { return false }
    guard let next = look.peek, ASCII.digits.contains(next) else { return false }
    scanner = look
    return true
  }

  /// Takes `%` or `\%`, perhaps behind a thin space.
  mutating func readPercent() {
    for sign in ["%", "\\%", "\\,\\%"] {
      var look = scanner
      var isTaken = true
      for byte in sign.utf8 where isTaken { isTaken = look.take(byte) }
      if isTaken {
        style.percent = sign
        scanner = look
        return
      }
    }
  }

  /// Whether `...`, `…`, `\ldots` or `\dots` follows.
  func isFollowedByDots() -> Bool {
    var look = scanner
    _ = look.skip(while: ASCII.blanks)
    return look.looksAt("...") || look.looksAt("\u{2026}") || look.looksAt("\\ldots")
      || look.looksAt("\\dots") || look.looksAt("\\cdots")
  }
}
