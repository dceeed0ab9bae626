/// The methods that `@dataclass` adds; each gets the class, then the object.
enum DataClassMethods {
  private static func known(_ arguments: Arguments) -> (TypeObject, DataClass)? {
    guard case .type(let type) = arguments.required(0), let known = type.state as? DataClass else {
      return nil
    }
    return (type, known)
  }

  /// `__init__`
  static let initialize = BuiltinFunction("__init__", "cls self / *values **options") {
    (interpreter, arguments) throws(Stop) in
    guard let (_, known) = known(arguments) else { return .none }
    let object = arguments.required(1)
    let values = try interpreter.bind(arguments.rest, arguments.keywords, to: known.parameters)
    var given: [String: Value] = [:]
    for (parameter, value) in zip(known.parameters.parameters, values) { given[parameter.name] = value }
    var passed: [Value] = []
    for field in known.fields {
      var value = field.isInInit ? given[field.name] : nil
      if value == nil {
        if let factory = field.factory {
          value = try interpreter.call(factory, [])
        } else if field.isInInit || known.options.hasSlots {
          value = field.defaultValue
        }
      }
      if field.kind == .initOnly {
        passed.append(value ?? .none)
        continue
      }
      guard let value else { continue }
      if known.options.isFrozen {
        try interpreter.setPlainAttribute(field.name, of: object, to: value)
      } else {
        try interpreter.setAttribute(field.name, of: object, to: value)
      }
    }
    if let hook = interpreter.special("__post_init__", of: object) {
      _ = try interpreter.callSpecial(hook, object, passed)
    }
    return .none
  }

  /// `__repr__`
  static let represent = BuiltinFunction("__repr__", "cls self /") { (interpreter, arguments) throws(Stop) in
    guard let (_, known) = known(arguments), case .instance(let object) = arguments.required(1) else {
      return .none
    }
    if interpreter.beingWritten.contains(where: { $0 === object }) { return try interpreter.string("...") }
    interpreter.beingWritten.append(object)
    defer { interpreter.beingWritten.removeLast() }
    var builder = TextBuilder()
    builder.append(object.type.qualifiedName + "(")
    var isFirst = true
    for field in known.stored where field.isInRepr {
      builder.append((isFirst ? "" : ", ") + field.name + "=")
      isFirst = false
      try interpreter.write(
        try interpreter.attribute(field.name, of: arguments.required(1)), into: &builder, isRepr: true)
    }
    builder.append(")")
    return .text(try builder.text(interpreter.meter))
  }

  /// `__eq__`
  static let equal = BuiltinFunction("__eq__", "cls self other /") { (interpreter, arguments) throws(Stop) in
    guard let (mine, theirs) = try sides(interpreter, arguments) else { return .notImplemented }
    return try interpreter.compare(.equal, mine, theirs)
  }

  /// `__lt__` and the like.
  static let orders: [BuiltinFunction] = [
    order("__lt__", .less), order("__le__", .lessEqual), order("__gt__", .greater),
    order("__ge__", .greaterEqual),
  ]

  private static func order(_ name: String, _ comparator: Comparator) -> BuiltinFunction {
    BuiltinFunction(name, "cls self other /") { (interpreter, arguments) throws(Stop) in
      guard let (mine, theirs) = try sides(interpreter, arguments) else { return .notImplemented }
      return try interpreter.compare(comparator, mine, theirs)
    }
  }

  /// The compared fields of both objects as tuples; `nil` if their classes differ.
  private static func sides(_ interpreter: Interpreter, _ arguments: Arguments) throws(Stop) -> (
    Value, Value
  )? {
    guard let (_, known) = known(arguments) else { return nil }
    let (mine, theirs) = (arguments.required(1), arguments.required(2))
    guard interpreter.type(of: mine) === interpreter.type(of: theirs) else { return nil }
    var (left, right): ([Value], [Value]) = ([], [])
    for field in known.stored where field.isCompared {
      left.append(try interpreter.attribute(field.name, of: mine))
      right.append(try interpreter.attribute(field.name, of: theirs))
    }
    return (try interpreter.tuple(left), try interpreter.tuple(right))
  }

  /// `__hash__`
  static let hash = BuiltinFunction("__hash__", "cls self /") { (interpreter, arguments) throws(Stop) in
    guard let (_, known) = known(arguments) else { return .none }
    var values: [Value] = []
    for field in known.stored where field.isHashed ?? field.isCompared {
      values.append(try interpreter.attribute(field.name, of: arguments.required(1)))
    }
    return try interpreter.hash(try interpreter.tuple(values))
  }

  /// `__setattr__` of a frozen class.
  static let refuseSetting = BuiltinFunction("__setattr__", "cls self name value /") {
    (interpreter, arguments) throws(Stop) in
    try refuse(interpreter, arguments, "assign to")
    guard case .text(let name) = arguments.required(2) else { return .none }
    try interpreter.setPlainAttribute(name.string, of: arguments.required(1), to: arguments.required(3))
    return .none
  }

  /// `__delattr__` of a frozen class.
  static let refuseDeleting = BuiltinFunction("__delattr__", "cls self name /") {
    (interpreter, arguments) throws(Stop) in
    try refuse(interpreter, arguments, "delete")
    guard case .text(let name) = arguments.required(2) else { return .none }
    try interpreter.deletePlainAttribute(name.string, of: arguments.required(1))
    return .none
  }

  private static func refuse(_ interpreter: Interpreter, _ arguments: Arguments, _ what: String) throws(Stop)
  {
    guard let (type, known) = known(arguments), case .text(let name) = arguments.required(2) else { return }
    let isOwn = interpreter.type(of: arguments.required(1)) === type
    if isOwn || known.fields.contains(where: { $0.name == name.string }) {
      throw interpreter.fail(
        .frozenInstanceError, "cannot \(what) field \(try interpreter.repr(.text(name)).string)")
    }
  }
}
