#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Modules {
  /// Functions that make arrays.
  static let numpyCreation: [BuiltinFunction] = [
    BuiltinFunction("array", "object dtype= * copy= !order !subok !ndmin !like") {
      (interpreter, arguments) throws(Stop) in
      let made = try interpreter.asArray(arguments.required(0), try interpreter.elementType(arguments[1]))
      guard case .array(let original) = arguments.required(0), original === made else { return .array(made) }
      return .array(try interpreter.copy(made))
    },
    BuiltinFunction("asarray", "a dtype= !order !copy !like") { (interpreter, arguments) throws(Stop) in
      .array(try interpreter.asArray(arguments.required(0), try interpreter.elementType(arguments[1])))
    },
    BuiltinFunction("copy", "a !order !subok") { (interpreter, arguments) throws(Stop) in
      .array(try interpreter.copy(try interpreter.asArray(arguments.required(0))))
    },
    BuiltinFunction("zeros", "shape dtype= !order !like") { (interpreter, arguments) throws(Stop) in
      try interpreter.filled(arguments.required(0), .float(0), arguments[1] ?? .elementType(.float64))
    },
    BuiltinFunction("ones", "shape dtype= !order !like") { (interpreter, arguments) throws(Stop) in
      try interpreter.filled(arguments.required(0), .float(1), arguments[1] ?? .elementType(.float64))
    },
    BuiltinFunction("full", "shape fill_value dtype= !order !like") { (interpreter, arguments) throws(Stop) in
      try interpreter.filled(arguments.required(0), arguments.required(1), arguments[2])
    },
    BuiltinFunction("zeros_like", "a dtype= !order !subok !shape") { (interpreter, arguments) throws(Stop) in
      try interpreter.filled(like: arguments.required(0), .int(0), arguments[1])
    },
    BuiltinFunction("ones_like", "a dtype= !order !subok !shape") { (interpreter, arguments) throws(Stop) in
      try interpreter.filled(like: arguments.required(0), .int(1), arguments[1])
    },
    BuiltinFunction("full_like", "a fill_value dtype= !order !subok !shape") {
      (interpreter, arguments) throws(Stop) in
      try interpreter.filled(like: arguments.required(0), arguments.required(1), arguments[2])
    },
    BuiltinFunction("eye", "N M= k= dtype= !order !like") { (interpreter, arguments) throws(Stop) in
      try interpreter.identity(arguments.required(0), arguments[1], arguments[2], arguments[3])
    },
    BuiltinFunction("identity", "n dtype= !like") { (interpreter, arguments) throws(Stop) in
      try interpreter.identity(arguments.required(0), nil, nil, arguments[1])
    },
    BuiltinFunction("arange", "start stop= step= dtype= !like") { (interpreter, arguments) throws(Stop) in
      try interpreter.arange(arguments)
    },
    BuiltinFunction("linspace", "start stop num= endpoint= !retstep !dtype !axis") {
      (interpreter, arguments) throws(Stop) in
      .array(try interpreter.linspace(arguments))
    },
    BuiltinFunction("logspace", "start stop num= endpoint= base= !dtype !axis") {
      (interpreter, arguments) throws(Stop) in
      let exponents = try interpreter.linspace(arguments)
      let base = try arguments[4].map { (value) throws(Stop) in try interpreter.makeFloat(value) } ?? 10
      return .array(try interpreter.array(exponents.floats.map { pow(base, $0) }))
    },
    BuiltinFunction("diag", "v k=") { (interpreter, arguments) throws(Stop) in
      try interpreter.diagonal(arguments)
    },
  ]
}

extension Interpreter {
  /// An array of one value; without a type it has the value's own.
  func filled(_ shape: Value, _ value: Value, _ type: Value?) throws(Stop) -> Value {
    let shape = try self.shape(shape)
    return try filled(shape: shape, value, try elementType(type))
  }

  /// An array of one value in the shape, and unless given in the type, of another.
  func filled(like other: Value, _ value: Value, _ type: Value?) throws(Stop) -> Value {
    let model = try asArray(other)
    return try filled(shape: model.shape, value, try elementType(type) ?? model.type)
  }

  private func filled(shape: [Int], _ value: Value, _ type: ElementType?) throws(Stop) -> Value {
    let count = try count(of: shape)
    let single = try asArray(value, type)
    if !single.shape.isEmpty {
      return .array(try copy(stretched(single, to: try broadcast([single.shape, shape]))))
    }
    // Ask for the memory before the elements are there.
    _ = try Charge(meter, 8 * count)
    if single.type.isFloat {
      return .array(try array(Array(repeating: single.floats[0], count: count), single.type, shape: shape))
    }
    return .array(try array(Array(repeating: single.integers[0], count: count), single.type, shape: shape))
  }

  /// `np.eye`.
  func identity(_ rows: Value, _ columns: Value?, _ diagonal: Value?, _ type: Value?) throws(Stop) -> Value {
    let n = Int(clamping: try integerArgument(rows))
    var m = n
    if let columns, !columns.isIdentical(to: .none) { m = Int(clamping: try integerArgument(columns)) }
    let k = diagonal?.smallInteger ?? 0
    let made = try filled(shape: [n, m], .int(0), try elementType(type) ?? .float64)
    guard case .array(let array) = made else { return made }
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
    let step = arguments[2] ?? .int(1)
    let wanted = try elementType(arguments[3])
    if let first = start.smallInteger, let last = stop.smallInteger, let stride = step.smallInteger,
      wanted?.isFloat != true
    {
      if stride == 0 { throw fail(.zeroDivisionError, "division by zero") }
      if first.magnitude > 1 << 60 || last.magnitude > 1 << 60 { throw .limit(.memory) }
      let range = RangeObject(start: first, stop: last, step: stride)
      let count = try count(of: [range.count])
      return .array(try converted(try array((0..<count).map { range[$0] }), to: wanted ?? .int64))
    }
    let (first, last, stride) = (try makeFloat(start), try makeFloat(stop), try makeFloat(step))
    if stride == 0 { throw fail(.zeroDivisionError, "division by zero") }
    let length = ((last - first) / stride).rounded(.up)
    if length.isNaN { throw fail(.valueError, "arange: cannot compute length") }
    if length > Double(limits.memory) { throw .limit(.memory) }
    let count = try count(of: [max(0, Int(length))])
    let delta = (first + stride) - first
    let made = try array((0..<count).map { first + Double($0) * delta })
    return .array(try converted(made, to: wanted ?? .float64))
  }

  /// `np.linspace`.
  func linspace(_ arguments: Arguments) throws(Stop) -> ArrayObject {
    let start = try makeFloat(arguments.required(0))
    let stop = try makeFloat(arguments.required(1))
    let number = arguments[2]?.smallInteger ?? 50
    if number < 0 { throw fail(.valueError, "Number of samples, \(number), must be non-negative.") }
    let count = try count(of: [number])
    let hasEnd = try arguments[3].map { (flag) throws(Stop) in try truth(flag) } ?? true
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
    return try array(values)
  }

  /// `np.diag`: the diagonal of a matrix, or a matrix of a diagonal.
  func diagonal(_ arguments: Arguments) throws(Stop) -> Value {
    let source = try asArray(arguments.required(0))
    let k = arguments[1]?.smallInteger ?? 0
    if source.shape.count == 1 {
      let size = source.shape[0] + Int(k.magnitude)
      let made = try filled(shape: [size, size], .int(0), source.type)
      guard case .array(let matrix) = made else { return made }
      for index in 0..<source.shape[0] {
        let place = (index + max(0, -k)) * size + index + max(0, k)
        if matrix.type.isFloat {
          matrix.buffer.floats[place] = source.floats[index]
        } else {
          matrix.buffer.integers[place] = source.integers[index]
        }
      }
      return made
    }
    guard source.shape.count == 2 else { throw fail(.valueError, "Input must be 1- or 2-d.") }
    let (row, column) = (max(0, -k), max(0, k))
    let length = max(0, min(source.shape[0] - row, source.shape[1] - column))
    let places = (0..<length).map {
      source.offset + (row + $0) * source.strides[0] + (column + $0) * source.strides[1]
    }
    return .array(try gather(source, places, shape: [length]))
  }
}
