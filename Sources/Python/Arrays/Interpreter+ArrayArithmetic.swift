#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Interpreter {
  /// The value of an infix operator of which one side is NumPy's.
  func binaryArrays(_ infix: BinaryOperator, _ left: Value, _ right: Value) throws(Stop) -> Value {
    if case .npFloat(let a) = left, let result = quick(infix, a, right) { return result }
    switch (left, right) {
    case (.inert, _), (_, .inert): return .inert
    case (.text(let pattern), _) where infix == .modulo: return .text(try percentFormat(pattern, right))
    case (.instance, _), (_, .instance): return try foreignInstance(infix, left, right)
    default: break
    }
    if infix == .matrixMultiply { return try matrixProduct(left, right) }
    if infix == .multiply, let repeated = try repetition(left, right) { return repeated }
    try refuseForeign(left, right, infix.rawValue)
    let (a, b) = (try operand(left), try operand(right))
    if infix == .power, a.array != nil, b.array == nil, a.type.isFloat, b.isWeak {
      if let value = try fastPower(a, b.real) { return value }
    }
    let isScalar = a.array == nil && b.array == nil
    let ufunc = Interpreter.ufunc(of: infix)
    return try apply(ufunc, a, b, name: isScalar ? "scalar " + ufunc.name : nil)
  }

  /// The commonest operators of two doubles, if nothing goes wrong in them.
  private func quick(_ infix: BinaryOperator, _ a: Double, _ right: Value) -> Value? {
    let b: Double
    switch right {
    case .float(let real), .npFloat(let real): b = real
    case .int(let integer): b = Double(integer)
    default: return nil
    }
    let result: Double
    switch infix {
    case .add: result = a + b
    case .subtract: result = a - b
    case .multiply: result = a * b
    case .divide: result = a / b
    default: return nil
    }
    return result.isFinite ? .npFloat(result) : nil
  }

  /// The function behind an operator.
  static func ufunc(of infix: BinaryOperator) -> Ufunc {
    switch infix {
    case .add: Ufuncs.add
    case .subtract: Ufuncs.subtract
    case .multiply, .matrixMultiply: Ufuncs.multiply
    case .divide: Ufuncs.divide
    case .floorDivide: Ufuncs.floorDivide
    case .modulo: Ufuncs.remainder
    case .power: Ufuncs.power
    case .leftShift: Ufuncs.leftShift
    case .rightShift: Ufuncs.rightShift
    case .bitAnd: Ufuncs.bitAnd
    case .bitOr: Ufuncs.bitOr
    case .bitXor: Ufuncs.bitXor
    }
  }

  /// An operator between something of NumPy's and an object of a class, which may have its own.
  private func foreignInstance(_ infix: BinaryOperator, _ left: Value, _ right: Value) throws(Stop) -> Value {
    switch (left, right) {
    case (.array, .instance(let object)) where !object.type.isBuiltin:
      throw refuse(
        "array \(infix.rawValue) \(typeName(right))",
        "'\(infix.rawValue)' between an array and a \(typeName(right)) is not supported")
    default: return try objects(infix, left, right)
    }
  }

  /// A sequence times an integer of NumPy's repeats it, times another scalar fails; `nil` if it is neither.
  private func repetition(_ left: Value, _ right: Value) throws(Stop) -> Value? {
    for (sequence, count) in [(left, right), (right, left)] {
      switch sequence {
      case .list, .tuple, .text: break
      default: continue
      }
      guard let type = count.scalarType else { continue }
      guard type.isInteger, let times = count.smallInteger else {
        throw fail(.typeError, "can't multiply sequence by non-int of type '\(typeName(count))'")
      }
      return try binary(.multiply, sequence, .int(times))
    }
    return nil
  }

  private func refuseForeign(_ left: Value, _ right: Value, _ name: String) throws(Stop) {
    for value in [left, right] {
      switch value {
      case .array, .npFloat, .npInt, .npBool, .npScalar, .float, .int, .bool, .big, .list, .tuple, .range:
        continue
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

  /// Powers that NumPy computes by other functions.
  private func fastPower(_ base: Operand, _ exponent: Double) throws(Stop) -> Value? {
    switch exponent {
    case 2: return try apply(Ufuncs.square, base, name: "square")
    case 1: return try apply(Ufuncs.positive, base)
    case 0.5: return try apply(Ufuncs.sqrt, base)
    case -1: return try Ufuncs.table["reciprocal"].map { (row) throws(Stop) in try apply(row, base) }
    default: return nil
    }
  }

  /// The value of a comparison of which one side is NumPy's.
  func compareArrays(_ comparator: Comparator, _ left: Value, _ right: Value) throws(Stop) -> Value {
    if left.scalarType != nil || right.scalarType != nil {
      if let result = numericOrder(comparator, left, right) {
        // A number of Python's takes the floating type of the other side.
        if case .npScalar(let scalar) = left, scalar.type.isFloat, case .float = right {
        } else if case .npScalar(let scalar) = right, scalar.type.isFloat, case .float = left {
        } else {
          return .npBool(result)
        }
      }
    }
    if comparator == .equal || comparator == .notEqual {
      for (value, other) in [(left, right), (right, left)] where other.scalarType != nil {
        switch value {
        case .none, .text, .instance, .dict, .set: return .bool(comparator == .notEqual)
        default: continue
        }
      }
    }
    try refuseForeign(left, right, comparator.rawValue)
    let ufunc: Ufunc
    switch comparator {
    case .equal: ufunc = Ufuncs.equal
    case .notEqual: ufunc = Ufuncs.notEqual
    case .less: ufunc = Ufuncs.less
    case .lessEqual: ufunc = Ufuncs.lessEqual
    case .greater: ufunc = Ufuncs.greater
    default: ufunc = Ufuncs.greaterEqual
    }
    return try apply(ufunc, try operand(left), try operand(right))
  }

  /// The value of a prefix operator of an array or a scalar of NumPy's.
  func unaryArray(_ prefix: UnaryOperator, _ value: Value) throws(Stop) -> Value {
    switch prefix {
    case .not: return .bool(!(try truth(value)))
    case .plus: return try apply(Ufuncs.positive, try operand(value))
    case .negate: return try apply(Ufuncs.negative, try operand(value))
    case .invert: return try apply(Ufuncs.invert, try operand(value))
    }
  }

  /// `abs` of an array or a scalar of NumPy's.
  func absoluteArray(_ value: Value) throws(Stop) -> Value { try apply(Ufuncs.absolute, try operand(value)) }

  /// `round` of an array or a scalar of NumPy's.
  func roundArray(_ value: Value, _ places: Int?) throws(Stop) -> Value {
    if places == nil {
      switch value {
      case .npBool: throw fail(.typeError, "type numpy.bool doesn't define __round__ method")
      case .array: return try roundElements(value, 0)
      default:
        if let integer = value.smallInteger { return .int(integer) }
        return try wholeNumber(try makeFloat(value).rounded(.toNearestOrEven))
      }
    }
    return try roundElements(value, places ?? 0)
  }

  /// `np.round(value, places)`: scales, rounds half to even, and scales back, which is not what Python's `round` does.
  func roundElements(_ value: Value, _ places: Int) throws(Stop) -> Value {
    let source = try operand(value)
    if !source.type.isFloat {
      if places < 0 { throw refuse("np.round(integers, -n)", "rounding integers to tens is not supported") }
      if source.type == .bool {
        throw refuse("np.round(bool)", "rounding truth values is not supported")
      }
      return wrapped(try copy(try asArray(value)))
    }
    if places == 0 { return try apply(Ufuncs.rint, source) }
    let scale = Operand(pow(10.0, Double(min(places.magnitude, 400))), .float64, isWeak: true)
    let (first, second) = places > 0 ? (Ufuncs.multiply, Ufuncs.divide) : (Ufuncs.divide, Ufuncs.multiply)
    let scaled = try apply(first, source, scale)
    return try apply(second, try operand(try apply(Ufuncs.rint, try operand(scaled))), scale)
  }
}
