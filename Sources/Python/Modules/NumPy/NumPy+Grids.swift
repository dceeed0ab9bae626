extension Modules {
  /// Functions that make coordinates.
  static let numpyGrids: [BuiltinFunction] = [
    BuiltinFunction("meshgrid", "*xi copy= sparse= indexing=") { (interpreter, arguments) throws(Stop) in
      var isMatrix = false
      if case .text(let text)? = arguments[2] {
        guard text.string == "xy" || text.string == "ij" else {
          throw interpreter.fail(.valueError, "Valid values for `indexing` are 'xy' and 'ij'.")
        }
        isMatrix = text.string == "ij"
      }
      let isSparse = try arguments[1].map { (value) throws(Stop) in try interpreter.truth(value) } ?? false
      var axes: [ArrayObject] = []
      for value in arguments.rest { axes.append(try interpreter.flat(try interpreter.asArray(value))) }
      var order = Array(axes.indices)
      if !isMatrix, order.count > 1 { order.swapAt(0, 1) }
      let shape = order.map { axes[$0].count }
      _ = try interpreter.count(of: isSparse ? [] : shape)
      var results: [Value] = []
      for (number, axis) in axes.enumerated() {
        var own = Array(repeating: 1, count: axes.count)
        own[order[number]] = axis.count
        let made = axis.reshaped(own)
        results.append(.array(try interpreter.copy(isSparse ? made : interpreter.stretched(made, to: shape))))
      }
      return try interpreter.tuple(results)
    },
    BuiltinFunction("indices", "dimensions dtype= sparse=") { (interpreter, arguments) throws(Stop) in
      let shape = try interpreter.shape(arguments.required(0))
      let isSparse = try arguments[2].map { (value) throws(Stop) in try interpreter.truth(value) } ?? false
      let grids = try interpreter.indexGrids(shape, isSparse: isSparse)
      if isSparse { return try interpreter.tuple(grids.map { .array($0) }) }
      guard !grids.isEmpty else { return try interpreter.filled(shape: [0], .int(0), .int64) }
      var expanded: [ArrayObject] = []
      for grid in grids { expanded.append(try interpreter.expanded(grid, at: 0)) }
      let made = try interpreter.concatenated(expanded, axis: 0)
      return .array(try interpreter.converted(made, to: try interpreter.elementType(arguments[1]) ?? .int64))
    },
    BuiltinFunction("fromfunction", "function shape * dtype= !like **kwargs") {
      (interpreter, arguments) throws(Stop) in
      let type = try interpreter.elementType(arguments[2]) ?? .float64
      var grids: [Value] = []
      for grid in try interpreter.indexGrids(try interpreter.shape(arguments.required(1)), isSparse: false) {
        grids.append(.array(try interpreter.converted(grid, to: type)))
      }
      return try interpreter.call(arguments.required(0), grids, arguments.keywords)
    },
    BuiltinFunction("ix_", "*args") { (interpreter, arguments) throws(Stop) in
      var results: [Value] = []
      for (axis, value) in arguments.rest.enumerated() {
        var source = try interpreter.asArray(value)
        if source.shape.count != 1 {
          throw interpreter.fail(.valueError, "Cross index must be 1 dimensional")
        }
        if source.count == 0 { source = try interpreter.converted(source, to: .int64) }
        if source.type == .bool { source = try interpreter.nonzero(source)[0] }
        var shape = Array(repeating: 1, count: arguments.rest.count)
        shape[axis] = source.count
        results.append(.array(try interpreter.flat(source).reshaped(shape)))
      }
      return try interpreter.tuple(results)
    },
    BuiltinFunction("ravel_multi_index", "multi_index dims !mode !order") {
      (interpreter, arguments) throws(Stop) in
      let shape = try interpreter.shape(arguments.required(1))
      var parts: [ArrayObject] = []
      for value in try interpreter.collect(arguments.required(0)) {
        parts.append(try interpreter.asArray(value))
      }
      guard parts.count == shape.count else {
        throw interpreter.fail(
          .valueError, "parameter multi_index must be a sequence of length \(shape.count)")
      }
      let common = try interpreter.broadcast(parts.map(\.shape))
      var result = Array(repeating: 0, count: try interpreter.count(of: common))
      for (part, length) in zip(parts, shape) {
        for (index, value) in interpreter.stretched(part, to: common).integers.enumerated() {
          guard value >= 0, value < length else {
            throw interpreter.fail(.valueError, "invalid entry in coordinates array")
          }
          result[index] = result[index] &* length &+ value
        }
      }
      return interpreter.wrapped(try interpreter.array(result, shape: common))
    },
    BuiltinFunction("unravel_index", "indices shape !order") { (interpreter, arguments) throws(Stop) in
      let shape = try interpreter.shape(arguments.required(1))
      let source = try interpreter.asArray(arguments.required(0))
      let count = try interpreter.count(of: shape)
      let steps = ArrayObject.strides(for: shape)
      for value in source.integers where value < -count || value >= count || count == 0 {
        throw interpreter.fail(
          .valueError, "index \(value) is out of bounds for array with size \(count)")
      }
      let values = source.integers.map { $0 < 0 ? $0 + count : $0 }
      var results: [Value] = []
      for (length, step) in zip(shape, steps) {
        results.append(
          interpreter.wrapped(try interpreter.array(values.map { $0 / step % length }, shape: source.shape)))
      }
      return try interpreter.tuple(results)
    },
  ]
}

extension Interpreter {
  /// For each axis of a shape, the index along it.
  func indexGrids(_ shape: [Int], isSparse: Bool) throws(Stop) -> [ArrayObject] {
    _ = try count(of: isSparse ? [] : shape)
    var grids: [ArrayObject] = []
    for (axis, length) in shape.enumerated() {
      var own = Array(repeating: 1, count: shape.count)
      own[axis] = try count(of: [length])
      let made = try array(Array(0..<own[axis]), shape: own)
      grids.append(isSparse ? made : try copy(stretched(made, to: shape)))
    }
    return grids
  }
}

/// `np.mgrid`, `np.ogrid`, `np.r_` and `np.c_`: objects that make arrays when they are indexed.
extension Modules {
  /// The classes of these objects.
  static let numpyIndexClasses: [NativeClass] = [
    indexClass("MGridClass") { (interpreter, key) throws(Stop) in
      try interpreter.grid(key, isSparse: false)
    },
    indexClass("OGridClass") { (interpreter, key) throws(Stop) in
      try interpreter.grid(key, isSparse: true)
    },
    indexClass("RClass") { (interpreter, key) throws(Stop) in
      var parts: [ArrayObject] = []
      for part in try interpreter.indexParts(key) { parts.append(try interpreter.atLeast(1, part)) }
      return .array(try interpreter.concatenated(parts, axis: parts[0].shape.count > 1 ? 0 : 0))
    },
    indexClass("CClass") { (interpreter, key) throws(Stop) in
      var parts: [ArrayObject] = []
      for part in try interpreter.indexParts(key) {
        parts.append(part.shape.count < 2 ? try interpreter.flat(part).reshaped([part.count, 1]) : part)
      }
      return .array(try interpreter.concatenated(parts, axis: parts[0].shape.count - 1))
    },
  ]

  private static func indexClass(
    _ name: String, _ make: @escaping @Sendable (Interpreter, Value) throws(Stop) -> Value
  ) -> NativeClass {
    NativeClass(
      module: "numpy", name: name,
      methods: [
        BuiltinFunction("__getitem__", "self key /") { (interpreter, arguments) throws(Stop) in
          try make(interpreter, arguments.required(1))
        }
      ])
  }
}

extension Interpreter {
  private func range(_ slice: SliceObject) throws(Stop) -> ArrayObject {
    let start = slice.start.isIdentical(to: .none) ? .int(0) : slice.start
    if slice.stop.isIdentical(to: .none) { throw refuse("np.r_[start:]", "a range needs an end") }
    let step = slice.step.isIdentical(to: .none) ? .int(1) : slice.step
    let made = try arange(Arguments(values: [start, slice.stop, step, nil]))
    return try asArray(made)
  }

  /// The arrays between the brackets of `np.r_`.
  fileprivate func indexParts(_ key: Value) throws(Stop) -> [ArrayObject] {
    var keys = [key]
    if case .tuple(let tuple) = key { keys = tuple.elements }
    if keys.isEmpty { throw fail(.valueError, "need at least one array to concatenate") }
    var parts: [ArrayObject] = []
    for key in keys {
      switch key {
      case .slice(let slice): parts.append(try range(slice))
      case .text: throw refuse("np.r_['…']", "directions in text are not supported")
      default: parts.append(try asArray(key))
      }
    }
    return parts
  }

  /// `np.mgrid[…]` and `np.ogrid[…]`.
  fileprivate func grid(_ key: Value, isSparse: Bool) throws(Stop) -> Value {
    var keys = [key]
    if case .tuple(let tuple) = key { keys = tuple.elements }
    var axes: [ArrayObject] = []
    for key in keys {
      guard case .slice(let slice) = key else {
        throw refuse("np.mgrid[index]", "np.mgrid takes slices only")
      }
      axes.append(try range(slice))
    }
    let type = axes.reduce(ElementType.int64) { $0.promoted(with: $1.type) }
    let shape = axes.map(\.count)
    _ = try count(of: shape)
    guard case .tuple = key else { return .array(axes[0]) }
    var grids: [ArrayObject] = []
    for (number, axis) in axes.enumerated() {
      var own = Array(repeating: 1, count: axes.count)
      own[number] = axis.count
      let made = try converted(axis, to: type).reshaped(own)
      grids.append(isSparse ? made : try expanded(try copy(stretched(made, to: shape)), at: 0))
    }
    return isSparse ? try tuple(grids.map { .array($0) }) : .array(try concatenated(grids, axis: 0))
  }
}
