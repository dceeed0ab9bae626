/// What the abstract classes of `collections.abc` add to the methods that a class defines itself.
enum AbstractMixins {
  /// The classes that each derives from.
  static let bases: [String: [String]] = [
    "Iterator": ["Iterable"], "Reversible": ["Iterable"], "Generator": ["Iterator"],
    "Collection": ["Sized", "Iterable", "Container"], "Sequence": ["Reversible", "Collection"],
    "MutableSequence": ["Sequence"], "Mapping": ["Collection"], "MutableMapping": ["Mapping"],
    "Set": ["Collection"], "MutableSet": ["Set"], "MappingView": ["Sized"],
    "KeysView": ["MappingView", "Set"],
    "ItemsView": ["MappingView", "Set"], "ValuesView": ["MappingView", "Collection"],
  ].mapValues { $0.map { "collections.abc." + $0 } }

  /// The names that a class must define.
  static let abstract: [String: [String]] = [
    "Iterable": ["__iter__"], "Iterator": ["__next__"], "Sized": ["__len__"], "Container": ["__contains__"],
    "Hashable": ["__hash__"], "Callable": ["__call__"], "Reversible": ["__reversed__"],
    "Collection": ["__len__", "__iter__", "__contains__"], "Sequence": ["__getitem__", "__len__"],
    "MutableSequence": ["__getitem__", "__len__", "__setitem__", "__delitem__", "insert"],
    "Mapping": ["__getitem__", "__len__", "__iter__"],
    "MutableMapping": ["__getitem__", "__len__", "__iter__", "__setitem__", "__delitem__"],
    "Set": ["__contains__", "__iter__", "__len__"],
    "MutableSet": ["__contains__", "__iter__", "__len__", "add", "discard"],
  ]

  /// The methods that each adds.
  static let methods: [String: [BuiltinFunction]] = [
    "Iterator": [
      BuiltinFunction("__iter__", "self /") { (_, arguments) throws(Stop) in arguments.required(0) }
    ],
    "Sequence": [
      BuiltinFunction("__contains__", "self value /") { (interpreter, arguments) throws(Stop) in
        for item in try items(interpreter, arguments.required(0))
        where try interpreter.isSame(item, arguments.required(1)) {
          return .bool(true)
        }
        return .bool(false)
      },
      BuiltinFunction("__iter__", "self /") { (interpreter, arguments) throws(Stop) in
        let object = arguments.required(0)
        var index = 0
        return .iterator(
          IteratorObject("generator") { (interpreter) throws(Stop) in
            do throws(Stop) {
              defer { index += 1 }
              return try interpreter.element(.int(index), of: object)
            } catch .raised {
              if interpreter.absorb(.indexError) { return nil }
              throw .raised
            }
          })
      },
      BuiltinFunction("__reversed__", "self /") { (interpreter, arguments) throws(Stop) in
        let object = arguments.required(0)
        var index = try interpreter.length(object)
        return .iterator(
          IteratorObject("generator") { (interpreter) throws(Stop) in
            guard index > 0 else { return nil }
            index -= 1
            return try interpreter.element(.int(index), of: object)
          })
      },
      BuiltinFunction("index", "self value !start !stop") { (interpreter, arguments) throws(Stop) in
        for (index, item) in try items(interpreter, arguments.required(0)).enumerated()
        where try interpreter.isSame(item, arguments.required(1)) {
          return .int(index)
        }
        throw interpreter.fail(.valueError, "")
      },
      BuiltinFunction("count", "self value") { (interpreter, arguments) throws(Stop) in
        var count = 0
        for item in try items(interpreter, arguments.required(0))
        where try interpreter.isSame(item, arguments.required(1)) {
          count += 1
        }
        return .int(count)
      },
    ],
    "MutableSequence": [
      BuiltinFunction("append", "self value") { (interpreter, arguments) throws(Stop) in
        try insert(interpreter, arguments.required(0), arguments.required(1))
      },
      BuiltinFunction("extend", "self values") { (interpreter, arguments) throws(Stop) in
        for value in try interpreter.collect(arguments.required(1)) {
          _ = try insert(interpreter, arguments.required(0), value)
        }
        return .none
      },
      BuiltinFunction("__iadd__", "self values") { (interpreter, arguments) throws(Stop) in
        for value in try interpreter.collect(arguments.required(1)) {
          _ = try insert(interpreter, arguments.required(0), value)
        }
        return arguments.required(0)
      },
      BuiltinFunction("pop", "self index=") { (interpreter, arguments) throws(Stop) in
        let index = arguments[1] ?? .int(-1)
        let value = try interpreter.element(index, of: arguments.required(0))
        try interpreter.deleteElement(index, of: arguments.required(0))
        return value
      },
    ],
    "Mapping": [
      BuiltinFunction("get", "self key default=") { (interpreter, arguments) throws(Stop) in
        do throws(Stop) {
          return try interpreter.element(arguments.required(1), of: arguments.required(0))
        } catch .raised {
          if interpreter.absorb(.keyError) { return arguments[2] ?? .none }
          throw .raised
        }
      },
      BuiltinFunction("__contains__", "self key /") { (interpreter, arguments) throws(Stop) in
        do throws(Stop) {
          _ = try interpreter.element(arguments.required(1), of: arguments.required(0))
          return .bool(true)
        } catch .raised {
          if interpreter.absorb(.keyError) { return .bool(false) }
          throw .raised
        }
      },
      listing("keys") { (_, _, key) throws(Stop) in key },
      listing("values") { (interpreter, object, key) throws(Stop) in try interpreter.element(key, of: object)
      },
      listing("items") { (interpreter, object, key) throws(Stop) in
        try interpreter.tuple([key, try interpreter.element(key, of: object)])
      },
      BuiltinFunction("__eq__", "self other /") { (interpreter, arguments) throws(Stop) in
        guard
          try interpreter.isInstance(
            arguments.required(1), .type(try interpreter.type(at: "collections.abc.Mapping")))
        else {
          return .notImplemented
        }
        let (mine, theirs) = (try DictObject(interpreter.meter), try DictObject(interpreter.meter))
        try interpreter.update(mine, arguments.required(0), [])
        try interpreter.update(theirs, arguments.required(1), [])
        return .bool(try interpreter.equals(.dict(mine), .dict(theirs)))
      },
    ],
    "MutableMapping": [
      BuiltinFunction("pop", "self key default=") { (interpreter, arguments) throws(Stop) in
        let object = arguments.required(0)
        do throws(Stop) {
          let value = try interpreter.element(arguments.required(1), of: object)
          try interpreter.deleteElement(arguments.required(1), of: object)
          return value
        } catch .raised {
          if let fallback = arguments[2], interpreter.absorb(.keyError) { return fallback }
          throw .raised
        }
      },
      BuiltinFunction("setdefault", "self key default=") { (interpreter, arguments) throws(Stop) in
        do throws(Stop) {
          return try interpreter.element(arguments.required(1), of: arguments.required(0))
        } catch .raised {
          guard interpreter.absorb(.keyError) else { throw .raised }
          let value = arguments[2] ?? .none
          try interpreter.setElement(arguments.required(1), of: arguments.required(0), to: value)
          return value
        }
      },
      BuiltinFunction("update", "self other= / **options") { (interpreter, arguments) throws(Stop) in
        let dict = try DictObject(interpreter.meter)
        try interpreter.update(dict, arguments[1], arguments.keywords)
        for (key, value) in dict.entries {
          try interpreter.setElement(key, of: arguments.required(0), to: value)
        }
        return .none
      },
      BuiltinFunction("clear", "self") { (interpreter, arguments) throws(Stop) in
        for key in try interpreter.collect(arguments.required(0)) {
          try interpreter.deleteElement(key, of: arguments.required(0))
        }
        return .none
      },
    ],
  ]

  private static func items(_ interpreter: Interpreter, _ object: Value) throws(Stop) -> [Value] {
    try interpreter.collect(object)
  }

  private static func insert(_ interpreter: Interpreter, _ object: Value, _ value: Value) throws(Stop)
    -> Value
  {
    let place = try interpreter.length(object)
    return try interpreter.call(try interpreter.attribute("insert", of: object), [.int(place), value])
  }

  /// A view of a mapping, made anew for every loop.
  private static func listing(
    _ name: String, _ part: @escaping @Sendable (Interpreter, Value, Value) throws(Stop) -> Value
  ) -> BuiltinFunction {
    BuiltinFunction(name, "self") { (_, arguments) throws(Stop) in
      let object = arguments.required(0)
      return .iterator(
        IteratorObject(
          view: name.prefix(1).uppercased() + name.dropFirst() + "View",
          restart: { (interpreter) throws(Stop) in
            let keys = try interpreter.iterator(object)
            return IteratorObject("generator", over: [keys]) { (interpreter) throws(Stop) in
              guard let key = try keys.next(interpreter) else { return nil }
              return try part(interpreter, object, key)
            }
          }))
    }
  }
}
