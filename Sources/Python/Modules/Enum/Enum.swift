extension Modules {
  /// `enum`
  static let enumerations = ModuleDefinition(
    "enum",
    [
      BuiltinFunction("unique", "enumeration /") { (interpreter, arguments) throws(Stop) in
        guard case .type(let type) = arguments.required(0), let state = Enumerations.state(of: type) else {
          return arguments.required(0)
        }
        var doubles: [String] = []
        for (name, member) in state.names {
          guard case .instance(let object) = member, case .text(let own)? = object.value("_name_"),
            own.string != name
          else { continue }
          doubles.append("\(name) -> \(own.string)")
        }
        if !doubles.isEmpty {
          throw interpreter.fail(
            .valueError, "duplicate values found in <enum '\(type.name)'>: \(doubles.joined(separator: ", "))"
          )
        }
        return arguments.required(0)
      },
      BuiltinFunction("member", "value /") { (interpreter, _) throws(Stop) in
        throw interpreter.refuse("enum.member", "enum.member is not supported")
      },
      BuiltinFunction("nonmember", "value /") { (interpreter, _) throws(Stop) in
        throw interpreter.refuse("enum.nonmember", "enum.nonmember is not supported")
      },
    ],
    classes: [
      EnumMethods.metaclass, EnumMethods.enumeration, EnumMethods.flag,
      NativeClass(
        module: "enum", name: "IntEnum", bases: ["int", "enum.Enum"],
        methods: [EnumMethods.plainText, EnumMethods.plainFormat]),
      NativeClass(
        module: "enum", name: "StrEnum", bases: ["str", "enum.Enum"],
        methods: [EnumMethods.plainText, EnumMethods.plainFormat]),
      NativeClass(
        module: "enum", name: "IntFlag", bases: ["int", "enum.Flag"],
        methods: [EnumMethods.plainText, EnumMethods.plainFormat]), EnumMethods.auto,
    ], values: ["EnumMeta": .type("enum.EnumType")])
}

/// The methods of enumerations.
enum EnumMethods {
  private static func parts(_ value: Value) -> (TypeObject, EnumState)? {
    guard case .type(let type) = value, let state = Enumerations.state(of: type) else { return nil }
    return (type, state)
  }

  /// The class of enumerations.
  static let metaclass = NativeClass(
    module: "enum", name: "EnumType", bases: ["type"],
    methods: [
      BuiltinFunction("__call__", "self / *values **options") { (interpreter, arguments) throws(Stop) in
        guard case .type(let type) = arguments.required(0) else { return .none }
        if arguments.rest.isEmpty, arguments.keywords.isEmpty {
          throw interpreter.fail(
            .typeError, "EnumType.__call__() missing 1 required positional argument: 'value'")
        }
        guard let state = Enumerations.state(of: type), !state.names.isEmpty else {
          return try functional(interpreter, type, arguments)
        }
        if let (name, value) = arguments.keywords.first {
          if name == "value", arguments.rest.isEmpty, arguments.keywords.count == 1 {
            return try Enumerations.member(interpreter, type, state, value)
          }
          throw interpreter.fail(
            .typeError,
            name == "value"
              ? "EnumType.__call__() got multiple values for argument 'value'"
              : "EnumType.__call__() got an unexpected keyword argument '\(name)'")
        }
        let given = arguments.rest
        let value = given.count == 1 ? given[0] : try interpreter.tuple(given)
        return try Enumerations.member(interpreter, type, state, value)
      },
      BuiltinFunction("__iter__", "self /") { (interpreter, arguments) throws(Stop) in
        .iterator(interpreter.over(parts(arguments.required(0))?.1.members.map(\.value) ?? [], "generator"))
      },
      BuiltinFunction("__reversed__", "self /") { (interpreter, arguments) throws(Stop) in
        .iterator(
          interpreter.over(
            (parts(arguments.required(0))?.1.members.map(\.value) ?? []).reversed(), "generator"))
      },
      BuiltinFunction("__len__", "self /") { (_, arguments) throws(Stop) in
        .int(parts(arguments.required(0))?.1.members.count ?? 0)
      },
      BuiltinFunction("__bool__", "self /") { (_, _) throws(Stop) in .bool(true) },
      BuiltinFunction("__getitem__", "self name /") { (interpreter, arguments) throws(Stop) in
        if case .text(let name) = arguments.required(1), let (_, state) = parts(arguments.required(0)),
          let found = state.names.first(where: { $0.name == name.string })
        {
          return found.value
        }
        throw try interpreter.keyError(arguments.required(1))
      },
      BuiltinFunction("__contains__", "self value /") { (interpreter, arguments) throws(Stop) in
        guard let (type, state) = parts(arguments.required(0)) else { return .bool(false) }
        if case .instance(let object) = arguments.required(1), object.type === type { return .bool(true) }
        return .bool(try Enumerations.find(interpreter, state, arguments.required(1)) != nil)
      },
      BuiltinFunction("__repr__", "self /") { (interpreter, arguments) throws(Stop) in
        guard case .type(let type) = arguments.required(0) else { return .none }
        let isFlag = type.order.contains { $0.path == "enum.Flag" }
        return try interpreter.string("<\(isFlag ? "flag" : "enum") '\(type.name)'>")
      },
      BuiltinFunction("__setattr__", "self name value /") { (interpreter, arguments) throws(Stop) in
        guard let (type, state) = parts(arguments.required(0)), case .text(let name) = arguments.required(1)
        else {
          return .none
        }
        if state.names.contains(where: { $0.name == name.string }) {
          throw interpreter.fail(.attributeError, "cannot reassign member '\(name.string)'")
        }
        type.attributes[name.string] = arguments.required(2)
        return .none
      },
    ],
    properties: [
      BuiltinFunction("__members__", "self") { (interpreter, arguments) throws(Stop) in
        guard let (_, state) = parts(arguments.required(0)) else { return .none }
        return try interpreter.construct(
          try interpreter.type(at: "types.mappingproxy"),
          [.dict(try interpreter.dictionary(of: state.names))], [])
      }
    ])

  /// `Enum("Color", "RED GREEN")`
  private static func functional(_ interpreter: Interpreter, _ type: TypeObject, _ arguments: Arguments)
    throws(Stop)
    -> Value
  {
    guard arguments.rest.count == 2, arguments.keywords.isEmpty, case .text(let name) = arguments.rest[0]
    else {
      if arguments.rest.count == 1, type.isBuiltin == false {
        throw interpreter.fail(.typeError, "<enum '\(type.name)'> has no members")
      }
      throw interpreter.refuse("Enum(…)", "this way to make an enumeration is not supported")
    }
    var names: [(String, Value)] = []
    let kind = type.order.contains { $0.path == "enum.Flag" }
    func add(_ value: Value) throws(Stop) {
      guard case .text(let text) = value else {
        throw interpreter.refuse("Enum(…)", "this way to make an enumeration is not supported")
      }
      names.append((text.string, try interpreter.instance(of: "enum.auto", AutomaticValue())))
    }
    switch arguments.rest[1] {
    case .text(let text):
      let separators: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: " ")]
      for word in text.bytes.split(whereSeparator: separators.contains) {
        try add(try interpreter.string(String(decoding: word, as: UTF8.self)))
      }
    case .dict(let dict):
      for (key, value) in dict.entries {
        guard case .text(let text) = key else { continue }
        names.append((text.string, value))
      }
    default:
      for item in try interpreter.collect(arguments.rest[1]) {
        if case .text = item {
          try add(item)
          continue
        }
        let pair = try interpreter.collect(item)
        guard pair.count == 2, case .text(let text) = pair[0] else { continue }
        names.append((text.string, pair[1]))
      }
    }
    _ = kind
    let namespace = ClassNamespace(prefix: name.string + ".")
    for (name, value) in names { namespace.values[name] = value }
    return try Enumerations.make(interpreter, name.string, [type], [], namespace, "")
  }

  private static func own(_ name: String, _ value: Value) -> Value {
    if case .instance(let object) = value { object.value(name) ?? .none } else { .none }
  }

  private static func text(_ interpreter: Interpreter, _ value: Value) throws(Stop) -> Text {
    let type = interpreter.type(of: value)
    if case .text(let name) = own("_name_", value) {
      return try interpreter.text("\(type.name).\(name.string)")
    }
    return try interpreter.text("\(type.name)(\(try interpreter.repr(own("_value_", value)).string))")
  }

  /// `Enum`
  static let enumeration = NativeClass(
    module: "enum", name: "Enum",
    methods: [
      BuiltinFunction("__repr__", "self /") { (interpreter, arguments) throws(Stop) in
        let value = arguments.required(0)
        let type = interpreter.type(of: value)
        var builder = TextBuilder()
        if case .text(let name) = own("_name_", value) {
          builder.append("<\(type.name).\(name.string): ")
        } else {
          builder.append("<\(type.name): ")
        }
        try interpreter.write(own("_value_", value), into: &builder, isRepr: true)
        builder.append(">")
        return .text(try builder.text(interpreter.meter))
      },
      BuiltinFunction("__str__", "self /") { (interpreter, arguments) throws(Stop) in
        .text(try text(interpreter, arguments.required(0)))
      },
      BuiltinFunction("__format__", "self format_spec /") { (interpreter, arguments) throws(Stop) in
        guard case .text(let specification) = arguments.required(1) else { return .none }
        let text = try interpreter.str(arguments.required(0))
        return .text(try interpreter.format(.text(text), specification.bytes).text(interpreter.meter))
      },
    ],
    properties: [
      BuiltinFunction("name", "self") { (_, arguments) throws(Stop) in own("_name_", arguments.required(0)) },
      BuiltinFunction("value", "self") { (_, arguments) throws(Stop) in own("_value_", arguments.required(0))
      },
    ])

  /// `str` of a member that is a number or string: the text of that.
  static let plainText = BuiltinFunction("__str__", "self /") { (interpreter, arguments) throws(Stop) in
    .text(try interpreter.str(arguments.required(0).plain))
  }

  /// `format` of a member that is a number or string.
  static let plainFormat = BuiltinFunction("__format__", "self format_spec /") {
    (interpreter, arguments) throws(Stop) in
    guard case .text(let specification) = arguments.required(1) else { return .none }
    return .text(
      try interpreter.format(arguments.required(0).plain, specification.bytes).text(interpreter.meter))
  }

  private static func combined(_ name: String, _ compute: @escaping @Sendable (Int, Int) -> Int)
    -> BuiltinFunction
  {
    BuiltinFunction(name, "self other /") { (interpreter, arguments) throws(Stop) in
      guard case .instance(let object) = arguments.required(0),
        let state = Enumerations.state(of: object.type),
        let mine = object.value("_value_")?.smallInteger
      else { return .notImplemented }
      let theirs: Int
      if case .instance(let other) = arguments.required(1), other.type === object.type,
        let value = other.value("_value_")?.smallInteger
      {
        theirs = value
      } else if state.isNumeric, let value = arguments.required(1).plain.smallInteger {
        theirs = value
      } else {
        return .notImplemented
      }
      return try Enumerations.combination(interpreter, object.type, state, compute(mine, theirs))
    }
  }

  /// `Flag`
  static let flag = NativeClass(
    module: "enum", name: "Flag", bases: ["enum.Enum"],
    methods: [
      combined("__or__") { $0 | $1 }, combined("__and__") { $0 & $1 }, combined("__xor__") { $0 ^ $1 },
      combined("__ror__") { $0 | $1 }, combined("__rand__") { $0 & $1 }, combined("__rxor__") { $0 ^ $1 },
      BuiltinFunction("__invert__", "self /") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0),
          let state = Enumerations.state(of: object.type),
          let bits = object.value("_value_")?.smallInteger
        else { return .none }
        return try Enumerations.combination(
          interpreter, object.type, state, state.isNumeric ? ~bits : state.bits & ~bits)
      },
      BuiltinFunction("__bool__", "self /") { (_, arguments) throws(Stop) in
        .bool(own("_value_", arguments.required(0)).smallInteger != 0)
      },
      BuiltinFunction("__len__", "self /") { (_, arguments) throws(Stop) in
        .int(own("_value_", arguments.required(0)).smallInteger?.nonzeroBitCount ?? 0)
      },
      BuiltinFunction("__contains__", "self other /") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0),
          case .instance(let other) = arguments.required(1),
          other.type === object.type, let mine = object.value("_value_")?.smallInteger,
          let theirs = other.value("_value_")?.smallInteger
        else {
          throw interpreter.fail(
            .typeError,
            "unsupported operand type(s) for 'in': '\(interpreter.typeName(arguments.required(1)))' and "
              + "'\(interpreter.typeName(arguments.required(0)))'")
        }
        return .bool(mine & theirs == theirs)
      },
      BuiltinFunction("__iter__", "self /") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0),
          let state = Enumerations.state(of: object.type),
          let bits = object.value("_value_")?.smallInteger
        else { return .none }
        let members = state.members.map(\.value).filter { (own("_value_", $0).smallInteger ?? 0) & bits != 0 }
        return .iterator(interpreter.over(members, "generator"))
      },
    ])

  /// `auto()`
  static let auto = NativeClass(
    module: "enum", name: "auto",
    methods: [
      BuiltinFunction("__init__", "self /") { (_, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        object.payload = AutomaticValue()
        return .none
      }, united("__or__"), united("__ror__"),
    ])

  private static func united(_ name: String) -> BuiltinFunction {
    BuiltinFunction(name, "self other /") { (interpreter, arguments) throws(Stop) in
      var parts: [Value] = []
      for value in arguments.values.compactMap(\.self) {
        if let automatic = value.payload(AutomaticValue.self), !automatic.parts.isEmpty {
          parts += automatic.parts
        } else {
          parts.append(value)
        }
      }
      return try interpreter.instance(of: "enum.auto", AutomaticValue(parts: parts))
    }
  }
}
