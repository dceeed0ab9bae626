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
    BuiltinFunction("callable", "obj /") { (interpreter, arguments) throws(Stop) in
      .bool(interpreter.isCallable(arguments.required(0)))
    },
    BuiltinFunction("isinstance", "obj class_or_tuple /") { (interpreter, arguments) throws(Stop) in
      .bool(try interpreter.isInstance(arguments.required(0), arguments.required(1)))
    },
    BuiltinFunction("issubclass", "cls class_or_tuple /") { (interpreter, arguments) throws(Stop) in
      guard case .type(let type) = arguments.required(0) else {
        throw interpreter.fail(.typeError, "issubclass() arg 1 must be a class")
      }
      return .bool(try interpreter.matches(type, arguments.required(1), "issubclass"))
    },
    BuiltinFunction("id", "obj /") { (interpreter, arguments) throws(Stop) in
      .int(interpreter.identityNumber(arguments.required(0)))
    },
    BuiltinFunction("vars", "object= /") { (interpreter, arguments) throws(Stop) in
      guard let object = arguments[0] else {
        throw interpreter.refuse("vars()", "the variables of a place in the program are not supported")
      }
      do throws(Stop) {
        return try interpreter.attribute("__dict__", of: object)
      } catch .raised {
        guard interpreter.absorb(.attributeError) else { throw .raised }
        throw interpreter.fail(.typeError, "vars() argument must have __dict__ attribute")
      }
    },
    BuiltinFunction("dir", "object= /") { (interpreter, arguments) throws(Stop) in
      guard let object = arguments[0] else {
        throw interpreter.refuse("dir()", "the variables of a place in the program are not supported")
      }
      if let method = interpreter.special("__dir__", of: object) {
        let names = try interpreter.collect(try interpreter.callSpecial(method, object))
        return try interpreter.list(try interpreter.sorted(names, key: nil, reverse: nil))
      }
      return try interpreter.names(of: object)
    },
    BuiltinFunction("delattr", "obj name /") { (interpreter, arguments) throws(Stop) in
      guard case .text(let name) = arguments.required(1) else {
        throw interpreter.fail(
          .typeError, "attribute name must be string, not '\(interpreter.typeName(arguments.required(1)))'")
      }
      try interpreter.deleteAttribute(name.string, of: arguments.required(0))
      return .none
    },
    BuiltinFunction("super", "type= object= /") { (interpreter, arguments) throws(Stop) in
      guard let type = arguments[0], let object = arguments[1] else {
        if arguments[0] == nil { throw interpreter.fail(.runtimeError, "super(): no arguments") }
        throw interpreter.refuse("super(type)", "super() with a class alone is not supported")
      }
      return try interpreter.superObject(type, object)
    },
    BuiltinFunction("getattr", "object name default= /") { (interpreter, arguments) throws(Stop) in
      guard case .text(let name) = arguments.required(1) else {
        throw interpreter.fail(
          .typeError, "attribute name must be string, not '\(interpreter.typeName(arguments.required(1)))'")
      }
      do throws(Stop) {
        return try interpreter.attribute(name.string, of: arguments.required(0))
      } catch .raised {
        guard let fallback = arguments[2], interpreter.absorb(.attributeError) else { throw .raised }
        return fallback
      }
    },
    BuiltinFunction("hasattr", "obj name /") { (interpreter, arguments) throws(Stop) in
      guard case .text(let name) = arguments.required(1) else {
        throw interpreter.fail(
          .typeError, "attribute name must be string, not '\(interpreter.typeName(arguments.required(1)))'")
      }
      do throws(Stop) {
        _ = try interpreter.attribute(name.string, of: arguments.required(0))
        return .bool(true)
      } catch .raised {
        guard interpreter.absorb(.attributeError) else { throw .raised }
        return .bool(false)
      }
    },
    BuiltinFunction("setattr", "obj name value /") { (interpreter, arguments) throws(Stop) in
      guard case .text(let name) = arguments.required(1) else {
        throw interpreter.fail(
          .typeError, "attribute name must be string, not '\(interpreter.typeName(arguments.required(1)))'")
      }
      try interpreter.setAttribute(name.string, of: arguments.required(0), to: arguments.required(2))
      return .none
    },
    BuiltinFunction("hash", "obj /") { (interpreter, arguments) throws(Stop) in
      try interpreter.hash(arguments.required(0))
    },
  ]

  /// What `object.__init__` does: nothing, and it takes nothing.
  static let objectInit = BuiltinFunction("__init__", "self / *values **options") {
    (interpreter, arguments) throws(Stop) in
    if !arguments.rest.isEmpty || !arguments.keywords.isEmpty {
      let type = interpreter.type(of: arguments.required(0))
      if type.lookUp("__init__") != nil {
        throw interpreter.fail(
          .typeError, "object.__init__() takes exactly one argument (the instance to initialize)")
      }
      if type.lookUp("__new__") == nil {
        throw interpreter.fail(.typeError, "\(type.name)() takes no arguments")
      }
    }
    return .none
  }

  /// What `@name.setter` does.
  static let propertySetter = BuiltinFunction("setter", "self function") {
    (interpreter, arguments) throws(Stop) in
    try changed(arguments, interpreter) { ($0.isReadable ? $0.function : nil, $1, $0.deleter) }
  }

  /// What `@name.deleter` does.
  static let propertyDeleter = BuiltinFunction("deleter", "self function") {
    (interpreter, arguments) throws(Stop) in
    try changed(arguments, interpreter) { ($0.isReadable ? $0.function : nil, $0.setter, $1) }
  }

  /// What `@name.getter` does.
  static let propertyGetter = BuiltinFunction("getter", "self function") {
    (interpreter, arguments) throws(Stop) in
    try changed(arguments, interpreter) { ($1, $0.setter, $0.deleter) }
  }

  private static func changed(
    _ arguments: Arguments, _ interpreter: Interpreter,
    _ parts: (DescriptorObject, Value) -> (Value?, Value?, Value?)
  ) throws(Stop) -> Value {
    guard case .descriptor(let descriptor) = arguments.required(0) else { return .none }
    let (getter, setter, deleter) = parts(descriptor, arguments.required(1))
    return .descriptor(
      try DescriptorObject(
        kind: .property, function: getter, setter: setter, deleter: deleter, doc: descriptor.doc,
        interpreter.meter))
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
      if builder.bytes.count > limits.output { throw .limit(.output) }
    }
    try charge(elements: builder.bytes.count)
    try recordPrint(builder, ending: ending)
    return .none
  }
}
