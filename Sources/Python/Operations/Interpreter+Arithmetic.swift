import BigInt

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Interpreter {
  /// The value of an infix operator.
  func binary(_ infix: BinaryOperator, _ left: Value, _ right: Value) throws(Stop) -> Value {
    switch (left, right) {
    case (.float(let a), .float(let b)): return try floats(infix, a, b, left, right)
    case (.int(let a), .int(let b)): return try integers(infix, a, b, left, right)
    case (.float(let a), .int(let b)): return try floats(infix, a, Double(b), left, right)
    case (.int(let a), .float(let b)): return try floats(infix, Double(a), b, left, right)
    default: return try mixed(infix, left, right)
    }
  }

  private func mixed(_ infix: BinaryOperator, _ left: Value, _ right: Value) throws(Stop) -> Value {
    if hasOperators(left) || hasOperators(right) { return try objects(infix, left, right) }
    if isNumPy(left) || isNumPy(right) { return try binaryArrays(infix, left, right) }
    if let a = left.integer, let b = right.integer {
      if case .bool(let x) = left, case .bool(let y) = right {
        switch infix {
        case .bitAnd: return .bool(x && y)
        case .bitOr: return .bool(x || y)
        case .bitXor: return .bool(x != y)
        default: break
        }
      }
      if let x = left.smallInteger, let y = right.smallInteger {
        return try integers(infix, x, y, left, right)
      }
      return try bigIntegers(infix, a, b, left, right)
    }
    if let a = try double(left), let b = try double(right) { return try floats(infix, a, b, left, right) }
    return try sequenceResult(infix, left, right)
  }

  /// A Python number as a double; `nil` if it is no number, `OverflowError` if it is too large.
  func double(_ value: Value) throws(Stop) -> Double? {
    switch value {
    case .float(let real), .npFloat(let real): return real
    case .int(let integer), .npInt(let integer): return Double(integer)
    case .bool(let flag), .npBool(let flag): return flag ? 1 : 0
    case .npScalar(let scalar): return scalar.real
    case .big(let integer):
      let real = Interpreter.nearestDouble(integer)
      if real.isInfinite { throw fail(.overflowError, "int too large to convert to float") }
      return real
    default: return nil
    }
  }

  /// The double nearest to an integer, half to even; infinite if it is too large.
  static func nearestDouble(_ value: BigInt) -> Double {
    let magnitude = value.magnitude
    let bits = magnitude.bitWidth
    if bits <= 64 { return value < 0 ? -Double(UInt64(magnitude)) : Double(UInt64(magnitude)) }
    if bits > 1100 { return value < 0 ? -.infinity : .infinity }
    // Keep 64 bits and let the lowest stand for everything that is cut off.
    let shift = bits - 64
    let top = magnitude >> shift
    let isExact = top << shift == magnitude
    let kept = UInt64(top) | (isExact ? 0 : 1)
    let result = Double(sign: .plus, exponent: shift, significand: Double(kept))
    return value < 0 ? -result : result
  }

  /// The error of operands that an operator does not go with.
  func unsupportedOperands(_ infix: BinaryOperator, _ left: Value, _ right: Value) -> Stop {
    let name = infix == .power ? "** or pow()" : infix.rawValue
    return fail(
      .typeError, "unsupported operand type(s) for \(name): '\(typeName(left))' and '\(typeName(right))'")
  }

  private func floats(_ infix: BinaryOperator, _ a: Double, _ b: Double, _ left: Value, _ right: Value)
    throws(Stop)
    -> Value
  {
    switch infix {
    case .add: return .float(a + b)
    case .subtract: return .float(a - b)
    case .multiply: return .float(a * b)
    case .divide:
      if b == 0 { throw fail(.zeroDivisionError, "float division by zero") }
      return .float(a / b)
    case .floorDivide:
      if b == 0 { throw fail(.zeroDivisionError, "float floor division by zero") }
      return .float(Interpreter.floorDivide(a, b).quotient)
    case .modulo:
      if b == 0 { throw fail(.zeroDivisionError, "float modulo") }
      return .float(Interpreter.floorDivide(a, b).rest)
    case .power: return try power(a, b)
    default: throw unsupportedOperands(infix, left, right)
    }
  }

  /// Python's `divmod` of doubles: the rest has the sign of the divisor.
  static func floorDivide(_ a: Double, _ b: Double) -> (quotient: Double, rest: Double) {
    var rest = fmod(a, b)
    var quotient = (a - rest) / b
    if rest != 0 {
      if (b < 0) != (rest < 0) {
        rest += b
        quotient -= 1
      }
    } else {
      rest = copysign(0, b)
    }
    if quotient != 0 {
      let floor = quotient.rounded(.down)
      quotient = quotient - floor > 0.5 ? floor + 1 : floor
    } else {
      quotient = copysign(0, a / b)
    }
    return (quotient, rest)
  }

  private func power(_ a: Double, _ b: Double) throws(Stop) -> Value {
    if a == 0, b < 0 { throw fail(.zeroDivisionError, "0.0 cannot be raised to a negative power") }
    if a < 0, a.isFinite, b.isFinite, b != b.rounded() {
      return try complex(try power(ComplexValue(a, 0), ComplexValue(b, 0)))
    }
    let result = pow(a, b)
    if result.isInfinite, a.isFinite, b.isFinite {
      throw fail(.overflowError, "(34, 'Numerical result out of range')")
    }
    return .float(result)
  }

  private func integers(_ infix: BinaryOperator, _ a: Int, _ b: Int, _ left: Value, _ right: Value)
    throws(Stop)
    -> Value
  {
    switch infix {
    case .add:
      let (sum, overflow) = a.addingReportingOverflow(b)
      if !overflow { return .int(sum) }
    case .subtract:
      let (difference, overflow) = a.subtractingReportingOverflow(b)
      if !overflow { return .int(difference) }
    case .multiply:
      let (product, overflow) = a.multipliedReportingOverflow(by: b)
      if !overflow { return .int(product) }
    case .divide:
      if b == 0 { throw fail(.zeroDivisionError, "division by zero") }
      if a.magnitude <= 1 << 53, b.magnitude <= 1 << 53 { return .float(Double(a) / Double(b)) }
    case .floorDivide:
      if b == 0 { throw fail(.zeroDivisionError, "integer division or modulo by zero") }
      if a == .min, b == -1 { break }
      let (quotient, rest) = a.quotientAndRemainder(dividingBy: b)
      return .int(rest != 0 && (rest < 0) != (b < 0) ? quotient - 1 : quotient)
    case .modulo:
      if b == 0 { throw fail(.zeroDivisionError, "integer modulo by zero") }
      if b == -1 { return .int(0) }
      let rest = a % b
      return .int(rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest)
    case .bitAnd: return .int(a & b)
    case .bitOr: return .int(a | b)
    case .bitXor: return .int(a ^ b)
    case .rightShift:
      if b < 0 { throw fail(.valueError, "negative shift count") }
      return .int(a >> b)
    case .leftShift, .power: break
    case .matrixMultiply: throw unsupportedOperands(infix, left, right)
    }
    return try bigIntegers(infix, BigInt(a), BigInt(b), left, right)
  }

  private func bigIntegers(_ infix: BinaryOperator, _ a: BigInt, _ b: BigInt, _ left: Value, _ right: Value)
    throws(Stop) -> Value
  {
    try charge((a.bitWidth + b.bitWidth) >> 9)
    switch infix {
    case .add: return try integer(a + b)
    case .subtract: return try integer(a - b)
    case .multiply:
      if a.bitWidth + b.bitWidth > limits.integerBits + 64 { throw .limit(.integerBits) }
      try charge((a.bitWidth >> 6) * (b.bitWidth >> 6) >> 6)
      return try integer(a * b)
    case .divide:
      if b == 0 { throw fail(.zeroDivisionError, "division by zero") }
      try charge((a.bitWidth >> 6) * (b.bitWidth >> 6) >> 6)
      return .float(try trueDivision(a, b))
    case .floorDivide, .modulo:
      if b == 0 {
        throw fail(
          .zeroDivisionError,
          infix == .modulo ? "integer modulo by zero" : "integer division or modulo by zero")
      }
      try charge((a.bitWidth >> 6) * (b.bitWidth >> 6) >> 6)
      var (quotient, rest) = a.quotientAndRemainder(dividingBy: b)
      if !rest.isZero, (rest < 0) != (b < 0) {
        quotient -= 1
        rest += b
      }
      return try integer(infix == .modulo ? rest : quotient)
    case .power: return try power(a, b)
    case .leftShift, .rightShift:
      if b < 0 { throw fail(.valueError, "negative shift count") }
      if infix == .rightShift {
        if b > BigInt(a.bitWidth) { return .int(a < 0 ? -1 : 0) }
        // `BigInt` shifts the magnitude; Python rounds down.
        if a < 0 { return try integer(-((-a - 1) >> Int(b)) - 1) }
        return try integer(a >> Int(b))
      }
      if a == 0 { return .int(0) }
      if b > BigInt(limits.integerBits) { throw .limit(.integerBits) }
      return try integer(a << Int(b))
    case .bitAnd: return try integer(a & b)
    case .bitOr: return try integer(a | b)
    case .bitXor: return try integer(a ^ b)
    case .matrixMultiply: throw unsupportedOperands(infix, left, right)
    }
  }

  /// `a / b` rounded once, as Python divides integers.
  func trueDivision(_ a: BigInt, _ b: BigInt) throws(Stop) -> Double {
    let isNegative = (a < 0) != (b < 0)
    let (x, y) = (a.magnitude, b.magnitude)
    if x.isZero { return isNegative || b < 0 ? -0.0 : 0 }
    // Scale so that the quotient has 66 bits or a few more; the rest only decides about halves.
    let shift = 66 - (x.bitWidth - y.bitWidth)
    let (quotient, rest) =
      shift >= 0
      ? (x << shift).quotientAndRemainder(dividingBy: y) : x.quotientAndRemainder(dividingBy: y << -shift)
    var digits = quotient
    if !rest.isZero { digits |= 1 }
    let result = Interpreter.scaled(digits, by: -shift)
    if result.isInfinite { throw fail(.overflowError, "integer division result too large for a float") }
    return isNegative ? -result : result
  }

  /// `digits · 2^exponent` rounded once, half to even, subnormal results included.
  static func scaled(_ digits: BigUInt, by exponent: Int) -> Double {
    let bits = digits.bitWidth
    let lowest = max(bits - 53, -1074 - exponent, 0)
    if lowest > bits + 1 { return 0 }
    var kept = digits >> lowest
    let rest = digits - kept << lowest
    if lowest > 0 {
      let half = BigUInt(1) << (lowest - 1)
      if rest > half || (rest == half && kept & 1 == 1) { kept += 1 }
    }
    return scalbn(Double(UInt64(kept)), Int32(clamping: exponent + lowest))
  }

  private func power(_ base: BigInt, _ exponent: BigInt) throws(Stop) -> Value {
    if exponent < 0 {
      if base == 0 { throw fail(.zeroDivisionError, "0.0 cannot be raised to a negative power") }
      guard let a = try double(Value(base)), let b = try double(Value(exponent)) else { return .none }
      return try power(a, b)
    }
    if base == 0 || base == 1 { return exponent == 0 ? .int(1) : Value(base) }
    if base == -1 { return .int(exponent.magnitude & 1 == 0 ? 1 : -1) }
    let width = base.magnitude.bitWidth
    guard exponent <= BigInt(limits.integerBits), (width - 1) * Int(exponent) <= limits.integerBits else {
      throw .limit(.integerBits)
    }
    let words = width * Int(exponent) >> 6
    try charge(words * words >> 6)
    return try integer(base.power(Int(exponent)))
  }

  /// The value of a prefix operator.
  func unary(_ prefix: UnaryOperator, _ value: Value) throws(Stop) -> Value {
    if prefix == .not { return .bool(!(try truth(value))) }
    switch value {
    case .float(let real): if prefix != .invert { return .float(prefix == .negate ? -real : real) }
    case .int, .bool, .big:
      guard let integer = value.integer else { break }
      switch prefix {
      case .negate: return try self.integer(-integer)
      case .invert: return try self.integer(-integer - 1)
      case .plus, .not: return Value(integer)
      }
    case .array, .npFloat, .npInt, .npBool, .npScalar: return try unaryArray(prefix, value)
    case .instance(let object):
      let name = prefix == .negate ? "__neg__" : prefix == .plus ? "__pos__" : "__invert__"
      if let method = object.type.lookUp(name) { return try callSpecial(method, value) }
      if let builtin = object.builtin { return try unary(prefix, builtin) }
    case .type(let type):
      let name = prefix == .negate ? "__neg__" : prefix == .plus ? "__pos__" : "__invert__"
      if let method = type.metaclass?.lookUp(name) { return try callSpecial(method, value) }
    default: break
    }
    throw fail(.typeError, "bad operand type for unary \(prefix.rawValue): '\(typeName(value))'")
  }
}
