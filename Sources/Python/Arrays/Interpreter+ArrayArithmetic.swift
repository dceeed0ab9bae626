#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Interpreter {
  /// The value of an infix operator of which one side is NumPy's.
  func binaryArrays(_ infix: BinaryOperator, _ left: Value, _ right: Value) throws(Stop) -> Value {
    if case .inert = left { return .inert }
    if case .inert = right { return .inert }
    if case .text = left { if infix == .modulo { return try percent(left, right) } }
    if infix == .matrixMultiply { return try matrixProduct(left, right) }
    if let a = scalarFloat(left), let b = scalarFloat(right), isReal(left) || isReal(right) {
      if let result = floatResult(infix, a, b) { return .npFloat(result) }
    }
    try refuseForeign(left, right, infix.rawValue)
    if infix == .multiply { try refuseRepetition(left, right) }
    let (a, b, shape) = try operands(left, right)
    let type = a.type.promoted(with: b.type)
    switch infix {
    case .divide: return wrapped(try array(zipped(a.floats, b.floats) { $0 / $1 }, shape: shape))
    case .power where type == .float64:
      if case .array = left, let exponent = scalarFloat(right) {
        if let result = fastPower(a.floats, exponent) { return wrapped(try array(result, shape: shape)) }
      }
    case .add, .multiply:
      if type == .bool {
        let isAnd = infix == .multiply
        return wrapped(
          try array(zipped(a.integers, b.integers) { isAnd ? $0 & $1 : $0 | $1 }, .bool, shape: shape))
      }
    case .subtract:
      if type == .bool {
        throw fail(
          .typeError,
          "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, "
            + "or the logical_xor function instead.")
      }
    case .bitAnd, .bitOr, .bitXor, .leftShift, .rightShift:
      if type == .float64 {
        let name = [
          "&": "bitwise_and", "|": "bitwise_or", "^": "bitwise_xor", "<<": "left_shift", ">>": "right_shift",
        ]
        throw fail(
          .typeError,
          "ufunc '\(name[infix.rawValue] ?? "")' not supported for the input types, and the inputs could not be "
            + "safely coerced to any supported types according to the casting rule ''safe''")
      }
      if type == .bool, infix != .leftShift, infix != .rightShift {
        return wrapped(try array(try integerResult(infix, a.integers, b.integers), .bool, shape: shape))
      }
    case .floorDivide, .modulo, .power, .matrixMultiply: break
    }
    if type == .float64 {
      return wrapped(try array(try floatResult(infix, a.floats, b.floats), shape: shape))
    }
    return wrapped(try array(try integerResult(infix, a.integers, b.integers), shape: shape))
  }

  private func percent(_ left: Value, _ right: Value) throws(Stop) -> Value {
    guard case .text(let pattern) = left else { return .none }
    return .text(try percentFormat(pattern, right))
  }

  private func isReal(_ value: Value) -> Bool {
    switch value {
    case .float, .npFloat: true
    default: false
    }
  }

  /// A scalar as a double; `nil` for arrays and sequences.
  private func scalarFloat(_ value: Value) -> Double? {
    switch value {
    case .float(let real), .npFloat(let real): real
    case .int(let integer), .npInt(let integer): Double(integer)
    case .bool(let flag), .npBool(let flag): flag ? 1 : 0
    default: nil
    }
  }

  /// A sequence times a scalar of NumPy's repeats it or fails; neither is arithmetic.
  private func refuseRepetition(_ left: Value, _ right: Value) throws(Stop) {
    for (sequence, count) in [(left, right), (right, left)] {
      switch sequence {
      case .list, .tuple: break
      default: continue
      }
      switch count {
      case .npFloat: throw fail(.typeError, "can't multiply sequence by non-int of type 'numpy.float64'")
      case .npInt, .npBool:
        throw refuse("sequence * np.int64", "repeating a sequence by a NumPy integer is not supported")
      default: continue
      }
    }
  }

  private func refuseForeign(_ left: Value, _ right: Value, _ name: String) throws(Stop) {
    for value in [left, right] {
      switch value {
      case .array, .npFloat, .npInt, .npBool, .float, .int, .bool, .big, .list, .tuple, .range: continue
      case .none, .text, .dict, .set:
        if isNumPy(left), case .array = left { break }
        if isNumPy(right), case .array = right { break }
        throw fail(
          .typeError,
          "unsupported operand type(s) for \(name): '\(typeName(left))' and '\(typeName(right))'")
      default: break
      }
      throw refuse(
        "array \(name) \(typeName(value))",
        "'\(name)' between an array and a \(typeName(value)) is not supported")
    }
  }

  /// Element by element.
  func zipped<T, R>(_ a: [T], _ b: [T], _ combine: (T, T) -> R) -> [R] {
    var result: [R] = []
    result.reserveCapacity(a.count)
    for index in 0..<min(a.count, b.count) { result.append(combine(a[index], b[index])) }
    return result
  }

  private func fastPower(_ base: [Double], _ exponent: Double) -> [Double]? {
    switch exponent {
    case 2: base.map { $0 * $0 }
    case 1: base
    case 0.5: base.map { $0.squareRoot() }
    case -1: base.map { 1 / $0 }
    case 0: base.map { _ in 1 }
    default: nil
    }
  }

  private func floatResult(_ infix: BinaryOperator, _ a: Double, _ b: Double) -> Double? {
    switch infix {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    case .floorDivide: Interpreter.numpyDivide(a, b).quotient
    case .modulo: Interpreter.numpyDivide(a, b).rest
    case .power: pow(a, b)
    case .matrixMultiply, .leftShift, .rightShift, .bitAnd, .bitOr, .bitXor: nil
    }
  }

  private func floatResult(_ infix: BinaryOperator, _ a: [Double], _ b: [Double]) throws(Stop) -> [Double] {
    switch infix {
    case .add: zipped(a, b) { $0 + $1 }
    case .subtract: zipped(a, b) { $0 - $1 }
    case .multiply: zipped(a, b) { $0 * $1 }
    case .floorDivide: zipped(a, b) { Interpreter.numpyDivide($0, $1).quotient }
    case .modulo: zipped(a, b) { Interpreter.numpyDivide($0, $1).rest }
    case .power: zipped(a, b) { pow($0, $1) }
    default: zipped(a, b) { $0 / $1 }
    }
  }

  /// NumPy's floor division and remainder: as Python's, but a zero divisor gives infinity and NaN.
  static func numpyDivide(_ a: Double, _ b: Double) -> (quotient: Double, rest: Double) {
    if b == 0 { return (a / b, .nan) }
    if a.isInfinite || b.isNaN || a.isNaN { return (.nan, .nan) }
    return floorDivide(a, b)
  }

  private func integerResult(_ infix: BinaryOperator, _ a: [Int], _ b: [Int]) throws(Stop) -> [Int] {
    switch infix {
    case .add: return zipped(a, b) { $0 &+ $1 }
    case .subtract: return zipped(a, b) { $0 &- $1 }
    case .multiply: return zipped(a, b) { $0 &* $1 }
    case .floorDivide: return zipped(a, b) { Interpreter.floored($0, $1).quotient }
    case .modulo: return zipped(a, b) { Interpreter.floored($0, $1).rest }
    case .power:
      if b.contains(where: { $0 < 0 }) {
        throw fail(.valueError, "Integers to negative integer powers are not allowed.")
      }
      return zipped(a, b) { Interpreter.wrappingPower($0, $1) }
    case .bitAnd: return zipped(a, b) { $0 & $1 }
    case .bitOr: return zipped(a, b) { $0 | $1 }
    case .bitXor: return zipped(a, b) { $0 ^ $1 }
    case .leftShift: return zipped(a, b) { $1 < 0 || $1 > 63 ? 0 : $0 << $1 }
    case .rightShift: return zipped(a, b) { $1 < 0 || $1 > 63 ? ($0 < 0 ? -1 : 0) : $0 >> $1 }
    case .divide, .matrixMultiply: return a
    }
  }

  private static func floored(_ a: Int, _ b: Int) -> (quotient: Int, rest: Int) {
    if b == 0 { return (0, 0) }
    if b == -1 { return (0 &- a, 0) }
    let (quotient, rest) = a.quotientAndRemainder(dividingBy: b)
    return rest != 0 && (rest < 0) != (b < 0) ? (quotient - 1, rest + b) : (quotient, rest)
  }

  private static func wrappingPower(_ base: Int, _ exponent: Int) -> Int {
    var (result, factor, rest) = (1, base, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result = result &* factor }
      factor = factor &* factor
      rest >>= 1
    }
    return result
  }

  /// The value of a comparison of which one side is NumPy's.
  func compareArrays(_ comparator: Comparator, _ left: Value, _ right: Value) throws(Stop) -> Value {
    if let a = scalarFloat(left), let b = scalarFloat(right) {
      if let result = numericOrder(comparator, left, right) { return .npBool(result) }
      return .npBool(Interpreter.ordered(comparator, a, b) ?? false)
    }
    if comparator == .equal || comparator == .notEqual {
      for (value, other) in [(left, right), (right, left)] {
        switch (value, other) {
        case (.none, .npFloat), (.none, .npInt), (.none, .npBool), (.text, .npFloat), (.text, .npInt),
          (.text, .npBool), (.instance, .npFloat), (.instance, .npInt), (.instance, .npBool):
          return .bool(comparator == .notEqual)
        default: continue
        }
      }
    }
    try refuseForeign(left, right, comparator.rawValue)
    let (a, b, shape) = try operands(left, right)
    let flags: [Int]
    if a.type == .float64 || b.type == .float64 {
      flags = zipped(a.floats, b.floats) { Interpreter.ordered(comparator, $0, $1) == true ? 1 : 0 }
    } else {
      flags = zipped(a.integers, b.integers) { Interpreter.ordered(comparator, $0, $1) == true ? 1 : 0 }
    }
    return wrapped(try array(flags, .bool, shape: shape))
  }

  /// The value of a prefix operator of an array or a scalar of NumPy's.
  func unaryArray(_ prefix: UnaryOperator, _ value: Value) throws(Stop) -> Value {
    let operand = try asArray(value)
    try charge(elements: operand.count)
    switch (prefix, operand.type) {
    case (.plus, .bool):
      throw fail(
        .typeError, "The numpy boolean positive, the `+` operator, is not supported")
    case (.plus, _), (.not, _): return value
    case (.negate, .float64): return wrapped(try array(operand.floats.map { -$0 }, shape: operand.shape))
    case (.negate, .int64): return wrapped(try array(operand.integers.map { 0 &- $0 }, shape: operand.shape))
    case (.negate, .bool):
      throw fail(
        .typeError,
        "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not "
          + "function instead.")
    case (.invert, .bool):
      return wrapped(try array(operand.integers.map { 1 - $0 }, .bool, shape: operand.shape))
    case (.invert, .int64): return wrapped(try array(operand.integers.map { ~$0 }, shape: operand.shape))
    case (.invert, .float64):
      throw fail(
        .typeError,
        "ufunc 'invert' not supported for the input types, and the inputs could not be safely coerced to any "
          + "supported types according to the casting rule ''safe''")
    }
  }

  /// `abs` of an array or a scalar of NumPy's.
  func absoluteArray(_ value: Value) throws(Stop) -> Value {
    let operand = try asArray(value)
    try charge(elements: operand.count)
    if operand.type == .float64 {
      return wrapped(try array(operand.floats.map(\.magnitude), shape: operand.shape))
    }
    let integers = operand.integers.map { $0 < 0 ? 0 &- $0 : $0 }
    return wrapped(try array(integers, operand.type, shape: operand.shape))
  }

  /// `np.round`: scales, rounds half to even, and scales back, which is not what Python's `round` does.
  func roundArray(_ value: Value, _ places: Int?) throws(Stop) -> Value {
    if places == nil {
      switch value {
      case .npFloat(let real): return try wholeNumber(real.rounded(.toNearestOrEven))
      case .npInt(let integer): return .int(integer)
      case .npBool: throw fail(.typeError, "type numpy.bool doesn't define __round__ method")
      default: break
      }
    }
    return try roundElements(value, places ?? 0)
  }

  /// `np.round(value, places)`.
  func roundElements(_ value: Value, _ places: Int) throws(Stop) -> Value {
    let operand = try asArray(value)
    try charge(elements: operand.count)
    if operand.type != .float64 {
      if places >= 0 { return wrapped(operand.type == .bool ? operand : try converted(operand, to: .int64)) }
      throw refuse("np.round(integers, -n)", "rounding integers to tens is not supported")
    }
    let scale = pow(10.0, Double(places.magnitude))
    let rounded = operand.floats.map { real -> Double in
      if places == 0 { return real.rounded(.toNearestOrEven) }
      return places > 0
        ? (real * scale).rounded(.toNearestOrEven) / scale : (real / scale).rounded(.toNearestOrEven) * scale
    }
    return wrapped(try array(rounded, shape: operand.shape))
  }
}
