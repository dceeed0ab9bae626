extension Modules {
  /// Functions that rearrange arrays.
  static let numpyShapes: [BuiltinFunction] = shapes + joins + splits

  private static let shapes: [BuiltinFunction] = [
    BuiltinFunction("reshape", "a shape order= * !copy") { (interpreter, arguments) throws(Stop) in
      try interpreter.reshape(
        try interpreter.asArray(arguments.required(0)), to: arguments.required(1), order: arguments[2])
    },
    BuiltinFunction("ravel", "a order=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      return try interpreter.reshape(source, to: .int(source.count), order: arguments[1])
    },
    transposition("transpose", "a axes="), transposition("permute_dims", "a axes="),
    BuiltinFunction("matrix_transpose", "x /") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      return try interpreter.matrixTransposed(source)
    },
    BuiltinFunction("swapaxes", "a axis1 axis2") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      var order = Array(source.shape.indices)
      func own(_ value: Value, _ name: String) throws(Stop) -> Int {
        let axis = try interpreter.index(value)
        guard axis >= -order.count, axis < order.count else {
          throw interpreter.fail(
            .axisError, "\(name): axis \(axis) is out of bounds for array of dimension \(order.count)")
        }
        return axis < 0 ? axis + order.count : axis
      }
      let first = try own(arguments.required(1), "axis1")
      order.swapAt(first, try own(arguments.required(2), "axis2"))
      return .array(interpreter.transposed(source, order))
    },
    BuiltinFunction("moveaxis", "a source destination") { (interpreter, arguments) throws(Stop) in
      .array(
        try interpreter.movedAxes(
          try interpreter.asArray(arguments.required(0)), try interpreter.shape(arguments.required(1)),
          try interpreter.shape(arguments.required(2))))
    },
    BuiltinFunction("rollaxis", "a axis start=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      let rank = source.shape.count
      let axis = try interpreter.axis(try interpreter.index(arguments.required(1)), of: rank)
      var start = try arguments[2].map { (value) throws(Stop) in try interpreter.index(value) } ?? 0
      if start < 0 { start += rank }
      guard start >= 0, start <= rank else {
        throw interpreter.fail(
          .axisError,
          "'start' arg requires \(-rank) <= start < \(rank + 1), but \(start) was passed in")
      }
      if axis < start { start -= 1 }
      var order = (0..<rank).filter { $0 != axis }
      order.insert(axis, at: start)
      return .array(interpreter.transposed(source, order))
    },
    BuiltinFunction("squeeze", "a axis=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      var gone = source.shape.indices.filter { source.shape[$0] == 1 }
      if let axis = arguments[1], !axis.isIdentical(to: .none) {
        gone = try interpreter.axes(axis, of: source)
      }
      if gone.contains(where: { source.shape[$0] != 1 }) {
        throw interpreter.fail(
          .valueError, "cannot select an axis to squeeze out which has size not equal to one")
      }
      let kept = source.shape.indices.filter { !gone.contains($0) }
      return .array(
        source.view(
          shape: kept.map { source.shape[$0] }, strides: kept.map { source.strides[$0] },
          offset: source.offset))
    },
    BuiltinFunction("expand_dims", "a axis") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      let wanted = try interpreter.shape(arguments.required(1))
      let rank = source.shape.count + wanted.count
      var axes: [Int] = []
      for axis in wanted { axes.append(try interpreter.axis(axis, of: rank)) }
      if Set(axes).count < axes.count { throw interpreter.fail(.valueError, "repeated axis") }
      var result = source
      for axis in axes.sorted() { result = try interpreter.expanded(result, at: axis) }
      return .array(result)
    },
    atLeast("atleast_1d", 1), atLeast("atleast_2d", 2), atLeast("atleast_3d", 3),
    BuiltinFunction("broadcast_to", "array shape !subok") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      let shape = try interpreter.shape(arguments.required(1))
      _ = try interpreter.count(of: shape)
      guard shape.count >= source.shape.count, (try? interpreter.broadcast([source.shape, shape])) == shape
      else {
        throw interpreter.fail(
          .valueError,
          shape.count < source.shape.count
            ? "input operand has more dimensions than allowed by the axis remapping"
            : "operands could not be broadcast together with remapped shapes [original->remapped]: "
              + "\(Interpreter.shapeText(source.shape))  and requested shape \(Interpreter.shapeText(shape))")
      }
      let view = source.view(shape: shape, strides: source.strides(stretchedTo: shape), offset: source.offset)
      view.isReadOnly = true
      return .array(view)
    },
    BuiltinFunction("broadcast_arrays", "*args !subok") { (interpreter, arguments) throws(Stop) in
      var arrays: [ArrayObject] = []
      for value in arguments.rest { arrays.append(try interpreter.asArray(value)) }
      let shape = try interpreter.mismatch(arrays.map(\.shape))
      _ = try interpreter.count(of: shape)
      return try interpreter.tuple(arrays.map { .array(interpreter.stretched($0, to: shape)) })
    },
    BuiltinFunction("broadcast_shapes", "*args") { (interpreter, arguments) throws(Stop) in
      var shapes: [[Int]] = []
      for value in arguments.rest { shapes.append(try interpreter.shape(value)) }
      return try interpreter.tuple(try interpreter.mismatch(shapes).map { .int($0) })
    },
    BuiltinFunction("shape", "a") { (interpreter, arguments) throws(Stop) in
      try interpreter.tuple(try interpreter.asArray(arguments.required(0)).shape.map { .int($0) })
    },
    BuiltinFunction("ndim", "a") { (interpreter, arguments) throws(Stop) in
      .int(try interpreter.asArray(arguments.required(0)).shape.count)
    },
    BuiltinFunction("size", "a axis=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      return .int(try interpreter.axes(arguments[1], of: source).reduce(1) { $0 * source.shape[$1] })
    },
    BuiltinFunction("tile", "A reps") { (interpreter, arguments) throws(Stop) in
      try interpreter.tiled(arguments.required(0), arguments.required(1))
    },
    BuiltinFunction("repeat", "a repeats axis=") { (interpreter, arguments) throws(Stop) in
      try interpreter.repeated(arguments)
    },
    BuiltinFunction("roll", "a shift axis=") { (interpreter, arguments) throws(Stop) in
      try interpreter.rolled(arguments)
    },
    BuiltinFunction("flip", "m axis=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      return interpreter.wrapped(
        interpreter.flipped(source, try interpreter.axes(arguments[1], of: source)))
    },
    BuiltinFunction("flipud", "m") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      if source.shape.isEmpty { throw interpreter.fail(.valueError, "Input must be >= 1-d.") }
      return .array(interpreter.flipped(source, [0]))
    },
    BuiltinFunction("fliplr", "m") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      if source.shape.count < 2 { throw interpreter.fail(.valueError, "Input must be >= 2-d.") }
      return .array(interpreter.flipped(source, [1]))
    },
    BuiltinFunction("rot90", "m k= axes=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      let turns = try arguments[1].map { (value) throws(Stop) in try interpreter.index(value) } ?? 1
      let given = try arguments[2].map { (value) throws(Stop) in try interpreter.shape(value) } ?? [0, 1]
      if given.count != 2 { throw interpreter.fail(.valueError, "len(axes) must be 2.") }
      let rank = source.shape.count
      guard given[0] != given[1], (given[0] - given[1]).magnitude != rank.magnitude else {
        throw interpreter.fail(.valueError, "Axes must be different.")
      }
      guard given.allSatisfy({ $0 < rank && $0 >= -rank }) else {
        throw interpreter.fail(
          .valueError, "Axes=\(Interpreter.tupleText(given)) out of range for array of ndim=\(rank).")
      }
      let axes = given.map { $0 < 0 ? $0 + rank : $0 }
      var order = Array(0..<rank)
      order.swapAt(axes[0], axes[1])
      switch ((turns % 4) + 4) % 4 {
      case 0: return .array(source)
      case 2: return .array(interpreter.flipped(source, axes))
      case 1: return .array(interpreter.transposed(interpreter.flipped(source, [axes[1]]), order))
      default: return .array(interpreter.flipped(interpreter.transposed(source, order), [axes[1]]))
      }
    },
    BuiltinFunction("resize", "a new_shape") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.flat(try interpreter.asArray(arguments.required(0)))
      let shape = try interpreter.shape(arguments.required(1))
      if shape.contains(where: { $0 < 0 }) {
        throw interpreter.fail(.valueError, "all elements of `new_shape` must be non-negative")
      }
      let count = try interpreter.count(of: shape)
      if source.count == 0 {
        return try interpreter.filled(arguments.required(1), .int(0), .elementType(source.type))
      }
      return .array(
        try interpreter.taken(source, (0..<count).map { $0 % source.count }, axis: 0).reshaped(shape))
    },
  ]

  private static func transposition(_ name: String, _ parameters: String) -> BuiltinFunction {
    BuiltinFunction(name, parameters) { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      guard let order = arguments[1], !order.isIdentical(to: .none) else {
        return .array(interpreter.transposed(source))
      }
      return .array(try interpreter.transposed(source, order))
    }
  }

  private static func atLeast(_ name: String, _ rank: Int) -> BuiltinFunction {
    BuiltinFunction(name, "*arys") { (interpreter, arguments) throws(Stop) in
      var results: [Value] = []
      for value in arguments.rest {
        var source = try interpreter.asArray(value)
        if rank == 3, source.shape.count == 2 {
          source = try interpreter.expanded(source, at: 2)
        } else if rank == 3, source.shape.count == 1 {
          source = try interpreter.expanded(try interpreter.expanded(source, at: 0), at: 2)
        }
        results.append(.array(try interpreter.atLeast(rank, source)))
      }
      return results.count == 1 ? results[0] : try interpreter.tuple(results)
    }
  }

  private static let joins: [BuiltinFunction] = [
    joining("concatenate", "arrays / axis= out= * dtype= !casting"),
    joining("concat", "arrays / axis= out= * dtype= !casting"),
    BuiltinFunction("stack", "arrays axis= out= * dtype= !casting") { (interpreter, arguments) throws(Stop) in
      let arrays = try interpreter.arrays(arguments.required(0), "need at least one array to stack")
      let axis = try arguments[1].map { (value) throws(Stop) in try interpreter.index(value) } ?? 0
      if arrays.contains(where: { $0.shape != arrays[0].shape }) {
        throw interpreter.fail(.valueError, "all input arrays must have the same shape")
      }
      var expanded: [ArrayObject] = []
      for array in arrays { expanded.append(try interpreter.expanded(array, at: axis)) }
      let own = try interpreter.axis(axis, of: arrays[0].shape.count + 1)
      return try interpreter.joined(expanded, own, arguments[3], arguments[2])
    },
    BuiltinFunction("vstack", "tup * dtype= !casting") { (interpreter, arguments) throws(Stop) in
      var arrays: [ArrayObject] = []
      for array in try interpreter.arrays(arguments.required(0)) {
        arrays.append(try interpreter.atLeast(2, array))
      }
      return try interpreter.joined(arrays, 0, arguments[1], nil)
    },
    BuiltinFunction("hstack", "tup * dtype= !casting") { (interpreter, arguments) throws(Stop) in
      var arrays: [ArrayObject] = []
      for array in try interpreter.arrays(arguments.required(0)) {
        arrays.append(try interpreter.atLeast(1, array))
      }
      return try interpreter.joined(arrays, arrays.first?.shape.count == 1 ? 0 : 1, arguments[1], nil)
    },
    BuiltinFunction("dstack", "tup") { (interpreter, arguments) throws(Stop) in
      var arrays: [ArrayObject] = []
      for array in try interpreter.arrays(arguments.required(0)) {
        var made = try interpreter.atLeast(2, array)
        if made.shape.count == 2 { made = try interpreter.expanded(made, at: 2) }
        arrays.append(made)
      }
      return try interpreter.joined(arrays, 2, nil, nil)
    },
    BuiltinFunction("column_stack", "tup") { (interpreter, arguments) throws(Stop) in
      var arrays: [ArrayObject] = []
      for array in try interpreter.arrays(arguments.required(0)) {
        arrays.append(array.shape.count < 2 ? try interpreter.flat(array).reshaped([array.count, 1]) : array)
      }
      return try interpreter.joined(arrays, 1, nil, nil)
    },
    BuiltinFunction("append", "arr values axis=") { (interpreter, arguments) throws(Stop) in
      let (source, axis) = try interpreter.along(try interpreter.asArray(arguments.required(0)), arguments[2])
      let values = try interpreter.along(try interpreter.asArray(arguments.required(1)), arguments[2]).0
      return .array(try interpreter.concatenated([source, values], axis: axis))
    },
    BuiltinFunction("insert", "arr obj values axis=") { (interpreter, arguments) throws(Stop) in
      try interpreter.inserted(arguments)
    },
    BuiltinFunction("delete", "arr obj axis=") { (interpreter, arguments) throws(Stop) in
      try interpreter.deleted(arguments)
    },
    BuiltinFunction("pad", "array pad_width mode= **kwargs") { (interpreter, arguments) throws(Stop) in
      try interpreter.padded(arguments)
    },
  ]

  private static func joining(_ name: String, _ parameters: String) -> BuiltinFunction {
    BuiltinFunction(name, parameters) { (interpreter, arguments) throws(Stop) in
      var arrays = try interpreter.arrays(arguments.required(0))
      var axis = 0
      if case .none? = arguments[1] {
        for index in arrays.indices { arrays[index] = try interpreter.flat(arrays[index]) }
      } else if let given = arguments[1] {
        axis = try interpreter.index(given)
      }
      return try interpreter.joined(arrays, axis, arguments[3], arguments[2])
    }
  }

  private static let splits: [BuiltinFunction] = [
    splitting("split", mustBeEqual: true), splitting("array_split", mustBeEqual: false),
    splitting("vsplit", along: 0), splitting("hsplit", along: 1), splitting("dsplit", along: 2),
    BuiltinFunction("unstack", "x / * axis=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      if source.shape.isEmpty { throw interpreter.fail(.valueError, "Input array must be at least 1-d.") }
      let axis = try arguments[1].map { (value) throws(Stop) in try interpreter.index(value) } ?? 0
      let moved = try interpreter.movedAxes(source, [axis], [0])
      var parts: [Value] = []
      for index in 0..<moved.shape[0] { parts.append(try interpreter.item(index, of: moved)) }
      return try interpreter.tuple(parts)
    },
  ]

  private static func splitting(_ name: String, mustBeEqual: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "ary indices_or_sections axis=") { (interpreter, arguments) throws(Stop) in
      if mustBeEqual, arguments.required(1).smallInteger != nil {
        try interpreter.requireShape(arguments.required(0))
      }
      let source = try interpreter.asArray(arguments.required(0))
      let axis = try interpreter.axis(
        try arguments[2].map { (value) throws(Stop) in try interpreter.index(value) } ?? 0,
        of: source.shape.count)
      return try interpreter.split(source, arguments.required(1), axis: axis, mustBeEqual: mustBeEqual)
    }
  }

  private static func splitting(_ name: String, along axis: Int) -> BuiltinFunction {
    BuiltinFunction(name, "ary indices_or_sections") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      let least = [2, 1, 3][axis]
      if source.shape.count < least {
        throw interpreter.fail(.valueError, "\(name) only works on arrays of \(least) or more dimensions")
      }
      return try interpreter.split(
        source, arguments.required(1), axis: min(axis, source.shape.count - 1), mustBeEqual: true)
    }
  }
}

extension ArrayObject {
  /// The same elements, which stand in C order, in another shape of as many.
  func reshaped(_ shape: [Int]) -> ArrayObject {
    view(shape: shape, strides: ArrayObject.strides(for: shape), offset: offset)
  }
}

extension Interpreter {
  /// A sequence of arrays.
  func arrays(_ value: Value, _ message: String = "need at least one array to concatenate") throws(Stop)
    -> [ArrayObject]
  {
    var arrays: [ArrayObject] = []
    for element in try collect(value) { arrays.append(try asArray(element)) }
    if arrays.isEmpty { throw fail(.valueError, message) }
    return arrays
  }

  /// Arrays joined along an axis, in the type of `dtype=` and into the array of `out=`.
  func joined(_ arrays: [ArrayObject], _ axis: Int, _ type: Value?, _ out: Value?) throws(Stop) -> Value {
    var made = try concatenated(arrays, axis: axis)
    if let type = try elementType(type) {
      if !made.type.canCast(to: type, "same_kind") {
        throw fail(
          .typeError,
          "Cannot cast array data from dtype('\(made.type.rawValue)') to dtype('\(type.rawValue)') according to the "
            + "rule 'same_kind'")
      }
      made = try converted(made, to: type)
    }
    return try delivered(.array(made), to: out, name: "concatenate")
  }

  /// The shape to which shapes stretch, with the message of `np.broadcast_shapes`.
  func mismatch(_ shapes: [[Int]]) throws(Stop) -> [Int] {
    if let shape = try? broadcast(shapes) { return shape }
    for second in shapes.indices {
      for first in 0..<second where (try? broadcast([shapes[first], shapes[second]])) == nil {
        throw fail(
          .valueError,
          "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg \(first) with shape "
            + "\(Interpreter.tupleText(shapes[first])) and arg \(second) with shape "
            + "\(Interpreter.tupleText(shapes[second])).")
      }
    }
    return []
  }

  /// A view with axes backwards.
  func flipped(_ source: ArrayObject, _ axes: [Int]) -> ArrayObject {
    var (strides, offset) = (source.strides, source.offset)
    for axis in axes {
      offset += strides[axis] * max(source.shape[axis] - 1, 0)
      strides[axis] = -strides[axis]
    }
    return source.view(shape: source.shape, strides: strides, offset: offset)
  }

  /// `.mT`: the last two axes exchanged.
  func matrixTransposed(_ source: ArrayObject) throws(Stop) -> Value {
    let rank = source.shape.count
    if rank < 2 { throw fail(.valueError, "matrix transpose with ndim < 2 is undefined") }
    var order = Array(0..<rank)
    order.swapAt(rank - 1, rank - 2)
    return .array(transposed(source, order))
  }

  /// A view with its axes in the order of a Python sequence.
  func transposed(_ array: ArrayObject, _ order: Value) throws(Stop) -> ArrayObject {
    let given = try shape(order)
    if given.count != array.shape.count { throw fail(.valueError, "axes don't match array") }
    var axes: [Int] = []
    for axis in given { axes.append(try self.axis(axis, of: array.shape.count)) }
    if Set(axes).count != axes.count { throw fail(.valueError, "repeated axis in transpose") }
    return transposed(array, axes)
  }
}
