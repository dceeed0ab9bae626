/// What an object of a native class holds if it is a number that may stand in a hash table beside others.
protocol NumericContents: AnyObject {
  /// The key that is equal to that of every number of the same value.
  func hashKey(_ interpreter: Interpreter) throws(Stop) -> HashKey
}

extension Interpreter {
  /// The dictionary that the receiver of a method is or holds.
  func dictionary(_ arguments: Arguments) throws(Stop) -> DictObject {
    guard case .dict(let dict) = arguments.required(0).plain else {
      throw fail(
        .typeError, "descriptor requires a 'dict' object but received a '\(typeName(arguments.required(0)))'")
    }
    return dict
  }

  /// An object of `type`, which derives from `dict`, that is the dictionary `contents`.
  func object(of type: TypeObject, _ contents: DictObject) throws(Stop) -> Value {
    let object = try InstanceObject(type: type, meter)
    object.hold(.dict(contents))
    return .instance(object)
  }

  /// An object of the class of `object`, with the same entries and the same factory of values.
  func copied(_ object: Value) throws(Stop) -> Value {
    let copy = try DictObject(meter)
    if case .dict(let dict) = object.plain { copy.defaultFactory = dict.defaultFactory }
    try update(copy, object, [])
    return try self.object(of: type(of: object), copy)
  }

  /// The class and the dictionary for `receiver | other` (reflected: `other | receiver`).
  func united(_ arguments: Arguments, isReflected: Bool) throws(Stop) -> Value {
    let (receiver, other) = (arguments.required(0), arguments.required(1))
    guard case .dict = other.plain else { return .notImplemented }
    let result = try DictObject(meter)
    result.defaultFactory = try dictionary(arguments).defaultFactory
    try update(result, isReflected ? other : receiver, [])
    try update(result, isReflected ? receiver : other, [])
    return try object(of: type(of: receiver), result)
  }
}

/// What `defaultdict` and `OrderedDict` share: both give an object of their own class.
enum DerivedDictionary {
  /// `copy` and `|`.
  static let methods: [BuiltinFunction] = [
    BuiltinFunction("copy", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.copied(arguments.required(0))
    },
    BuiltinFunction("__or__", "self other /") { (interpreter, arguments) throws(Stop) in
      try interpreter.united(arguments, isReflected: false)
    },
    BuiltinFunction("__ror__", "self other /") { (interpreter, arguments) throws(Stop) in
      try interpreter.united(arguments, isReflected: true)
    },
    BuiltinFunction("__ior__", "self other /") { (interpreter, arguments) throws(Stop) in
      try interpreter.update(try interpreter.dictionary(arguments), arguments.required(1), [])
      return arguments.required(0)
    },
  ]

  /// `fromkeys`
  static let fromKeys = BuiltinFunction("fromkeys", "cls iterable value=") {
    (interpreter, arguments) throws(Stop) in
    let object = try interpreter.call(arguments.required(0), [])
    for key in try interpreter.collect(arguments.required(1)) {
      try interpreter.setElement(key, of: object, to: arguments[2] ?? .none)
    }
    return object
  }
}
