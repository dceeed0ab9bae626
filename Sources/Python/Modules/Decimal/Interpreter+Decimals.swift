import BigInt

extension Interpreter {
  /// The value of the receiver of a method of `Decimal`.
  func decimalValue(_ arguments: Arguments) throws(Stop) -> DecimalNumber {
    guard let contents = arguments.required(0).payload(DecimalContents.self) else {
      throw fail(.typeError, "a Decimal is required, not \(typeName(arguments.required(0)))")
    }
    return contents.value
  }

  /// An operand of decimal arithmetic, which integers are too; `nil` for anything else.
  func decimalOperand(_ value: Value) -> DecimalNumber? {
    if let contents = value.payload(DecimalContents.self) { return contents.value }
    switch value {
    case .int, .big, .bool: return value.integer.map { DecimalNumber($0) }
    default: return nil
    }
  }

  /// An argument that must be a decimal or an integer.
  func decimalArgument(_ value: Value) throws(Stop) -> DecimalNumber {
    if let number = decimalOperand(value) { return number }
    throw fail(.typeError, "conversion from \(typeName(value)) to Decimal is not supported")
  }

  /// What `Decimal(value)` is.
  func decimalValue(from value: Value) throws(Stop) -> DecimalNumber {
    if let number = decimalOperand(value) { return number }
    switch value {
    case .text(let text):
      if text.bytes.count > limits.integerBits / 4 { throw .limit(.integerBits) }
      try charge((text.bytes.count >> 3) * (text.bytes.count >> 6) + 1)
      guard let number = DecimalNumber.parse(text.bytes) else {
        throw decimalError("InvalidOperation", "ConversionSyntax")
      }
      return number
    case .float(let real), .npFloat(let real):
      if real.isNaN { return DecimalNumber(isNegative: false, kind: .nan) }
      if real.isInfinite { return DecimalNumber(isNegative: real < 0, kind: .infinity) }
      let exact = Rational(real)
      let places = exact.denominator.magnitude.trailingZeroBitCount
      return DecimalNumber(
        isNegative: real.sign == .minus, exact.numerator.magnitude * BigUInt(5).power(places), -places)
    case .tuple, .list: return try decimalValue(parts: try collect(value))
    default: throw fail(.typeError, "conversion from \(typeName(value)) to Decimal is not supported")
    }
  }

  private func decimalValue(parts: [Value]) throws(Stop) -> DecimalNumber {
    guard parts.count == 3 else {
      throw fail(.valueError, "argument must be a sequence of length 3")
    }
    guard let sign = parts[0].smallInteger, sign == 0 || sign == 1 else {
      throw fail(.valueError, "sign must be an integer with the value 0 or 1")
    }
    guard let exponent = parts[2].smallInteger, exponent.magnitude < 1 << 40 else {
      throw refuse("Decimal(tuple)", "decimals of such parts are not supported")
    }
    var coefficient: BigUInt = 0
    for digit in try collect(parts[1]) {
      guard let digit = digit.smallInteger, (0...9).contains(digit) else {
        throw fail(.valueError, "coefficient must be a tuple of digits")
      }
      try charge(bits: coefficient.bitWidth)
      coefficient = coefficient * 10 + BigUInt(digit)
    }
    return DecimalNumber(isNegative: sign == 1, coefficient, exponent)
  }

  /// What a decimal number is compared with: exact for floats; `nil` where they do not compare.
  func comparable(_ value: Value, with number: DecimalNumber) throws(Stop) -> DecimalNumber? {
    if let other = decimalOperand(value) { return other }
    if case .float = value { return try decimalValue(from: value) }
    // A fraction is compared by ratios; what stands for it here only says that it can be.
    if value.payload(FractionContents.self) != nil { return DecimalNumber(0) }
    return nil
  }

  /// A decimal number as a quotient of integers, or the error of `as_integer_ratio`.
  func ratio(of number: DecimalNumber) throws(Stop) -> Rational {
    if number.isNaN { throw fail(.valueError, "cannot convert NaN to integer ratio") }
    if number.kind == .infinity { throw fail(.overflowError, "cannot convert Infinity to integer ratio") }
    if number.exponent.magnitude > limits.integerBits / 4 { throw .limit(.integerBits) }
    try charge(bits: number.coefficient.bitWidth + 4 * Int(number.exponent.magnitude))
    let integer = number.isNegative ? -BigInt(number.coefficient) : BigInt(number.coefficient)
    let power = BigInt(DecimalNumber.ten(Int(number.exponent.magnitude)))
    return number.exponent >= 0 ? Rational(integer * power) : Rational(integer, power)
  }

  /// A decimal number as an integer.
  func wholeDecimal(_ arguments: Arguments, _ rounding: DecimalRounding) throws(Stop) -> Value {
    let number = try decimalValue(arguments)
    if number.isNaN { throw fail(.valueError, "cannot convert NaN to integer") }
    if number.kind == .infinity { throw fail(.overflowError, "cannot convert Infinity to integer") }
    if number.exponent > limits.integerBits / 4 { throw .limit(.integerBits) }
    let whole = number.exponent >= 0 || number.isZero ? number : number.rescaled(to: 0, rounding)
    let magnitude = BigInt(whole.coefficient * DecimalNumber.ten(max(0, whole.isZero ? 0 : whole.exponent)))
    return try integer(whole.isNegative ? -magnitude : magnitude)
  }

  /// The double nearest to a decimal number.
  func makeFloat(decimal number: DecimalNumber) throws(Stop) -> Double {
    switch number.kind {
    case .nan: return .nan
    case .signaling: throw fail(.valueError, "cannot convert signaling NaN to float")
    case .infinity: return number.isNegative ? -.infinity : .infinity
    case .finite: return Double(number.text()) ?? .nan
    }
  }

  /// The text of a decimal number, with the number it stands for.
  func recorded(_ number: DecimalNumber, before: String, after: String) throws(Stop) -> Text {
    try charge(bits: number.coefficient.bitWidth)
    var builder = TextBuilder()
    builder.append(before)
    if number.isSpecial {
      builder.append(number.text())
    } else {
      builder.append(number: number.text(), for: .real(try makeFloat(decimal: number)))
    }
    builder.append(after)
    return try builder.text(meter)
  }

  /// A quotient of integers as a decimal number in the context: how `statistics` gives its results.
  func decimalQuotient(_ value: Rational) throws(Stop) -> Value {
    try decimal(
      try divide(DecimalNumber(value.numerator), DecimalNumber(value.denominator), try decimalContext()))
  }

  /// The root of a quotient of integers, rounded once to the precision of the context.
  func decimalRoot(of value: Rational) throws(Stop) -> Value {
    if value.numerator <= 0 { return try decimal(DecimalNumber(isNegative: false, 0, -1)) }
    let context = try decimalContext()
    let (n, d) = (DecimalNumber(value.numerator), DecimalNumber(value.denominator))
    let root = try squareRoot(try divide(n, d, context), context)
    // The quotient was rounded too: a neighbour may be nearer.
    let exact = try ratio(of: root)
    let missing = max(0, context.precision - root.digits)
    let unit = DecimalNumber(isNegative: false, 1, root.exponent - missing)
    for sign in [1, -1] {
      let neighbour = try add(root, sign == 1 ? unit : unit.negated, context)
      let middle = exact + (try ratio(of: neighbour))
      let square = middle * middle
      let four = value * Rational(4 as BigInt)
      if sign == 1 ? square < four : four < square { return try decimal(neighbour) }
    }
    return try decimal(root)
  }

  /// `Decimal.as_tuple`
  func decimalTuple(_ number: DecimalNumber) throws(Stop) -> Value {
    try charge(bits: number.coefficient.bitWidth)
    var digits = String(number.coefficient).utf8.map { Value.int(Int($0) - 48) }
    let exponent: Value
    switch number.kind {
    case .finite: exponent = .int(number.exponent)
    case .infinity: (exponent, digits) = (try string("F"), [.int(0)])
    case .nan: (exponent, digits) = (try string("n"), number.coefficient.isZero ? [] : digits)
    case .signaling: (exponent, digits) = (try string("N"), number.coefficient.isZero ? [] : digits)
    }
    let fields: [(name: String, value: Value)] = [
      ("sign", .int(number.isNegative ? 1 : 0)), ("digits", try tuple(digits)), ("exponent", exponent),
    ]
    return try record("decimal.DecimalTuple", name: "DecimalTuple", fields)
  }
}
