import BigInt

extension BuiltinSlots {
  /// The operator method `name` of the builtin class `owner`.
  static func slot(_ name: String, of owner: String) -> BuiltinFunction? {
    let bare = String(name.dropFirst(2).dropLast(2))
    if let infix = infixes[bare] { return binary(name, infix, owner, isReflected: false) }
    if bare.hasPrefix("r"), let infix = infixes[String(bare.dropFirst())] {
      return binary(name, infix, owner, isReflected: true)
    }
    if bare.hasPrefix("i"), let infix = infixes[String(bare.dropFirst())] {
      return function(name, "self value /", owner) { (interpreter, value, arguments) throws(Stop) in
        _ = try interpreter.inPlace(infix, value, arguments.required(1))
        return arguments.required(0)
      }
    }
    if let comparator = comparators[bare] {
      return function(name, "self value /", owner) { (interpreter, value, arguments) throws(Stop) in
        try interpreter.compareBuiltin(comparator, value, arguments.required(1).plain, owner)
      }
    }
    return unary(name, bare, owner) ?? access(name, bare, owner)
  }

  private static let infixes: [String: BinaryOperator] = Dictionary(
    uniqueKeysWithValues: Operators.methodNames.map { (String($1.dropFirst(2).dropLast(2)), $0) })
  private static let comparators: [String: Comparator] = [
    "eq": .equal, "ne": .notEqual, "lt": .less, "le": .lessEqual, "gt": .greater, "ge": .greaterEqual,
  ]

  /// A method whose first argument is checked to be of `owner`, and given without the object around it.
  static func function(
    _ name: String, _ parameters: String, _ owner: String,
    _ body: @escaping @Sendable (Interpreter, Value, Arguments) throws(Stop) -> Value
  ) -> BuiltinFunction {
    BuiltinFunction(name, parameters) { (interpreter, arguments) throws(Stop) in
      let object = arguments.required(0)
      guard interpreter.type(of: object).order.contains(where: { $0.name == owner }) else {
        throw interpreter.fail(
          .typeError,
          "descriptor '\(name)' requires a '\(owner)' object but received a '\(interpreter.typeName(object))'"
        )
      }
      return try body(interpreter, object.plain, arguments)
    }
  }

  private static func binary(_ name: String, _ infix: BinaryOperator, _ owner: String, isReflected: Bool)
    -> BuiltinFunction
  {
    function(name, "self value / mod=", owner) { (interpreter, value, arguments) throws(Stop) in
      let other = arguments.required(1).plain
      guard interpreter.suits(other, owner, infix) else { return .notImplemented }
      if let modulus = arguments[2] { return try interpreter.power(value, other, modulo: modulus) }
      return try isReflected
        ? interpreter.binary(infix, other, value) : interpreter.binary(infix, value, other)
    }
  }

  private static func unary(_ name: String, _ bare: String, _ owner: String) -> BuiltinFunction? {
    let compute: (@Sendable (Interpreter, Value) throws(Stop) -> Value)?
    switch bare {
    case "neg": compute = { (interpreter, value) throws(Stop) in try interpreter.unary(.negate, value) }
    case "pos": compute = { (interpreter, value) throws(Stop) in try interpreter.unary(.plus, value) }
    case "invert": compute = { (interpreter, value) throws(Stop) in try interpreter.unary(.invert, value) }
    case "abs": compute = { (interpreter, value) throws(Stop) in try interpreter.absolute(value) }
    case "bool": compute = { (interpreter, value) throws(Stop) in .bool(try interpreter.truth(value)) }
    case "int", "trunc", "index":
      compute = { (interpreter, value) throws(Stop) in try interpreter.makeInteger(value, base: nil) }
    case "float": compute = { (interpreter, value) throws(Stop) in .float(try interpreter.makeFloat(value)) }
    case "len": compute = { (interpreter, value) throws(Stop) in .int(try interpreter.length(value)) }
    case "iter": compute = { (interpreter, value) throws(Stop) in .iterator(try interpreter.iterator(value)) }
    case "reversed":
      compute = { (interpreter, value) throws(Stop) in .iterator(try interpreter.reversed(value)) }
    case "repr": compute = { (interpreter, value) throws(Stop) in .text(try interpreter.repr(value)) }
    case "hash":
      if ["list", "dict", "set"].contains(owner) { return nil }
      compute = { (interpreter, value) throws(Stop) in try interpreter.hash(value) }
    case "floor", "ceil":
      compute = { (interpreter, value) throws(Stop) in
        guard let real = try interpreter.double(value), case .float = value else {
          return Value(value.integer ?? 0)
        }
        return try interpreter.wholeNumber(real.rounded(bare == "floor" ? .down : .up))
      }
    default: return nil
    }
    guard let compute else { return nil }
    return function(name, "self /", owner) { (interpreter, value, _) throws(Stop) in
      try compute(interpreter, value)
    }
  }

  private static func access(_ name: String, _ bare: String, _ owner: String) -> BuiltinFunction? {
    switch bare {
    case "divmod", "rdivmod":
      return function(name, "self value /", owner) { (interpreter, value, arguments) throws(Stop) in
        let other = arguments.required(1).plain
        guard interpreter.suits(other, owner, .floorDivide) else { return .notImplemented }
        return try interpreter.divisionAndRest(
          bare == "divmod" ? value : other, bare == "divmod" ? other : value)
      }
    case "round":
      return function(name, "self ndigits= /", owner) { (interpreter, value, arguments) throws(Stop) in
        try interpreter.round(value, arguments[1])
      }
    case "getitem":
      return function(name, "self key /", owner) { (interpreter, value, arguments) throws(Stop) in
        if case .dict(let dict) = value {
          return try interpreter.entry(arguments.required(1), of: dict, owner: arguments.required(0))
        }
        return try interpreter.element(arguments.required(1), of: value)
      }
    case "setitem":
      return function(name, "self key value /", owner) { (interpreter, value, arguments) throws(Stop) in
        try interpreter.setElement(arguments.required(1), of: value, to: arguments.required(2))
        return .none
      }
    case "delitem":
      return function(name, "self key /", owner) { (interpreter, value, arguments) throws(Stop) in
        try interpreter.deleteElement(arguments.required(1), of: value)
        return .none
      }
    case "contains":
      return function(name, "self key /", owner) { (interpreter, value, arguments) throws(Stop) in
        .bool(try interpreter.contains(arguments.required(1), in: value))
      }
    case "format":
      return function(name, "self format_spec /", owner) { (interpreter, value, arguments) throws(Stop) in
        guard case .text(let text) = arguments.required(1) else {
          throw interpreter.fail(
            .typeError,
            "__format__() argument must be str, not \(interpreter.typeName(arguments.required(1)))")
        }
        return .text(try interpreter.format(value, text.bytes).text(interpreter.meter))
      }
    default: return nil
    }
  }
}

extension Interpreter {
  /// Whether an operator method of a builtin class takes a value as its other operand; else it is `NotImplemented`.
  func suits(_ other: Value, _ owner: String, _ infix: BinaryOperator) -> Bool {
    switch (owner, other) {
    case ("int", .int), ("int", .bool), ("int", .big): true
    case ("float", .int), ("float", .bool), ("float", .big), ("float", .float): true
    case ("set", .set), ("frozenset", .set), ("dict", .dict): true
    case ("str", _) where infix == .modulo: true
    case ("str", _), ("list", _), ("tuple", _): true
    default: false
    }
  }

  /// What a comparison method of a builtin class gives; `NotImplemented` for values it does not compare with.
  func compareBuiltin(_ comparator: Comparator, _ left: Value, _ right: Value, _ owner: String) throws(Stop)
    -> Value
  {
    let isSame: Bool
    switch (left, right) {
    case (.list, .list), (.tuple, .tuple), (.dict, .dict), (.set, .set), (.text, .text), (.range, .range):
      isSame = true
    case (.int, .int), (.int, .bool), (.bool, .int), (.bool, .bool), (.big, .int), (.int, .big), (.big, .big):
      isSame = true
    case (.float, .float), (.float, .int), (.float, .big), (.float, .bool): isSame = true
    default: isSame = false
    }
    let isEquality = comparator == .equal || comparator == .notEqual
    if !isSame || (owner == "dict" || owner == "range") && !isEquality { return .notImplemented }
    return try compare(comparator, left, right)
  }
}
