#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The table of NumPy's element-wise functions.
enum Ufuncs {
  static let add = Ufunc(
    "add", inputs: 2, .same, floats: Ufunc.pairs { $0 + $1 },
    integers: { a, stepA, b, stepB, result, count, type in
      if type == .bool {
        Ufunc.pairs { $0 | $1 }(a, stepA, b, stepB, result, count, type)
      } else {
        plus(a, stepA, b, stepB, result, count, type)
      }
    })
  static let subtract = Ufunc(
    "subtract", inputs: 2, .noTruths, floats: Ufunc.pairs { $0 - $1 }, integers: Ufunc.pairs { $0 &- $1 })
  static let multiply = Ufunc(
    "multiply", inputs: 2, .same, floats: Ufunc.pairs { $0 * $1 }, integers: Ufunc.pairs { $0 &* $1 })
  static let divide = Ufunc("divide", inputs: 2, .quotient, floats: Ufunc.pairs { $0 / $1 })
  static let floorDivide = Ufunc(
    "floor_divide", inputs: 2, .number, floats: Ufunc.pairs { floorQuotient($0, $1) },
    integers: Ufunc.typed { a, b, type in floored(a, b, type).quotient })
  static let remainder = Ufunc(
    "remainder", inputs: 2, .number, floats: Ufunc.pairs { floorRest($0, $1) },
    integers: Ufunc.typed { a, b, type in floored(a, b, type).rest })
  static let fmod = Ufunc(
    "fmod", inputs: 2, .number, floats: Ufunc.pairs { truncatedRest($0, $1) },
    integers: Ufunc.pairs { a, b in
      if b == 0 {
        FloatingErrors.divide.raise()
        return 0
      }
      return b == -1 ? 0 : a % b
    })
  static let power = Ufunc(
    "power", inputs: 2, .number, floats: Ufunc.pairs { pow($0, $1) },
    integers: Ufunc.pairs { wrappingPower($0, $1) })
  static let floatPower = Ufunc("float_power", inputs: 2, .double, floats: Ufunc.pairs { pow($0, $1) })
  static let divmod = Ufunc(
    "divmod", inputs: 2, .number,
    parts: [
      Ufunc("divmod", inputs: 2, .number, floats: floorDivide.floats, integers: floorDivide.integers),
      Ufunc("divmod", inputs: 2, .number, floats: remainder.floats, integers: remainder.integers),
    ])

  private static let plus: Ufunc.Loop<Int, Int> = Ufunc.pairs { $0 &+ $1 }

  /// `a // b` of doubles: `(a - mod) / b`, snapped to the nearest integer below.
  static func floorQuotient(_ a: Double, _ b: Double) -> Double {
    if b == 0 { return a / b }
    var rest = remainderOfC(a, b)
    var quotient = (a - rest) / b
    if rest != 0 {
      if (b < 0) != (rest < 0) {
        rest += b
        quotient -= 1
      }
    }
    if quotient != 0 {
      var floor = quotient.rounded(.down)
      if quotient - floor > 0.5 { floor += 1 }
      return floor
    }
    return copysign(0, a / b)
  }

  /// `a % b` of doubles, with the sign of `b`.
  static func floorRest(_ a: Double, _ b: Double) -> Double {
    let rest = remainderOfC(a, b)
    if b == 0 { return rest }
    if rest != 0 { return (b < 0) != (rest < 0) ? rest + b : rest }
    return copysign(0, b)
  }

  static func truncatedRest(_ a: Double, _ b: Double) -> Double { remainderOfC(a, b) }

  /// `a // b` and `a % b` of integers; zero as divisor gives zeros and sets the flag.
  static func floored(_ a: Int, _ b: Int, _ type: ElementType) -> (quotient: Int, rest: Int) {
    if b == 0 {
      FloatingErrors.divide.raise()
      return (0, 0)
    }
    if b == -1 {
      if a == type.bounds.lowerBound { FloatingErrors.overflow.raise() }
      return (0 &- a, 0)
    }
    let (quotient, rest) = a.quotientAndRemainder(dividingBy: b)
    return rest != 0 && (rest < 0) != (b < 0) ? (quotient - 1, rest + b) : (quotient, rest)
  }

  /// Integer powers by squaring; the exponent is not negative.
  static func wrappingPower(_ base: Int, _ exponent: Int) -> Int {
    var (result, factor, rest) = (1, base, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result = result &* factor }
      factor = factor &* factor
      rest >>= 1
    }
    return result
  }
}

/// C's `fmod`, under a name that a row of the table does not hide.
private func remainderOfC(_ a: Double, _ b: Double) -> Double { fmod(a, b) }
