extension Modules {
  /// Products of arrays.
  static let numpyProducts: [BuiltinFunction] = [
    BuiltinFunction("dot", "a b !out") { (interpreter, arguments) throws(Stop) in
      try interpreter.dot(arguments.required(0), arguments.required(1))
    },
    BuiltinFunction("matmul", "x1 x2 / !out") { (interpreter, arguments) throws(Stop) in
      try interpreter.matrixProduct(
        .array(try interpreter.asArray(arguments.required(0))),
        .array(try interpreter.asArray(arguments.required(1))))
    },
    BuiltinFunction("vdot", "a b /") { (interpreter, arguments) throws(Stop) in
      let a = try interpreter.asArray(arguments.required(0))
      let b = try interpreter.asArray(arguments.required(1))
      return try interpreter.dot(
        .array(try interpreter.copy(a).reshaped([a.count])),
        .array(try interpreter.copy(b).reshaped([b.count])))
    },
    BuiltinFunction("inner", "a b /") { (interpreter, arguments) throws(Stop) in
      let b = try interpreter.asArray(arguments.required(1))
      return try interpreter.dot(arguments.required(0), .array(interpreter.transposed(b)))
    },
    BuiltinFunction("outer", "a b !out") { (interpreter, arguments) throws(Stop) in
      try interpreter.outer(arguments.required(0), arguments.required(1))
    },
    BuiltinFunction("trace", "a !offset !axis1 !axis2 !dtype !out") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      guard source.shape.count == 2 else {
        throw interpreter.refuse("np.trace", "np.trace of other than two axes is not supported")
      }
      let length = min(source.shape[0], source.shape[1])
      let diagonal = source.view(
        shape: [length], strides: [source.strides[0] + source.strides[1]], offset: source.offset)
      return try interpreter.sum(diagonal, nil, nil, keepdims: nil)
    },
  ]
}
