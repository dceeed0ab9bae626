#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Modules {
  /// `cmath`
  static let complexMath = ModuleDefinition(
    "cmath",
    [
      complexFunction("sqrt", ComplexMath.squareRoot), complexFunction("exp", ComplexMath.exponential),
      complexFunction("log10", ComplexMath.logarithm10),
      complexFunction("cosh", ComplexMath.hyperbolicCosine),
      complexFunction("sinh", ComplexMath.hyperbolicSine),
      complexFunction("tanh", ComplexMath.hyperbolicTangent),
      complexFunction("cos") { (z) throws(ComplexMath.Problem) in
        try ComplexMath.hyperbolicCosine(ComplexValue(-z.imaginary, z.real))
      },
      complexFunction("sin") { (z) throws(ComplexMath.Problem) in
        try ComplexMath.turned(z, ComplexMath.hyperbolicSine)
      },
      complexFunction("tan") { (z) throws(ComplexMath.Problem) in
        try ComplexMath.turned(z, ComplexMath.hyperbolicTangent)
      },
      complexFunction("acos", ComplexMath.inverseCosine),
      complexFunction("acosh", ComplexMath.inverseHyperbolicCosine),
      complexFunction("asinh", ComplexMath.inverseHyperbolicSine),
      complexFunction("atanh", ComplexMath.inverseHyperbolicTangent),
      complexFunction("asin") { (z) throws(ComplexMath.Problem) in
        try ComplexMath.turned(z, ComplexMath.inverseHyperbolicSine)
      },
      complexFunction("atan") { (z) throws(ComplexMath.Problem) in
        try ComplexMath.turned(z, ComplexMath.inverseHyperbolicTangent)
      },
      BuiltinFunction("log", "z base= /") { (interpreter, arguments) throws(Stop) in
        let number = try interpreter.complexNumber(arguments.required(0))
        if arguments[1] != nil, number.magnitude == 0 {
          throw interpreter.refuse("cmath.log(0, base)", "the logarithm of zero to a base is not supported")
        }
        let value = try interpreter.complexResult(
          try interpreter.complexNumber(arguments.required(0)), ComplexMath.logarithm)
        guard let given = arguments[1] else { return try interpreter.complex(value) }
        let base = try interpreter.complexResult(
          try interpreter.complexNumber(given), ComplexMath.logarithm)
        return try interpreter.complex(try interpreter.logarithmQuotient(value, base))
      },
    ] + polarFunctions + classifications,
    values: [
      "pi": .real(.pi), "e": .real(M_E), "tau": .real(2 * .pi), "inf": .real(.infinity), "nan": .real(.nan),
      "infj": .made { (interpreter) throws(Stop) in try interpreter.complex(ComplexValue(0, .infinity)) },
      "nanj": .made { (interpreter) throws(Stop) in try interpreter.complex(ComplexValue(0, .nan)) },
    ])

  private static let polarFunctions: [BuiltinFunction] = [
    BuiltinFunction("phase", "z /") { (interpreter, arguments) throws(Stop) in
      .float(try interpreter.complexNumber(arguments.required(0)).phase)
    },
    BuiltinFunction("polar", "z /") { (interpreter, arguments) throws(Stop) in
      let z = try interpreter.complexNumber(arguments.required(0))
      if z.magnitude.isInfinite, z.isFinite { throw interpreter.fail(.overflowError, "math range error") }
      return try interpreter.tuple([.float(z.magnitude), .float(z.phase)])
    },
    BuiltinFunction("rect", "r phi /") { (interpreter, arguments) throws(Stop) in
      let length = try interpreter.realNumber(arguments.required(0))
      let angle = try interpreter.realNumber(arguments.required(1))
      guard length.isFinite, angle.isFinite else {
        throw interpreter.refuse("cmath, inf and nan", "cmath of infinite parts and of nan is not supported")
      }
      if angle == 0 { return try interpreter.complex(ComplexValue(length, length * angle)) }
      return try interpreter.complex(ComplexValue(length * cos(angle), length * sin(angle)))
    },
  ]

  private static let classifications: [BuiltinFunction] = [
    BuiltinFunction("isfinite", "z /") { (interpreter, arguments) throws(Stop) in
      .bool(try interpreter.complexNumber(arguments.required(0)).isFinite)
    },
    BuiltinFunction("isinf", "z /") { (interpreter, arguments) throws(Stop) in
      let z = try interpreter.complexNumber(arguments.required(0))
      return .bool(z.real.isInfinite || z.imaginary.isInfinite)
    },
    BuiltinFunction("isnan", "z /") { (interpreter, arguments) throws(Stop) in
      let z = try interpreter.complexNumber(arguments.required(0))
      return .bool(z.real.isNaN || z.imaginary.isNaN)
    },
    BuiltinFunction("isclose", "a b * rel_tol= abs_tol=") { (interpreter, arguments) throws(Stop) in
      let a = try interpreter.complexNumber(arguments.required(0))
      let b = try interpreter.complexNumber(arguments.required(1))
      let relative =
        try arguments[2].map { (value) throws(Stop) in try interpreter.realNumber(value) } ?? 1e-9
      let absolute = try arguments[3].map { (value) throws(Stop) in try interpreter.realNumber(value) } ?? 0
      if relative < 0 || absolute < 0 {
        throw interpreter.fail(.valueError, "tolerances must be non-negative")
      }
      if a.real == b.real, a.imaginary == b.imaginary { return .bool(true) }
      if a.real.isInfinite || a.imaginary.isInfinite || b.real.isInfinite || b.imaginary.isInfinite {
        return .bool(false)
      }
      let distance = (a - b).magnitude
      return .bool(
        distance <= relative * b.magnitude || distance <= relative * a.magnitude || distance <= absolute)
    },
  ]

  private static func complexFunction(
    _ name: String, _ compute: @escaping @Sendable (ComplexValue) throws(ComplexMath.Problem) -> ComplexValue
  ) -> BuiltinFunction {
    BuiltinFunction(name, "z /") { (interpreter, arguments) throws(Stop) in
      try interpreter.complex(
        try interpreter.complexResult(try interpreter.complexNumber(arguments.required(0)), compute))
    }
  }
}

extension Interpreter {
  /// A number as a complex one, or the error that functions of `cmath` have.
  func complexNumber(_ value: Value) throws(Stop) -> ComplexValue {
    if case .text = value.plain { throw fail(.typeError, "must be real number, not str") }
    guard let part = try complexPart(value) else {
      throw fail(.typeError, "must be real number, not \(typeName(value))")
    }
    return part.value
  }

  /// A real number, or the error that functions of `cmath` have.
  fileprivate func realNumber(_ value: Value) throws(Stop) -> Double {
    switch value.plain {
    case .int, .bool, .big, .float, .npFloat, .npInt, .npScalar: return try makeFloat(value.plain)
    case .instance(let object) where object.type.lookUp("__float__") != nil: return try makeFloat(value)
    default: throw fail(.typeError, "must be real number, not \(typeName(value))")
    }
  }

  /// The quotient of two logarithms; that by the logarithm of 1 is outside the domain.
  fileprivate func logarithmQuotient(_ a: ComplexValue, _ b: ComplexValue) throws(Stop) -> ComplexValue {
    do throws(ComplexValue.Problem) {
      return try a.divided(by: b)
    } catch {
      throw fail(.valueError, "math domain error")
    }
  }

  /// The value of a function of `cmath`, or Python's error.
  fileprivate func complexResult(
    _ z: ComplexValue, _ compute: (ComplexValue) throws(ComplexMath.Problem) -> ComplexValue
  ) throws(Stop) -> ComplexValue {
    do throws(ComplexMath.Problem) {
      return try compute(z)
    } catch {
      switch error {
      case .domain: throw fail(.valueError, "math domain error")
      case .range: throw fail(.overflowError, "math range error")
      case .special:
        throw refuse("cmath, inf and nan", "cmath of infinite parts and of nan is not supported")
      }
    }
  }
}
