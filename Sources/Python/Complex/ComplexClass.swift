/// Python's class `complex`, defined like the classes of modules.
enum ComplexClass {
  /// The class with its operators.
  static let definition = NativeClass(
    module: "builtins", name: "complex", methods: making + arithmetic + conversions,
    properties: [
      BuiltinFunction("real", "self /") { (interpreter, arguments) throws(Stop) in
        .float(try interpreter.own(arguments).real)
      },
      BuiltinFunction("imag", "self /") { (interpreter, arguments) throws(Stop) in
        .float(try interpreter.own(arguments).imaginary)
      },
    ])

  private static let making: [BuiltinFunction] = [
    BuiltinFunction("__new__", "cls real= imag= *rest **options") { (interpreter, arguments) throws(Stop) in
      guard case .type(let type) = arguments.required(0),
        type.isSubtype(of: interpreter.type(named: "complex"))
      else {
        throw interpreter.refuse("complex.__new__", "calling __new__ with another class is not supported")
      }
      if !arguments.rest.isEmpty {
        throw interpreter.fail(
          .typeError, "complex() takes at most 2 arguments (\(2 + arguments.rest.count) given)")
      }
      if let name = arguments.keywords.first?.name {
        throw interpreter.fail(.typeError, "'\(name)' is an invalid keyword argument for complex()")
      }
      if type.isBuiltin, arguments[2] == nil, case .instance(let given)? = arguments[1], given.type === type {
        return .instance(given)
      }
      let value = try interpreter.makeComplex(arguments[1], arguments[2])
      return .instance(try InstanceObject(type: type, payload: ComplexObject(value), interpreter.meter))
    },
    BuiltinFunction("__eq__", "self other /") { (interpreter, arguments) throws(Stop) in
      guard let same = try interpreter.isEqual(try interpreter.own(arguments), to: arguments.required(1))
      else {
        return .notImplemented
      }
      return .bool(same)
    },
    BuiltinFunction("__ne__", "self other /") { (interpreter, arguments) throws(Stop) in
      guard let same = try interpreter.isEqual(try interpreter.own(arguments), to: arguments.required(1))
      else {
        return .notImplemented
      }
      return .bool(!same)
    },
    BuiltinFunction("__hash__", "self /") { (interpreter, arguments) throws(Stop) in
      .int(try interpreter.hash(complex: try interpreter.own(arguments), arguments.required(0)))
    },
  ]

  private static let arithmetic: [BuiltinFunction] =
    operators("add") { (_, a, b) throws(Stop) in a + b }
    + operators("sub") { (_, a, b) throws(Stop) in a - b }
    + operators("mul") { (_, a, b) throws(Stop) in a * b }
    + operators("truediv") { (interpreter, a, b) throws(Stop) in try interpreter.quotient(a, b) }
    + [
      BuiltinFunction("__pow__", "self other mod= /") { (interpreter, arguments) throws(Stop) in
        guard let other = try interpreter.complexOperand(arguments.required(1)) else {
          return .notImplemented
        }
        if let modulus = arguments[2], !modulus.isIdentical(to: .none) {
          throw interpreter.fail(.valueError, "complex modulo")
        }
        return try interpreter.complex(try interpreter.power(try interpreter.own(arguments), other))
      },
      BuiltinFunction("__rpow__", "self other mod= /") { (interpreter, arguments) throws(Stop) in
        guard let other = try interpreter.complexOperand(arguments.required(1)) else {
          return .notImplemented
        }
        return try interpreter.complex(try interpreter.power(other, try interpreter.own(arguments)))
      },
      BuiltinFunction("__neg__", "self /") { (interpreter, arguments) throws(Stop) in
        try interpreter.complex(-(try interpreter.own(arguments)))
      },
      BuiltinFunction("__pos__", "self /") { (interpreter, arguments) throws(Stop) in
        try interpreter.complex(try interpreter.own(arguments))
      },
      BuiltinFunction("__abs__", "self /") { (interpreter, arguments) throws(Stop) in
        let value = try interpreter.own(arguments)
        let magnitude = value.magnitude
        if magnitude.isInfinite, value.isFinite {
          throw interpreter.fail(.overflowError, "absolute value too large")
        }
        return .float(magnitude)
      },
      BuiltinFunction("__bool__", "self /") { (interpreter, arguments) throws(Stop) in
        let value = try interpreter.own(arguments)
        return .bool(value.real != 0 || value.imaginary != 0)
      },
    ]

  private static let conversions: [BuiltinFunction] = [
    BuiltinFunction("conjugate", "self /") { (interpreter, arguments) throws(Stop) in
      let value = try interpreter.own(arguments)
      return try interpreter.complex(ComplexValue(value.real, -value.imaginary))
    },
    BuiltinFunction("__complex__", "self /") { (interpreter, arguments) throws(Stop) in
      try interpreter.complex(try interpreter.own(arguments))
    },
    BuiltinFunction("__getnewargs__", "self /") { (interpreter, arguments) throws(Stop) in
      let value = try interpreter.own(arguments)
      return try interpreter.tuple([.float(value.real), .float(value.imaginary)])
    },
    BuiltinFunction("__repr__", "self /") { (interpreter, arguments) throws(Stop) in
      try interpreter.string(try interpreter.own(arguments).repr)
    },
    BuiltinFunction("__format__", "self format_spec /") { (interpreter, arguments) throws(Stop) in
      guard case .text(let specification) = arguments.required(1) else {
        throw interpreter.fail(
          .typeError,
          "__format__() argument must be str, not \(interpreter.typeName(arguments.required(1)))")
      }
      if specification.bytes.isEmpty { return .text(try interpreter.str(arguments.required(0))) }
      return .text(
        try interpreter.format(complex: try interpreter.own(arguments), specification.bytes)
          .text(interpreter.meter))
    },
  ]

  private static func operators(
    _ name: String,
    _ compute: @escaping @Sendable (Interpreter, ComplexValue, ComplexValue) throws(Stop) -> ComplexValue
  ) -> [BuiltinFunction] {
    [
      BuiltinFunction("__\(name)__", "self other /") { (interpreter, arguments) throws(Stop) in
        guard let other = try interpreter.complexOperand(arguments.required(1)) else {
          return .notImplemented
        }
        return try interpreter.complex(try compute(interpreter, try interpreter.own(arguments), other))
      },
      BuiltinFunction("__r\(name)__", "self other /") { (interpreter, arguments) throws(Stop) in
        if let infix = ["add": BinaryOperator.add, "mul": .multiply][name] {
          switch arguments.required(1).plain {
          case .text, .list, .tuple:
            return try interpreter.sequenceResult(infix, arguments.required(1).plain, arguments.required(0))
          default: break
          }
        }
        guard let other = try interpreter.complexOperand(arguments.required(1)) else {
          return .notImplemented
        }
        return try interpreter.complex(try compute(interpreter, other, try interpreter.own(arguments)))
      },
    ]
  }
}
