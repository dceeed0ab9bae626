/// How NumPy 2 writes the elements of an array: one format for all of them.
struct ElementFormat {
  private let type: ElementType
  private let options: PrintOptions
  private let isScalar: Bool
  private(set) var isExponential = false
  private var before = 0
  private var behind = 0
  private var exponentDigits = 0
  private var integerWidth = 0

  /// The common format of elements at places of an array's buffer.
  init(_ array: ArrayObject, _ places: [Int], _ options: PrintOptions) {
    type = array.type
    self.options = options
    isScalar = array.shape.isEmpty
    if type.isFloat {
      measure(places.map { array.buffer.floats[$0] })
    } else if type != .bool {
      integerWidth = places.map { signed(String(array.buffer.integers[$0])).utf8.count }.max() ?? 0
      if options.sign == " ", !places.contains(where: { array.buffer.integers[$0] < 0 }) { integerWidth += 1 }
    }
  }

  private func signed(_ text: String) -> String {
    options.sign == "+" && !text.hasPrefix("-") ? "+" + text : text
  }

  private mutating func measure(_ values: [Double]) {
    let finite = values.filter(\.isFinite)
    let magnitudes = finite.map(\.magnitude).filter { $0 != 0 }
    if let largest = magnitudes.max(), let smallest = magnitudes.min() {
      isExponential =
        largest >= (type == .float64 ? 1e8 : type == .float32 ? 1e6 : 1e3)
        || (!options.suppresses && (smallest < 0.0001 || type.rounded(largest / smallest) > 1000))
    }
    for value in finite {
      if isExponential {
        let (whole, fraction, exponent) = exponentialParts(value, decimals: nil)
        before = max(before, whole.utf8.count)
        behind = max(behind, fraction.utf8.count)
        exponentDigits = max(exponentDigits, exponent.utf8.count - 1)
      } else {
        let (whole, fraction) = positionalParts(value)
        before = max(before, whole.utf8.count)
        behind = max(behind, fraction.utf8.count)
      }
    }
    if options.sign == " ", !values.contains(where: { $0.sign == .minus }) { before += 1 }
    if finite.count < values.count {
      let width = (isExponential ? behind + exponentDigits + 2 : behind) + 1
      let hasSign = options.sign != "-" || values.contains { $0 == -.infinity }
      before = max(
        before, options.nanText.utf8.count - width,
        options.infinityText.utf8.count + (hasSign ? 1 : 0) - width)
    }
  }

  /// Sign and digits before the point, and the digits behind it, without zeros at the end unless they are wanted.
  private func positionalParts(_ value: Double) -> (String, String) {
    let sign = value.sign == .minus ? "-" : options.sign == "+" ? "+" : ""
    var bytes: [UInt8]
    if options.floatMode == "fixed" {
      bytes = Array(FloatText.fixed(value, decimals: options.precision ?? 8, keepPoint: true).utf8)
    } else {
      let (digits, exponent) = ElementDigits.shortest(value, type)
      let precision = options.floatMode == "unique" ? nil : options.precision
      let text =
        if let precision, digits.count - 1 - exponent > precision {
          FloatText.fixed(value, decimals: precision, keepPoint: true)
        } else {
          FloatText.positional(digits, exponent: exponent, minimumDecimals: 1)
        }
      bytes = Array(text.utf8)
      while bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
    }
    let point = bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.count
    return (
      sign + String(decoding: bytes[..<point], as: UTF8.self),
      String(decoding: bytes.dropFirst(point + 1), as: UTF8.self)
    )
  }

  private func exponentialParts(_ value: Double, decimals: Int?) -> (String, String, String) {
    var (digits, exponent) = ElementDigits.shortest(value, type)
    let isFixed = options.floatMode == "fixed"
    let most = decimals ?? (options.floatMode == "unique" ? nil : options.precision) ?? 20
    // Digits behind those that identify the number are those of its exact value.
    if value != 0, digits.count > most + 1 || isFixed || decimals.map({ digits.count <= $0 }) == true {
      (digits, exponent) = DecimalDigits.significant(value, count: most + 1)
    }
    if isFixed || decimals != nil {
      digits += repeatElement(UInt8(ascii: "0"), count: max(0, most + 1 - digits.count))
    } else {
      while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    }
    let sign = value.sign == .minus ? "-" : options.sign == "+" ? "+" : ""
    var magnitude = String(exponent.magnitude)
    if magnitude.utf8.count < 2 { magnitude = "0" + magnitude }
    return (
      sign + String(decoding: digits.prefix(1), as: UTF8.self),
      String(decoding: digits.dropFirst(), as: UTF8.self), (exponent < 0 ? "-" : "+") + magnitude
    )
  }

  private func special(_ value: Double) -> String? {
    if value.isNaN { return (options.sign == "+" ? "+" : "") + options.nanText }
    if value.isInfinite { return (value < 0 ? "-" : options.sign == "+" ? "+" : "") + options.infinityText }
    return nil
  }

  /// One element, padded to the common width.
  func text(_ array: ArrayObject, _ position: Int) -> TextBuilder {
    var builder = TextBuilder()
    func pad(_ count: Int) { for _ in 0..<max(count, 0) { builder.append(" ") } }
    if type == .bool {
      builder.append(array.buffer.integers[position] != 0 ? (isScalar ? "True" : " True") : "False")
    } else if !type.isFloat {
      let digits = String(array.buffer.integers[position])
      let shown = signed(digits)
      pad(integerWidth - shown.utf8.count)
      builder.append(number: shown, for: .integer(digits: digits))
    } else {
      let value = array.buffer.floats[position]
      let number: String
      var padding = 0
      if let special = special(value) {
        number = special
        let width = before + 1 + (isExponential ? behind + exponentDigits + 2 : behind)
        pad(width - number.utf8.count)
      } else if isExponential {
        let (whole, fraction, exponent) = exponentialParts(value, decimals: behind)
        pad(before - whole.utf8.count)
        let zeros = String(repeating: "0", count: max(0, behind - fraction.utf8.count))
        let missing = String(repeating: "0", count: max(0, exponentDigits - exponent.utf8.count + 1))
        number = whole + "." + fraction + zeros + "e" + exponent.prefix(1) + missing + exponent.dropFirst()
      } else {
        let (whole, fraction) = positionalParts(value)
        pad(before - whole.utf8.count)
        padding = behind - fraction.utf8.count
        if options.floatMode == "maxprec_equal" {
          number =
            whole + "." + FloatText.fixed(value, decimals: behind).split(separator: ".").dropFirst().joined()
          padding = 0
        } else {
          number = whole + "." + fraction
        }
      }
      builder.append(number: number, for: .real(value))
      pad(padding)
    }
    return builder
  }
}
