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
      return try interpreter.power(arguments.required(0), arguments.required(1), modulo: modulus)
    },
    BuiltinFunction("divmod", "x y /") { (interpreter, arguments) throws(Stop) in
      let quotient = try interpreter.binary(.floorDivide, arguments.required(0), arguments.required(1))
      let rest = try interpreter.binary(.modulo, arguments.required(0), arguments.required(1))
      return try interpreter.tuple([quotient, rest])
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
    BuiltinFunction("ord", "c /") { (interpreter, arguments) throws(Stop) in
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
      if let method = object.type.lookUp("__abs__") { return try call(method, [value]) }
    default: break
    }
    throw fail(.typeError, "bad operand type for abs(): '\(typeName(value))'")
  }

  /// `round(number, digits)`, correctly rounded from the binary value, half to even.
  func round(_ number: Value, _ digits: Value?) throws(Stop) -> Value {
    var places: Int?
    if let digits, !digits.isIdentical(to: .none) {
      guard let count = digits.smallInteger else {
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
      if -places > limits.integerBits { return .int(0) }
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
        return try call(method, [number] + (digits.map { [$0] } ?? []))
      }
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
    guard let integer = value.integer else {
      throw fail(.typeError, "'\(typeName(value))' object cannot be interpreted as an integer")
    }
    return try string((integer < 0 ? "-" : "") + prefix + String(integer.magnitude, radix: radix))
  }

  /// `sum(values, start)`: integers exactly, then floats with Neumaier's compensation, as CPython 3.12 does.
  func sum(_ values: Value, from start: Value) throws(Stop) -> Value {
    if case .text = start { throw fail(.typeError, "sum() can't sum strings [use ''.join(seq) instead]") }
    let source = try iterator(values)
    var total = start
    while let value = try source.next(self) {
      try charge()
      if case .float(let real) = total, let first = try plainDouble(value) {
        total = try compensated(real, first, source)
      } else {
        total = try binary(.add, total, value)
      }
    }
    return total
  }

  /// Goes on with a float sum until something comes that is neither a float nor an integer.
  private func compensated(_ start: Double, _ first: Double, _ source: IteratorObject) throws(Stop) -> Value {
    var sum = start
    var compensation = 0.0
    func finish() -> Double {
      compensation != 0 && compensation.isFinite ? sum + compensation : sum
    }
    var next: Double? = first
    while let value = next {
      let t = sum + value
      if sum.magnitude >= value.magnitude {
        compensation += (sum - t) + value
      } else {
        compensation += (value - t) + sum
      }
      sum = t
      try charge()
      guard let item = try source.next(self) else { return .float(finish()) }
      next = try plainDouble(item)
      if next == nil { return try binary(.add, .float(finish()), item) }
    }
    return .float(finish())
  }

  /// A float or a small integer as a double; `nil` for everything else, NumPy's scalars included.
  private func plainDouble(_ value: Value) throws(Stop) -> Double? {
    switch value {
    case .float(let real): real
    case .int(let integer): Double(integer)
    case .bool(let flag): flag ? 1 : 0
    default: nil
    }
  }
}
