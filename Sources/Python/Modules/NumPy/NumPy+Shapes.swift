extension Modules {
  /// Functions that rearrange arrays.
  static let numpyShapes: [BuiltinFunction] = [
    BuiltinFunction("reshape", "a shape !order !copy") { (interpreter, arguments) throws(Stop) in
      try interpreter.reshape(try interpreter.asArray(arguments.required(0)), to: arguments.required(1))
    },
    BuiltinFunction("ravel", "a !order") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      return try interpreter.reshape(source, to: .int(source.count))
    },
    BuiltinFunction("transpose", "a axes=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      guard let order = arguments[1], !order.isIdentical(to: .none) else {
        return .array(interpreter.transposed(source))
      }
      return .array(try interpreter.transposed(source, order))
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
      guard let axis = arguments.required(1).smallInteger else {
        throw interpreter.refuse("np.expand_dims", "np.expand_dims with several axes is not supported")
      }
      return .array(try interpreter.expanded(try interpreter.asArray(arguments.required(0)), at: axis))
    },
    BuiltinFunction("atleast_1d", "a") { (interpreter, arguments) throws(Stop) in
      .array(try interpreter.atLeast(1, try interpreter.asArray(arguments.required(0))))
    },
    BuiltinFunction("atleast_2d", "a") { (interpreter, arguments) throws(Stop) in
      .array(try interpreter.atLeast(2, try interpreter.asArray(arguments.required(0))))
    },
    BuiltinFunction("broadcast_to", "array shape !subok") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      let shape = try interpreter.shape(arguments.required(1))
      guard try interpreter.broadcast([source.shape, shape]) == shape else {
        throw interpreter.fail(
          .valueError, "input operand has more dimensions than allowed by the axis remapping")
      }
      return .array(interpreter.stretched(source, to: shape))
    },
    BuiltinFunction("concatenate", "arrays axis= !out !dtype !casting") {
      (interpreter, arguments) throws(Stop) in
      let arrays = try interpreter.arrays(arguments.required(0))
      if case .none? = arguments[1] {
        var flat: [ArrayObject] = []
        for array in arrays { flat.append(try interpreter.copy(array).reshaped([array.count])) }
        return .array(try interpreter.concatenated(flat, axis: 0))
      }
      return .array(try interpreter.concatenated(arrays, axis: arguments[1]?.smallInteger ?? 0))
    },
    BuiltinFunction("stack", "arrays axis= !out !dtype !casting") { (interpreter, arguments) throws(Stop) in
      let arrays = try interpreter.arrays(arguments.required(0))
      if Set(arrays.map(\.shape)).count > 1 {
        throw interpreter.fail(.valueError, "all input arrays must have the same shape")
      }
      let axis = arguments[1]?.smallInteger ?? 0
      var expanded: [ArrayObject] = []
      for array in arrays { expanded.append(try interpreter.expanded(array, at: axis)) }
      let own = try interpreter.axis(axis, of: (arrays.first?.shape.count ?? 0) + 1)
      return .array(try interpreter.concatenated(expanded, axis: own))
    },
    BuiltinFunction("vstack", "tup !dtype !casting") { (interpreter, arguments) throws(Stop) in
      var arrays: [ArrayObject] = []
      for array in try interpreter.arrays(arguments.required(0)) {
        arrays.append(try interpreter.atLeast(2, array))
      }
      return .array(try interpreter.concatenated(arrays, axis: 0))
    },
    BuiltinFunction("hstack", "tup !dtype !casting") { (interpreter, arguments) throws(Stop) in
      var arrays: [ArrayObject] = []
      for array in try interpreter.arrays(arguments.required(0)) {
        arrays.append(try interpreter.atLeast(1, array))
      }
      return .array(try interpreter.concatenated(arrays, axis: arrays.first?.shape.count == 1 ? 0 : 1))
    },
    BuiltinFunction("column_stack", "tup") { (interpreter, arguments) throws(Stop) in
      var arrays: [ArrayObject] = []
      for array in try interpreter.arrays(arguments.required(0)) {
        arrays.append(array.shape.count < 2 ? try interpreter.copy(array).reshaped([array.count, 1]) : array)
      }
      return .array(try interpreter.concatenated(arrays, axis: 1))
    },
    BuiltinFunction("repeat", "a repeats !axis") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      guard let times = arguments.required(1).smallInteger, times >= 0 else {
        throw interpreter.refuse("np.repeat", "np.repeat with a number for each element is not supported")
      }
      let places = source.positions
      let count = try interpreter.count(of: [places.count, times])
      return .array(
        try interpreter.gather(source, places.flatMap { Array(repeating: $0, count: times) }, shape: [count]))
    },
    BuiltinFunction("tile", "A reps") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      guard let times = arguments.required(1).smallInteger, source.shape.count == 1, times >= 0 else {
        throw interpreter.refuse("np.tile", "np.tile of more than one axis is not supported")
      }
      let places = source.positions
      let count = try interpreter.count(of: [places.count, times])
      return .array(
        try interpreter.gather(source, Array(repeating: places, count: times).flatMap(\.self), shape: [count])
      )
    },
    BuiltinFunction("flip", "m axis=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      var (strides, offset) = (source.strides, source.offset)
      for axis in try interpreter.axes(arguments[1], of: source) {
        offset += strides[axis] * max(source.shape[axis] - 1, 0)
        strides[axis] = -strides[axis]
      }
      return .array(source.view(shape: source.shape, strides: strides, offset: offset))
    },
  ]
}

extension ArrayObject {
  /// The same elements, which stand in C order, in another shape of as many.
  func reshaped(_ shape: [Int]) -> ArrayObject {
    view(shape: shape, strides: ArrayObject.strides(for: shape), offset: offset)
  }
}

extension Interpreter {
  /// A sequence of arrays.
  func arrays(_ value: Value) throws(Stop) -> [ArrayObject] {
    var arrays: [ArrayObject] = []
    for element in try collect(value) { arrays.append(try asArray(element)) }
    if arrays.isEmpty { throw fail(.valueError, "need at least one array to concatenate") }
    return arrays
  }

  /// A view with its axes in the order of a Python sequence.
  func transposed(_ array: ArrayObject, _ order: Value) throws(Stop) -> ArrayObject {
    var axes: [Int] = []
    for axis in try shape(order) { axes.append(try self.axis(axis, of: array.shape.count)) }
    if axes.count != array.shape.count { throw fail(.valueError, "axes don't match array") }
    if Set(axes).count != axes.count { throw fail(.valueError, "repeated axis in transpose") }
    return transposed(array, axes)
  }
}
