import BigInt

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Modules {
  /// `math`
  static let math = ModuleDefinition(
    "math", mathRealFunctions + mathIntegerFunctions + mathSequenceFunctions,
    values: [
      "pi": .real(.pi), "e": .real(2.718281828459045), "tau": .real(6.283185307179586),
      "inf": .real(.infinity),
      "nan": .real(.nan),
    ])

  /// A function of one real number; an undefined or infinite result is the error that Python has for it.
  private static func real(_ name: String, _ compute: @escaping @Sendable (Double) -> Double)
    -> BuiltinFunction
  {
    BuiltinFunction(name, "x /", real: compute) { (interpreter, arguments) throws(Stop) in
      let x = try interpreter.realArgument(arguments.required(0))
      let result = compute(x)
      if result.isNaN, !x.isNaN { throw interpreter.fail(.valueError, "math domain error") }
      if result.isInfinite, x.isFinite { throw interpreter.fail(.overflowError, "math range error") }
      return .float(result)
    }
  }

  /// The double that is `steps` doubles from `x` on the way to `y`: the bits of doubles are in their order.
  private static func neighbour(of x: Double, toward y: Double, steps: UInt64) -> Double {
    if x.isNaN || y.isNaN { return x.isNaN ? x : y }
    if steps == 0 { return x }
    if x == y { return y }
    func rank(_ value: Double) -> Int64 {
      let magnitude = Int64(bitPattern: value.magnitude.bitPattern)
      return value.sign == .minus ? -magnitude : magnitude
    }
    let (from, to) = (rank(x), rank(y))
    let distance = UInt64(from < to ? to - from : from - to)
    if steps >= distance { return y }
    let place = from < to ? from + Int64(steps) : from - Int64(steps)
    let magnitude = Double(bitPattern: place.magnitude)
    return place < 0 || (place == 0 && x < 0) ? -magnitude : magnitude
  }

  /// The logarithm of a number of any size.
  private static func logarithm(_ name: String, _ compute: @escaping @Sendable (Double) -> Double)
    -> BuiltinFunction
  {
    BuiltinFunction(name, "x /", real: compute) { (interpreter, arguments) throws(Stop) in
      .float(try interpreter.logarithm(of: arguments.required(0), compute))
    }
  }

  private static let mathRealFunctions: [BuiltinFunction] = [
    real("sqrt") { $0.squareRoot() }, real("exp") { exp($0) }, real("expm1") { expm1($0) },
    real("exp2") { exp2($0) },
    real("cbrt") { cbrt($0) }, real("sin") { sin($0) }, real("cos") { cos($0) }, real("tan") { tan($0) },
    real("asin") { asin($0) }, real("acos") { acos($0) }, real("atan") { atan($0) },
    real("sinh") { sinh($0) },
    real("cosh") { cosh($0) }, real("tanh") { tanh($0) }, real("asinh") { asinh($0) },
    real("acosh") { acosh($0) },
    real("erf") { erf($0) }, real("erfc") { erfc($0) }, real("fabs") { $0.magnitude },
    real("degrees") { $0 * (180 / .pi) }, real("radians") { $0 * (.pi / 180) },
    BuiltinFunction("atanh", "x /") { (interpreter, arguments) throws(Stop) in
      let x = try interpreter.realArgument(arguments.required(0))
      if x.magnitude >= 1 { throw interpreter.fail(.valueError, "math domain error") }
      return .float(atanh(x))
    },
    BuiltinFunction("log1p", "x /") { (interpreter, arguments) throws(Stop) in
      let x = try interpreter.realArgument(arguments.required(0))
      if x <= -1 { throw interpreter.fail(.valueError, "math domain error") }
      return .float(log1p(x))
    },
    logarithm("log2") { log2($0) }, logarithm("log10") { log10($0) },
    BuiltinFunction("log", "x base= /", real: { log($0) }) { (interpreter, arguments) throws(Stop) in
      let numerator = try interpreter.logarithm(of: arguments.required(0)) { log($0) }
      guard let base = arguments[1] else { return .float(numerator) }
      let denominator = try interpreter.logarithm(of: base) { log($0) }
      if denominator == 0 { throw interpreter.fail(.zeroDivisionError, "float division by zero") }
      return .float(numerator / denominator)
    },
    BuiltinFunction("gamma", "x /") { (interpreter, arguments) throws(Stop) in
      let x = try interpreter.realArgument(arguments.required(0))
      guard let result = GammaFunction.gamma(x) else {
        throw interpreter.fail(.valueError, "math domain error")
      }
      if result.isInfinite, x.isFinite { throw interpreter.fail(.overflowError, "math range error") }
      return .float(result)
    },
    BuiltinFunction("lgamma", "x /") { (interpreter, arguments) throws(Stop) in
      let x = try interpreter.realArgument(arguments.required(0))
      guard let result = GammaFunction.logarithm(x) else {
        throw interpreter.fail(.valueError, "math domain error")
      }
      if result.isInfinite, x.isFinite { throw interpreter.fail(.overflowError, "math range error") }
      return .float(result)
    },
    BuiltinFunction("pow", "x y /") { (interpreter, arguments) throws(Stop) in
      let x = try interpreter.realArgument(arguments.required(0))
      let y = try interpreter.realArgument(arguments.required(1))
      let result = pow(x, y)
      if result.isNaN, !x.isNaN, !y.isNaN { throw interpreter.fail(.valueError, "math domain error") }
      if result.isInfinite, x.isFinite, y.isFinite {
        throw interpreter.fail(
          x == 0 ? .valueError : .overflowError, x == 0 ? "math domain error" : "math range error")
      }
      return .float(result)
    },
    BuiltinFunction("atan2", "y x /") { (interpreter, arguments) throws(Stop) in
      .float(
        atan2(
          try interpreter.realArgument(arguments.required(0)),
          try interpreter.realArgument(arguments.required(1))))
    },
    BuiltinFunction("copysign", "x y /") { (interpreter, arguments) throws(Stop) in
      let sign = try interpreter.realArgument(arguments.required(1))
      return .float(copysign(try interpreter.realArgument(arguments.required(0)), sign))
    },
    BuiltinFunction("fmod", "x y /") { (interpreter, arguments) throws(Stop) in
      let x = try interpreter.realArgument(arguments.required(0))
      let y = try interpreter.realArgument(arguments.required(1))
      if (x.isInfinite && !y.isNaN) || (y == 0 && !x.isNaN) {
        throw interpreter.fail(.valueError, "math domain error")
      }
      return .float(fmod(x, y))
    },
    BuiltinFunction("remainder", "x y /") { (interpreter, arguments) throws(Stop) in
      let x = try interpreter.realArgument(arguments.required(0))
      let y = try interpreter.realArgument(arguments.required(1))
      if (x.isInfinite && !y.isNaN) || (y == 0 && !x.isNaN) {
        throw interpreter.fail(.valueError, "math domain error")
      }
      return .float(remainder(x, y))
    },
    BuiltinFunction("ldexp", "x i /") { (interpreter, arguments) throws(Stop) in
      let x = try interpreter.realArgument(arguments.required(0))
      guard let exponent = arguments.required(1).integer else {
        throw interpreter.fail(.typeError, "Expected an int as second argument to ldexp.")
      }
      let result = scalbn(x, Int32(clamping: exponent))
      if result.isInfinite, x.isFinite { throw interpreter.fail(.overflowError, "math range error") }
      return .float(result)
    },
    BuiltinFunction("frexp", "x /") { (interpreter, arguments) throws(Stop) in
      let x = try interpreter.realArgument(arguments.required(0))
      guard x.isFinite, x != 0 else { return try interpreter.tuple([.float(x), .int(0)]) }
      let exponent = Int(x.exponent) + 1
      return try interpreter.tuple([.float(scalbn(x, Int32(clamping: -exponent))), .int(exponent)])
    },
    BuiltinFunction("modf", "x /") { (interpreter, arguments) throws(Stop) in
      let x = try interpreter.realArgument(arguments.required(0))
      let whole = x.isInfinite ? x : x.rounded(.towardZero)
      let rest = x.isInfinite ? copysign(0, x) : copysign(x - whole, x)
      return try interpreter.tuple([.float(rest), .float(whole)])
    },
    BuiltinFunction("nextafter", "x y / * steps=") { (interpreter, arguments) throws(Stop) in
      let x = try interpreter.realArgument(arguments.required(0))
      let y = try interpreter.realArgument(arguments.required(1))
      guard let given = arguments[2], !given.isIdentical(to: .none) else { return .float(nextafter(x, y)) }
      let steps = try interpreter.integerArgument(given)
      if steps < 0 { throw interpreter.fail(.valueError, "steps must be a non-negative integer") }
      return .float(neighbour(of: x, toward: y, steps: UInt64(clamping: steps)))
    },
    BuiltinFunction("ulp", "x /") { (interpreter, arguments) throws(Stop) in
      let x = try interpreter.realArgument(arguments.required(0))
      return .float(x.isInfinite ? .infinity : x.magnitude.ulp)
    },
    BuiltinFunction("isnan", "x /") { (interpreter, arguments) throws(Stop) in
      .bool(try interpreter.realArgument(arguments.required(0)).isNaN)
    },
    BuiltinFunction("isinf", "x /") { (interpreter, arguments) throws(Stop) in
      .bool(try interpreter.realArgument(arguments.required(0)).isInfinite)
    },
    BuiltinFunction("isfinite", "x /") { (interpreter, arguments) throws(Stop) in
      .bool(try interpreter.realArgument(arguments.required(0)).isFinite)
    },
    BuiltinFunction("isclose", "a b * rel_tol= abs_tol=") { (interpreter, arguments) throws(Stop) in
      let a = try interpreter.realArgument(arguments.required(0))
      let b = try interpreter.realArgument(arguments.required(1))
      let relative =
        try arguments[2].map { (value) throws(Stop) in try interpreter.realArgument(value) } ?? 1e-9
      let absolute = try arguments[3].map { (value) throws(Stop) in try interpreter.realArgument(value) } ?? 0
      if relative < 0 || absolute < 0 {
        throw interpreter.fail(.valueError, "tolerances must be non-negative")
      }
      if a == b { return .bool(true) }
      if a.isInfinite || b.isInfinite { return .bool(false) }
      let difference = (b - a).magnitude
      return .bool(
        difference <= (relative * b).magnitude || difference <= (relative * a).magnitude
          || difference <= absolute)
    },
  ]
}

extension Interpreter {
  /// An argument that must be a real number.
  func realArgument(_ value: Value) throws(Stop) -> Double {
    if let real = try double(value) { return real }
    switch value {
    case .array: return try makeFloat(value)
    case .instance(let object):
      if object.type.lookUp("__float__") != nil { return try makeFloat(value) }
    case .inert: throw refuse("plot object", "the value of a plot object is not known")
    default: break
    }
    throw fail(.typeError, "must be real number, not \(typeName(value))")
  }

  /// A logarithm of a number, integers of any size included.
  func logarithm(of value: Value, _ compute: (Double) -> Double) throws(Stop) -> Double {
    if case .big(let integer) = value {
      if integer < 0 { throw fail(.valueError, "math domain error") }
      let real = Interpreter.nearestDouble(integer)
      if real.isFinite { return compute(real) }
      // As CPython: the integer is `top · 2^bits` with `top` from a half to one.
      let bits = integer.magnitude.bitWidth
      let top = Interpreter.nearestDouble(integer >> (bits - 1000))
      return compute(scalbn(top, -1000)) + compute(2) * Double(bits)
    }
    let x = try realArgument(value)
    if x <= 0 { throw fail(.valueError, "math domain error") }
    return compute(x)
  }
}
