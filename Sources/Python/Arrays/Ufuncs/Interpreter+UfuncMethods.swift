extension Modules {
  /// What element-wise functions have as methods: `np.add.reduce`.
  static let ufuncMethods: [BuiltinFunction] = [
    BuiltinFunction("reduce", "self array axis= dtype= out= keepdims= initial= where=") {
      (interpreter, arguments) throws(Stop) in
      let ufunc = try interpreter.ufunc(arguments.required(0))
      var shared = Arguments(values: Array(arguments.values.dropFirst()))
      if shared[1] == nil { shared.values[1] = .int(0) }
      let call = try ReductionCall(
        interpreter, shared, axis: 1, type: 2, out: 3, keepdims: 4, initial: 5, mask: 6)
      switch ufunc.name {
      case "add", "multiply":
        if call.source.type == .bool, call.type == nil, ufunc.name == "add" {
          throw interpreter.refuse("np.add.reduce(bool)", "np.add.reduce of truth values is not supported")
        }
        return try interpreter.total(call, ufunc.name == "add" ? .sum : .product)
      case "maximum", "minimum":
        return try interpreter.extreme(call, ufunc.name == "maximum" ? .maximum : .minimum)
      case "logical_and", "logical_or", "bitwise_and", "bitwise_or", "bitwise_xor":
        let isLogical = ufunc.name.hasPrefix("logical")
        if call.mask != nil || call.initial != nil || (!isLogical && call.source.type.isFloat) {
          throw interpreter.refuse("np.\(ufunc.name).reduce", "these arguments are not supported")
        }
        let source =
          isLogical
          ? try interpreter.array(call.source.truths, .bool, shape: call.source.shape) : call.source
        let reduction: Reduction =
          ufunc.name.hasSuffix("_and") ? .bitAnd : ufunc.name.hasSuffix("_xor") ? .bitXor : .bitOr
        let first = source.type == .bool && reduction == .bitAnd ? 1 : nil
        let (values, shape) = try interpreter.reduceIntegers(source, call.axes, reduction, initial: first)
        return try call.finish(try interpreter.array(values, source.type, shape: shape), interpreter)
      default:
        throw interpreter.refuse(
          "np.\(ufunc.name).reduce", "reducing by np.\(ufunc.name) is not supported")
      }
    },
    BuiltinFunction("accumulate", "self array axis= dtype= out=") { (interpreter, arguments) throws(Stop) in
      let ufunc = try interpreter.ufunc(arguments.required(0))
      var source = try interpreter.asArray(arguments.required(1))
      let axis = try interpreter.axis(
        try arguments[2].map { (value) throws(Stop) in try interpreter.index(value) } ?? 0,
        of: source.shape.count)
      let sums = ufunc.name == "add" || ufunc.name == "multiply"
      let type = try interpreter.elementType(arguments[3]) ?? (sums ? source.type.summed : source.type)
      guard sums || ufunc.name == "maximum" || ufunc.name == "minimum", type != .uint64 else {
        throw interpreter.refuse("np.\(ufunc.name).accumulate", "accumulating by it is not supported")
      }
      source = try interpreter.converted(source, to: type)
      let made = try interpreter.accumulated(ufunc, source, axis: axis)
      return try interpreter.delivered(.array(made), to: arguments[4], name: ufunc.name)
    },
    BuiltinFunction("outer", "self A B / **kwargs") { (interpreter, arguments) throws(Stop) in
      let ufunc = try interpreter.ufunc(arguments.required(0))
      if ufunc.inputs != 2 {
        throw interpreter.fail(.valueError, "outer product only supported for binary functions")
      }
      if !arguments.keywords.isEmpty {
        throw interpreter.refuse("np.\(ufunc.name).outer", "keywords of outer are not supported")
      }
      let a = try interpreter.asArray(arguments.required(1))
      let b = try interpreter.asArray(arguments.required(2))
      let left = try interpreter.copy(a).reshaped(a.shape + b.shape.map { _ in 1 })
      _ = try interpreter.count(of: a.shape + b.shape)
      return try interpreter.apply(ufunc, Operand(left), Operand(b))
    },
    BuiltinFunction("at", "self a indices b= /") { (interpreter, arguments) throws(Stop) in
      let ufunc = try interpreter.ufunc(arguments.required(0))
      guard case .array(let target) = arguments.required(1) else {
        throw interpreter.fail(.typeError, "first operand must be array")
      }
      let places: [Int]
      let shape: [Int]
      switch try interpreter.selection(arguments.required(2), of: target) {
      case .places(let found, let own): (places, shape) = (found, own)
      case .view(let view): (places, shape) = (view.positions, view.shape)
      }
      var values: [Int] = []
      var right: ArrayObject?
      if let b = arguments[3] {
        let made = try interpreter.asArray(b)
        guard (try? interpreter.broadcast([made.shape, shape])) == shape else {
          throw interpreter.fail(.valueError, "array is not broadcastable to correct shape")
        }
        let full = interpreter.stretched(made, to: shape)
        values = full.positions
        right = made
      }
      try interpreter.charge(places.count * 4)
      for (number, place) in places.enumerated() {
        let old = try interpreter.operand(target.scalar(at: place))
        let other = try right.map { (array) throws(Stop) in
          try interpreter.operand(array.scalar(at: values[number]))
        }
        let made = try interpreter.asArray(try interpreter.apply(ufunc, old, other, name: ufunc.name))
        if !made.type.canCast(to: target.type, "same_kind") {
          throw interpreter.fail(
            .ufuncTypeError,
            "Cannot cast ufunc '\(ufunc.name)' output from dtype('\(made.type.rawValue)') to "
              + "dtype('\(target.type.rawValue)') with casting rule 'same_kind'")
        }
        try interpreter.write(made, to: [place], of: target)
      }
      return .none
    },
    BuiltinFunction("reduceat", "self array indices axis= dtype= out=") { (interpreter, _) throws(Stop) in
      throw interpreter.refuse("ufunc.reduceat", "reduceat is not supported")
    },
  ]
}

extension Interpreter {
  /// The row of the table that a value stands for.
  func ufunc(_ value: Value) throws(Stop) -> Ufunc {
    guard case .builtin(let function) = value, let ufunc = Modules.ufunc(of: function) else {
      throw refuse("ufunc", "this is no element-wise function")
    }
    return ufunc
  }

  /// Attributes of an element-wise function; `nil` if there is none of this name or it is no such function.
  func ufuncAttribute(_ name: String, of function: BuiltinFunction) throws(Stop) -> Value? {
    guard let ufunc = Modules.ufunc(of: function) else { return nil }
    switch name {
    case "__name__": return try string(ufunc.name)
    case "nin": return .int(ufunc.inputs)
    case "nout": return .int(max(ufunc.parts.count, 1))
    case "nargs": return .int(ufunc.inputs + max(ufunc.parts.count, 1))
    default:
      guard let method = Modules.ufuncMethods.first(where: { $0.name == name }) else { return nil }
      return .method(try MethodObject(receiver: .builtin(function), function: .builtin(method), meter))
    }
  }
}
