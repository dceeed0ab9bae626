import BigInt

/// The precision and rounding of decimal arithmetic.
struct DecimalContext: Sendable {
  var precision = 28
  var rounding = DecimalRounding.halfEven
  let least = -999_999
  let most = 999_999
}

extension Interpreter {
  /// The error of a decimal operation: the signal, and the condition that its text names.
  func decimalError(_ signal: String, _ condition: String? = nil) -> Stop {
    do throws(Stop) {
      let type = try self.type(at: "decimal." + signal)
      let name = "decimal." + (condition ?? signal)
      let named: TypeObject
      if condition == nil || condition == signal {
        named = type
      } else if let known = types[name] {
        named = known
      } else {
        named = TypeObject(name: condition ?? signal, bases: [type], isBuiltin: true, module: "decimal")
        types[name] = named
      }
      raised = try ExceptionObject(type: type, arguments: [try list([.type(named)])], meter)
      raised?.statement = statement
      return .raised
    } catch {
      return error
    }
  }

  /// A `Decimal`.
  func decimal(_ value: DecimalNumber) throws(Stop) -> Value {
    if value.coefficient.bitWidth > limits.integerBits { throw .limit(.integerBits) }
    return try instance(of: "decimal.Decimal", try DecimalContents(value, meter))
  }

  /// Takes the steps of an operation with numbers of so many bits.
  func charge(bits: Int) throws(Stop) {
    if bits > 4 * limits.integerBits { throw .limit(.integerBits) }
    let words = bits >> 6
    try charge(2 + words * words >> 4)
  }

  /// A number rounded to the precision of the context, within its exponents.
  func finish(_ number: DecimalNumber, _ context: DecimalContext) throws(Stop) -> DecimalNumber {
    try charge(bits: number.coefficient.bitWidth)
    if number.isSpecial { return number }
    let tiny = context.least - context.precision + 1
    if number.isZero {
      var zero = number
      zero.exponent = min(max(number.exponent, tiny), context.most)
      return zero
    }
    let lowest = max(number.exponent + number.digits - context.precision, tiny)
    var result = number
    if number.exponent < lowest {
      result = number.rescaled(to: lowest, context.rounding)
      if result.digits > context.precision {
        result = DecimalNumber(isNegative: result.isNegative, result.coefficient / 10, result.exponent + 1)
      }
    }
    if !result.isZero, result.adjusted > context.most { throw decimalError("Overflow") }
    return result
  }

  /// What an operation with a NaN gives; `nil` if there is none.
  func nanResult(_ numbers: DecimalNumber...) throws(Stop) -> DecimalNumber? {
    if numbers.contains(where: { $0.kind == .signaling }) { throw decimalError("InvalidOperation") }
    return numbers.first { $0.kind == .nan }
  }

  /// The sum of two numbers.
  func add(_ a: DecimalNumber, _ b: DecimalNumber, _ context: DecimalContext) throws(Stop) -> DecimalNumber {
    if let nan = try nanResult(a, b) { return nan }
    if a.kind == .infinity || b.kind == .infinity {
      if a.kind == b.kind, a.isNegative != b.isNegative { throw decimalError("InvalidOperation") }
      return a.kind == .infinity ? a : b
    }
    var (x, y) = (a, b)
    let exponent = min(x.exponent, y.exponent)
    if x.isZero, y.isZero {
      let isNegative =
        x.isNegative && y.isNegative || (x.isNegative != y.isNegative && context.rounding == .floor)
      return try finish(DecimalNumber(isNegative: isNegative, 0, exponent), context)
    }
    if x.isZero || y.isZero {
      let other = x.isZero ? y : x
      let low = max(exponent, other.exponent - context.precision - 1)
      if low < other.exponent { return try finish(other.rescaled(to: low, context.rounding), context) }
      return try finish(other, context)
    }
    // What is too small to matter but for rounding is replaced by one unit far below.
    if x.exponent < y.exponent { swap(&x, &y) }
    let floor = x.exponent + min(-1, x.digits - context.precision - 2)
    if y.digits + y.exponent - 1 < floor {
      y = DecimalNumber(isNegative: y.isNegative, 1, floor)
    }
    let low = min(x.exponent, y.exponent)
    try charge(bits: x.coefficient.bitWidth + y.coefficient.bitWidth + 4 * (x.exponent - low))
    let one = BigInt(x.coefficient * DecimalNumber.ten(x.exponent - low))
    let other = BigInt(y.coefficient * DecimalNumber.ten(y.exponent - low))
    let sum = (x.isNegative ? -one : one) + (y.isNegative ? -other : other)
    let isNegative = sum < 0 || (sum == 0 && context.rounding == .floor)
    return try finish(DecimalNumber(isNegative: isNegative, sum.magnitude, low), context)
  }

  /// The product of two numbers.
  func multiply(_ a: DecimalNumber, _ b: DecimalNumber, _ context: DecimalContext) throws(Stop)
    -> DecimalNumber
  {
    if let nan = try nanResult(a, b) { return nan }
    let isNegative = a.isNegative != b.isNegative
    if a.kind == .infinity || b.kind == .infinity {
      if a.isZero || b.isZero { throw decimalError("InvalidOperation") }
      return DecimalNumber(isNegative: isNegative, kind: .infinity)
    }
    try charge(bits: a.coefficient.bitWidth + b.coefficient.bitWidth)
    return try finish(
      DecimalNumber(isNegative: isNegative, a.coefficient * b.coefficient, a.exponent + b.exponent), context)
  }

  /// The quotient of two numbers.
  func divide(_ a: DecimalNumber, _ b: DecimalNumber, _ context: DecimalContext) throws(Stop) -> DecimalNumber
  {
    if let nan = try nanResult(a, b) { return nan }
    let isNegative = a.isNegative != b.isNegative
    if a.kind == .infinity {
      if b.kind == .infinity { throw decimalError("InvalidOperation") }
      return DecimalNumber(isNegative: isNegative, kind: .infinity)
    }
    if b.kind == .infinity {
      return DecimalNumber(isNegative: isNegative, 0, context.least - context.precision + 1)
    }
    if b.isZero {
      throw a.isZero ? decimalError("InvalidOperation", "DivisionUndefined") : decimalError("DivisionByZero")
    }
    let ideal = a.exponent - b.exponent
    if a.isZero { return try finish(DecimalNumber(isNegative: isNegative, 0, ideal), context) }
    let shift = b.digits - a.digits + context.precision + 1
    try charge(bits: a.coefficient.bitWidth + b.coefficient.bitWidth + 4 * Int(shift.magnitude))
    let top = shift >= 0 ? a.coefficient * DecimalNumber.ten(shift) : a.coefficient
    let bottom = shift >= 0 ? b.coefficient : b.coefficient * DecimalNumber.ten(-shift)
    var (quotient, rest) = top.quotientAndRemainder(dividingBy: bottom)
    var exponent = ideal - shift
    if !rest.isZero {
      // A last digit of 0 or 5 would hide that something follows.
      if (quotient % 5).isZero { quotient += 1 }
    } else {
      while exponent < ideal {
        let (shorter, digit) = quotient.quotientAndRemainder(dividingBy: 10)
        guard digit.isZero else { break }
        (quotient, exponent) = (shorter, exponent + 1)
      }
    }
    return try finish(DecimalNumber(isNegative: isNegative, quotient, exponent), context)
  }

  /// The whole quotient toward zero and the rest.
  func divideWhole(_ a: DecimalNumber, _ b: DecimalNumber, _ context: DecimalContext, wantsRest: Bool)
    throws(Stop) -> (DecimalNumber, DecimalNumber)
  {
    if let nan = try nanResult(a, b) { return (nan, nan) }
    let isNegative = a.isNegative != b.isNegative
    if a.kind == .infinity {
      if b.kind == .infinity || wantsRest { throw decimalError("InvalidOperation") }
      let infinity = DecimalNumber(isNegative: isNegative, kind: .infinity)
      return (infinity, infinity)
    }
    if b.isZero {
      if a.isZero { throw decimalError("InvalidOperation", "DivisionUndefined") }
      throw decimalError(wantsRest ? "InvalidOperation" : "DivisionByZero")
    }
    let ideal = b.kind == .infinity ? a.exponent : min(a.exponent, b.exponent)
    let distance = a.adjusted - b.adjusted
    if a.isZero {
      return (
        DecimalNumber(isNegative: isNegative, 0, 0),
        try finish(DecimalNumber(isNegative: a.isNegative, 0, ideal), context)
      )
    }
    if b.kind == .infinity || distance <= -2 {
      return (
        DecimalNumber(isNegative: isNegative, 0, 0),
        try finish(
          b.kind == .infinity
            ? a : a.rescaled(to: max(ideal, a.exponent - context.precision), .down), context)
      )
    }
    guard distance <= context.precision else { throw decimalError("InvalidOperation", "DivisionImpossible") }
    try charge(bits: a.coefficient.bitWidth + b.coefficient.bitWidth + 4 * (abs(a.exponent - b.exponent)))
    let top = a.coefficient * DecimalNumber.ten(a.exponent - ideal)
    let bottom = b.coefficient * DecimalNumber.ten(b.exponent - ideal)
    let (quotient, rest) = top.quotientAndRemainder(dividingBy: bottom)
    if DecimalNumber.digits(quotient) > context.precision {
      throw decimalError("InvalidOperation", "DivisionImpossible")
    }
    return (
      DecimalNumber(isNegative: isNegative, quotient, 0),
      try finish(DecimalNumber(isNegative: a.isNegative, rest, ideal), context)
    )
  }

  /// The number with the exponent of another, if its digits fit.
  func quantize(
    _ number: DecimalNumber, to exponent: Int, _ rounding: DecimalRounding, _ context: DecimalContext
  )
    throws(Stop) -> DecimalNumber
  {
    let tiny = context.least - context.precision + 1
    if exponent < tiny || exponent > context.most { throw decimalError("InvalidOperation") }
    if number.isZero { return DecimalNumber(isNegative: number.isNegative, 0, exponent) }
    if number.adjusted > context.most || number.adjusted - exponent + 1 > context.precision {
      throw decimalError("InvalidOperation")
    }
    try charge(bits: number.coefficient.bitWidth + 4 * context.precision)
    let result = number.rescaled(to: exponent, rounding)
    if !result.isZero, result.digits > context.precision { throw decimalError("InvalidOperation") }
    return result
  }
}
