extension Interpreter {
  /// The value of an element-wise function; `name` is what messages call it.
  func apply(
    _ ufunc: Ufunc, _ left: Operand, _ right: Operand? = nil, name: String? = nil, type: ElementType? = nil
  )
    throws(Stop) -> Value
  {
    let right = right ?? left
    var common = ufunc.inputs == 1 ? left.type : commonType(left, right)
    if ufunc.inputs == 2, ufunc.rule == .float {
      if left.isWeak == right.isWeak {
        common = left.type.leastFloat.promoted(with: right.type.leastFloat)
      } else {
        let (weak, strong) = left.isWeak ? (left, right) : (right, left)
        common = weak.type.isFloat && !strong.type.isFloat ? .float64 : strong.type.leastFloat
        if strong.type == .bool { common = .float64 }
      }
    } else if ufunc.rule == .scaled {
      if right.type.isFloat { throw unsupported(ufunc, left, right) }
      common = left.isWeak && !left.type.isFloat ? (right.type == .bool ? .float64 : .float16) : left.type
    } else if left.isWeak != right.isWeak, common.isInteger {
      let weak = left.isWeak ? left : right
      if ufunc.result == .truth, weak.array == nil, !common.bounds.contains(weak.integer) {
        common = .int64
      } else if ufunc.result != .truth, ufunc !== Ufuncs.divide {
        try checkRange(weak, common)
      }
    }
    guard let loop = type ?? ufunc.loopType(common) else { throw unsupported(ufunc, left, right) }
    if !ufunc.parts.isEmpty {
      var values: [Value] = []
      for part in ufunc.parts { values.append(try apply(part, left, right, name: name, type: type)) }
      return try tuple(values)
    }
    let result = ufunc.resultType(loop)
    if left.array == nil, right.array == nil {
      return try scalarResult(ufunc, left, right, name, loop, result)
    }
    let shape = try resultShape(left, right)
    let count = try count(of: shape)
    _ = try Charge(meter, 8 * count)
    if ufunc.isChecked { FloatingErrors.clear() }
    let made: ArrayObject
    if loop.isFloat {
      let (a, b) = (floatOperand(left, loop), ufunc.inputs == 1 ? left : floatOperand(right, loop))
      let (second, pointerB) = ufunc.inputs == 1 ? (a, a) : (b, b)
      if let floats = ufunc.floats {
        var (values, order) = a.withFloats { x in
          pointerB.withFloats { y in
            Interpreter.run(floats, x, a.array, y, second.array, shape, count, loop) { meter.floats($0, $1) }
          }
        }
        if loop != .float64 { Interpreter.round(&values, loop) }
        made = try ordered(try array(values, result, shape: order.map { shape.permuted($0) } ?? shape), order)
      } else if let tests = ufunc.tests {
        let (values, order) = a.withFloats { x in
          pointerB.withFloats { y in
            Interpreter.run(tests, x, a.array, y, second.array, shape, count, loop) { meter.integers($0, $1) }
          }
        }
        made = try ordered(try array(values, result, shape: order.map { shape.permuted($0) } ?? shape), order)
      } else {
        throw unsupported(ufunc, left, right)
      }
    } else {
      guard let integers = ufunc.integers else { throw unsupported(ufunc, left, right) }
      if ufunc === Ufuncs.power { try refuseNegativePower(right) }
      let (a, b) = (try integerOperand(left, loop), try integerOperand(right, loop))
      if loop == .uint64 { try checkUnsigned(ufunc, a, b) }
      var (values, order) = a.withIntegers { x in
        b.withIntegers { y in
          Interpreter.run(integers, x, a.array, y, b.array, shape, count, loop) { meter.integers($0, $1) }
        }
      }
      if result == loop, loop.itemSize < 8 {
        for index in values.indices { values[index] = loop.wrapped(values[index]) }
      }
      if result == .uint64, values.contains(where: { $0 < 0 }) { throw beyondUnsigned() }
      made = try ordered(try array(values, result, shape: order.map { shape.permuted($0) } ?? shape), order)
    }
    if ufunc.isChecked { try reportErrors(name ?? ufunc.name) }
    return wrapped(made)
  }

  private func scalarResult(
    _ ufunc: Ufunc, _ left: Operand, _ right: Operand, _ name: String?, _ loop: ElementType,
    _ result: ElementType
  ) throws(Stop) -> Value {
    if ufunc.isChecked { FloatingErrors.clear() }
    let made: Value
    if loop.isFloat {
      var (a, b) = (left.real, right.real)
      if loop != .float64 { (a, b) = (loop.rounded(a), loop.rounded(b)) }
      if let floats = ufunc.floats {
        var value = 0.0
        floats(&a, 1, &b, 1, &value, 1, loop)
        made = Value(loop == .float64 ? value : loop.rounded(value), result)
      } else if let tests = ufunc.tests {
        var value = 0
        tests(&a, 1, &b, 1, &value, 1, loop)
        made = Value(value, result)
      } else {
        throw unsupported(ufunc, left, right)
      }
    } else {
      guard let integers = ufunc.integers else { throw unsupported(ufunc, left, right) }
      if ufunc === Ufuncs.power { try refuseNegativePower(right) }
      if loop == .uint64 { try checkUnsigned(ufunc, left, right) }
      var (a, b, value) = (left.integer, right.integer, 0)
      integers(&a, 1, &b, 1, &value, 1, loop)
      if result == loop {
        let wrapped = loop.wrapped(value)
        if wrapped != value { FloatingErrors.overflow.raise() }
        if loop == .uint64, value < 0 { throw beyondUnsigned() }
        if loop == .int64 { noteOverflow(ufunc, a, b) }
        value = wrapped
        if name?.hasPrefix("scalar") != true { feclearOverflow() }
      }
      made = Value(value, result)
    }
    if ufunc.isChecked { try reportErrors(name ?? ufunc.name) }
    return made
  }

  /// Only the operators of scalars notice when an integer overflows.
  private func feclearOverflow() { FloatingErrors.clear(.overflow) }

  private func noteOverflow(_ ufunc: Ufunc, _ a: Int, _ b: Int) {
    let isOverflow =
      ufunc === Ufuncs.add
      ? a.addingReportingOverflow(b).overflow
      : ufunc === Ufuncs.subtract
        ? a.subtractingReportingOverflow(b).overflow
        : ufunc === Ufuncs.multiply ? a.multipliedReportingOverflow(by: b).overflow : false
    if isOverflow { FloatingErrors.overflow.raise() }
  }

  private func refuseNegativePower(_ exponent: Operand) throws(Stop) {
    let isNegative = exponent.array.map { $0.integers.contains { $0 < 0 } } ?? (exponent.integer < 0)
    if isNegative { throw fail(.valueError, "Integers to negative integer powers are not allowed.") }
  }

  private func beyondUnsigned() -> Stop {
    refuse("uint64", "integers of uint64 beyond 2**63 - 1 are not supported")
  }

  private func checkUnsigned(_ ufunc: Ufunc, _ a: Operand, _ b: Operand) throws(Stop) {
    func largest(_ operand: Operand) -> Double { Double(operand.array?.integers.max() ?? operand.integer) }
    let bound: Double
    switch ufunc.name {
    case "multiply", "lcm": bound = largest(a) * largest(b)
    case "square": bound = largest(a) * largest(a)
    case "power":
      bound = (0..<Int(min(max(largest(b), 0), 64))).reduce(1.0) { result, _ in result * largest(a) }
    case "left_shift":
      bound = largest(a) * Double(sign: .plus, exponent: Int(min(max(largest(b), 0), 64)), significand: 1)
    case "invert": throw beyondUnsigned()
    default: return
    }
    if bound >= 0x1p63 { throw beyondUnsigned() }
  }

  /// The error of operands for which a function has no loop.
  func unsupported(_ ufunc: Ufunc, _ left: Operand, _ right: Operand) -> Stop {
    if left.type == .bool || right.type == .bool, ufunc.rule == .noTruths {
      switch ufunc.name {
      case "subtract":
        return fail(
          .typeError,
          "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, "
            + "or the logical_xor function instead.")
      case "negative":
        return fail(
          .typeError,
          "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not "
            + "function instead.")
      default:
        return fail(
          .ufuncTypeError,
          "ufunc '\(ufunc.name)' did not contain a loop with signature matching types "
            + "<class 'numpy.dtypes.BoolDType'> -> None")
      }
    }
    if ufunc.rule == .integers, ufunc.name == "gcd" || ufunc.name == "lcm" {
      func name(_ operand: Operand) -> String {
        let own =
          operand.isWeak ? (operand.type.isFloat ? "_PyFloatDType" : "_PyLongDType") : operand.type.className
        return "<class 'numpy.dtypes.\(own)'>"
      }
      return fail(
        .ufuncTypeError,
        "ufunc '\(ufunc.name)' did not contain a loop with signature matching types (\(name(left)), \(name(right))) "
          + "-> None")
    }
    return fail(
      .typeError,
      "ufunc '\(ufunc.name)' not supported for the input types, and the inputs could not be safely coerced to any "
        + "supported types according to the casting rule ''safe''")
  }

  private func resultShape(_ left: Operand, _ right: Operand) throws(Stop) -> [Int] {
    switch (left.array, right.array) {
    case (let a?, let b?): return a.shape == b.shape ? a.shape : try broadcast([a.shape, b.shape])
    case (let a?, nil): return a.shape
    case (nil, let b?): return b.shape
    case (nil, nil): return []
    }
  }

  /// An operand whose elements are doubles of the loop's type.
  private func floatOperand(_ operand: Operand, _ type: ElementType) -> Operand {
    var operand = operand
    guard let source = operand.array else {
      operand.real = type == .float64 ? operand.real : type.rounded(operand.real)
      return operand
    }
    if source.type.isFloat {
      if type.itemSize >= source.type.itemSize { return operand }
    }
    if let made = try? converted(source, to: type) { operand.array = made }
    return operand
  }

  private func integerOperand(_ operand: Operand, _ type: ElementType) throws(Stop) -> Operand {
    var operand = operand
    guard let source = operand.array, source.type.isFloat else { return operand }
    operand.array = try converted(source, to: type)
    return operand
  }

  private func ordered(_ made: ArrayObject, _ order: [Int]?) throws(Stop) -> ArrayObject {
    guard let order else { return made }
    var back = Array(repeating: 0, count: order.count)
    for (position, axis) in order.enumerated() { back[axis] = position }
    return transposed(made, back)
  }

  private static func round(_ values: inout [Double], _ type: ElementType) {
    if type == .float32 {
      for index in values.indices { values[index] = Double(Float(values[index])) }
    } else {
      for index in values.indices { values[index] = ElementType.half(values[index]) }
    }
  }

  /// Runs a loop over operands that stretch to `shape`; the second result is the order of the axes in memory.
  private static func run<T, R>(
    _ loop: @escaping Ufunc.Loop<T, R>, _ x: UnsafePointer<T>, _ a: ArrayObject?, _ y: UnsafePointer<T>,
    _ b: ArrayObject?,
    _ shape: [Int], _ count: Int, _ type: ElementType,
    _ filled: (Int, (UnsafeMutableBufferPointer<R>) -> Void) -> [R]
  ) -> ([R], [Int]?) {
    if count == 0 { return ([], nil) }
    let isFlatA = a.map { $0.shape == shape && $0.isContiguous } ?? true
    let isFlatB = b.map { $0.shape == shape && $0.isContiguous } ?? true
    if isFlatA, isFlatB {
      let values = filled(count) { buffer in
        if let start = buffer.baseAddress {
          loop(x, a == nil ? 0 : 1, y, b == nil ? 0 : 1, start, count, type)
        }
      }
      return (values, nil)
    }
    let zeros = Array(repeating: 0, count: shape.count)
    let walk = StridedWalk(
      shape: shape, a?.strides(stretchedTo: shape) ?? zeros, b?.strides(stretchedTo: shape) ?? zeros)
    let values = filled(count) { buffer in
      if var place = buffer.baseAddress {
        walk.forEachRow { a, b, stepA, stepB, length in
          loop(x + a, stepA, y + b, stepB, place, length, type)
          place += length
        }
      }
    }
    return (values, walk.order)
  }
}

extension Operand {
  /// Lends the elements, from the first of the view on.
  @inline(__always)
  func withFloats<Result>(_ body: (UnsafePointer<Double>) -> Result) -> Result {
    guard let array else { return withUnsafePointer(to: real, body) }
    return array.buffer.floats.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return withUnsafePointer(to: real, body) }
      return body(start + array.offset)
    }
  }

  /// Lends the elements, from the first of the view on.
  @inline(__always)
  func withIntegers<Result>(_ body: (UnsafePointer<Int>) -> Result) -> Result {
    guard let array else { return withUnsafePointer(to: integer, body) }
    return array.buffer.integers.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return withUnsafePointer(to: integer, body) }
      return body(start + array.offset)
    }
  }
}

extension Array where Element == Int {
  /// The elements in another order.
  func permuted(_ order: [Int]) -> [Int] { order.map { self[$0] } }
}
