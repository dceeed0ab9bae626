import BigInt

extension Builtins {
  /// Functions of any object, and `print`.
  static let objects: [BuiltinFunction] = [
    BuiltinFunction("print", "*values sep= end= file= flush=") { (interpreter, arguments) throws(Stop) in
      try interpreter.print(arguments)
    },
    BuiltinFunction("repr", "obj /") { (interpreter, arguments) throws(Stop) in
      .text(try interpreter.repr(arguments.required(0)))
    },
    BuiltinFunction("format", "value format_spec= /") { (interpreter, arguments) throws(Stop) in
      var specification: [UInt8] = []
      if case .text(let text)? = arguments[1] { specification = text.bytes }
      return .text(try interpreter.format(arguments.required(0), specification).text(interpreter.meter))
    },
    BuiltinFunction("callable", "obj /") { (_, arguments) throws(Stop) in
      switch arguments.required(0) {
      case .function, .builtin, .method, .type, .inert, .elementType: .bool(true)
      case .instance(let object): .bool(object.type.lookUp("__call__") != nil)
      default: .bool(false)
      }
    },
    BuiltinFunction("isinstance", "obj class_or_tuple /") { (interpreter, arguments) throws(Stop) in
      let type = interpreter.type(of: arguments.required(0))
      return .bool(try interpreter.matches(type, arguments.required(1), "isinstance"))
    },
    BuiltinFunction("issubclass", "cls class_or_tuple /") { (interpreter, arguments) throws(Stop) in
      guard case .type(let type) = arguments.required(0) else {
        throw interpreter.fail(.typeError, "issubclass() arg 1 must be a class")
      }
      return .bool(try interpreter.matches(type, arguments.required(1), "issubclass"))
    },
    BuiltinFunction("getattr", "object name default= /") { (interpreter, arguments) throws(Stop) in
      guard case .text(let name) = arguments.required(1) else {
        throw interpreter.fail(.typeError, "attribute name must be string")
      }
      do throws(Stop) {
        return try interpreter.attribute(name.string, of: arguments.required(0))
      } catch .raised {
        guard let fallback = arguments[2],
          interpreter.raised?.type.isSubtype(of: interpreter.type(of: .attributeError)) == true
        else { throw .raised }
        return fallback
      }
    },
    BuiltinFunction("hasattr", "obj name /") { (interpreter, arguments) throws(Stop) in
      guard case .text(let name) = arguments.required(1) else {
        throw interpreter.fail(.typeError, "attribute name must be string")
      }
      do throws(Stop) {
        _ = try interpreter.attribute(name.string, of: arguments.required(0))
        return .bool(true)
      } catch .raised {
        guard interpreter.raised?.type.isSubtype(of: interpreter.type(of: .attributeError)) == true else {
          throw .raised
        }
        return .bool(false)
      }
    },
    BuiltinFunction("setattr", "obj name value /") { (interpreter, arguments) throws(Stop) in
      guard case .text(let name) = arguments.required(1) else {
        throw interpreter.fail(.typeError, "attribute name must be string")
      }
      try interpreter.setAttribute(name.string, of: arguments.required(0), to: arguments.required(2))
      return .none
    },
    BuiltinFunction("hash", "obj /") { (interpreter, arguments) throws(Stop) in
      guard let hash = try interpreter.hashKey(arguments.required(0)).numericHash else {
        throw interpreter.refuse("hash", "the hash of anything but a number differs from run to run")
      }
      return .int(hash)
    },
  ]

  /// What `object.__init__` does: nothing; for an exception it keeps the arguments.
  static let objectInit = BuiltinFunction("__init__", "self *values **options") {
    (_, arguments) throws(Stop) in
    if case .exception(let exception) = arguments.required(0) { exception.arguments = arguments.rest }
    return .none
  }

  /// What `@name.setter` does.
  static let propertySetter = BuiltinFunction("setter", "self function") { (_, arguments) throws(Stop) in
    guard case .descriptor(let descriptor) = arguments.required(0) else { return .none }
    let made = DescriptorObject(kind: .property, function: descriptor.function)
    made.setter = arguments.required(1)
    return .descriptor(made)
  }
}

extension Interpreter {
  /// `print(…)`: the text with its numbers is noted as an event.
  func print(_ arguments: Arguments) throws(Stop) -> Value {
    if let file = arguments[2], !file.isIdentical(to: .none) {
      throw refuse("print(file=)", "a snippet prints to its standard output only")
    }
    func separator(_ value: Value?, _ fallback: String) throws(Stop) -> [UInt8] {
      switch value {
      case nil, .some(.none): return Array(fallback.utf8)
      case .some(.text(let text)): return text.bytes
      case .some(let other):
        throw fail(.typeError, "sep must be None or a string, not \(typeName(other))")
      }
    }
    let between = try separator(arguments[0], " ")
    let ending = try separator(arguments[1], "\n")
    var builder = TextBuilder()
    for (index, value) in arguments.rest.enumerated() {
      if index > 0 { builder.append(between) }
      builder.append(try str(value))
    }
    try charge(elements: builder.bytes.count)
    try recordPrint(builder, ending: ending)
    return .none
  }

  /// Whether a class is or derives from one of `choices`.
  func matches(_ type: TypeObject, _ choices: Value, _ function: String) throws(Stop) -> Bool {
    switch choices {
    case .type(let wanted): return type.isSubtype(of: wanted)
    case .elementType(let wanted): return type.name == "numpy." + wanted.rawValue
    case .tuple(let tuple):
      for choice in tuple.elements where try matches(type, choice, function) { return true }
      return false
    case .inert: throw refuse("\(function) of a type hint", "checking against type hints is not supported")
    default:
      throw fail(
        .typeError, "\(function)() arg 2 must be a type, a tuple of types, or a union")
    }
  }
}
