extension Modules {
  /// `operator`
  static let operatorModule = ModuleDefinition(
    "operator", operatorInfix + operatorInPlace + operatorComparisons + operatorOthers + operatorGetters)

  private static let names: [(String, BinaryOperator)] = [
    ("add", .add), ("sub", .subtract), ("mul", .multiply), ("truediv", .divide),
    ("floordiv", .floorDivide), ("mod", .modulo), ("pow", .power), ("matmul", .matrixMultiply),
    ("lshift", .leftShift), ("rshift", .rightShift), ("and_", .bitAnd), ("or_", .bitOr), ("xor", .bitXor),
  ]

  private static let operatorInfix: [BuiltinFunction] = names.map { name, infix in
    BuiltinFunction(name, "a b /") { (interpreter, arguments) throws(Stop) in
      try interpreter.binary(infix, arguments.required(0), arguments.required(1))
    }
  }

  /// `iadd` and its kin change lists and the like, which is refused; numbers and strings cannot change.
  private static let operatorInPlace: [BuiltinFunction] = names.map { name, infix in
    let name = "i" + (name.hasSuffix("_") ? String(name.dropLast()) : name)
    return BuiltinFunction(name, "a b /") { (interpreter, arguments) throws(Stop) in
      switch arguments.required(0) {
      case .int, .big, .bool, .float, .text, .tuple, .range, .npFloat, .npInt, .npBool:
        return try interpreter.binary(infix, arguments.required(0), arguments.required(1))
      case .list(let object) where infix == .add:
        try object.replace(object.elements + (try interpreter.collect(arguments.required(1))))
        return arguments.required(0)
      default:
        throw interpreter.refuse("operator.\(name)", "operator.\(name) of this object is not supported")
      }
    }
  }

  private static let operatorComparisons: [BuiltinFunction] =
    [
      ("lt", Comparator.less), ("le", .lessEqual), ("eq", .equal), ("ne", .notEqual), ("ge", .greaterEqual),
      ("gt", .greater), ("is_", .is), ("is_not", .isNot),
    ].map { name, comparator in
      BuiltinFunction(name, "a b /") { (interpreter, arguments) throws(Stop) in
        try interpreter.compare(comparator, arguments.required(0), arguments.required(1))
      }
    }

  private static let operatorOthers: [BuiltinFunction] = [
    BuiltinFunction("contains", "a b /") { (interpreter, arguments) throws(Stop) in
      .bool(try interpreter.contains(arguments.required(1), in: arguments.required(0)))
    },
    BuiltinFunction("not_", "a /") { (interpreter, arguments) throws(Stop) in
      .bool(!(try interpreter.truth(arguments.required(0))))
    },
    BuiltinFunction("truth", "a /") { (interpreter, arguments) throws(Stop) in
      .bool(try interpreter.truth(arguments.required(0)))
    },
    BuiltinFunction("neg", "a /") { (interpreter, arguments) throws(Stop) in
      try interpreter.unary(.negate, arguments.required(0))
    },
    BuiltinFunction("pos", "a /") { (interpreter, arguments) throws(Stop) in
      try interpreter.unary(.plus, arguments.required(0))
    },
    BuiltinFunction("inv", "a /") { (interpreter, arguments) throws(Stop) in
      try interpreter.unary(.invert, arguments.required(0))
    },
    BuiltinFunction("invert", "a /") { (interpreter, arguments) throws(Stop) in
      try interpreter.unary(.invert, arguments.required(0))
    },
    BuiltinFunction("abs", "a /") { (interpreter, arguments) throws(Stop) in
      try interpreter.absolute(arguments.required(0))
    },
    BuiltinFunction("index", "a /") { (interpreter, arguments) throws(Stop) in
      Value(try interpreter.integerArgument(arguments.required(0)))
    },
    BuiltinFunction("concat", "a b /") { (interpreter, arguments) throws(Stop) in
      try interpreter.binary(.add, arguments.required(0), arguments.required(1))
    },
    BuiltinFunction("getitem", "a b /") { (interpreter, arguments) throws(Stop) in
      try interpreter.element(arguments.required(1), of: arguments.required(0))
    },
    BuiltinFunction("setitem", "a b c /") { (interpreter, arguments) throws(Stop) in
      try interpreter.setElement(
        arguments.required(1), of: arguments.required(0), to: arguments.required(2))
      return .none
    },
    BuiltinFunction("delitem", "a b /") { (interpreter, arguments) throws(Stop) in
      try interpreter.deleteElement(arguments.required(1), of: arguments.required(0))
      return .none
    },
    BuiltinFunction("countOf", "a b /") { (interpreter, arguments) throws(Stop) in
      var count = 0
      let source = try interpreter.iterator(arguments.required(0))
      while let value = try source.next(interpreter) {
        try interpreter.charge()
        if try interpreter.equals(value, arguments.required(1)) { count += 1 }
      }
      return .int(count)
    },
    BuiltinFunction("indexOf", "a b /") { (interpreter, arguments) throws(Stop) in
      var index = 0
      let source = try interpreter.iterator(arguments.required(0))
      while let value = try source.next(interpreter) {
        try interpreter.charge()
        if try interpreter.equals(value, arguments.required(1)) { return .int(index) }
        index += 1
      }
      throw interpreter.fail(.valueError, "sequence.index(x): x not in sequence")
    },
    BuiltinFunction("length_hint", "obj default= /") { (interpreter, arguments) throws(Stop) in
      guard case .iterator = arguments.required(0) else {
        return .int(try interpreter.length(arguments.required(0)))
      }
      throw interpreter.refuse("operator.length_hint", "the length of an iterator is not known")
    },
    BuiltinFunction("call", "obj / *values **options") { (interpreter, arguments) throws(Stop) in
      try interpreter.call(arguments.required(0), arguments.rest, arguments.keywords)
    },
  ]

  /// Functions that make functions: what they are made from is bound before the later argument.
  private static let operatorGetters: [BuiltinFunction] = [
    BuiltinFunction("itemgetter", "item / *items") { (interpreter, arguments) throws(Stop) in
      .method(
        try MethodObject(
          receiver: try interpreter.tuple([arguments.required(0)] + arguments.rest),
          function: .builtin(getItems), interpreter.meter))
    },
    BuiltinFunction("attrgetter", "attr / *attrs") { (interpreter, arguments) throws(Stop) in
      for name in [arguments.required(0)] + arguments.rest {
        guard case .text = name else {
          throw interpreter.fail(.typeError, "attribute name must be a string")
        }
      }
      return .method(
        try MethodObject(
          receiver: try interpreter.tuple([arguments.required(0)] + arguments.rest),
          function: .builtin(getAttributes), interpreter.meter))
    },
    BuiltinFunction("methodcaller", "name / *values **options") { (interpreter, arguments) throws(Stop) in
      guard case .text = arguments.required(0) else {
        throw interpreter.fail(.typeError, "method name must be a string")
      }
      let options = try DictObject(interpreter.meter)
      try interpreter.update(options, nil, arguments.keywords)
      let bound = try interpreter.tuple(
        [arguments.required(0), try interpreter.tuple(arguments.rest), .dict(options)])
      return .method(
        try MethodObject(receiver: bound, function: .builtin(callMethod), interpreter.meter))
    },
  ]

  private static let getItems = BuiltinFunction("itemgetter", "self obj /") {
    (interpreter, arguments) throws(Stop) in
    guard case .tuple(let items) = arguments.required(0) else { return .none }
    var values: [Value] = []
    for item in items.elements {
      values.append(try interpreter.element(item, of: arguments.required(1)))
    }
    return values.count == 1 ? values[0] : try interpreter.tuple(values)
  }

  private static let getAttributes = BuiltinFunction("attrgetter", "self obj /") {
    (interpreter, arguments) throws(Stop) in
    guard case .tuple(let names) = arguments.required(0) else { return .none }
    var values: [Value] = []
    for name in names.elements {
      guard case .text(let path) = name else { continue }
      var value = arguments.required(1)
      for part in path.string.split(separator: ".", omittingEmptySubsequences: false) {
        value = try interpreter.attribute(String(part), of: value)
      }
      values.append(value)
    }
    return values.count == 1 ? values[0] : try interpreter.tuple(values)
  }

  private static let callMethod = BuiltinFunction("methodcaller", "self obj /") {
    (interpreter, arguments) throws(Stop) in
    guard case .tuple(let bound) = arguments.required(0), bound.elements.count == 3,
      case .text(let name) = bound.elements[0], case .tuple(let positional) = bound.elements[1],
      case .dict(let options) = bound.elements[2]
    else { return .none }
    var keywords: [(name: String, value: Value)] = []
    for (key, value) in options.entries {
      if case .text(let key) = key { keywords.append((key.string, value)) }
    }
    let method = try interpreter.attribute(name.string, of: arguments.required(1))
    return try interpreter.call(method, positional.elements, keywords)
  }
}
