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

  /// The nearest double.
  package var double: Double {
    switch self {
    case .integer(let digits): Double(digits) ?? .nan
    case .real(let value): value
    }
  }
}
