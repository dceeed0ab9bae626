extension BuiltinSlots {
  /// Methods of `object`.
  static let object: [BuiltinFunction] = [
    BuiltinFunction("__new__", "cls / *values **options") { (interpreter, arguments) throws(Stop) in
      guard case .type(let type) = arguments.required(0) else {
        throw interpreter.fail(
          .typeError,
          "object.__new__(X): X is not a type object (\(interpreter.typeName(arguments.required(0))))")
      }
      if let layout = type.layout {
        throw interpreter.fail(
          .typeError, "object.__new__(\(type.name)) is not safe, use \(layout).__new__()")
      }
      if !arguments.rest.isEmpty || !arguments.keywords.isEmpty {
        if type.lookUp("__new__") != nil {
          throw interpreter.fail(
            .typeError, "object.__new__() takes exactly one argument (the type to instantiate)")
        }
        if type.lookUp("__init__") == nil {
          throw interpreter.fail(.typeError, "\(type.name)() takes no arguments")
        }
      }
      try interpreter.checkAbstract(type)
      return .instance(try InstanceObject(type: type, interpreter.meter))
    },
    Builtins.objectInit,
    BuiltinFunction("__repr__", "self /") { (interpreter, arguments) throws(Stop) in
      try interpreter.string(try interpreter.defaultText(of: arguments.required(0)))
    },
    BuiltinFunction("__str__", "self /") { (interpreter, arguments) throws(Stop) in
      .text(try interpreter.repr(arguments.required(0)))
    },
    BuiltinFunction("__eq__", "self value /") { (_, arguments) throws(Stop) in
      arguments.required(0).isIdentical(to: arguments.required(1)) ? .bool(true) : .notImplemented
    },
    BuiltinFunction("__ne__", "self value /") { (interpreter, arguments) throws(Stop) in
      guard let method = interpreter.special("__eq__", of: arguments.required(0)) else {
        return arguments.required(0).isIdentical(to: arguments.required(1)) ? .bool(false) : .notImplemented
      }
      let result = try interpreter.callSpecial(method, arguments.required(0), [arguments.required(1)])
      if case .notImplemented = result { return result }
      return .bool(!(try interpreter.truth(result)))
    },
    order("__lt__"), order("__le__"), order("__gt__"), order("__ge__"),
    BuiltinFunction("__hash__", "self /") { (interpreter, arguments) throws(Stop) in
      .int(interpreter.identityHash(arguments.required(0)))
    },
    BuiltinFunction("__setattr__", "self name value /") { (interpreter, arguments) throws(Stop) in
      guard case .text(let name) = arguments.required(1) else {
        throw interpreter.fail(
          .typeError, "attribute name must be string, not '\(interpreter.typeName(arguments.required(1)))'")
      }
      try interpreter.setPlainAttribute(name.string, of: arguments.required(0), to: arguments.required(2))
      return .none
    },
    BuiltinFunction("__delattr__", "self name /") { (interpreter, arguments) throws(Stop) in
      guard case .text(let name) = arguments.required(1) else {
        throw interpreter.fail(
          .typeError, "attribute name must be string, not '\(interpreter.typeName(arguments.required(1)))'")
      }
      try interpreter.deletePlainAttribute(name.string, of: arguments.required(0))
      return .none
    },
    BuiltinFunction("__format__", "self format_spec /") { (interpreter, arguments) throws(Stop) in
      if case .text(let text) = arguments.required(1), !text.bytes.isEmpty {
        throw interpreter.fail(
          .typeError,
          "unsupported format string passed to \(interpreter.typeName(arguments.required(0))).__format__")
      }
      return .text(try interpreter.str(arguments.required(0)))
    },
    BuiltinFunction("__init_subclass__", "self / **options") { (interpreter, arguments) throws(Stop) in
      if !arguments.keywords.isEmpty, case .type(let type) = arguments.required(0) {
        throw interpreter.fail(.typeError, "\(type.name).__init_subclass__() takes no keyword arguments")
      }
      return .none
    },
    BuiltinFunction("__dir__", "self /") { (interpreter, arguments) throws(Stop) in
      try interpreter.names(of: arguments.required(0))
    },
  ]

  private static func order(_ name: String) -> BuiltinFunction {
    BuiltinFunction(name, "self value /") { (_, _) throws(Stop) in .notImplemented }
  }

  /// Methods of `BaseException`.
  static let exception: [BuiltinFunction] = [
    BuiltinFunction("__new__", "cls / *values **options") { (interpreter, arguments) throws(Stop) in
      guard case .type(let type) = arguments.required(0) else { return .none }
      return .exception(try ExceptionObject(type: type, arguments: arguments.rest, interpreter.meter))
    },
    BuiltinFunction("__init__", "self / *values **options") { (interpreter, arguments) throws(Stop) in
      guard case .exception(let exception) = arguments.required(0) else { return .none }
      if !arguments.keywords.isEmpty {
        throw interpreter.fail(.typeError, "\(exception.type.name)() takes no keyword arguments")
      }
      exception.arguments = arguments.rest
      return .none
    },
    BuiltinFunction("__str__", "self /") { (interpreter, arguments) throws(Stop) in
      guard case .exception(let exception) = arguments.required(0) else { return .none }
      return .text(try interpreter.message(of: exception).text(interpreter.meter))
    },
    BuiltinFunction("__repr__", "self /") { (interpreter, arguments) throws(Stop) in
      guard case .exception(let exception) = arguments.required(0) else { return .none }
      return .text(try interpreter.exceptionRepr(exception))
    },
    BuiltinFunction("with_traceback", "self tb /") { (_, arguments) throws(Stop) in arguments.required(0) },
    BuiltinFunction("add_note", "self note /") { (interpreter, arguments) throws(Stop) in
      guard case .exception(let exception) = arguments.required(0) else { return .none }
      guard case .text = arguments.required(1) else {
        throw interpreter.fail(
          .typeError, "note must be a str, not '\(interpreter.typeName(arguments.required(1)))'")
      }
      if case .list(let notes)? = exception.attributes["__notes__"] {
        try notes.append(arguments.required(1))
      } else {
        try exception.set("__notes__", try interpreter.list([arguments.required(1)]))
      }
      return .none
    },
  ]

  /// `mro()` of a class.
  static let methodOrder = BuiltinFunction("mro", "type /") { (interpreter, arguments) throws(Stop) in
    guard case .type(let type) = arguments.required(0) else { return .none }
    return try interpreter.list(type.order.map { .type($0) })
  }

  /// Methods of `type`, for classes that derive from it.
  static let type: [BuiltinFunction] = [
    BuiltinFunction("__call__", "self / *values **options") { (interpreter, arguments) throws(Stop) in
      guard case .type(let type) = arguments.required(0) else { return .none }
      return try interpreter.makeObject(type, arguments.rest, arguments.keywords)
    },
    BuiltinFunction("__new__", "cls / *values **options") { (interpreter, arguments) throws(Stop) in
      guard case .type(let metaclass) = arguments.required(0), arguments.rest.count == 3 else {
        throw interpreter.fail(
          .typeError, "type.__new__() takes exactly 3 arguments (\(arguments.rest.count) given)")
      }
      return try interpreter.makeClass(
        arguments.rest[0], arguments.rest[1], arguments.rest[2], arguments.keywords,
        metaclass: metaclass.name == "type" ? nil : metaclass)
    },
    BuiltinFunction("__init__", "self / *values **options") { (_, _) throws(Stop) in .none },
    BuiltinFunction("__repr__", "self /") { (interpreter, arguments) throws(Stop) in
      guard case .type(let type) = arguments.required(0) else { return .none }
      return try interpreter.string("<class '" + type.path + "'>")
    },
    BuiltinFunction("__instancecheck__", "self instance /") { (interpreter, arguments) throws(Stop) in
      guard case .type(let type) = arguments.required(0) else { return .none }
      return .bool(interpreter.type(of: arguments.required(1)).isSubtype(of: type))
    },
    BuiltinFunction("__prepare__", "*values **options") { (interpreter, _) throws(Stop) in
      .dict(try DictObject(interpreter.meter))
    },
  ]
}
