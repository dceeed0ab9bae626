package import SourceText

/// What one call of `print` wrote, with the values behind the digits.
package struct PrintedText: Sendable, Hashable {
  /// The text without the final newline.
  package let text: String
  /// Every number in it, in order of place.
  package let numbers: [PrintedNumber]

  /// A text with its numbers.
  package init(text: String, numbers: [PrintedNumber]) {
    self.text = text
    self.numbers = numbers
  }
}

extension PrintedText {
  /// A text that another interpreter printed, with the values behind some of its numbers, in order of place; of all
  /// others the digits count if `areDigitsValues`.
  package init(text: String, values: [PrintedNumber], areDigitsValues: Bool = false) {
    let bytes = Array(text.utf8)
    var builder = TextBuilder()
    var end = 0
    for number in values {
      guard let value = number.value, number.range.lowerBound >= end, number.range.upperBound <= bytes.count
      else {
        continue
      }
      builder.append(bytes[end..<number.range.lowerBound])
      builder.append(
        number: String(decoding: bytes[number.range.indices], as: UTF8.self), for: value,
        isPercent: number.isPercent)
      end = number.range.upperBound
    }
    builder.append(bytes[end...])
    let printed = PrintedNumbers.printed(builder)
    guard areDigitsValues else {
      self = printed
      return
    }
    self.init(
      text: printed.text,
      numbers: printed.numbers.map { number in
        let digits = bytes[number.range.indices].filter { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "%") }
        return PrintedNumber(
          range: number.range, value: number.value ?? .digits(String(decoding: digits, as: UTF8.self)),
          isPercent: number.isPercent)
      })
  }
}

/// One number in a printed text.
package struct PrintedNumber: Sendable, Hashable {
  /// Sign, digits, exponent and percent sign; UTF-8 offsets in the text.
  package let range: ByteRange
  /// The value before formatting; `nil` if the digits came from plain text.
  package let value: RecordedNumber?
  /// Whether a `%` presentation multiplied the value by 100 before printing it; `value` is before that.
  package let isPercent: Bool

  /// A number at `range`.
  package init(range: ByteRange, value: RecordedNumber?, isPercent: Bool = false) {
    self.range = range
    self.value = value
    self.isPercent = isPercent
  }
}

/// A number as the program had it.
package enum RecordedNumber: Sendable, Hashable {
  /// An integer, in decimal digits with a `-` if negative.
  case integer(digits: String)
  case real(Double)
  /// A number of which only the printed digits are known: another interpreter printed it.
  case digits(String)

  /// The nearest double.
  package var double: Double {
    switch self {
    case .integer(let digits): Double(digits) ?? .nan
    case .real(let value): value
    case .digits(let digits): Double(digits) ?? .nan
    }
  }
}
