/// `collections.defaultdict`: a dictionary that makes the value of a missing key.
enum DefaultDict {
  /// The class.
  static let native = NativeClass(
    module: "collections", name: "collections.defaultdict", bases: ["dict"],
    methods: [
      BuiltinFunction("__init__", "self default_factory= source= / **entries") {
        (interpreter, arguments) throws(Stop) in
        let dict = try interpreter.dictionary(arguments)
        if let factory = arguments[1], !factory.isIdentical(to: .none) {
          guard interpreter.isCallable(factory) else {
            throw interpreter.fail(.typeError, "first argument must be callable or None")
          }
          dict.defaultFactory = factory
        }
        try interpreter.update(dict, arguments[2], arguments.keywords)
        return .none
      },
      BuiltinFunction("__missing__", "self key") { (interpreter, arguments) throws(Stop) in
        let dict = try interpreter.dictionary(arguments)
        guard let factory = dict.defaultFactory else {
          throw try interpreter.keyError(arguments.required(1))
        }
        let value = try interpreter.call(factory, [])
        try dict.set(try interpreter.hashKey(arguments.required(1)), arguments.required(1), value)
        return value
      },
      BuiltinFunction("__repr__", "self") { (interpreter, arguments) throws(Stop) in
        let dict = try interpreter.dictionary(arguments)
        var builder = TextBuilder()
        let name = interpreter.typeName(arguments.required(0)).split(separator: ".").last.map(String.init)
        builder.append((name ?? "defaultdict") + "(")
        try interpreter.write(dict.defaultFactory ?? .none, into: &builder, isRepr: true)
        builder.append(", ")
        try interpreter.write(dict, into: &builder)
        builder.append(")")
        return .text(try builder.text(interpreter.meter))
      },
    ] + DerivedDictionary.methods,
    properties: [
      BuiltinFunction("default_factory", "self") { (interpreter, arguments) throws(Stop) in
        try interpreter.dictionary(arguments).defaultFactory ?? .none
      }
    ],
    setters: [
      BuiltinFunction("default_factory", "self value") { (interpreter, arguments) throws(Stop) in
        let factory = arguments.required(1)
        try interpreter.dictionary(arguments).defaultFactory = factory.isIdentical(to: .none) ? nil : factory
        return .none
      }
    ])
}

/// `collections.OrderedDict`: a dictionary whose order counts when it is compared.
enum OrderedDict {
  private static func view(_ name: String) -> BuiltinFunction {
    BuiltinFunction(name, "self") { (interpreter, arguments) throws(Stop) in
      guard let method = Methods.find(name, in: "dict") else { return .none }
      let view = try interpreter.call(.builtin(method), [.dict(try interpreter.dictionary(arguments))])
      if case .iterator(let view) = view { view.isOrdered = true }
      return view
    }
  }

  /// The class.
  static let native = NativeClass(
    module: "collections", name: "collections.OrderedDict", bases: ["dict"],
    methods: [
      BuiltinFunction("__init__", "self source= / **entries") { (interpreter, arguments) throws(Stop) in
        try interpreter.update(
          try interpreter.dictionary(arguments), arguments[1], arguments.keywords)
        return .none
      },
      view("keys"), view("values"), view("items"),
      BuiltinFunction("move_to_end", "self key last=") { (interpreter, arguments) throws(Stop) in
        let dict = try interpreter.dictionary(arguments)
        let hash = try interpreter.hashKey(arguments.required(1))
        let isLast = try arguments[2].map { (flag) throws(Stop) in try interpreter.truth(flag) } ?? true
        guard let value = dict.value(hash) else { throw try interpreter.keyError(arguments.required(1)) }
        if isLast {
          _ = dict.remove(hash)
          try dict.set(hash, arguments.required(1), value)
        } else {
          try interpreter.charge(elements: dict.count)
          let others = try DictObject(interpreter.meter)
          _ = dict.remove(hash)
          try interpreter.update(others, .dict(dict), [])
          dict.removeAll()
          try dict.set(hash, arguments.required(1), value)
          try interpreter.update(dict, .dict(others), [])
        }
        return .none
      },
      BuiltinFunction("popitem", "self last=") { (interpreter, arguments) throws(Stop) in
        let dict = try interpreter.dictionary(arguments)
        let isLast = try arguments[1].map { (flag) throws(Stop) in try interpreter.truth(flag) } ?? true
        try interpreter.charge(elements: dict.count)
        guard let entry = isLast ? dict.last : dict.first else {
          throw interpreter.fail(.keyError, "dictionary is empty")
        }
        _ = dict.remove(try interpreter.hashKey(entry.key))
        return try interpreter.tuple([entry.key, entry.value])
      },
      BuiltinFunction("__eq__", "self other /") { (interpreter, arguments) throws(Stop) in
        try interpreter.orderedEqual(arguments)
      },
      BuiltinFunction("__repr__", "self") { (interpreter, arguments) throws(Stop) in
        let dict = try interpreter.dictionary(arguments)
        var builder = TextBuilder()
        let name = interpreter.typeName(arguments.required(0)).split(separator: ".").last.map(String.init)
        builder.append((name ?? "OrderedDict") + "(")
        if dict.count > 0 {
          // Since 3.12 the text is that of a dictionary.
          try interpreter.write(dict, into: &builder)
        }
        builder.append(")")
        return .text(try builder.text(interpreter.meter))
      },
    ] + DerivedDictionary.methods)
}

extension Interpreter {
  /// `==` of an ordered dictionary: order counts between two of them.
  fileprivate func orderedEqual(_ arguments: Arguments) throws(Stop) -> Value {
    let mine = try dictionary(arguments)
    guard case .dict(let other) = arguments.required(1).plain else { return .notImplemented }
    guard mine.count == other.count else { return .bool(false) }
    let isOrdered = type(of: arguments.required(1)).isSubtype(of: try type(at: OrderedDict.native.path))
    try descend()
    defer { ascend() }
    for (entry, theirs) in zip(mine.entries, other.entries) {
      try charge()
      let key = try hashKey(entry.key)
      if isOrdered, !(try hashKey(theirs.key) == key) { return .bool(false) }
      guard let value = other.value(key), try equals(entry.value, value) else { return .bool(false) }
    }
    return .bool(true)
  }
}
