extension Modules {
  /// Functions that make matrices.
  static let numpyMatrices: [BuiltinFunction] = [
    BuiltinFunction("eye", "N M= k= dtype= order= * !like !device") { (interpreter, arguments) throws(Stop) in
      try interpreter.identity(arguments.required(0), arguments[1], arguments[2], arguments[3])
    },
    BuiltinFunction("identity", "n dtype= * !like") { (interpreter, arguments) throws(Stop) in
      try interpreter.identity(arguments.required(0), nil, nil, arguments[1])
    },
    BuiltinFunction("diag", "v k=") { (interpreter, arguments) throws(Stop) in
      try interpreter.diagonal(try interpreter.asArray(arguments.required(0)), arguments[1])
    },
    BuiltinFunction("diagflat", "v k=") { (interpreter, arguments) throws(Stop) in
      try interpreter.diagonal(
        try interpreter.flat(try interpreter.asArray(arguments.required(0))), arguments[1])
    },
    BuiltinFunction("tri", "N M= k= dtype= * !like") { (interpreter, arguments) throws(Stop) in
      let n = try interpreter.index(arguments.required(0))
      var m = n
      if let columns = arguments[1], !columns.isIdentical(to: .none) { m = try interpreter.index(columns) }
      let k = try arguments[2].map { (value) throws(Stop) in try interpreter.index(value) } ?? 0
      let mask = try interpreter.triangle([n, m], k)
      return .array(
        try interpreter.converted(mask, to: try interpreter.elementType(arguments[3]) ?? .float64))
    },
    triangle("tril", isLower: true), triangle("triu", isLower: false),
    triangleIndices("tril_indices", isLower: true), triangleIndices("triu_indices", isLower: false),
    BuiltinFunction("diag_indices", "n ndim=") { (interpreter, arguments) throws(Stop) in
      let made = try interpreter.array(
        Array(0..<(try interpreter.count(of: [try interpreter.index(arguments.required(0))]))))
      let rank = try arguments[1].map { (value) throws(Stop) in try interpreter.index(value) } ?? 2
      return try interpreter.tuple((0..<min(max(rank, 0), 64)).map { _ in .array(made) })
    },
    BuiltinFunction("vander", "x N= increasing=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      if source.shape.count != 1 {
        throw interpreter.fail(.valueError, "x must be a one-dimensional array or sequence.")
      }
      var columns = source.count
      if let given = arguments[1], !given.isIdentical(to: .none) { columns = try interpreter.index(given) }
      let isIncreasing =
        try arguments[2].map { (value) throws(Stop) in try interpreter.truth(value) } ?? false
      _ = try interpreter.count(of: [source.count, columns])
      let type = source.type.promoted(with: .int64)
      let base = try interpreter.converted(source, to: type).reshaped([source.count, 1])
      let ones = try interpreter.filled(shape: [source.count, 1], .int(1), type)
      guard columns > 0 else { return try interpreter.filled(shape: [source.count, 0], .int(1), type) }
      guard case .array(let first) = ones else { return .none }
      var parts = [first]
      for _ in 1..<columns {
        let next = try interpreter.apply(Ufuncs.multiply, Operand(parts[parts.count - 1]), Operand(base))
        parts.append(try interpreter.asArray(next))
      }
      return .array(try interpreter.concatenated(isIncreasing ? parts : parts.reversed(), axis: 1))
    },
  ]

  private static func triangle(_ name: String, isLower: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "m k=") { (interpreter, arguments) throws(Stop) in
      var source = try interpreter.asArray(arguments.required(0))
      let k = try arguments[1].map { (value) throws(Stop) in try interpreter.index(value) } ?? 0
      if source.shape.isEmpty {
        throw interpreter.fail(.typeError, "tri() missing 1 required positional argument: 'N'")
      }
      if source.shape.count == 1 { source = interpreter.stretched(source, to: [source.count, source.count]) }
      let mask = try interpreter.triangle(Array(source.shape.suffix(2)), isLower ? k : max(k, -Int.max) - 1)
      let zero = Value.array(try interpreter.asArray(.int(0), source.type))
      return isLower
        ? try interpreter.choose(mask, .array(source), zero)
        : try interpreter.choose(mask, zero, .array(source))
    }
  }

  private static func triangleIndices(_ name: String, isLower: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "n k= m=") { (interpreter, arguments) throws(Stop) in
      let n = try interpreter.index(arguments.required(0))
      let k = try arguments[1].map { (value) throws(Stop) in try interpreter.index(value) } ?? 0
      var m = n
      if let columns = arguments[2], !columns.isIdentical(to: .none) { m = try interpreter.index(columns) }
      let mask = try interpreter.triangle([n, m], isLower ? k : max(k, -Int.max) - 1)
      let flags =
        isLower ? mask : try interpreter.array(mask.integers.map { 1 - $0 }, .bool, shape: mask.shape)
      return try interpreter.tuple(try interpreter.nonzero(flags).map { .array($0) })
    }
  }
}
