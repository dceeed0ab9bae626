import BigInt

/// A `str`: UTF-8, immutable, with the numbers that formatting put into it.
final class Text {
  /// Valid UTF-8; Python's order of strings is the order of these bytes.
  let bytes: [UInt8]
  /// Whether one byte is one character.
  let isASCII: Bool
  /// Where digits stand that came from values, in order of place.
  let numbers: [NumberSpan]
  /// The number of characters.
  let count: Int
  /// Bytes that a span of a number takes, its digits included.
  private static let numberBytes = 72
  private let charge: Charge

  /// A string of `bytes`, which are valid UTF-8.
  init(_ bytes: [UInt8], numbers: [NumberSpan] = [], _ meter: Meter) throws(Stop) {
    charge = try Charge(
      meter,
      Charge.object + Charge.array + bytes.count
        + (numbers.isEmpty ? 0 : Charge.array + Text.numberBytes * numbers.count))
    self.bytes = bytes
    self.numbers = numbers
    isASCII = Text.isASCII(bytes)
    count = isASCII ? bytes.count : bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// Whether no byte is above 127, eight bytes at a time.
  private static func isASCII(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { memory in
      var seen: UInt64 = 0
      var place = 0
      while place + 8 <= memory.count {
        seen |= memory.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        place += 8
      }
      while place < memory.count {
        seen |= UInt64(memory[place])
        place += 1
      }
      return seen & 0x8080_8080_8080_8080 == 0
    }
  }

  /// The text for people and for keys.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The offsets of the characters, one more than there are, for strings that are not ASCII.
  var offsets: [Int] {
    var offsets: [Int] = []
    for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 { offsets.append(offset) }
    offsets.append(bytes.count)
    return offsets
  }
}

/// Digits in a string and the value they came from.
struct NumberSpan {
  /// UTF-8 offsets of sign, digits, exponent and percent sign.
  var start: Int
  var end: Int
  /// The value before formatting.
  let value: RecordedNumber
  /// Whether formatting multiplied it by 100.
  var isPercent = false

  /// The same span `distance` bytes further on.
  func shifted(by distance: Int) -> NumberSpan {
    NumberSpan(start: start + distance, end: end + distance, value: value, isPercent: isPercent)
  }
}

/// A string under construction, with its numbers.
struct TextBuilder {
  private(set) var bytes: [UInt8] = []
  private(set) var numbers: [NumberSpan] = []

  /// About the bytes that it takes.
  var size: Int { bytes.count + 72 * numbers.count }

  /// Makes room for so many bytes at once.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Adds plain text.
  mutating func append(_ text: String) { bytes += text.utf8 }

  /// Adds plain bytes of UTF-8.
  mutating func append(_ more: some Sequence<UInt8>) { bytes += more }

  /// Adds a string with its numbers.
  mutating func append(_ text: Text) {
    if !text.numbers.isEmpty {
      let distance = bytes.count
      numbers += text.numbers.map { $0.shifted(by: distance) }
    }
    bytes += text.bytes
  }

  /// Adds another builder's text with its numbers.
  mutating func append(_ other: TextBuilder) {
    let distance = bytes.count
    numbers += other.numbers.map { $0.shifted(by: distance) }
    bytes += other.bytes
  }

  /// Adds digits that stand for `value`.
  mutating func append(number: String, for value: RecordedNumber, isPercent: Bool = false) {
    let start = bytes.count
    bytes += number.utf8
    numbers.append(NumberSpan(start: start, end: bytes.count, value: value, isPercent: isPercent))
  }

  /// Takes blanks at the end away.
  mutating func trimBlanks() { while bytes.last == UInt8(ascii: " ") { bytes.removeLast() } }

  /// The string.
  func text(_ meter: Meter) throws(Stop) -> Text { try Text(bytes, numbers: numbers, meter) }
}
