import BigInt
import SourceText

extension DecimalNumber {
  /// The text that `str` gives, or with exponents that are multiples of three.
  func text(isEngineering: Bool = false) -> String {
    let sign = isNegative ? "-" : ""
    switch kind {
    case .infinity: return sign + "Infinity"
    case .nan: return sign + "NaN" + (coefficient.isZero ? "" : String(coefficient))
    case .signaling: return sign + "sNaN" + (coefficient.isZero ? "" : String(coefficient))
    case .finite: break
    }
    let digits = Array(String(coefficient).utf8)
    let left = exponent + digits.count
    let place: Int
    if exponent <= 0, left > -6 {
      place = left
    } else if !isEngineering {
      place = 1
    } else if coefficient.isZero {
      place = DecimalNumber.modulo(left + 1, 3) - 1
    } else {
      place = DecimalNumber.modulo(left - 1, 3) + 1
    }
    let (whole, rest) = DecimalNumber.split(digits, at: place)
    let power = left - place
    return sign + whole + rest + (power == 0 ? "" : "E" + (power < 0 ? "-" : "+") + "\(power.magnitude)")
  }

  private static func modulo(_ a: Int, _ b: Int) -> Int { (a % b + b) % b }

  /// The digits before the point, and the point with those behind it.
  static func split(_ digits: [UInt8], at place: Int) -> (String, String) {
    func text(_ digits: some Sequence<UInt8>) -> String { String(decoding: Array(digits), as: UTF8.self) }
    if place <= 0 { return ("0", "." + String(repeating: "0", count: -place) + text(digits)) }
    if place >= digits.count {
      return (text(digits) + String(repeating: "0", count: place - digits.count), "")
    }
    return (text(digits[..<place]), "." + text(digits[place...]))
  }

  /// The number that a text means; `nil` if it means none.
  static func parse(_ bytes: [UInt8]) -> DecimalNumber? {
    var text = Interpreter.trimmed(bytes).filter { $0 != UInt8(ascii: "_") }[...]
    var isNegative = false
    if let sign = text.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      text.removeFirst()
    }
    let lower = String(decoding: text.map { ASCII.lowercased($0) }, as: UTF8.self)
    if lower == "inf" || lower == "infinity" { return DecimalNumber(isNegative: isNegative, kind: .infinity) }
    for (prefix, kind) in [("snan", Kind.signaling), ("nan", .nan)] where lower.hasPrefix(prefix) {
      let payload = lower.dropFirst(prefix.count)
      guard payload.utf8.allSatisfy({ ASCII.digits.contains($0) }) else { return nil }
      return DecimalNumber(isNegative: isNegative, kind: kind, payload: BigUInt(payload, radix: 10) ?? 0)
    }
    var digits: [UInt8] = []
    var decimals = 0
    var hasPoint = false
    while let byte = text.first {
      if ASCII.digits.contains(byte) {
        digits.append(byte)
        if hasPoint { decimals += 1 }
      } else if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else {
        break
      }
      text.removeFirst()
    }
    guard !digits.isEmpty else { return nil }
    var exponent = 0
    if let mark = text.first {
      guard mark | 0x20 == UInt8(ascii: "e") else { return nil }
      text.removeFirst()
      var sign = 1
      if let byte = text.first, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
        sign = byte == UInt8(ascii: "-") ? -1 : 1
        text.removeFirst()
      }
      guard !text.isEmpty, text.allSatisfy({ ASCII.digits.contains($0) }), text.count < 12 else { return nil }
      exponent = sign * (Int(String(decoding: text, as: UTF8.self)) ?? 0)
    }
    return DecimalNumber(
      isNegative: isNegative, BigUInt(String(decoding: digits, as: UTF8.self), radix: 10) ?? 0,
      exponent - decimals)
  }
}

extension Interpreter {
  /// `format(decimal, specification)`
  func format(_ number: DecimalNumber, _ text: Text) throws(Stop) -> Text {
    var (specification, problem) = FormatSpecification.parse(text.bytes)
    let type = specification.type ?? UInt8(ascii: "G")
    guard problem == nil, "eEfFgGn%".utf8.contains(type) else {
      throw fail(.valueError, "invalid format string")
    }
    if type == UInt8(ascii: "n") {
      throw refuse("format(Decimal, 'n')", "the type 'n' for decimals is not supported")
    }
    let context = try decimalContext()
    let isPercent = type == UInt8(ascii: "%")
    let isFixed = isPercent || type | 0x20 == UInt8(ascii: "f")
    let isExponential = type | 0x20 == UInt8(ascii: "e")
    if specification.width > limits.memory { throw .limit(.memory) }
    if let precision = specification.precision, precision > limits.integerBits / 4 { throw .limit(.memory) }
    if number.exponent.magnitude > limits.integerBits / 4, isFixed { throw .limit(.memory) }
    try charge(elements: specification.width + (specification.precision ?? 0))
    var value = number
    var parts = NumberFormat.Parts()
    if value.isSpecial {
      parts.whole = value.magnitude.text() + (isPercent ? "%" : "")
    } else {
      if isPercent { value.exponent += 2 }
      if let precision = specification.precision {
        if isFixed {
          value = value.rescaled(to: -precision, context.rounding)
        } else {
          let count = isExponential ? precision + 1 : max(precision, 1)
          if value.digits > count {
            let digits = value.digits
            value = value.rescaled(to: value.exponent + digits - count, context.rounding)
            if value.digits > count { value = value.rescaled(to: value.exponent + 1, .down) }
          } else if isExponential, !value.isZero {
            value = value.rescaled(to: value.exponent + value.digits - count, .down)
          }
        }
      }
      if value.isZero, value.exponent > 0, isFixed { value.exponent = 0 }
      let digits = Array(String(value.coefficient).utf8)
      let left = value.exponent + digits.count
      var place = 1
      if isExponential {
        if value.isZero, let precision = specification.precision { place = 1 - precision }
      } else if isFixed || (value.exponent <= 0 && left > -6) {
        place = left
      }
      let (whole, rest) = DecimalNumber.split(digits, at: place)
      (parts.whole, parts.rest) = (whole, rest)
      let power = left - place
      if power != 0 || isExponential {
        let letter = type == UInt8(ascii: "e") || type == UInt8(ascii: "g") ? "e" : "E"
        parts.rest += letter + (power < 0 ? "-" : "+") + "\(power.magnitude)"
      }
      if isPercent { parts.rest += "%" }
    }
    if value.isNegative, !(specification.coercesNegativeZero && value.isZero) {
      parts.sign = "-"
    } else if specification.sign != UInt8(ascii: "-") {
      parts.sign = String(decoding: [specification.sign], as: UTF8.self)
    }
    specification.type = isPercent ? type : UInt8(ascii: "f")
    let real = number.isSpecial ? Double.nan : try makeFloat(decimal: number)
    return try NumberFormat.text(parts, specification, value: .real(real), isPercent: isPercent).text(meter)
  }
}
