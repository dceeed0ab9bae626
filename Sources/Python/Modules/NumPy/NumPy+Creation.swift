#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Modules {
  /// Functions that make arrays.
  static let numpyCreation: [BuiltinFunction] = conversions + fills + ranges + numpyMatrices + numpyGrids

  private static let conversions: [BuiltinFunction] = [
    BuiltinFunction("array", "object dtype= * copy= order= !subok ndmin= !like") {
      (interpreter, arguments) throws(Stop) in
      let made = try interpreter.asArray(arguments.required(0), try interpreter.elementType(arguments[1]))
      var result = made
      if case .array(let original) = arguments.required(0), original === made {
        let copies = try arguments[2].map { (value) throws(Stop) in try interpreter.truth(value) } ?? true
        if copies { result = try interpreter.keptOrder(made) }
      }
      if try interpreter.order(arguments[3]) == "F" {
        result = interpreter.transposed(try interpreter.copy(interpreter.transposed(result)))
      }
      if let least = arguments[4] {
        result = try interpreter.atLeast(min(try interpreter.index(least), 64), result)
      }
      return .array(result)
    },
    conversion("asarray"), conversion("asanyarray"),
    BuiltinFunction("ascontiguousarray", "a dtype= * !like") { (interpreter, arguments) throws(Stop) in
      let made = try interpreter.asArray(arguments.required(0), try interpreter.elementType(arguments[1]))
      return .array(try interpreter.atLeast(1, made.isContiguous ? made : try interpreter.copy(made)))
    },
    BuiltinFunction("copy", "a order= !subok") { (interpreter, arguments) throws(Stop) in
      .array(try interpreter.keptOrder(try interpreter.asArray(arguments.required(0))))
    },
    BuiltinFunction("fromiter", "iter dtype count= * !like") { (interpreter, arguments) throws(Stop) in
      var values = try interpreter.collect(arguments.required(0))
      if let count = arguments[2]?.smallInteger, count >= 0 {
        if count > values.count {
          throw interpreter.fail(
            .valueError, "iterator too short: Expected \(count) but iterator had only \(values.count) items.")
        }
        values = Array(values.prefix(count))
      }
      return .array(
        try interpreter.asArray(
          try interpreter.list(values), try interpreter.elementType(arguments.required(1))))
    },
  ]

  private static func conversion(_ name: String) -> BuiltinFunction {
    BuiltinFunction(name, "a dtype= order= * !copy !like") { (interpreter, arguments) throws(Stop) in
      .array(try interpreter.asArray(arguments.required(0), try interpreter.elementType(arguments[1])))
    }
  }

  private static let fills: [BuiltinFunction] = [
    fill("zeros", .float(0)), fill("ones", .float(1)), fill("empty", .float(0)),
    BuiltinFunction("full", "shape fill_value dtype= order= * !like") {
      (interpreter, arguments) throws(Stop) in
      try interpreter.filled(arguments.required(0), arguments.required(1), arguments[2])
    },
    fillLike("zeros_like", .int(0)), fillLike("ones_like", .int(1)), fillLike("empty_like", .int(0)),
    BuiltinFunction("full_like", "a fill_value dtype= order= !subok shape=") {
      (interpreter, arguments) throws(Stop) in
      try interpreter.filled(like: arguments.required(0), arguments.required(1), arguments[2], arguments[4])
    },
  ]

  private static func fill(_ name: String, _ value: Value) -> BuiltinFunction {
    let isZero = name != "ones"
    return BuiltinFunction(name, "shape dtype= order= * !like") { (interpreter, arguments) throws(Stop) in
      let type = try interpreter.elementType(arguments[1]) ?? .float64
      return try interpreter.filled(arguments.required(0), .int(isZero ? 0 : 1), .elementType(type))
    }
  }

  private static func fillLike(_ name: String, _ value: Value) -> BuiltinFunction {
    let isZero = name != "ones_like"
    return BuiltinFunction(name, "a dtype= order= !subok shape=") { (interpreter, arguments) throws(Stop) in
      try interpreter.filled(like: arguments.required(0), .int(isZero ? 0 : 1), arguments[1], arguments[3])
    }
  }

  private static let ranges: [BuiltinFunction] = [
    BuiltinFunction("arange", "start stop= step= dtype= * !like") { (interpreter, arguments) throws(Stop) in
      try interpreter.arange(arguments)
    },
    BuiltinFunction("linspace", "start stop num= endpoint= retstep= dtype= !axis * !device") {
      (interpreter, arguments) throws(Stop) in
      let (made, step) = try interpreter.linspace(arguments)
      let type = try interpreter.elementType(arguments[5]) ?? .float64
      var result = made
      if !type.isFloat {
        // Integers are rounded down, not cut off.
        result = try interpreter.array(made.floats.map { $0.rounded(.down) }, shape: made.shape)
      }
      if type != .float64 { result = try interpreter.converted(result, to: type) }
      if let flag = arguments[4], try interpreter.truth(flag) {
        return try interpreter.tuple([.array(result), step.isNaN ? .float(step) : .npFloat(step)])
      }
      return .array(result)
    },
    BuiltinFunction("logspace", "start stop num= endpoint= base= dtype= !axis") {
      (interpreter, arguments) throws(Stop) in
      let (exponents, _) = try interpreter.linspace(arguments)
      let base = try arguments[4].map { (value) throws(Stop) in try interpreter.makeFloat(value) } ?? 10
      let made = try interpreter.array(exponents.floats.map { pow(base, $0) })
      let type = try interpreter.elementType(arguments[5]) ?? .float64
      return .array(type == .float64 ? made : try interpreter.converted(made, to: type))
    },
    BuiltinFunction("geomspace", "start stop num= endpoint= dtype= !axis") {
      (interpreter, arguments) throws(Stop) in
      try interpreter.geomspace(arguments)
    },
  ]
}

extension Interpreter {
  /// A copy that lies in memory in the order of its source.
  func keptOrder(_ source: ArrayObject) throws(Stop) -> ArrayObject {
    let order = StridedWalk(shape: source.shape, source.strides, source.strides).order
    guard let order else { return try copy(source) }
    var back = Array(repeating: 0, count: order.count)
    for (position, axis) in order.enumerated() { back[axis] = position }
    return transposed(try copy(transposed(source, order)), back)
  }

  /// A mask that is true on and below a diagonal.
  func triangle(_ shape: [Int], _ k: Int) throws(Stop) -> ArrayObject {
    let shape = shape.map { max($0, 0) }
    _ = try count(of: shape)
    var flags: [Int] = []
    flags.reserveCapacity(shape[0] * shape[1])
    for row in 0..<shape[0] { for column in 0..<shape[1] { flags.append(column - row <= k ? 1 : 0) } }
    return try array(flags, .bool, shape: shape)
  }

  /// An array of one value; without a type it has the value's own.
  func filled(_ shape: Value, _ value: Value, _ type: Value?) throws(Stop) -> Value {
    let shape = try self.shape(shape)
    return try filled(shape: shape, value, try elementType(type))
  }

  /// An array of one value in the shape, and unless given in the type, of another.
  func filled(like other: Value, _ value: Value, _ type: Value?, _ shape: Value? = nil) throws(Stop) -> Value
  {
    let model = try asArray(other)
    var wanted = model.shape
    if let shape, !shape.isIdentical(to: .none) { wanted = try self.shape(shape) }
    return try filled(shape: wanted, value, try elementType(type) ?? model.type)
  }

  /// An array of one value.
  func filled(shape: [Int], _ value: Value, _ type: ElementType?) throws(Stop) -> Value {
    let count = try count(of: shape)
    var single = try asArray(value)
    if let type { single = try converted(single, to: type) }
    if !single.shape.isEmpty {
      guard (try? broadcast([single.shape, shape])) == shape else {
        throw fail(
          .valueError,
          "could not broadcast input array from shape \(Interpreter.shapeText(single.shape)) into shape "
            + Interpreter.shapeText(shape))
      }
      return .array(try copy(stretched(single, to: shape)))
    }
    // Ask for the memory before the elements are there.
    _ = try Charge(meter, 8 * count)
    if single.type.isFloat {
      return .array(
        try array(Array(repeating: single.floats[0], count: count), single.type, shape: shape))
    }
    return .array(
      try array(Array(repeating: single.integers[0], count: count), single.type, shape: shape))
  }

  /// `np.eye`.
  func identity(_ rows: Value, _ columns: Value?, _ diagonal: Value?, _ type: Value?) throws(Stop) -> Value {
    let n = try index(rows)
    var m = n
    if let columns, !columns.isIdentical(to: .none) { m = try index(columns) }
    let k = try diagonal.map { (value) throws(Stop) in try index(value) } ?? 0
    let made = try filled(shape: [n, m], .int(0), try elementType(type) ?? .float64)
    guard case .array(let array) = made, k.magnitude < 1 << 40 else { return made }
    for row in 0..<n where row + k >= 0 && row + k < m {
      if array.type.isFloat {
        array.buffer.floats[row * m + row + k] = 1
      } else {
        array.buffer.integers[row * m + row + k] = 1
      }
    }
    return made
  }

  /// `np.arange`.
  func arange(_ arguments: Arguments) throws(Stop) -> Value {
    var parts = [arguments.required(0)]
    if let stop = arguments[1], !stop.isIdentical(to: .none) { parts.append(stop) }
    let start = parts.count > 1 ? parts[0] : .int(0)
    let stop = parts.count > 1 ? parts[1] : parts[0]
    let step = arguments[2].map { $0.isIdentical(to: .none) ? .int(1) : $0 } ?? .int(1)
    let wanted = try elementType(arguments[3])
    var own = ElementType.int64
    for value in [start, stop, step] { own = own.promoted(with: try operand(value).type) }
    let type = wanted ?? own
    if let first = start.smallInteger, let last = stop.smallInteger, let stride = step.smallInteger,
      !type.isFloat
    {
      if stride == 0 { throw fail(.zeroDivisionError, "division by zero") }
      if first.magnitude > 1 << 60 || last.magnitude > 1 << 60 || stride.magnitude > 1 << 60 {
        throw .limit(.memory)
      }
      let range = RangeObject(start: first, stop: last, step: stride)
      let count = try count(of: [range.count])
      var values: [Int] = []
      values.reserveCapacity(count)
      for index in 0..<count { values.append(first + index * stride) }
      return .array(try converted(try array(values), to: type))
    }
    let (first, last, stride) = (try makeFloat(start), try makeFloat(stop), try makeFloat(step))
    if stride == 0 { throw fail(.zeroDivisionError, "float division by zero") }
    let length = ((last - first) / stride).rounded(.up)
    if length.isNaN { throw fail(.valueError, "arange: cannot compute length") }
    if length.isInfinite { throw fail(.valueError, "Maximum allowed size exceeded") }
    if length > Double(limits.memory) { throw .limit(.memory) }
    let count = try count(of: [Int(max(0, length))])
    if !type.isFloat {
      throw refuse("np.arange(float, dtype=int)", "np.arange of floats with an integer type is not supported")
    }
    // The second element is computed first, and their difference is the step.
    let (begin, next) = (type.rounded(first), type.rounded(first + stride))
    let delta = next - begin
    let made = (0..<count).map { $0 == 0 ? begin : $0 == 1 ? next : type.rounded(begin + Double($0) * delta) }
    return .array(try array(made, type))
  }

  /// `np.linspace`, and its step.
  func linspace(_ arguments: Arguments) throws(Stop) -> (ArrayObject, Double) {
    for index in 0..<2 {
      if case .array(let array) = arguments.required(index), !array.shape.isEmpty {
        throw refuse("np.linspace(array)", "np.linspace between arrays is not supported")
      }
    }
    let start = try makeFloat(arguments.required(0))
    let stop = try makeFloat(arguments.required(1))
    let number = try arguments[2].map { (value) throws(Stop) in try index(value) } ?? 50
    if number < 0 { throw fail(.valueError, "Number of samples, \(number), must be non-negative.") }
    let count = try count(of: [number])
    let hasEnd = try arguments[3].map { (flag) throws(Stop) in try truth(flag) } ?? true
    return (
      try array(Interpreter.spaced(start, stop, count, hasEnd)), Interpreter.step(start, stop, count, hasEnd)
    )
  }

  private static func step(_ start: Double, _ stop: Double, _ count: Int, _ hasEnd: Bool) -> Double {
    let divisions = hasEnd ? count - 1 : count
    return divisions > 0 ? (stop - start) / Double(divisions) : .nan
  }

  private static func spaced(_ start: Double, _ stop: Double, _ count: Int, _ hasEnd: Bool) -> [Double] {
    let divisions = hasEnd ? count - 1 : count
    let delta = stop - start
    var values: [Double]
    if divisions > 0 {
      let step = delta / Double(divisions)
      values = (0..<count).map { step == 0 ? Double($0) / Double(divisions) * delta : Double($0) * step }
    } else {
      values = (0..<count).map { Double($0) * delta }
    }
    values = values.map { $0 + start }
    if hasEnd, count > 1 { values[count - 1] = stop }
    return values
  }

  /// `np.geomspace`: powers of ten between the logarithms, the ends exactly as given.
  fileprivate func geomspace(_ arguments: Arguments) throws(Stop) -> Value {
    let start = try makeFloat(arguments.required(0))
    let stop = try makeFloat(arguments.required(1))
    let number = try arguments[2].map { (value) throws(Stop) in try index(value) } ?? 50
    let hasEnd = try arguments[3].map { (flag) throws(Stop) in try truth(flag) } ?? true
    if start == 0 || stop == 0 { throw fail(.valueError, "Geometric sequence cannot include zero") }
    if number < 0 { throw fail(.valueError, "Number of samples, \(number), must be non-negative.") }
    if (start < 0) != (stop < 0) {
      throw refuse("np.geomspace", "np.geomspace through complex numbers is not supported")
    }
    let count = try count(of: [number])
    let sign: Double = start < 0 ? -1 : 1
    let exponents = Interpreter.spaced(log10(start * sign), log10(stop * sign), count, hasEnd)
    var values = exponents.map { pow(10, $0) }
    if count > 0 {
      values[0] = start * sign
      if count > 1, hasEnd { values[count - 1] = stop * sign }
    }
    let made = try array(values.map { $0 * sign })
    let type = try elementType(arguments[4]) ?? .float64
    return .array(type == .float64 ? made : try converted(made, to: type))
  }

  /// `np.diag`: the diagonal of a matrix, or a matrix of a diagonal.
  func diagonal(_ source: ArrayObject, _ offset: Value?) throws(Stop) -> Value {
    let k = try offset.map { (value) throws(Stop) in try index(value) } ?? 0
    if k.magnitude > 1 << 40 { throw .limit(.memory) }
    if source.shape.count == 1 {
      let size = source.shape[0] + Int(k.magnitude)
      let made = try filled(shape: [size, size], .int(0), source.type)
      guard case .array(let matrix) = made else { return made }
      for index in 0..<source.shape[0] {
        let place = (index + max(0, -k)) * size + index + max(0, k)
        let own = source.offset + index * source.strides[0]
        if matrix.type.isFloat {
          matrix.buffer.floats[place] = source.buffer.floats[own]
        } else {
          matrix.buffer.integers[place] = source.buffer.integers[own]
        }
      }
      return made
    }
    guard source.shape.count == 2 else { throw fail(.valueError, "Input must be 1- or 2-d.") }
    return .array(try copy(diagonalView(source, k, 0, 1)))
  }

  /// A view of a diagonal, its axis last.
  func diagonalView(_ source: ArrayObject, _ k: Int, _ first: Int, _ second: Int) -> ArrayObject {
    let (row, column) = (min(max(0, -k), source.shape[first]), min(max(0, k), source.shape[second]))
    let length = max(0, min(source.shape[first] - row, source.shape[second] - column))
    let kept = source.shape.indices.filter { $0 != first && $0 != second }
    return source.view(
      shape: kept.map { source.shape[$0] } + [length],
      strides: kept.map { source.strides[$0] } + [source.strides[first] + source.strides[second]],
      offset: source.offset + row * source.strides[first] + column * source.strides[second])
  }
}
