/// `list[int]`, `Optional[str]`, `int | None`: a type hint that is a value.
final class GenericAlias {
  /// What stands before the brackets; of a union nothing.
  let origin: Value
  /// What stands between the brackets, or beside `|`.
  let arguments: [Value]
  let isUnion: Bool

  /// `origin[arguments]`, or the union of `arguments`.
  init(origin: Value, arguments: [Value], isUnion: Bool) {
    self.origin = origin
    self.arguments = arguments
    self.isUnion = isUnion
  }

  /// What deriving from it means.
  var base: TypeObject? {
    if case .type(let type) = origin, !isUnion { type } else { nil }
  }
}

extension Modules {
  static let genericAlias = NativeClass(
    module: "types", name: "GenericAlias",
    methods: [
      BuiltinFunction("__call__", "self / *values **options") { (interpreter, arguments) throws(Stop) in
        guard let alias = arguments.required(0).payload(GenericAlias.self), !alias.isUnion else {
          throw interpreter.fail(.typeError, "Cannot instantiate a union")
        }
        return try interpreter.call(alias.origin, arguments.rest, arguments.keywords)
      },
      BuiltinFunction("__getitem__", "self key /") { (_, arguments) throws(Stop) in arguments.required(0) },
      BuiltinFunction("__or__", "self other /") { (interpreter, arguments) throws(Stop) in
        try interpreter.union(arguments.required(0), arguments.required(1)) ?? .notImplemented
      },
      BuiltinFunction("__ror__", "self other /") { (interpreter, arguments) throws(Stop) in
        try interpreter.union(arguments.required(1), arguments.required(0)) ?? .notImplemented
      },
      BuiltinFunction("__repr__", "self /") { (interpreter, _) throws(Stop) in
        throw interpreter.refuse("repr of a type hint", "the text of type hints is not supported")
      },
      BuiltinFunction("__eq__", "self other /") { (interpreter, arguments) throws(Stop) in
        if arguments.required(0).isIdentical(to: arguments.required(1)) { return .bool(true) }
        throw interpreter.refuse("type hint == …", "comparing type hints is not supported")
      },
      BuiltinFunction("__hash__", "self /") { (interpreter, arguments) throws(Stop) in
        .int(interpreter.identityHash(arguments.required(0)))
      },
    ],
    properties: [
      BuiltinFunction("__origin__", "self") { (_, arguments) throws(Stop) in
        arguments.required(0).payload(GenericAlias.self)?.origin ?? .none
      },
      BuiltinFunction("__args__", "self") { (interpreter, arguments) throws(Stop) in
        try interpreter.tuple(arguments.required(0).payload(GenericAlias.self)?.arguments ?? [])
      },
    ])
}

extension Interpreter {
  /// `origin[key]` as a type hint.
  func genericAlias(_ origin: Value, _ key: Value) throws(Stop) -> Value {
    var arguments = [key]
    if case .tuple(let tuple) = key { arguments = tuple.elements }
    return try instance(
      of: "types.GenericAlias", GenericAlias(origin: origin, arguments: arguments, isUnion: false))
  }

  /// `left | right` between classes and type hints; `nil` if one is neither.
  func union(_ left: Value, _ right: Value) throws(Stop) -> Value? {
    var arguments: [Value] = []
    var hasType = false
    for value in [left, right] {
      switch value {
      case .type:
        hasType = true
        arguments.append(value)
      case .none: arguments.append(value)
      case .instance(let object):
        guard let alias = object.payload as? GenericAlias else { return nil }
        hasType = true
        arguments += alias.isUnion ? alias.arguments : [value]
      default: return nil
      }
    }
    guard hasType, arguments.count < 1000 else { return nil }
    return try instance(
      of: "types.GenericAlias", GenericAlias(origin: .none, arguments: arguments, isUnion: true))
  }
}
