import BigInt

extension Builtins {
  /// Functions of numbers.
  static let numbers: [BuiltinFunction] = [
    BuiltinFunction("abs", "x /") { (interpreter, arguments) throws(Stop) in
      try interpreter.absolute(arguments.required(0))
    },
    BuiltinFunction("round", "number ndigits=") { (interpreter, arguments) throws(Stop) in
      try interpreter.round(arguments.required(0), arguments[1])
    },
    BuiltinFunction("pow", "base exp mod=") { (interpreter, arguments) throws(Stop) in
      guard let modulus = arguments[2] else {
        return try interpreter.binary(.power, arguments.required(0), arguments.required(1))
      }
      if case .none = modulus {
        return try interpreter.binary(.power, arguments.required(0), arguments.required(1))
      }
      if let method = interpreter.special("__pow__", of: arguments.required(0)) {
        return try interpreter.callSpecial(
          method, arguments.required(0), [arguments.required(1), modulus])
      }
      return try interpreter.power(
        arguments.required(0).plain, arguments.required(1).plain, modulo: modulus.plain)
    },
    BuiltinFunction("divmod", "x y /") { (interpreter, arguments) throws(Stop) in
      if let problem = interpreter.divisionProblem(arguments.required(0), arguments.required(1)) {
        throw problem
      }
      return try interpreter.divisionAndRest(arguments.required(0), arguments.required(1))
    },
    BuiltinFunction("bin", "number /") { (interpreter, arguments) throws(Stop) in
      try interpreter.digits(arguments.required(0), radix: 2, prefix: "0b")
    },
    BuiltinFunction("hex", "number /") { (interpreter, arguments) throws(Stop) in
      try interpreter.digits(arguments.required(0), radix: 16, prefix: "0x")
    },
    BuiltinFunction("oct", "number /") { (interpreter, arguments) throws(Stop) in
      try interpreter.digits(arguments.required(0), radix: 8, prefix: "0o")
    },
    BuiltinFunction("sum", "iterable / start=") { (interpreter, arguments) throws(Stop) in
      try interpreter.sum(arguments.required(0), from: arguments[1] ?? .int(0))
    },
    BuiltinFunction("chr", "i /") { (interpreter, arguments) throws(Stop) in
      guard let code = arguments.required(0).smallInteger else {
        throw interpreter.fail(
          .typeError,
          "'\(interpreter.typeName(arguments.required(0)))' object cannot be interpreted as an integer")
      }
      guard code >= 0, code < 0x110000 else {
        throw interpreter.fail(.valueError, "chr() arg not in range(0x110000)")
      }
      guard let scalar = Unicode.Scalar(UInt32(code)) else {
        throw interpreter.refuse("lone surrogate", "strings with lone surrogates are not supported")
      }
      return try interpreter.string(String(Character(scalar)))
    },
    BuiltinFunction("ascii", "object /") { (interpreter, arguments) throws(Stop) in
      .text(try interpreter.ascii(arguments.required(0)))
    },
    BuiltinFunction("ord", "c /") { (interpreter, arguments) throws(Stop) in
      if let octets = arguments.required(0).payload(BytesObject.self)?.bytes {
        guard octets.count == 1 else {
          throw interpreter.fail(
            .typeError, "ord() expected a character, but string of length \(octets.count) found")
        }
        return .int(Int(octets[0]))
      }
      guard case .text(let text) = arguments.required(0) else {
        throw interpreter.fail(
          .typeError,
          "ord() expected string of length 1, but \(interpreter.typeName(arguments.required(0))) found")
      }
      guard text.count == 1, let (scalar, _) = Lexer.scalar(at: 0, in: text.bytes) else {
        throw interpreter.fail(
          .typeError, "ord() expected a character, but string of length \(text.count) found")
      }
      return .int(Int(scalar.value))
    },
  ]
}

extension Interpreter {
  /// `abs(value)`.
  func absolute(_ value: Value) throws(Stop) -> Value {
    switch value {
    case .float(let real): return .float(real.magnitude)
    case .array, .npFloat, .npInt, .npBool, .npScalar: return try absoluteArray(value)
    case .int, .bool, .big:
      guard let integer = value.integer else { break }
      return try self.integer(integer < 0 ? -integer : integer)
    case .instance(let object):
      if let method = object.type.lookUp("__abs__") { return try callSpecial(method, value) }
      if let builtin = object.builtin { return try absolute(builtin) }
    default: break
    }
    throw fail(.typeError, "bad operand type for abs(): '\(typeName(value))'")
  }

  /// `round(number, digits)`, correctly rounded from the binary value, half to even.
  func round(_ number: Value, _ digits: Value?) throws(Stop) -> Value {
    var places: Int?
    if let digits, !digits.isIdentical(to: .none) {
      if case .instance = number {
      } else if try indexed(digits) == nil {
        throw fail(.typeError, "'\(typeName(digits))' object cannot be interpreted as an integer")
      }
      guard let count = try indexed(digits)?.smallInteger ?? 0 as Int? else {
        throw fail(.typeError, "'\(typeName(digits))' object cannot be interpreted as an integer")
      }
      places = count
    }
    switch number {
    case .npFloat, .npInt, .npBool, .npScalar, .array: return try roundArray(number, places)
    case .float(let real):
      guard let places else { return try wholeNumber(real.rounded(.toNearestOrEven)) }
      return .float(Interpreter.rounded(real, places))
    case .int, .bool, .big:
      guard let integer = number.integer else { break }
      guard let places, places < 0 else { return Value(integer) }
      // Ten to that power is more than twice the integer.
      if places < -integer.bitWidth - 1 { return .int(0) }
      try charge(integer.bitWidth >> 3)
      let unit = BigInt(10).power(-places)
      var (quotient, rest) = integer.quotientAndRemainder(dividingBy: unit)
      if rest < 0 {
        rest += unit
        quotient -= 1
      }
      if rest * 2 > unit || (rest * 2 == unit && quotient.magnitude & 1 == 1) { quotient += 1 }
      return try self.integer(quotient * unit)
    case .instance(let object):
      if let method = object.type.lookUp("__round__") {
        return try callSpecial(method, number, digits.map { [$0] } ?? [])
      }
      if let builtin = object.builtin { return try round(builtin, digits) }
    default: break
    }
    throw fail(.typeError, "type \(typeName(number)) doesn't define __round__ method")
  }

  /// A double rounded to decimal places through its exact decimal digits, as CPython does.
  static func rounded(_ value: Double, _ places: Int) -> Double {
    guard value.isFinite, value != 0 else { return value }
    if places > 323 { return value }
    if places < -308 { return value.sign == .minus ? -0.0 : 0 }
    let digits = String(decoding: DecimalDigits.fixed(value, decimals: places), as: UTF8.self)
    let result = Double(digits + "e\(-places)") ?? value
    return value.sign == .minus ? -result : result
  }

  /// A float without fraction as an integer, or the error that `int` has for it.
  func wholeNumber(_ value: Double) throws(Stop) -> Value {
    if value.isNaN { throw fail(.valueError, "cannot convert float NaN to integer") }
    guard let integer = Interpreter.exactInteger(value) else {
      throw fail(.overflowError, "cannot convert float infinity to integer")
    }
    return Value(integer)
  }

  /// `pow(base, exponent, modulus)` of integers.
  func power(_ base: Value, _ exponent: Value, modulo modulus: Value) throws(Stop) -> Value {
    guard let a = base.integer, let e = exponent.integer, let m = modulus.integer else {
      throw fail(.typeError, "pow() 3rd argument not allowed unless all arguments are integers")
    }
    if m == 0 { throw fail(.valueError, "pow() 3rd argument cannot be 0") }
    let words = m.magnitude.bitWidth >> 6 + 1
    try charge(e.magnitude.bitWidth * words * words)
    let magnitude = BigInt(m.magnitude)
    if magnitude == 1 { return .int(0) }
    var start = a % magnitude
    if start < 0 { start += magnitude }
    if e < 0 {
      guard let inverse = start.inverse(magnitude) else {
        throw fail(.valueError, "base is not invertible for the given modulus")
      }
      start = inverse
    }
    var result = start.power(BigInt(e.magnitude), modulus: magnitude)
    if m < 0, !result.isZero { result += m }
    return try integer(result)
  }

  /// `bin`, `hex` and `oct`.
  func digits(_ value: Value, radix: Int, prefix: String) throws(Stop) -> Value {
    guard let integer = try indexed(value)?.integer else {
      throw fail(.typeError, "'\(typeName(value))' object cannot be interpreted as an integer")
    }
    return try string((integer < 0 ? "-" : "") + prefix + String(integer.magnitude, radix: radix))
  }

  /// `sum(values, start)`: integers exactly, then floats with Neumaier's compensation, as CPython 3.12 does.
  func sum(_ values: Value, from start: Value) throws(Stop) -> Value {
    if case .text = start { throw fail(.typeError, "sum() can't sum strings [use ''.join(seq) instead]") }
    if start.payload(BytesObject.self) != nil {
      throw fail(.typeError, "sum() can't sum bytes [use b''.join(seq) instead]")
    }
    let source = try iterator(values)
    var total = start
    // Small integers first, then floats, and from the first other value or overflow on nothing but `+`.
    while case .int(let sum) = total {
      guard let value = try source.next(self) else { return total }
      try charge()
      total = try binary(.add, total, value)
      if case .float = value { break }
      guard let next = value.smallInteger, !sum.addingReportingOverflow(next).overflow else { break }
    }
    if case .float(let real) = total {
      let sum = try compensated(real, source)
      total = sum.total
      if sum.isComplete { return total }
    }
    while let value = try source.next(self) {
      try charge()
      total = try binary(.add, total, value)
    }
    return total
  }

  /// The error that `divmod` of floats has for a divisor of zero.
  func divisionProblem(_ left: Value, _ right: Value) -> Stop? {
    func isPlain(_ value: Value) -> (isNumber: Bool, isFloat: Bool, isZero: Bool) {
      switch value {
      case .float(let real): (true, true, real == 0)
      case .int(let integer): (true, false, integer == 0)
      case .bool(let flag): (true, false, !flag)
      case .big: (true, false, false)
      default: (false, false, false)
      }
    }
    let (a, b) = (isPlain(left), isPlain(right))
    guard a.isNumber, b.isNumber, a.isFloat || b.isFloat, b.isZero else { return nil }
    if case .big(let integer) = left, Interpreter.nearestDouble(integer).isInfinite { return nil }
    return fail(.zeroDivisionError, "float divmod()")
  }

  /// Goes on with a float sum until something comes that is neither a float nor a small integer; integers are
  /// added without compensation, as in CPython 3.12 and 3.13.
  private func compensated(_ start: Double, _ source: IteratorObject) throws(Stop) -> (
    total: Value, isComplete: Bool
  ) {
    var sum = start
    var compensation = 0.0
    func finish() -> Double {
      compensation != 0 && compensation.isFinite ? sum + compensation : sum
    }
    while let item = try source.next(self) {
      try charge()
      switch item {
      case .float(let value):
        let t = sum + value
        if sum.magnitude >= value.magnitude {
          compensation += (sum - t) + value
        } else {
          compensation += (value - t) + sum
        }
        sum = t
      case .int(let value): sum += Double(value)
      case .bool(let value): sum += value ? 1 : 0
      default: return (try binary(.add, .float(finish()), item), false)
      }
    }
    return (.float(finish()), true)
  }
}
