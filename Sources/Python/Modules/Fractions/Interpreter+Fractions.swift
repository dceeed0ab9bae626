import BigInt
import SourceText

extension Interpreter {
  /// The value of the receiver of a method of `Fraction`.
  func fractionValue(_ arguments: Arguments) throws(Stop) -> Rational {
    guard let contents = arguments.required(0).payload(FractionContents.self) else {
      throw fail(.typeError, "a Fraction is required, not \(typeName(arguments.required(0)))")
    }
    return contents.value
  }

  /// The value that `Fraction(numerator, denominator)` has.
  func fractionValue(_ numerator: Value, _ denominator: Value?) throws(Stop) -> Rational {
    if let denominator, !denominator.isIdentical(to: .none) {
      guard let a = rational(numerator), let b = rational(denominator) else {
        throw fail(.typeError, "both arguments should be Rational instances")
      }
      if b.numerator == 0 {
        throw fail(.zeroDivisionError, "Fraction(\(try digits(of: a.numerator * b.denominator)), 0)")
      }
      try charge(a, b)
      return a / b
    }
    if let value = rational(numerator) { return value }
    switch numerator {
    case .float(let real), .npFloat(let real):
      if real.isNaN { throw fail(.valueError, "cannot convert NaN to integer ratio") }
      if real.isInfinite { throw fail(.overflowError, "cannot convert Infinity to integer ratio") }
      return Rational(real)
    case .text(let text):
      if let value = try parseFraction(text.bytes) { return value }
      throw fail(.valueError, "Invalid literal for Fraction: \(try repr(numerator).string)")
    default: break
    }
    if let decimal = numerator.payload(DecimalContents.self) { return try ratio(of: decimal.value) }
    throw fail(.typeError, "argument should be a string or a Rational instance")
  }

  /// A fraction in writing: `3/7`, `-1.5e3`; `nil` if it is none.
  private func parseFraction(_ bytes: [UInt8]) throws(Stop) -> Rational? {
    var text = Interpreter.trimmed(bytes)[...]
    var isNegative = false
    if let sign = text.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      text.removeFirst()
    }
    func digits() -> [UInt8]? {
      var found: [UInt8] = []
      while let byte = text.first {
        if ASCII.digits.contains(byte) {
          found.append(byte)
        } else if byte == UInt8(ascii: "_"), !found.isEmpty, let next = text.dropFirst().first,
          ASCII.digits.contains(next)
        {
        } else {
          break
        }
        text.removeFirst()
      }
      return found
    }
    func number(_ digits: [UInt8]) throws(Stop) -> BigInt {
      if digits.count > limits.integerBits / 3 { throw .limit(.integerBits) }
      try charge((digits.count >> 3) * (digits.count >> 6))
      return BigInt(String(decoding: digits, as: UTF8.self)) ?? 0
    }
    let whole = digits() ?? []
    if text.first == UInt8(ascii: "/"), !whole.isEmpty {
      text.removeFirst()
      guard let bottom = digits(), !bottom.isEmpty, text.isEmpty else { return nil }
      let (top, below) = (try number(whole), try number(bottom))
      if below == 0 {
        throw fail(.zeroDivisionError, "Fraction(\(try self.digits(of: isNegative ? -top : top)), 0)")
      }
      return Rational(isNegative ? -top : top, below)
    }
    var decimals: [UInt8] = []
    if text.first == UInt8(ascii: ".") {
      text.removeFirst()
      decimals = digits() ?? []
    }
    guard !whole.isEmpty || !decimals.isEmpty else { return nil }
    var exponent = 0
    if let mark = text.first, mark | 0x20 == UInt8(ascii: "e") {
      text.removeFirst()
      var sign = 1
      if let byte = text.first, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
        sign = byte == UInt8(ascii: "-") ? -1 : 1
        text.removeFirst()
      }
      guard let count = digits(), !count.isEmpty else { return nil }
      guard count.count < 9, let number = Int(String(decoding: count, as: UTF8.self)) else {
        throw .limit(.integerBits)
      }
      exponent = sign * number
    }
    guard text.isEmpty else { return nil }
    let top = try number(whole + decimals)
    let shift = exponent - decimals.count
    if shift.magnitude > limits.integerBits / 4 { throw .limit(.integerBits) }
    try charge(Int(shift.magnitude) * Int(shift.magnitude) >> 12)
    let unit = BigInt(10).power(Int(shift.magnitude))
    let value = shift >= 0 ? Rational(top * unit) : Rational(top, unit)
    return isNegative ? -value : value
  }

  /// An operator with a fraction on one side at least: exact with integers, a float with floats.
  func fractionResult(_ infix: BinaryOperator, _ left: Value, _ right: Value) throws(Stop) -> Value {
    guard let a = rational(left), let b = rational(right) else {
      if case .float(let real) = left, let b = rational(right) {
        return try binary(infix, .float(real), .float(try double(b)))
      }
      if case .float(let real) = right, let a = rational(left) {
        return try binary(infix, .float(try double(a)), .float(real))
      }
      return .notImplemented
    }
    try charge(a, b)
    switch infix {
    case .add: return try fraction(a + b)
    case .subtract: return try fraction(a - b)
    case .multiply: return try fraction(a * b)
    case .divide:
      if b.numerator == 0 { throw fail(.zeroDivisionError, "Fraction(\(try digits(of: b.denominator)), 0)") }
      return try fraction(a / b)
    case .floorDivide:
      if b.numerator == 0 { throw fail(.zeroDivisionError, "integer division or modulo by zero") }
      return try integer((a / b).floor)
    case .modulo:
      if b.numerator == 0 { throw fail(.zeroDivisionError, "integer modulo by zero") }
      return try fraction(a - b * Rational((a / b).floor))
    default: return .notImplemented
    }
  }

  /// A fraction to a power: exact for integers, a float for anything else.
  func fractionPower(_ left: Value, _ right: Value) throws(Stop) -> Value {
    guard let base = rational(left) else { return .notImplemented }
    guard let exponent = rational(right) else {
      guard case .float = right else { return .notImplemented }
      return try binary(.power, .float(try double(base)), right)
    }
    guard exponent.denominator == 1 else {
      return try binary(.power, .float(try double(base)), .float(try double(exponent)))
    }
    if base.numerator == 0, exponent.numerator < 0 {
      throw fail(.zeroDivisionError, "Fraction(1, 0)")
    }
    if base.denominator == 1, base.numerator.magnitude <= 1 {
      let isOdd = exponent.numerator.magnitude & 1 == 1
      if base.numerator == -1 { return try fraction(Rational(BigInt(isOdd ? -1 : 1))) }
      return try fraction(Rational(exponent.numerator == 0 ? BigInt(1) : base.numerator))
    }
    guard let count = Int(exactly: exponent.numerator), count.magnitude <= limits.integerBits,
      base.bits * Int(count.magnitude) <= 2 * limits.integerBits
    else { throw .limit(.integerBits) }
    let words = base.bits * Int(count.magnitude) >> 6
    try charge(words * words >> 6)
    return try fraction(base.power(count))
  }

  /// A comparison of a fraction.
  func fractionComparison(_ comparator: Comparator, _ value: Rational, _ other: Value) throws(Stop) -> Value {
    var right = rational(other)
    if case .float(let real) = other {
      guard real.isFinite else {
        return .bool(Interpreter.ordered(comparator, 0.0, real) ?? false)
      }
      right = Rational(real)
    }
    guard let right else { return .notImplemented }
    try charge(value, right)
    let sign = value == right ? 0 : value < right ? -1 : 1
    return .bool(Interpreter.ordered(comparator, sign, 0) ?? false)
  }

  /// `format(fraction, specification)` as 3.12 has it: digits of the exact value, half to even.
  func format(_ value: Rational, _ text: Text) throws(Stop) -> Text {
    var (specification, problem) = FormatSpecification.parse(text.bytes)
    guard problem == nil, let type = specification.type, "eEfFgG%".utf8.contains(type) else {
      throw fail(
        .valueError,
        "Invalid format specifier \(try repr(.text(text)).string) for object of type 'Fraction'")
    }
    let precision = specification.precision ?? 6
    if specification.width > limits.memory || precision > limits.integerBits / 4 { throw .limit(.memory) }
    try charge(elements: specification.width)
    try charge((precision >> 3) * (precision >> 6))
    let magnitude = value.numerator < 0 ? -value : value
    var parts = NumberFormat.Parts()
    var isZero = false
    if type == UInt8(ascii: "f") || type == UInt8(ascii: "F") || type == UInt8(ascii: "%") {
      let shift = precision + (type == UInt8(ascii: "%") ? 2 : 0)
      let scaled = (magnitude * Rational(BigInt(10).power(shift))).rounded
      (parts.whole, parts.rest) = Interpreter.split(scaled, decimals: precision, specification.isAlternate)
      isZero = scaled == 0
      if type == UInt8(ascii: "%") { parts.rest += "%" }
    } else {
      let isGeneral = type | 0x20 == UInt8(ascii: "g")
      let count = isGeneral ? max(precision, 1) : precision + 1
      let (digits, exponent) = Interpreter.significant(magnitude, count: count)
      isZero = magnitude.numerator == 0
      let letter = type < 97 ? "E" : "e"
      var kept = digits
      if isGeneral, !specification.isAlternate {
        while kept.count > 1, kept.last == UInt8(ascii: "0") { kept.removeLast() }
      }
      if !isGeneral || exponent < -4 || exponent >= count {
        parts.whole = String(decoding: kept.prefix(1), as: UTF8.self)
        let rest = String(decoding: kept.dropFirst(), as: UTF8.self)
        parts.rest = (rest.isEmpty && !specification.isAlternate ? "" : "." + rest) + letter
        parts.rest +=
          (exponent < 0 ? "-" : "+") + (exponent.magnitude < 10 ? "0" : "") + "\(exponent.magnitude)"
      } else if exponent < 0 {
        parts.whole = "0"
        parts.rest =
          "." + String(repeating: "0", count: -exponent - 1) + String(decoding: kept, as: UTF8.self)
      } else {
        while kept.count < exponent + 1 { kept.append(UInt8(ascii: "0")) }
        parts.whole = String(decoding: kept[...exponent], as: UTF8.self)
        let rest = String(decoding: kept[(exponent + 1)...], as: UTF8.self)
        parts.rest = rest.isEmpty && !specification.isAlternate ? "" : "." + rest
      }
    }
    let isNegative = value.numerator < 0 && !(isZero && specification.coercesNegativeZero)
    if isNegative {
      parts.sign = "-"
    } else if specification.sign != UInt8(ascii: "-") {
      parts.sign = String(decoding: [specification.sign], as: UTF8.self)
    }
    if type != UInt8(ascii: "%") { specification.type = UInt8(ascii: "f") }
    let number = RecordedNumber.real(try double(value))
    return try NumberFormat.text(parts, specification, value: number, isPercent: type == UInt8(ascii: "%"))
      .text(meter)
  }

  /// The digits of an integer before and behind a point that is `decimals` digits from its end.
  private static func split(_ value: BigInt, decimals: Int, _ keepsPoint: Bool) -> (String, String) {
    var digits = Array(String(value).utf8)
    while digits.count <= decimals { digits.insert(UInt8(ascii: "0"), at: 0) }
    let whole = String(decoding: digits.dropLast(decimals), as: UTF8.self)
    let rest = String(decoding: digits.suffix(decimals), as: UTF8.self)
    return (whole, decimals > 0 || keepsPoint ? "." + rest : "")
  }

  /// So many significant digits of a fraction that is not negative, and the exponent of the first.
  private static func significant(_ value: Rational, count: Int) -> (digits: [UInt8], exponent: Int) {
    if value.numerator == 0 { return (Array(repeating: UInt8(ascii: "0"), count: count), 0) }
    let bits = value.numerator.magnitude.bitWidth - value.denominator.magnitude.bitWidth
    var exponent = Int((Double(bits) * 0.30103).rounded(.down))
    while true {
      let shift = count - 1 - exponent
      let unit = Rational(BigInt(10).power(Int(shift.magnitude)))
      let digits = Array(String((shift >= 0 ? value * unit : value / unit).rounded).utf8)
      if digits.count == count { return (digits, exponent) }
      if digits.count > count, digits.dropFirst().allSatisfy({ $0 == UInt8(ascii: "0") }) {
        return (Array(digits.prefix(count)), exponent + 1)
      }
      exponent += digits.count > count ? 1 : -1
    }
  }
}
