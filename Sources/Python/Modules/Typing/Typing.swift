extension Modules {
  /// `typing`: its names stand in type hints, which are not evaluated; those that do something do it.
  static let typing = ModuleDefinition(
    "typing",
    [
      BuiltinFunction("cast", "typ val /") { (_, arguments) throws(Stop) in arguments.required(1) },
      BuiltinFunction("overload", "func /") { (_, arguments) throws(Stop) in arguments.required(0) },
      BuiltinFunction("final", "f /") { (_, arguments) throws(Stop) in arguments.required(0) },
      BuiltinFunction("override", "f /") { (_, arguments) throws(Stop) in arguments.required(0) },
      BuiltinFunction("no_type_check", "f /") { (_, arguments) throws(Stop) in arguments.required(0) },
      BuiltinFunction("runtime_checkable", "cls /") { (interpreter, arguments) throws(Stop) in
        guard case .type(let type) = arguments.required(0) else { return arguments.required(0) }
        type.state = ProtocolMark()
        return .type(type)
      },
      BuiltinFunction(
        "TypeVar", "name *constraints bound= covariant= contravariant= default= infer_variance="
      ) {
        (interpreter, arguments) throws(Stop) in
        try typeVariable(interpreter, arguments.required(0))
      },
      BuiltinFunction("ParamSpec", "name / **options") { (interpreter, arguments) throws(Stop) in
        try typeVariable(interpreter, arguments.required(0))
      },
      BuiltinFunction("NewType", "name tp") { (interpreter, arguments) throws(Stop) in
        try interpreter.closure(
          BuiltinFunction("NewType", "type value /") { (_, arguments) throws(Stop) in arguments.required(1) },
          over: arguments.required(1))
      },
      BuiltinFunction("NamedTuple", "typename fields= / **options") { (interpreter, arguments) throws(Stop) in
        try TypedTuples.namedTuple(interpreter, arguments)
      },
      BuiltinFunction("TypedDict", "typename fields / * total=") { (interpreter, arguments) throws(Stop) in
        .type(interpreter.type(named: "dict"))
      },
    ],
    classes: [
      NativeClass(
        module: "typing", name: "TypeVar",
        methods: [
          BuiltinFunction("__repr__", "self /") { (interpreter, arguments) throws(Stop) in
            try interpreter.string("~" + (arguments.required(0).payload(Text.self)?.string ?? ""))
          },
          BuiltinFunction("__or__", "self other /") { (interpreter, arguments) throws(Stop) in
            try interpreter.genericAlias(
              .none, try interpreter.tuple([arguments.required(0), arguments.required(1)]))
          },
        ],
        properties: [
          BuiltinFunction("__name__", "self") { (interpreter, arguments) throws(Stop) in
            try interpreter.string(arguments.required(0).payload(Text.self)?.string ?? "")
          }
        ]), NativeClass(module: "typing", name: "Generic", classMethods: [generic]),
      NativeClass(module: "typing", name: "Protocol", classMethods: [generic]),
    ]
      + [
        "Any", "Optional", "Union", "Literal", "Final", "ClassVar", "Annotated", "Concatenate", "Self",
        "NoReturn",
        "Never", "TypeAlias", "Text", "AnyStr", "Required", "NotRequired", "LiteralString", "TypeGuard",
        "Unpack",
        "SupportsFloat", "SupportsInt", "SupportsIndex", "SupportsAbs", "IO", "TextIO", "Pattern", "Match",
        "Awaitable", "Coroutine", "AsyncIterator", "AsyncIterable", "AsyncGenerator", "ContextManager",
        "Reversible",
        "ItemsView", "KeysView", "ValuesView", "Counter", "Deque", "OrderedDict", "ChainMap",
      ].map { NativeClass(module: "typing", name: $0, classMethods: [form]) },
    values: [
      "TYPE_CHECKING": .flag(false), "List": .type("list"), "Dict": .type("dict"), "Tuple": .type("tuple"),
      "Set": .type("set"), "FrozenSet": .type("frozenset"), "Type": .type("type"),
      "DefaultDict": .type("collections.defaultdict"),
      "Callable": .type("collections.abc.Callable"), "Iterable": .type("collections.abc.Iterable"),
      "Iterator": .type("collections.abc.Iterator"), "Sequence": .type("collections.abc.Sequence"),
      "MutableSequence": .type("collections.abc.MutableSequence"),
      "Mapping": .type("collections.abc.Mapping"),
      "MutableMapping": .type("collections.abc.MutableMapping"),
      "Hashable": .type("collections.abc.Hashable"),
      "Sized": .type("collections.abc.Sized"), "Collection": .type("collections.abc.Collection"),
      "Container": .type("collections.abc.Container"), "Generator": .type("collections.abc.Generator"),
      "AbstractSet": .type("collections.abc.Set"), "MutableSet": .type("collections.abc.MutableSet"),
    ])

  /// `Generic[T]`: deriving from it means deriving from the class.
  private static let generic = BuiltinFunction("__class_getitem__", "cls key /") {
    (interpreter, arguments) throws(Stop) in
    try interpreter.genericAlias(arguments.required(0), arguments.required(1))
  }

  /// `Optional[int]` and the like: only something that stands in type hints; unions can be asked about.
  private static let form = BuiltinFunction("__class_getitem__", "cls key /") {
    (interpreter, arguments) throws(Stop) in
    guard case .type(let type) = arguments.required(0) else { return .none }
    let key = arguments.required(1)
    var parts = [key]
    if case .tuple(let tuple) = key { parts = tuple.elements }
    if type.name == "Optional" { parts = [key, .none] }
    let isUnion = type.name == "Optional" || type.name == "Union"
    return try interpreter.instance(
      of: "types.GenericAlias",
      GenericAlias(origin: arguments.required(0), arguments: parts, isUnion: isUnion))
  }

  private static func typeVariable(_ interpreter: Interpreter, _ name: Value) throws(Stop) -> Value {
    guard case .text(let text) = name else { throw interpreter.fail(.typeError, "name must be a string") }
    return try interpreter.instance(of: "typing.TypeVar", text)
  }
}

/// Held by a protocol that `isinstance` may be asked about.
final class ProtocolMark {}
