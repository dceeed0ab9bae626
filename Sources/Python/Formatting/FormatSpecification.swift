/// A parsed format specification: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
struct FormatSpecification {
  var fill: [UInt8] = [UInt8(ascii: " ")]
  /// `<`, `>`, `^` or `=`; `nil` if not given.
  var alignment: UInt8?
  var sign: UInt8 = UInt8(ascii: "-")
  /// The sign character if one is written.
  var givenSign: UInt8?
  var isAlternate = false
  /// Whether a `0` stood before the width: numbers are then padded behind their sign.
  var isZeroPadded = false
  var coercesNegativeZero = false
  var width = 0
  var grouping: UInt8?
  var precision: Int?
  var type: UInt8?

  /// What is wrong with a specification.
  enum Problem {
    case invalid
    case tooLarge
    case twoGroupings(UInt8, UInt8)
  }

  /// Parses a specification, or says what is wrong with it.
  static func parse(_ text: [UInt8]) -> (FormatSpecification, Problem?) {
    var specification = FormatSpecification()
    var index = 0
    var hasFill = false
    func byte(_ offset: Int) -> UInt8? { offset < text.count ? text[offset] : nil }
    func isAlignment(_ byte: UInt8?) -> Bool {
      guard let byte else { return false }
      return [UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "=")].contains(byte)
    }
    let first = text.isEmpty ? 0 : (Lexer.scalar(at: 0, in: text)?.1 ?? 1)
    if first > 0, isAlignment(byte(first)) {
      specification.fill = Array(text[..<first])
      specification.alignment = text[first]
      index = first + 1
      hasFill = true
    } else if isAlignment(byte(0)) {
      specification.alignment = text[0]
      index = 1
    }
    if let sign = byte(index), [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: " ")].contains(sign) {
      specification.sign = sign
      specification.givenSign = sign
      index += 1
    }
    if byte(index) == UInt8(ascii: "z") {
      specification.coercesNegativeZero = true
      index += 1
    }
    if byte(index) == UInt8(ascii: "#") {
      specification.isAlternate = true
      index += 1
    }
    if byte(index) == UInt8(ascii: "0") {
      if !hasFill {
        specification.fill = [UInt8(ascii: "0")]
        specification.isZeroPadded = specification.alignment == nil
      }
      index += 1
    }
    guard let width = number(text, &index) else { return (specification, .tooLarge) }
    specification.width = width
    while let mark = byte(index), mark == UInt8(ascii: ",") || mark == UInt8(ascii: "_") {
      if let known = specification.grouping { return (specification, .twoGroupings(known, mark)) }
      specification.grouping = mark
      index += 1
    }
    if byte(index) == UInt8(ascii: ".") {
      index += 1
      let start = index
      guard let precision = number(text, &index) else { return (specification, .tooLarge) }
      if index == start { return (specification, .invalid) }
      specification.precision = precision
    }
    if index < text.count {
      specification.type = text[index]
      index += 1
    }
    return (specification, index < text.count ? .invalid : nil)
  }

  /// The digits at `index` as a number, 0 if there are none; `nil` if it is absurdly large.
  private static func number(_ text: [UInt8], _ index: inout Int) -> Int? {
    var value = 0
    while index < text.count, text[index] >= 48, text[index] <= 57 {
      if value > Int.max / 16 { return nil }
      value = value * 10 + Int(text[index]) - 48
      index += 1
    }
    return value
  }
}
