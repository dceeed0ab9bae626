import DivergenceCore
import Notation
import SourceText

/// Splits a line of output, or of a comment about output, into words, numbers and signs.
///
/// Digits that belong to a word (`x1`, `float32`, `v1.2`), to a date (`2026-05-10`) or to a range (`10-20`) are
/// no numbers. Linear in the line.
struct LineScanner {
  private let bytes: [UInt8]
  private let end: Int
  private var position: Int
  private var depth = 0
  private var tokens: [PlacedToken] = []

  /// The tokens of `range` of `bytes`, in order; ranges stay offsets into `bytes`.
  static func tokens(of bytes: [UInt8], in range: ByteRange) -> [PlacedToken] {
    var scanner = LineScanner(bytes, in: range)
    scanner.scan()
    return scanner.tokens
  }

  private init(_ bytes: [UInt8], in range: ByteRange) {
    self.bytes = bytes
    self.end = range.upperBound
    self.position = range.lowerBound
  }

  private mutating func scan() {
    while position < end {
      let byte = bytes[position]
      if ASCII.whitespace.contains(byte) {
        position += 1
      } else if Self.isWordStart(byte), !startsSymbol() {
        scanWord()
      } else if let token = scanNumber() {
        tokens.append(PlacedToken(token: .number(token), range: token.range))
        position = token.range.upperBound
      } else {
        scanSign()
      }
    }
  }

  /// Takes letters, digits, underscores and every byte of other scripts.
  private mutating func scanWord() {
    let start = position
    while position < end, Self.isWordByte(bytes[position]), !startsSymbol(), !startsGluedNumber(start) {
      position += 1
    }
    let word = String(decoding: bytes[start..<position].map(ASCII.lowercased), as: UTF8.self)
    tokens.append(PlacedToken(token: .word(word), range: ByteRange(start, position)))
  }

  /// Whether a number with a point begins here, directly behind a word in a script that is written without blanks:
  /// `約3.32ビット`.
  private func startsGluedNumber(_ start: Int) -> Bool {
    guard ASCII.digits.contains(bytes[position]), position - start >= 3, bytes[position - 1] & 0xC0 == 0x80,
      (0xE3...0xED).contains(bytes[position - 3])
    else { return false }
    return DecimalLiteral.scan(bytes, at: position, end: end).map { !$0.literal.isInteger } ?? false
  }

  /// Takes one sign: a whole scalar, or a run of the same ASCII sign, or digits that are no number.
  private mutating func scanSign() {
    let start = position
    let first = bytes[position]
    switch first {
    case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "}"): depth = max(0, depth - 1)
    default: break
    }
    position += 1
    if first >= 0x80 {
      while position < end, bytes[position] & 0xC0 == 0x80 { position += 1 }
    } else if ASCII.digits.contains(first) {
      while position < end, Self.digitsAndJoiners.contains(bytes[position]) { position += 1 }
    } else if Self.arrowBytes.contains(first) {
      while position < end, Self.arrowBytes.contains(bytes[position]), !startsSignedNumber() { position += 1 }
    } else if Self.repeatable.contains(first) {
      while position < end, bytes[position] == first { position += 1 }
    }
    tokens.append(
      PlacedToken(
        token: .sign(String(decoding: bytes[start..<position], as: UTF8.self)),
        range: ByteRange(start, position)))
  }

  /// Whether a minus sign with digits behind it comes next.
  private func startsSignedNumber() -> Bool {
    bytes[position] == UInt8(ascii: "-") && position + 1 < end && ASCII.digits.contains(bytes[position + 1])
  }

  /// The number that starts here, if one does and nothing glued to it makes it something else.
  private func scanNumber() -> NumberToken? {
    guard let (scanned, length) = DecimalLiteral.scan(bytes, at: position, end: end) else { return nil }
    var literal = scanned
    var stop = position + length
    if depth > 0 || literalHasListComma(stop),
      let comma = bytes[position..<stop].firstIndex(of: UInt8(ascii: ","))
    {
      guard let shorter = DecimalLiteral(String(decoding: bytes[position..<comma], as: UTF8.self)) else {
        return nil
      }
      literal = shorter
      stop = comma
    }
    guard !isGluedBefore(), endsWell(at: stop) || isFactor(literal, endingAt: stop) else { return nil }
    if !literal.isPercent, isPercentSign(after: stop), let percent = DecimalLiteral(literal.text + "%") {
      literal = percent
    }
    return NumberToken(
      range: ByteRange(position, stop), literal: literal, isApproximate: isApproximateBefore(),
      unit: unit(after: stop))
  }

  /// Whether what follows `stop` shows that a comma inside the number separates items: `100,200, 300`.
  private func literalHasListComma(_ stop: Int) -> Bool {
    stop < end && bytes[stop] == UInt8(ascii: ",") && stop + 1 < end
      && (ASCII.digits.contains(bytes[stop + 1]))
  }

  /// Whether the byte before belongs to the same word or number, or makes a range or a date of it.
  private func isGluedBefore() -> Bool {
    guard position > 0, let previous = tokens.last, previous.range.upperBound == position else {
      return false
    }
    let isSigned = bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "+")
    switch previous.token {
    case .word: return !startsGluedNumber(previous.range.lowerBound)
    case .number: return true
    case .sign(let sign):
      if isSigned { return sign == ")" || sign == "]" || ASCII.digits.contains(sign.utf8.first ?? 0) }
      return Self.gluingSigns.contains(sign) || ASCII.digits.contains(sign.utf8.first ?? 0)
    }
  }

  /// Whether digits end well at `stop`: not glued to letters, a further point, a range or a date.
  private func endsWell(at stop: Int) -> Bool {
    guard stop < end else { return true }
    let byte = bytes[stop]
    let next = stop + 1 < end ? bytes[stop + 1] : ASCII.space
    switch byte {
    case UInt8(ascii: "."): return next == UInt8(ascii: ".") || !ASCII.wordBytes.contains(next)
    case UInt8(ascii: "-"), UInt8(ascii: "/"): return !ASCII.wordBytes.contains(next)
    case UInt8(ascii: ":"): return !ASCII.digits.contains(next)
    default: break
    }
    if stop + 3 < end, Self.dashes.contains(Array(bytes[stop..<stop + 3])) {
      return !ASCII.digits.contains(bytes[stop + 3])
    }
    return !ASCII.wordBytes.contains(byte) || InformationUnit.reading(bytes, at: stop, end: end) != nil
  }

  /// Whether `x` alone follows a number with a point: `15.72x` says how many times.
  private func isFactor(_ literal: DecimalLiteral, endingAt stop: Int) -> Bool {
    !literal.isInteger && stop < end && bytes[stop] == UInt8(ascii: "x")
      && (stop + 1 == end || !Self.isWordByte(bytes[stop + 1]))
  }

  /// The unit that follows `stop`, after blanks.
  private func unit(after stop: Int) -> InformationUnit? {
    var offset = stop
    while offset < end, ASCII.blanks.contains(bytes[offset]) { offset += 1 }
    return InformationUnit.reading(bytes, at: offset, end: end)?.unit
  }

  /// Whether a percent sign stands behind `stop` and a blank.
  private func isPercentSign(after stop: Int) -> Bool {
    stop + 1 < end && bytes[stop] == ASCII.space && bytes[stop + 1] == UInt8(ascii: "%")
  }

  /// Whether the token before says that the number is rounded.
  private func isApproximateBefore() -> Bool {
    switch tokens.last?.token {
    case .sign(let sign): return HedgeWords.approximateSigns.contains(sign)
    case .word(let word): return HedgeWords.approximateWords.contains(word)
    default: return false
    }
  }

  /// Whether a scalar that is a sign of its own, not a letter, starts here.
  private func startsSymbol() -> Bool {
    guard bytes[position] >= 0xC2, position + 1 < end else { return false }
    switch bytes[position] {
    case 0xC2: return true
    case 0xC3: return bytes[position + 1] == 0x97 || bytes[position + 1] == 0xB7
    case 0xE2: return true
    case 0xE3: return bytes[position + 1] == 0x80
    case 0xEF:
      return bytes[position + 1] == 0xBC || bytes[position + 1] == 0xBD || bytes[position + 1] == 0xB8
    case 0xF0: return true
    default: return false
    }
  }

  private static func isWordStart(_ byte: UInt8) -> Bool {
    ASCII.letters.contains(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    ASCII.wordBytes.contains(byte) || byte >= 0x80
  }

  /// Signs directly before digits that make them part of something else: a range, a version, a price.
  private static let gluingSigns: Set<String> = [".", "-", "–", "/", "#", "$", "€", "£", "₩", "¥", "@", "v"]
  private static let digitsAndJoiners = ASCII.wordBytes.union(ByteSet(".-:/"))
  private static let arrowBytes = ByteSet("-=<>!")
  private static let repeatable = ByteSet(".~#*")
  private static let dashes: Set<[UInt8]> = [[0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94], [0xE2, 0x88, 0x92]]
}
