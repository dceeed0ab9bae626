extension Methods {
  /// Methods of `ndarray` and of NumPy's scalars: most are functions of `numpy` with the array first.
  static let array: [BuiltinFunction] = shared + own

  private static let shared: [BuiltinFunction] = {
    let names: Set<String> = [
      "sum", "mean", "var", "std", "max", "min", "argmax", "argmin", "prod", "any", "all", "cumsum",
      "cumprod", "round",
      "dot", "copy", "ravel", "squeeze", "nonzero", "repeat", "trace", "argsort", "swapaxes", "take", "put",
      "searchsorted", "clip", "diagonal", "conjugate", "conj", "choose", "argpartition",
    ]
    return
      (Modules.numpyReductions + Modules.numpyUfuncs + Modules.numpyElementwise + Modules.numpyProducts
      + Modules.numpyCreation
      + Modules.numpyShapes + Modules.numpySelection).filter { names.contains($0.name) }
  }()

  private static let own: [BuiltinFunction] = [
    BuiltinFunction("item", "self *args") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      if let index = arguments.rest.first {
        let isPlace = if case .tuple = index { true } else { arguments.rest.count > 1 }
        let key = arguments.rest.count > 1 ? try interpreter.tuple(arguments.rest) : index
        let flat = isPlace ? source : try interpreter.copy(source).reshaped([source.count])
        let element = try interpreter.arrayElement(key, of: .array(flat))
        let made = try interpreter.asArray(element)
        guard made.count == 1 else {
          throw interpreter.fail(.valueError, "can only convert an array of size 1 to a Python scalar")
        }
        return made.plain(at: made.offset)
      }
      guard source.count == 1 else {
        throw interpreter.fail(.valueError, "can only convert an array of size 1 to a Python scalar")
      }
      return source.plain(at: source.offset)
    },
    BuiltinFunction("tolist", "self") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      try interpreter.charge(source.count)
      return try interpreter.nested(source, axis: 0, offset: source.offset)
    },
    BuiltinFunction("astype", "self dtype order= casting= !subok copy=") {
      (interpreter, arguments) throws(Stop) in
      let type = try interpreter.elementType(arguments.required(1)) ?? .float64
      let source = try interpreter.asArray(arguments.required(0))
      if case .text(let text)? = arguments[3], !source.type.canCast(to: type, text.string) {
        throw interpreter.fail(
          .typeError,
          "Cannot cast array data from dtype('\(source.type.rawValue)') to dtype('\(type.rawValue)') according to the "
            + "rule '\(text.string)'")
      }
      guard case .array = arguments.required(0) else {
        return interpreter.wrapped(try interpreter.converted(source, to: type))
      }
      if source.type == type, let copies = arguments[4], !(try interpreter.truth(copies)) {
        return .array(source)
      }
      return .array(try interpreter.convertedInOrder(source, to: type))
    },
    BuiltinFunction("reshape", "self *shape order= !copy") { (interpreter, arguments) throws(Stop) in
      let shape = arguments.rest.count == 1 ? arguments.rest[0] : try interpreter.tuple(arguments.rest)
      return try interpreter.reshape(
        try interpreter.asArray(arguments.required(0)), to: shape, order: arguments[1])
    },
    BuiltinFunction("transpose", "self *axes") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      if arguments.rest.isEmpty { return .array(interpreter.transposed(source)) }
      let order = arguments.rest.count == 1 ? arguments.rest[0] : try interpreter.tuple(arguments.rest)
      if case .none = order { return .array(interpreter.transposed(source)) }
      return .array(
        try interpreter.transposed(source, order.smallInteger == nil ? order : try interpreter.tuple([order]))
      )
    },
    BuiltinFunction("flatten", "self order=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      let made = try interpreter.reshape(source, to: .int(source.count), order: arguments[1])
      return .array(try interpreter.copy(try interpreter.asArray(made)))
    },
    BuiltinFunction("compress", "self condition axis= !out") { (interpreter, arguments) throws(Stop) in
      guard let function = Modules.numpyPlaces.first(where: { $0.name == "compress" }) else { return .none }
      return try interpreter.call(
        .builtin(function),
        [arguments.required(1), arguments.required(0)] + (arguments[2].map { [$0] } ?? []))
    },
    BuiltinFunction("fill", "self value") { (interpreter, arguments) throws(Stop) in
      guard case .array(let array) = arguments.required(0) else { return .none }
      try interpreter.store(arguments.required(1), into: array, isOperation: nil)
      return .none
    },
    BuiltinFunction("sort", "self axis= kind= !order * stable=") { (interpreter, arguments) throws(Stop) in
      guard case .array(let array) = arguments.required(0) else { return .none }
      try interpreter.store(
        .array(try interpreter.sortedArray(array, arguments[1])), into: array, isOperation: nil)
      return .none
    },
    BuiltinFunction("is_integer", "self") { (interpreter, arguments) throws(Stop) in
      let real = try interpreter.makeFloat(arguments.required(0))
      return .bool(real.isFinite && real == real.rounded())
    },
  ]
}

extension Interpreter {
  /// `array.tolist()`.
  func nested(_ array: ArrayObject, axis: Int, offset: Int) throws(Stop) -> Value {
    if axis == array.shape.count { return array.plain(at: offset) }
    var elements: [Value] = []
    for index in 0..<array.shape[axis] {
      elements.append(try nested(array, axis: axis + 1, offset: offset + index * array.strides[axis]))
    }
    return try list(elements)
  }

  /// Attributes of arrays that are no methods; `nil` if there is none of this name.
  func arrayAttribute(_ name: String, of value: Value) throws(Stop) -> Value? {
    let source = try asArray(value)
    switch name {
    case "shape": return try tuple(source.shape.map { .int($0) })
    case "size": return .int(source.count)
    case "ndim": return .int(source.shape.count)
    case "T": return source.shape.isEmpty ? value : .array(transposed(source))
    case "dtype": return .elementType(source.type)
    case "itemsize": return .int(source.type.itemSize)
    case "nbytes": return .int(source.count * source.type.itemSize)
    case "strides": return try tuple(source.strides.map { .int($0 * source.type.itemSize) })
    case "mT": return try matrixTransposed(source)
    case "flat": return .iterator(try iterator(.array(try flat(source))))
    case "real": return value
    case "imag": return try filled(shape: source.shape, .int(0), source.type)
    default: return nil
    }
  }
}
