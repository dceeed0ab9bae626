extension Modules {
  /// `abc`
  static let abstractBases = ModuleDefinition(
    "abc",
    [
      BuiltinFunction("abstractmethod", "funcobj /") { (interpreter, arguments) throws(Stop) in
        let function = arguments.required(0)
        switch function {
        case .function(let object): try object.set("__isabstractmethod__", .bool(true))
        case .descriptor: break
        default:
          throw interpreter.refuse(
            "abstractmethod", "abstract methods that are no functions are not supported")
        }
        return function
      },
      BuiltinFunction("abstractproperty", "funcobj /") { (interpreter, arguments) throws(Stop) in
        if case .function(let object) = arguments.required(0) {
          try object.set("__isabstractmethod__", .bool(true))
        }
        return .descriptor(
          try DescriptorObject(kind: .property, function: arguments.required(0), interpreter.meter))
      },
    ],
    classes: [
      NativeClass(module: "abc", name: "ABC"),
      NativeClass(
        module: "abc", name: "ABCMeta", bases: ["type"],
        methods: [
          BuiltinFunction("register", "self subclass /") { (interpreter, arguments) throws(Stop) in
            guard case .type(let type) = arguments.required(0), case .type(let other) = arguments.required(1)
            else {
              throw interpreter.fail(.typeError, "Can only register classes")
            }
            guard !type.isBuiltin, type.state == nil || type.state is AbstractRegistry else {
              throw interpreter.refuse("register", "registering with \(type.name) is not supported")
            }
            let registry = type.state as? AbstractRegistry ?? AbstractRegistry()
            registry.types.append(other)
            type.state = registry
            return arguments.required(1)
          }
        ]),
    ])

  /// `collections.abc`; who checks for these classes is `AbstractClasses`.
  static let collectionsABC = ModuleDefinition(
    "collections.abc",
    classes: [
      "Iterable", "Iterator", "Sized", "Container", "Collection", "Hashable", "Callable", "Reversible",
      "Generator",
      "Sequence", "MutableSequence", "Mapping", "MutableMapping", "Set", "MutableSet", "KeysView",
      "ValuesView",
      "ItemsView", "MappingView",
    ].map { name in
      NativeClass(
        module: "collections.abc", name: name, bases: AbstractMixins.bases[name] ?? [],
        methods: AbstractMixins.methods[name] ?? [], classMethods: [subscripted])
    })

  /// `numbers`
  static let numbers = ModuleDefinition(
    "numbers",
    classes: [
      ("Number", []), ("Complex", ["numbers.Number"]), ("Real", ["numbers.Complex"]),
      ("Rational", ["numbers.Real"]), ("Integral", ["numbers.Rational"]),
    ].map { (name: String, bases: [String]) in NativeClass(module: "numbers", name: name, bases: bases) })

  /// `X[…]` of a class that stands in type hints.
  static let subscripted = BuiltinFunction("__class_getitem__", "cls key /") {
    (interpreter, arguments) throws(Stop) in
    try interpreter.genericAlias(arguments.required(0), arguments.required(1))
  }
}
