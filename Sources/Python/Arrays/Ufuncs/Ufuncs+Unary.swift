#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Ufuncs {
  private static func real(_ name: String, _ compute: @escaping Ufunc.Loop<Double, Double>) -> Ufunc {
    Ufunc(name, inputs: 1, .float, floats: compute)
  }

  private static func test(
    _ name: String, _ compute: @escaping Ufunc.Loop<Double, Int>, _ whole: @escaping Ufunc.Loop<Int, Int>
  ) -> Ufunc {
    Ufunc(name, inputs: 1, .same, result: .truth, tests: compute, integers: whole, isChecked: false)
  }

  private static func keeping(_ name: String, _ compute: @escaping Ufunc.Loop<Double, Double>) -> Ufunc {
    Ufunc(name, inputs: 1, .same, floats: compute, integers: Ufunc.each { $0 })
  }

  static let negative = Ufunc(
    "negative", inputs: 1, .noTruths, floats: Ufunc.each { -$0 }, integers: Ufunc.each { 0 &- $0 },
    isChecked: false)
  static let positive = Ufunc(
    "positive", inputs: 1, .noTruths, floats: Ufunc.each { $0 }, integers: Ufunc.each { $0 }, isChecked: false
  )
  static let absolute = Ufunc(
    "absolute", inputs: 1, .same, floats: Ufunc.each { $0.magnitude },
    integers: Ufunc.each { $0 < 0 ? 0 &- $0 : $0 }, isChecked: false)
  static let invert = Ufunc(
    "invert", inputs: 1, .bits, integers: Ufunc.typed { a, _, type in type == .bool ? 1 - a : ~a },
    isChecked: false)
  static let square = Ufunc(
    "square", inputs: 1, .number, floats: Ufunc.each { $0 * $0 }, integers: Ufunc.each { $0 &* $0 })
  static let sqrt = real("sqrt", Ufunc.each { $0.squareRoot() })
  static let logicalNot = test("logical_not", Ufunc.each { $0 == 0 ? 1 : 0 }, Ufunc.each { $0 == 0 ? 1 : 0 })
  static let rint = real("rint", Ufunc.each { $0.rounded(.toNearestOrEven) })

  /// Functions of one operand.
  static let unary: [Ufunc] = [
    negative, positive, absolute, invert, square, sqrt, logicalNot, rint,
    real("log", Ufunc.each { log($0) }), real("log2", Ufunc.each { log2($0) }),
    real("log10", Ufunc.each { log10($0) }), real("log1p", Ufunc.each { log1p($0) }),
    real("exp", Ufunc.each { exp($0) }), real("exp2", Ufunc.each { exp2($0) }),
    real("expm1", Ufunc.each { expm1($0) }), real("cbrt", Ufunc.each { cbrt($0) }),
    real("sin", Ufunc.each { sin($0) }), real("cos", Ufunc.each { cos($0) }),
    real("tan", Ufunc.each { tan($0) }),
    real("arcsin", Ufunc.each { asin($0) }), real("arccos", Ufunc.each { acos($0) }),
    real("arctan", Ufunc.each { atan($0) }), real("sinh", Ufunc.each { sinh($0) }),
    real("cosh", Ufunc.each { cosh($0) }), real("tanh", Ufunc.each { tanh($0) }),
    real("arcsinh", Ufunc.each { asinh($0) }), real("arccosh", Ufunc.each { acosh($0) }),
    real("arctanh", Ufunc.each { atanh($0) }), real("degrees", degrees), real("rad2deg", degrees),
    real("radians", radians), real("deg2rad", radians), real("fabs", Ufunc.each { $0.magnitude }),
    real("spacing", Ufunc.typed { a, _, type in spacing(a, type) }),
    test("isnan", Ufunc.each { $0.isNaN ? 1 : 0 }, Ufunc.each { _ in 0 }),
    test("isinf", Ufunc.each { $0.isInfinite ? 1 : 0 }, Ufunc.each { _ in 0 }),
    test("isfinite", Ufunc.each { $0.isFinite ? 1 : 0 }, Ufunc.each { _ in 1 }),
    Ufunc(
      "signbit", inputs: 1, .float, result: .truth, tests: Ufunc.each { $0.sign == .minus ? 1 : 0 },
      isChecked: false),
    Ufunc(
      "sign", inputs: 1, .noTruths, floats: Ufunc.each { $0.isNaN ? $0 : $0 > 0 ? 1 : $0 < 0 ? -1 : 0 },
      integers: Ufunc.each { $0.signum() }, isChecked: false),
    keeping("floor", Ufunc.each { $0.rounded(.down) }), keeping("ceil", Ufunc.each { $0.rounded(.up) }),
    keeping("trunc", Ufunc.each { $0.rounded(.towardZero) }),
    Ufunc("conjugate", inputs: 1, .number, floats: Ufunc.each { $0 }, integers: Ufunc.each { $0 }),
    Ufunc(
      "reciprocal", inputs: 1, .number, floats: Ufunc.each { 1 / $0 },
      integers: Ufunc.typed { a, _, type in
        if a == 0 {
          FloatingErrors.divide.raise()
          FloatingErrors.invalid.raise()
          return type.wrapped(type.itemSize >= 4 ? type.bounds.lowerBound : 0)
        }
        return 1 / a
      }),
    Ufunc(
      "bitwise_count", inputs: 1, .integers, result: .uint8,
      integers: Ufunc.each { $0.magnitude.nonzeroBitCount }),
    Ufunc(
      "modf", inputs: 1, .float,
      parts: [
        Ufunc("modf", inputs: 1, .float, floats: Ufunc.each { modf($0).fraction }),
        Ufunc("modf", inputs: 1, .float, floats: Ufunc.each { $0.rounded(.towardZero) }),
      ]),
    Ufunc(
      "frexp", inputs: 1, .float,
      parts: [
        Ufunc("frexp", inputs: 1, .float, floats: Ufunc.each { mantissa($0).fraction }),
        Ufunc("frexp", inputs: 1, .float, result: .int32, tests: Ufunc.each { mantissa($0).exponent }),
      ]),
  ]

  /// Pi as the nearest single-precision number.
  private static let singlePi = Float(Double.pi)

  private static let degrees: Ufunc.Loop<Double, Double> = Ufunc.typed { a, _, type in
    type == .float64 ? a * (180 / .pi) : Double(Float(a) * (180 / singlePi))
  }

  private static let radians: Ufunc.Loop<Double, Double> = Ufunc.typed { a, _, type in
    type == .float64 ? a * (.pi / 180) : Double(Float(a) * (singlePi / 180))
  }

  private static func modf(_ value: Double) -> (fraction: Double, whole: Double) {
    if value.isInfinite { return (copysign(0, value), value) }
    let whole = value.rounded(.towardZero)
    return (copysign(value - whole, value), whole)
  }

  private static func mantissa(_ value: Double) -> (fraction: Double, exponent: Int) {
    if value == 0 || !value.isFinite { return (value, 0) }
    let exponent = Int(value.exponent) + 1
    return (Double(sign: value.sign, exponent: -1, significand: value.significand), exponent)
  }

  /// The distance to the next number of the type, away from zero.
  static func spacing(_ value: Double, _ type: ElementType) -> Double {
    guard value.isFinite else { return .nan }
    if value == 0 { return type == .float64 ? 0x1p-1074 : type == .float32 ? 0x1p-149 : 0x1p-24 }
    switch type {
    case .float32:
      let real = Float(value)
      return Double(value.sign == .minus ? real.nextDown - real : real.nextUp - real)
    case .float16:
      let unit = Double(sign: .plus, exponent: max(value.magnitude.exponent, -14) - 10, significand: 1)
      let isEdge = value.sign == .minus && value.magnitude.significand == 1 && value.magnitude > 0x1p-14
      return isEdge ? unit / 2 : unit
    default: return value.sign == .minus ? value.nextDown - value : value.nextUp - value
    }
  }
}
