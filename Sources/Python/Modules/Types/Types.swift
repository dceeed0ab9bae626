extension Modules {
  /// `types`
  static let types = ModuleDefinition(
    "types", classes: [simpleNamespace, mappingProxy, genericAlias],
    values: [
      "FunctionType": .type("function"), "LambdaType": .type("function"), "MethodType": .type("method"),
      "BuiltinFunctionType": .type("builtin_function_or_method"), "GeneratorType": .type("generator"),
      "MappingProxyType": .type("types.mappingproxy"), "ModuleType": .type("module"),
      "NoneType": .type("NoneType"), "EllipsisType": .type("ellipsis"),
      "UnionType": .type("types.GenericAlias"),
    ])

  private static let simpleNamespace = NativeClass(
    module: "types", name: "SimpleNamespace",
    methods: [
      BuiltinFunction("__init__", "self / **values") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        for (name, value) in arguments.keywords { try object.set(name, value) }
        return .none
      },
      BuiltinFunction("__repr__", "self /") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        let name = object.type.isBuiltin ? "namespace" : object.type.name
        if interpreter.beingWritten.contains(where: { $0 === object }) {
          return try interpreter.string(name + "(...)")
        }
        interpreter.beingWritten.append(object)
        defer { interpreter.beingWritten.removeLast() }
        var builder = TextBuilder()
        builder.append(name + "(")
        for (index, entry) in object.entries.enumerated() {
          builder.append((index > 0 ? ", " : "") + entry.name + "=")
          try interpreter.write(entry.value, into: &builder, isRepr: true)
        }
        builder.append(")")
        return .text(try builder.text(interpreter.meter))
      },
      BuiltinFunction("__eq__", "self other /") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let a) = arguments.required(0), case .instance(let b) = arguments.required(1),
          b.type.order.contains(where: { $0.path == "types.SimpleNamespace" })
        else { return .notImplemented }
        return .bool(try interpreter.equals(.dict(try a.attributes()), .dict(try b.attributes())))
      },
    ], values: ["__hash__": .none])

  private static let mappingProxy = NativeClass(
    module: "types", name: "mappingproxy",
    methods: [
      BuiltinFunction("__init__", "self mapping /") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        guard case .dict(let dict) = arguments.required(1).plain else {
          throw interpreter.fail(
            .typeError,
            "mappingproxy() argument must be a mapping, not \(interpreter.typeName(arguments.required(1)))")
        }
        object.payload = Proxied(dict)
        return .none
      },
      proxied("__getitem__", "self key /") { (interpreter, dict, arguments) throws(Stop) in
        try interpreter.element(arguments.required(1), of: dict)
      },
      proxied("__len__", "self /") { (interpreter, dict, _) throws(Stop) in .int(try interpreter.length(dict))
      },
      proxied("__iter__", "self /") { (interpreter, dict, _) throws(Stop) in
        .iterator(try interpreter.iterator(dict))
      },
      proxied("__contains__", "self key /") { (interpreter, dict, arguments) throws(Stop) in
        .bool(try interpreter.contains(arguments.required(1), in: dict))
      },
      proxied("__repr__", "self /") { (interpreter, dict, _) throws(Stop) in
        try interpreter.string("mappingproxy(" + (try interpreter.repr(dict)).string + ")")
      },
      proxied("__eq__", "self other /") { (interpreter, dict, arguments) throws(Stop) in
        .bool(try interpreter.equals(dict, arguments.required(1)))
      }, delegated("keys"), delegated("values"), delegated("items"), delegated("get"), delegated("copy"),
    ], values: ["__hash__": .none])

  private static func proxied(
    _ name: String, _ parameters: String,
    _ body: @escaping @Sendable (Interpreter, Value, Arguments) throws(Stop) -> Value
  ) -> BuiltinFunction {
    BuiltinFunction(name, parameters) { (interpreter, arguments) throws(Stop) in
      guard let proxy = arguments.required(0).payload(Proxied.self) else { return .none }
      return try body(interpreter, .dict(proxy.dict), arguments)
    }
  }

  private static func delegated(_ name: String) -> BuiltinFunction {
    BuiltinFunction(name, "self / *values") { (interpreter, arguments) throws(Stop) in
      guard let proxy = arguments.required(0).payload(Proxied.self) else { return .none }
      return try interpreter.call(try interpreter.attribute(name, of: .dict(proxy.dict)), arguments.rest)
    }
  }
}

/// A dictionary that is only read.
private final class Proxied {
  let dict: DictObject
  init(_ dict: DictObject) { self.dict = dict }
}
