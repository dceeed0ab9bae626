#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Ufuncs {
  private static func comparison(
    _ name: String, _ floats: @escaping Ufunc.Loop<Double, Int>, _ whole: @escaping Ufunc.Loop<Int, Int>
  ) -> Ufunc {
    Ufunc(name, inputs: 2, .same, result: .truth, tests: floats, integers: whole, isChecked: false)
  }

  private static func real(_ name: String, _ compute: @escaping Ufunc.Loop<Double, Double>) -> Ufunc {
    Ufunc(name, inputs: 2, .float, floats: compute)
  }

  private static func choice(
    _ name: String, _ compute: @escaping Ufunc.Loop<Double, Double>, _ whole: @escaping Ufunc.Loop<Int, Int>
  ) -> Ufunc {
    Ufunc(name, inputs: 2, .same, floats: compute, integers: whole, isChecked: false)
  }

  private static func bits(_ name: String, _ compute: @escaping Ufunc.Loop<Int, Int>) -> Ufunc {
    Ufunc(name, inputs: 2, .bits, integers: compute, isChecked: false)
  }

  static let equal = comparison("equal", Ufunc.pairs { $0 == $1 ? 1 : 0 }, Ufunc.pairs { $0 == $1 ? 1 : 0 })
  static let notEqual = comparison(
    "not_equal", Ufunc.pairs { $0 != $1 ? 1 : 0 }, Ufunc.pairs { $0 != $1 ? 1 : 0 })
  static let less = comparison("less", Ufunc.pairs { $0 < $1 ? 1 : 0 }, Ufunc.pairs { $0 < $1 ? 1 : 0 })
  static let lessEqual = comparison(
    "less_equal", Ufunc.pairs { $0 <= $1 ? 1 : 0 }, Ufunc.pairs { $0 <= $1 ? 1 : 0 })
  static let greater = comparison("greater", Ufunc.pairs { $0 > $1 ? 1 : 0 }, Ufunc.pairs { $0 > $1 ? 1 : 0 })
  static let greaterEqual = comparison(
    "greater_equal", Ufunc.pairs { $0 >= $1 ? 1 : 0 }, Ufunc.pairs { $0 >= $1 ? 1 : 0 })
  static let maximum = choice(
    "maximum", Ufunc.pairs { $0.isNaN || $0 > $1 ? $0 : $1 }, Ufunc.pairs { max($0, $1) })
  static let minimum = choice(
    "minimum", Ufunc.pairs { $0.isNaN || $0 < $1 ? $0 : $1 }, Ufunc.pairs { min($0, $1) })
  static let bitAnd = bits("bitwise_and", Ufunc.pairs { $0 & $1 })
  static let bitOr = bits("bitwise_or", Ufunc.pairs { $0 | $1 })
  static let bitXor = bits("bitwise_xor", Ufunc.pairs { $0 ^ $1 })
  static let leftShift = Ufunc(
    "left_shift", inputs: 2, .integers,
    integers: Ufunc.typed { a, b, type in b < 0 || b >= type.itemSize * 8 ? 0 : a << b }, isChecked: false)
  static let rightShift = Ufunc(
    "right_shift", inputs: 2, .integers,
    integers: Ufunc.typed { a, b, type in b < 0 || b >= type.itemSize * 8 ? (a < 0 ? -1 : 0) : a >> b },
    isChecked: false)
  static let logicalAnd = comparison(
    "logical_and", Ufunc.pairs { $0 != 0 && $1 != 0 ? 1 : 0 }, Ufunc.pairs { $0 != 0 && $1 != 0 ? 1 : 0 })
  static let logicalOr = comparison(
    "logical_or", Ufunc.pairs { $0 != 0 || $1 != 0 ? 1 : 0 }, Ufunc.pairs { $0 != 0 || $1 != 0 ? 1 : 0 })
  static let logicalXor = comparison(
    "logical_xor", Ufunc.pairs { ($0 != 0) != ($1 != 0) ? 1 : 0 },
    Ufunc.pairs { ($0 != 0) != ($1 != 0) ? 1 : 0 })

  /// Functions of two operands.
  static let binary: [Ufunc] = [
    add, subtract, multiply, divide, floorDivide, remainder, fmod, power, floatPower, divmod, equal, notEqual,
    less,
    lessEqual, greater, greaterEqual, maximum, minimum, bitAnd, bitOr, bitXor, leftShift, rightShift,
    logicalAnd,
    logicalOr, logicalXor,
    choice("fmax", Ufunc.pairs { $0 >= $1 || $1.isNaN ? $0 : $1 }, Ufunc.pairs { max($0, $1) }),
    choice("fmin", Ufunc.pairs { $0 <= $1 || $1.isNaN ? $0 : $1 }, Ufunc.pairs { min($0, $1) }),
    real("hypot", Ufunc.pairs { hypot($0, $1) }), real("arctan2", Ufunc.pairs { atan2($0, $1) }),
    real("copysign", Ufunc.pairs { copysign($0, $1) }),
    real("heaviside", Ufunc.pairs { a, b in a.isNaN ? a : a == 0 ? b : a < 0 ? 0 : 1 }),
    real("logaddexp", Ufunc.pairs { logAddExp($0, $1) }),
    real("logaddexp2", Ufunc.pairs { logAddExp2($0, $1) }),
    real("nextafter", Ufunc.typed { a, b, type in nextAfter(a, b, type) }),
    Ufunc(
      "ldexp", inputs: 2, .scaled,
      floats: Ufunc.pairs { a, b in Double(scalbn(a, Int32(clamping: Int(exactly: b) ?? 0))) }),
    Ufunc("gcd", inputs: 2, .integers, integers: Ufunc.pairs { gcd($0, $1) }, isChecked: false),
    Ufunc(
      "lcm", inputs: 2, .integers,
      integers: Ufunc.pairs { a, b in
        let common = gcd(a, b)
        if common == 0 { return 0 }
        let product = (a / common) &* b
        return product < 0 ? 0 &- product : product
      }, isChecked: false),
  ]

  /// `log(exp(a) + exp(b))` without overflow.
  static func logAddExp(_ a: Double, _ b: Double) -> Double {
    if a == b { return a + 0.693147180559945309417232121458176568 }
    let difference = a - b
    if difference > 0 { return a + log1p(exp(-difference)) }
    return difference <= 0 ? b + log1p(exp(difference)) : difference
  }

  /// `log2(2**a + 2**b)` without overflow.
  static func logAddExp2(_ a: Double, _ b: Double) -> Double {
    if a == b { return a + 1 }
    let difference = a - b
    let perUnit = 1.442695040888963407359924681001892137
    if difference > 0 { return a + perUnit * log1p(exp2(-difference)) }
    return difference <= 0 ? b + perUnit * log1p(exp2(difference)) : difference
  }

  private static func nextAfter(_ a: Double, _ b: Double, _ type: ElementType) -> Double {
    switch type {
    case .float32: return Double(nextafterf(Float(a), Float(b)))
    case .float16:
      if a.isNaN || b.isNaN { return .nan }
      if a == b { return a }
      let unit = 0x1p-24
      if a == 0 { return b > 0 ? unit : -unit }
      let isUp = b > a
      // Below a power of two the numbers stand twice as close.
      let step = Double(sign: .plus, exponent: max(a.magnitude.exponent, -14) - 10, significand: 1)
      let isEdge = a.magnitude.significand == 1 && (a > 0) != isUp && a.magnitude > 0x1p-14
      let width = isEdge ? step / 2 : step
      return ElementType.half(isUp ? a + width : a - width)
    default: return nextafter(a, b)
    }
  }

  static func gcd(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a.magnitude, b.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    return Int(truncatingIfNeeded: a)
  }

  private static let aliases = [
    "abs": "absolute", "true_divide": "divide", "mod": "remainder", "bitwise_not": "invert",
    "bitwise_invert": "invert", "conj": "conjugate", "acos": "arccos", "asin": "arcsin", "atan": "arctan",
    "acosh": "arccosh", "asinh": "arcsinh", "atanh": "arctanh", "atan2": "arctan2", "pow": "power",
    "bitwise_left_shift": "left_shift", "bitwise_right_shift": "right_shift",
  ]

  /// All of them, by their own names.
  static let table: [String: Ufunc] = Dictionary(uniqueKeysWithValues: (unary + binary).map { ($0.name, $0) })

  /// All of them, under every name that NumPy has for them, with the row of each.
  static let names: [(name: String, ufunc: Ufunc)] =
    (unary + binary).map { ($0.name, $0) }
    + aliases.compactMap { alias, name in table[name].map { (alias, $0) } }
}
