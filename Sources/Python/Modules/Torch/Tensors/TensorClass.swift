extension NativeClass {
  /// An operator method: `__add__`, and with the sides exchanged `__radd__`.
  private static func infix(
    _ name: String, _ body: @escaping @Sendable (Torch, Tensor, Tensor) throws(Stop) -> Tensor
  ) -> [BuiltinFunction] {
    func made(_ prefix: String, isReflected: Bool) -> BuiltinFunction {
      BuiltinFunction("__\(prefix)\(name)__", "self other /") { (interpreter, arguments) throws(Stop) in
        let torch = interpreter.torch
        let given = arguments.required(1)
        if case .array = given {
          throw interpreter.refuse(
            "tensor \(name) array", "operators between tensors and arrays are not supported")
        }
        guard let mine = arguments.required(0).payload(Tensor.self), let other = try torch.operand(given)
        else {
          return .notImplemented
        }
        return try torch.value(isReflected ? try body(torch, other, mine) : try body(torch, mine, other))
      }
    }
    let inPlace = BuiltinFunction("__i\(name)__", "self other /") { (interpreter, arguments) throws(Stop) in
      let torch = interpreter.torch
      guard let mine = arguments.required(0).payload(Tensor.self),
        let other = try torch.operand(arguments.required(1))
      else { return .notImplemented }
      let before = Tensor(
        storage: mine.storage, type: mine.type, shape: mine.shape, strides: mine.strides, offset: mine.offset)
      before.requiresGrad = mine.requiresGrad
      before.node = mine.node
      try torch.replace(
        mine, try body(torch, mine.requiresGrad && mine.node != nil ? before : mine, other), "__i\(name)__")
      return arguments.required(0)
    }
    return [made("", isReflected: false), made("r", isReflected: true), inPlace]
  }

  private static func comparison(_ name: String, _ holds: @escaping @Sendable (Double, Double) -> Bool)
    -> BuiltinFunction
  {
    BuiltinFunction("__\(name)__", "self other /") { (interpreter, arguments) throws(Stop) in
      let torch = interpreter.torch
      guard let mine = arguments.required(0).payload(Tensor.self),
        let other = try torch.operand(arguments.required(1))
      else {
        if name == "eq" { return .bool(false) }
        if name == "ne" { return .bool(true) }
        return .notImplemented
      }
      return try torch.value(try torch.compare(mine, other, holds))
    }
  }

  private static func unary(_ name: String, _ body: @escaping @Sendable (Torch, Tensor) throws(Stop) -> Value)
    -> BuiltinFunction
  {
    BuiltinFunction(name, "self /") { (interpreter, arguments) throws(Stop) in
      guard let tensor = arguments.required(0).payload(Tensor.self) else { return .none }
      return try body(interpreter.torch, tensor)
    }
  }

  private static let operators: [BuiltinFunction] =
    infix("add") { (t, a, b) throws(Stop) in try t.add(a, b) }
    + infix("sub") { (t, a, b) throws(Stop) in
      a.isNumber ? t.renamed(try t.subtract(a, b), "RsubBackward1") : try t.subtract(a, b)
    }
    + infix("mul") { (t, a, b) throws(Stop) in try t.multiply(a, b) }
    + infix("truediv") { (t, a, b) throws(Stop) in
      a.isNumber && a.type != .bool
        ? try t.multiply(try t.unary(reciprocal, b), a) : try t.divide(a, b)
    }
    + infix("floordiv") { (t, a, b) throws(Stop) in try t.floorDivide(a, b) }
    + infix("mod") { (t, a, b) throws(Stop) in try t.remainder(a, b) }
    + infix("pow") { (t, a, b) throws(Stop) in try t.power(a, b) }
    + infix("matmul") { (t, a, b) throws(Stop) in
      if a.isNumber || b.isNumber {
        throw t.interpreter.fail(
          .typeError, "matmul(): argument 'other' (position 1) must be Tensor, not float")
      }
      return try t.matmul(a, b)
    }
    + infix("and") { (t, a, b) throws(Stop) in try t.bitwise(a, b, "bitwise_and") { $0 & $1 } }
    + infix("or") { (t, a, b) throws(Stop) in try t.bitwise(a, b, "bitwise_or") { $0 | $1 } }
    + infix("xor") { (t, a, b) throws(Stop) in try t.bitwise(a, b, "bitwise_xor") { $0 ^ $1 } }
    + infix("lshift") { (t, a, b) throws(Stop) in
      try t.bitwise(a, b, "lshift") { $1 < 0 || $1 > 63 ? 0 : $0 << $1 }
    }
    + infix("rshift") { (t, a, b) throws(Stop) in try t.bitwise(a, b, "rshift") { $0 >> min(max($1, 0), 63) }
    }

  private static let reciprocal = UnaryOperation.all.first { $0.name == "reciprocal" } ?? .exp

  private static let special: [BuiltinFunction] = [
    comparison("eq") { $0 == $1 }, comparison("ne") { $0 != $1 }, comparison("lt") { $0 < $1 },
    comparison("le") { $0 <= $1 }, comparison("gt") { $0 > $1 }, comparison("ge") { $0 >= $1 },
    unary("__neg__") { (t, x) throws(Stop) in try t.value(try t.negated(x)) },
    unary("__pos__") { (t, x) throws(Stop) in try t.value(x) },
    unary("__invert__") { (t, x) throws(Stop) in try t.value(try t.inverted(x)) },
    unary("__abs__") { (t, x) throws(Stop) in try t.value(try t.absolute(x)) },
    unary("__len__") { (t, x) throws(Stop) in
      guard let length = x.shape.first else { throw t.interpreter.fail(.typeError, "len() of a 0-d tensor") }
      return .int(length)
    },
    unary("__bool__") { (t, x) throws(Stop) in
      if x.count == 0 { throw t.fail("Boolean value of Tensor with no values is ambiguous") }
      guard x.count == 1 else {
        throw t.fail("Boolean value of Tensor with more than one value is ambiguous")
      }
      return .bool(try t.defined(x).onlyFloat != 0)
    },
    unary("__float__") { (t, x) throws(Stop) in .float(try t.item(x).onlyFloat) },
    unary("__int__") { (t, x) throws(Stop) in
      let item = try t.item(x)
      return item.type.isFloat
        ? try t.interpreter.wholeNumber(item.onlyFloat.rounded(.towardZero)) : .int(item.integers[0])
    },
    unary("__index__") { (t, x) throws(Stop) in
      guard x.count == 1, x.type.isInteger else {
        throw t.interpreter.fail(
          .typeError, "only integer tensors of a single element can be converted to an index")
      }
      return .int(x.integers[0])
    },
    unary("__iter__") { (t, x) throws(Stop) in
      if x.rank == 0 { throw t.interpreter.fail(.typeError, "iteration over a 0-d tensor") }
      var parts: [Value] = []
      for part in try t.unbound(x, 0) { parts.append(try t.value(part)) }
      return .iterator(t.interpreter.over(parts, "iterator"))
    },
    unary("__repr__") { (t, x) throws(Stop) in .text(try t.text(x).text(t.interpreter.meter)) },
    unary("__hash__") { (t, _) throws(Stop) in
      throw t.interpreter.refuse("hash(Tensor)", "the hash of a tensor is its address")
    },
    BuiltinFunction("__round__", "self ndigits=") { (interpreter, arguments) throws(Stop) in
      try interpreter.call(
        try interpreter.attribute("round", of: arguments.required(0)), [],
        arguments[1].map { [("decimals", $0)] } ?? [])
    },
    BuiltinFunction("__contains__", "self element /") { (interpreter, arguments) throws(Stop) in
      let torch = interpreter.torch
      guard let tensor = arguments.required(0).payload(Tensor.self),
        let other = try torch.operand(arguments.required(1))
      else { return .bool(false) }
      return .bool(try torch.compare(tensor, other) { $0 == $1 }.integers.contains { $0 != 0 })
    },
    BuiltinFunction("__getitem__", "self key /") { (interpreter, arguments) throws(Stop) in
      guard let tensor = arguments.required(0).payload(Tensor.self) else { return .none }
      return try interpreter.torch.value(try interpreter.torch.element(tensor, arguments.required(1)))
    },
    BuiltinFunction("__setitem__", "self key value /") { (interpreter, arguments) throws(Stop) in
      guard let tensor = arguments.required(0).payload(Tensor.self) else { return .none }
      try interpreter.torch.setElement(tensor, arguments.required(1), arguments.required(2))
      return .none
    },
    BuiltinFunction("__format__", "self specification /") { (interpreter, arguments) throws(Stop) in
      guard let tensor = arguments.required(0).payload(Tensor.self),
        case .text(let text) = arguments.required(1)
      else { return .none }
      let torch = interpreter.torch
      if tensor.rank == 0 {
        let source = try torch.defined(tensor)
        return .text(
          try interpreter.format(source.plain(at: source.offset), text.bytes).text(interpreter.meter))
      }
      if !text.bytes.isEmpty {
        throw interpreter.fail(.typeError, "unsupported format string passed to Tensor.__format__")
      }
      return .text(try interpreter.str(arguments.required(0)))
    },
  ]

  /// All operations that are methods of tensors.
  static let tensorOperations: [TorchOperation] =
    TorchOperation.elementwise + TorchOperation.binary + TorchOperation.reductions + TorchOperation.shapes
    + TorchOperation.selections

  private static let changing: Set<String> = [
    "add", "sub", "mul", "div", "pow", "exp", "log", "sqrt", "abs", "neg", "clamp", "clip", "sigmoid", "tanh",
    "relu",
    "floor", "ceil", "round", "masked_fill", "scatter", "scatter_add", "index_add", "clamp_min", "clamp_max",
    "square",
    "reciprocal", "rsqrt", "sin", "cos", "tril", "triu", "addmm", "addcmul", "addcdiv", "lerp", "remainder",
    "erf",
    "logical_not", "multiply", "subtract", "cumsum", "nan_to_num", "log1p", "expm1",
  ]

  /// `torch.Tensor`
  static let torchTensor = NativeClass(
    module: "torch", name: "Tensor",
    methods: operators + special + tensorMethods + tensorOperations.map(\.method)
      + tensorOperations.filter { changing.contains($0.method.name) }.map { TorchOperation.inPlace($0) },
    properties: tensorProperties, values: tensorAttributes)

  /// `torch.nn.Parameter`
  static let torchParameter = NativeClass(
    module: "torch.nn.parameter", name: "Parameter", bases: ["torch.Tensor"],
    methods: [
      BuiltinFunction("__new__", "cls data= requires_grad=") { (interpreter, arguments) throws(Stop) in
        let torch = interpreter.torch
        let source: Tensor
        if let value = arguments[1], !value.isIdentical(to: .none) {
          guard let given = value.payload(Tensor.self) else {
            throw interpreter.fail(
              .typeError, "Parameter data must be a tensor, got \(interpreter.typeName(value))")
          }
          source = given
        } else {
          source = try torch.real([], [0], torch.state.defaultType)
        }
        let made = source.detached
        made.isView = false
        var wants = true
        if let flag = arguments[2] { wants = try interpreter.truth(flag) }
        return try torch.parameter(try torch.wanting(made, gradient: wants))
      },
      BuiltinFunction("__init__", "self *values **options") { (_, _) throws(Stop) in .none },
      BuiltinFunction("__repr__", "self /") { (interpreter, arguments) throws(Stop) in
        guard let tensor = arguments.required(0).payload(Tensor.self) else { return .none }
        var builder = TextBuilder()
        builder.append("Parameter containing:\n")
        builder.append(try interpreter.torch.text(tensor))
        return .text(try builder.text(interpreter.meter))
      },
    ])
}

extension Torch {
  /// A parameter of a module as a Python object.
  func parameter(_ tensor: Tensor) throws(Stop) -> Value {
    .instance(
      try InstanceObject(
        type: try interpreter.type(at: "torch.nn.parameter.Parameter"), payload: tensor, interpreter.meter))
  }

  /// The only element, or the error that `item` has.
  func item(_ tensor: Tensor) throws(Stop) -> Tensor {
    guard tensor.count == 1 else {
      throw fail("a Tensor with \(tensor.count) elements cannot be converted to Scalar")
    }
    return try defined(tensor)
  }
}
