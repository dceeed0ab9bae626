extension Modules {
  /// `dataclasses`
  static let dataclasses = ModuleDefinition(
    "dataclasses",
    [
      BuiltinFunction(
        "dataclass",
        "cls= / * init= repr= eq= order= unsafe_hash= frozen= match_args= kw_only= slots= !weakref_slot"
      ) { (interpreter, arguments) throws(Stop) in
        let (meter, given) = (interpreter.meter, arguments.values)
        if case .type(let type)? = given[0] {
          try interpreter.makeDataClass(type, try options(interpreter, given))
          return .type(type)
        }
        if let value = given[0], !value.isIdentical(to: .none) {
          throw interpreter.fail(.typeError, "dataclass() argument must be a class")
        }
        let kept = try interpreter.tuple(given.map { $0 ?? .ellipsis })
        _ = meter
        return try interpreter.closure(decorate, over: kept)
      },
      BuiltinFunction(
        "field", "* default= default_factory= init= repr= hash= compare= metadata= kw_only="
      ) { (interpreter, arguments) throws(Stop) in
        let field = DataField()
        func flag(_ index: Int, _ fallback: Bool) throws(Stop) -> Bool {
          guard let value = arguments[index] else { return fallback }
          return try interpreter.truth(value)
        }
        field.defaultValue = arguments[0]
        field.factory = arguments[1]
        if field.defaultValue != nil, field.factory != nil {
          throw interpreter.fail(.valueError, "cannot specify both default and default_factory")
        }
        field.isInInit = try flag(2, true)
        field.isInRepr = try flag(3, true)
        if let value = arguments[4], !value.isIdentical(to: .none) {
          field.isHashed = try interpreter.truth(value)
        }
        field.isCompared = try flag(5, true)
        if let value = arguments[6], !value.isIdentical(to: .none) { field.metadata = value }
        if let value = arguments[7] { field.isKeywordOnly = try interpreter.truth(value) }
        return try interpreter.instance(of: "dataclasses.Field", field)
      },
      BuiltinFunction("fields", "class_or_instance /") { (interpreter, arguments) throws(Stop) in
        guard let known = try dataClass(interpreter, arguments.required(0)) else {
          throw interpreter.fail(.typeError, "must be called with a dataclass type or instance")
        }
        var values: [Value] = []
        for field in known.stored { values.append(try interpreter.instance(of: "dataclasses.Field", field)) }
        return try interpreter.tuple(values)
      },
      BuiltinFunction("is_dataclass", "obj /") { (interpreter, arguments) throws(Stop) in
        .bool(try dataClass(interpreter, arguments.required(0)) != nil)
      },
      BuiltinFunction("asdict", "obj / * dict_factory=") { (interpreter, arguments) throws(Stop) in
        guard case .instance = arguments.required(0), try dataClass(interpreter, arguments.required(0)) != nil
        else {
          throw interpreter.fail(.typeError, "asdict() should be called on dataclass instances")
        }
        return try interpreter.parts(of: arguments.required(0), asDictionary: true, arguments[1])
      },
      BuiltinFunction("astuple", "obj / * tuple_factory=") { (interpreter, arguments) throws(Stop) in
        guard case .instance = arguments.required(0), try dataClass(interpreter, arguments.required(0)) != nil
        else {
          throw interpreter.fail(.typeError, "astuple() should be called on dataclass instances")
        }
        return try interpreter.parts(of: arguments.required(0), asDictionary: false, arguments[1])
      },
      BuiltinFunction("replace", "obj / **changes") { (interpreter, arguments) throws(Stop) in
        let object = arguments.required(0)
        guard case .instance(let instance) = object, let known = try dataClass(interpreter, object) else {
          throw interpreter.fail(.typeError, "replace() should be called on dataclass instances")
        }
        var keywords = arguments.keywords
        for field in known.fields {
          let isGiven = keywords.contains { $0.name == field.name }
          if !field.isInInit {
            if isGiven {
              throw interpreter.fail(
                .typeError,
                "field \(field.name) is declared with init=False, it cannot be specified with replace()")
            }
            continue
          }
          if isGiven { continue }
          if field.kind == .initOnly {
            if field.defaultValue == nil {
              throw interpreter.fail(
                .typeError, "InitVar '\(field.name)' must be specified with replace()")
            }
            continue
          }
          keywords.append((field.name, try interpreter.attribute(field.name, of: object)))
        }
        return try interpreter.construct(instance.type, [], keywords)
      },
    ],
    classes: [
      fieldClass, NativeClass(module: "dataclasses", name: "InitVar", classMethods: [subscripted]),
      NativeClass(module: "dataclasses", name: "KW_ONLY"),
      NativeClass(module: "dataclasses", name: "_MISSING_TYPE"),
    ],
    values: [
      "FrozenInstanceError": .exception(.frozenInstanceError), "MISSING": .type("dataclasses._MISSING_TYPE"),
    ])

  private static let decorate = BuiltinFunction("dataclass", "options cls /") {
    (interpreter, arguments) throws(Stop) in
    guard case .type(let type) = arguments.required(1), case .tuple(let kept) = arguments.required(0) else {
      throw interpreter.fail(.typeError, "dataclass() argument must be a class")
    }
    let given: [Value?] = kept.elements.map { if case .ellipsis = $0 { nil } else { $0 } }
    try interpreter.makeDataClass(type, try options(interpreter, given))
    return .type(type)
  }

  private static func options(_ interpreter: Interpreter, _ given: [Value?]) throws(Stop) -> DataClassOptions
  {
    func flag(_ index: Int, _ fallback: Bool) throws(Stop) -> Bool {
      guard let value = given[index] else { return fallback }
      return try interpreter.truth(value)
    }
    return DataClassOptions(
      makesInit: try flag(1, true), makesRepr: try flag(2, true), makesEquality: try flag(3, true),
      makesOrder: try flag(4, false), isUnsafelyHashed: try flag(5, false), isFrozen: try flag(6, false),
      isKeywordOnly: try flag(8, false), hasSlots: try flag(9, false), hasMatchArguments: try flag(7, true))
  }

  private static func dataClass(_ interpreter: Interpreter, _ value: Value) throws(Stop) -> DataClass? {
    switch value {
    case .type(let type): interpreter.dataClass(of: type)
    case .instance(let object): interpreter.dataClass(of: object.type)
    case .exception(let object): interpreter.dataClass(of: object.type)
    default: nil
    }
  }

  private static let fieldClass = NativeClass(
    module: "dataclasses", name: "Field",
    methods: [
      BuiltinFunction("__repr__", "self /") { (interpreter, _) throws(Stop) in
        throw interpreter.refuse("repr of a field", "the text of dataclasses.Field is not supported")
      }
    ],
    properties: [
      BuiltinFunction("name", "self") { (interpreter, arguments) throws(Stop) in
        try interpreter.string(arguments.required(0).payload(DataField.self)?.name ?? "")
      },
      BuiltinFunction("type", "self") { (interpreter, arguments) throws(Stop) in
        guard let hint = arguments.required(0).payload(DataField.self)?.hint,
          let value = interpreter.hintValue(hint)
        else { throw interpreter.refuse("Field.type", "type hints are not evaluated") }
        return value
      },
      BuiltinFunction("default", "self") { (interpreter, arguments) throws(Stop) in
        if let value = arguments.required(0).payload(DataField.self)?.defaultValue { return value }
        return .type(try interpreter.type(at: "dataclasses._MISSING_TYPE"))
      },
      BuiltinFunction("default_factory", "self") { (interpreter, arguments) throws(Stop) in
        if let value = arguments.required(0).payload(DataField.self)?.factory { return value }
        return .type(try interpreter.type(at: "dataclasses._MISSING_TYPE"))
      },
      BuiltinFunction("init", "self") { (_, arguments) throws(Stop) in
        .bool(arguments.required(0).payload(DataField.self)?.isInInit ?? true)
      },
      BuiltinFunction("repr", "self") { (_, arguments) throws(Stop) in
        .bool(arguments.required(0).payload(DataField.self)?.isInRepr ?? true)
      },
      BuiltinFunction("compare", "self") { (_, arguments) throws(Stop) in
        .bool(arguments.required(0).payload(DataField.self)?.isCompared ?? true)
      },
      BuiltinFunction("metadata", "self") { (interpreter, arguments) throws(Stop) in
        let held = arguments.required(0).payload(DataField.self)?.metadata
        let dict: Value = .dict(try DictObject(interpreter.meter))
        return try interpreter.call(.type(try interpreter.type(at: "types.mappingproxy")), [held ?? dict])
      },
      BuiltinFunction("kw_only", "self") { (_, arguments) throws(Stop) in
        .bool(arguments.required(0).payload(DataField.self)?.isKeywordOnly ?? false)
      },
    ])
}

extension Interpreter {
  /// The fields of a data class object, and of those inside it, as dictionaries or tuples.
  func parts(of value: Value, asDictionary: Bool, _ factory: Value?) throws(Stop) -> Value {
    try descend()
    defer { ascend() }
    try charge()
    func inner(_ value: Value) throws(Stop) -> Value {
      try parts(of: value, asDictionary: asDictionary, factory)
    }
    if case .instance(let object) = value, let known = dataClass(of: object.type) {
      var pairs: [(name: String, value: Value)] = []
      for field in known.stored {
        pairs.append((field.name, try inner(try attribute(field.name, of: value))))
      }
      if asDictionary {
        guard let factory else { return .dict(try dictionary(of: pairs)) }
        var items: [Value] = []
        for (name, value) in pairs { items.append(try tuple([try string(name), value])) }
        return try call(factory, [try list(items)])
      }
      let values = try tuple(pairs.map(\.value))
      return try factory.map { (factory) throws(Stop) in try call(factory, [try list(pairs.map(\.value))]) }
        ?? values
    }
    switch value {
    case .list(let list):
      var values: [Value] = []
      for element in list.elements { values.append(try inner(element)) }
      return try self.list(values)
    case .tuple(let tuple):
      var values: [Value] = []
      for element in tuple.elements { values.append(try inner(element)) }
      return try self.tuple(values)
    case .dict(let dict):
      let copy = try DictObject(meter)
      copy.defaultFactory = dict.defaultFactory
      for (key, value) in dict.entries {
        let key = try inner(key)
        try copy.set(try hashKey(key), key, try inner(value))
      }
      return .dict(copy)
    default: return try deepCopy(value)
    }
  }
}
