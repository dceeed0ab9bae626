extension Methods {
  /// Methods of `list`.
  static let list: [BuiltinFunction] = [
    BuiltinFunction("append", "self object /") { (_, arguments) throws(Stop) in
      guard case .list(let list) = arguments.required(0) else { return .none }
      try list.append(arguments.required(1))
      return .none
    },
    BuiltinFunction("extend", "self iterable /") { (interpreter, arguments) throws(Stop) in
      guard case .list(let list) = arguments.required(0) else { return .none }
      let more = try interpreter.collect(arguments.required(1))
      try interpreter.charge(elements: more.count)
      try list.append(contentsOf: more)
      return .none
    },
    BuiltinFunction("insert", "self index object /") { (interpreter, arguments) throws(Stop) in
      guard case .list(let list) = arguments.required(0) else { return .none }
      let index = try interpreter.place(arguments.required(1))
      let count = list.elements.count
      let place = index < 0 ? max(0, index + count) : min(index, count)
      try interpreter.charge(elements: (count - place) >> 2)
      try list.insert(arguments.required(2), at: place)
      return .none
    },
    BuiltinFunction("pop", "self index= /") { (interpreter, arguments) throws(Stop) in
      guard case .list(let list) = arguments.required(0) else { return .none }
      if list.elements.isEmpty { throw interpreter.fail(.indexError, "pop from empty list") }
      let index = try arguments[1].map { (index) throws(Stop) in try interpreter.place(index) } ?? -1
      let place = index < 0 ? index + list.elements.count : index
      guard place >= 0, place < list.elements.count else {
        throw interpreter.fail(.indexError, "pop index out of range")
      }
      try interpreter.charge(elements: (list.elements.count - place) >> 2)
      return try list.remove(at: place)
    },
    BuiltinFunction("remove", "self value /") { (interpreter, arguments) throws(Stop) in
      guard case .list(let list) = arguments.required(0) else { return .none }
      for (index, element) in list.elements.enumerated() {
        try interpreter.charge()
        guard try interpreter.equals(element, arguments.required(1)) else { continue }
        _ = try list.remove(at: index)
        return .none
      }
      throw interpreter.fail(.valueError, "list.remove(x): x not in list")
    },
    BuiltinFunction("clear", "self") { (_, arguments) throws(Stop) in
      guard case .list(let list) = arguments.required(0) else { return .none }
      try list.replace([])
      return .none
    },
    BuiltinFunction("copy", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.list(try interpreter.collect(arguments.required(0)))
    },
    BuiltinFunction("reverse", "self") { (interpreter, arguments) throws(Stop) in
      guard case .list(let list) = arguments.required(0) else { return .none }
      try interpreter.charge(elements: list.elements.count)
      try list.replace(list.elements.reversed())
      return .none
    },
    BuiltinFunction("sort", "self * key= reverse=") { (interpreter, arguments) throws(Stop) in
      guard case .list(let list) = arguments.required(0) else { return .none }
      try list.replace(try interpreter.sorted(list.elements, key: arguments[1], reverse: arguments[2]))
      return .none
    },
    index, count,
  ]

  /// Methods of `tuple`.
  static let tuple: [BuiltinFunction] = [index, count]

  private static let index = BuiltinFunction("index", "self value start= stop= /") {
    (interpreter, arguments) throws(Stop) in
    let values = try interpreter.collect(arguments.required(0))
    let first = arguments[2]?.smallInteger ?? 0
    let last = arguments[3]?.smallInteger ?? values.count
    let start = max(0, first < 0 ? first + values.count : first)
    let stop = min(values.count, last < 0 ? last + values.count : last)
    if start < stop {
      for place in start..<stop {
        try interpreter.charge()
        if try interpreter.equals(values[place], arguments.required(1)) { return .int(place) }
      }
    }
    if case .tuple = arguments.required(0) {
      throw interpreter.fail(.valueError, "tuple.index(x): x not in tuple")
    }
    var owner = "list"
    if case .range = arguments.required(0) { owner = "range" }
    throw interpreter.fail(
      .valueError, "\(try interpreter.repr(arguments.required(1)).string) is not in \(owner)")
  }

  private static let count = BuiltinFunction("count", "self value /") {
    (interpreter, arguments) throws(Stop) in
    var count = 0
    for value in try interpreter.collect(arguments.required(0)) {
      try interpreter.charge()
      if try interpreter.equals(value, arguments.required(1)) { count += 1 }
    }
    return .int(count)
  }

  /// Methods of `dict`.
  static let dict: [BuiltinFunction] = [
    BuiltinFunction("get", "self key default= /") { (interpreter, arguments) throws(Stop) in
      guard case .dict(let dict) = arguments.required(0) else { return .none }
      return dict.value(try interpreter.hashKey(arguments.required(1))) ?? arguments[2] ?? .none
    },
    BuiltinFunction("keys", "self") { (interpreter, arguments) throws(Stop) in
      guard case .dict(let dict) = arguments.required(0) else { return .none }
      return .iterator(interpreter.view(of: dict, "dict_keys") { $0.key })
    },
    BuiltinFunction("values", "self") { (interpreter, arguments) throws(Stop) in
      guard case .dict(let dict) = arguments.required(0) else { return .none }
      return .iterator(interpreter.view(of: dict, "dict_values") { $0.value })
    },
    BuiltinFunction("items", "self") { (interpreter, arguments) throws(Stop) in
      guard case .dict(let dict) = arguments.required(0) else { return .none }
      let meter = interpreter.meter
      return .iterator(
        interpreter.view(of: dict, "dict_items") { (entry) throws(Stop) in
          .tuple(try TupleObject([entry.key, entry.value], meter))
        })
    },
    BuiltinFunction("pop", "self key default= /") { (interpreter, arguments) throws(Stop) in
      guard case .dict(let dict) = arguments.required(0) else { return .none }
      if let value = dict.remove(try interpreter.hashKey(arguments.required(1))) { return value }
      if let fallback = arguments[2] { return fallback }
      throw try interpreter.keyError(arguments.required(1))
    },
    BuiltinFunction("popitem", "self") { (interpreter, arguments) throws(Stop) in
      guard case .dict(let dict) = arguments.required(0) else { return .none }
      guard let last = dict.last else {
        throw interpreter.fail(.keyError, "popitem(): dictionary is empty")
      }
      _ = dict.remove(try interpreter.hashKey(last.key))
      return try interpreter.tuple([last.key, last.value])
    },
    BuiltinFunction("setdefault", "self key default= /") { (interpreter, arguments) throws(Stop) in
      guard case .dict(let dict) = arguments.required(0) else { return .none }
      let key = try interpreter.hashKey(arguments.required(1))
      if let value = dict.value(key) { return value }
      try dict.set(key, arguments.required(1), arguments[2] ?? .none)
      return arguments[2] ?? .none
    },
    BuiltinFunction("update", "self source= / **entries") { (interpreter, arguments) throws(Stop) in
      guard case .dict(let dict) = arguments.required(0) else { return .none }
      try interpreter.update(dict, arguments[1], arguments.keywords)
      return .none
    },
    BuiltinFunction("clear", "self") { (_, arguments) throws(Stop) in
      if case .dict(let dict) = arguments.required(0) { dict.removeAll() }
      return .none
    },
    BuiltinFunction("copy", "self") { (interpreter, arguments) throws(Stop) in
      let copy = try DictObject(interpreter.meter)
      try interpreter.update(copy, arguments.required(0), [])
      return .dict(copy)
    },
  ]
}

extension Interpreter {
  /// A view of a dictionary: looping over it again starts again.
  func view(
    of dict: DictObject, _ name: String,
    _ part: @escaping ((key: Value, value: Value)) throws(Stop) -> Value
  ) -> IteratorObject {
    IteratorObject(
      view: name, of: dict,
      restart: { (_) throws(Stop) in
        var entries = DictEntries(dict)
        return IteratorObject(name) { (interpreter) throws(Stop) in
          guard let entry = try entries.next(interpreter) else { return nil }
          return try part(entry)
        }
      })
  }
}
