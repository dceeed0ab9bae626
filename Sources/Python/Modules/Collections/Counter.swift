import BigInt

/// `collections.Counter`: a dictionary of how often each thing occurs.
enum Counter {
  /// Where it is found.
  static let path = "collections.Counter"

  /// The class.
  static let native = NativeClass(
    module: "collections", name: "Counter", bases: ["dict"], methods: methods + operators + comparisons,
    classMethods: [
      BuiltinFunction("fromkeys", "cls iterable value=") { (interpreter, _) throws(Stop) in
        throw interpreter.fail(
          .notImplementedError, "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")
      }
    ])

  private static let methods: [BuiltinFunction] = [
    BuiltinFunction("__init__", "self iterable= / **counts") { (interpreter, arguments) throws(Stop) in
      try interpreter.count(
        arguments[1], arguments.keywords, sign: .add, into: try interpreter.dictionary(arguments))
      return .none
    },
    BuiltinFunction("update", "self iterable= / **counts") { (interpreter, arguments) throws(Stop) in
      try interpreter.count(
        arguments[1], arguments.keywords, sign: .add, into: try interpreter.dictionary(arguments))
      return .none
    },
    BuiltinFunction("subtract", "self iterable= / **counts") { (interpreter, arguments) throws(Stop) in
      try interpreter.count(
        arguments[1], arguments.keywords, sign: .subtract, into: try interpreter.dictionary(arguments))
      return .none
    },
    BuiltinFunction("__missing__", "self key") { (_, _) throws(Stop) in .int(0) },
    BuiltinFunction("__delitem__", "self key") { (interpreter, arguments) throws(Stop) in
      let key = try interpreter.hashKey(arguments.required(1))
      _ = try interpreter.dictionary(arguments).remove(key)
      return .none
    },
    BuiltinFunction("most_common", "self n=") { (interpreter, arguments) throws(Stop) in
      try interpreter.mostCommon(try interpreter.dictionary(arguments), arguments[1])
    },
    BuiltinFunction("elements", "self") { (interpreter, arguments) throws(Stop) in
      .iterator(interpreter.elements(of: try interpreter.dictionary(arguments)))
    },
    BuiltinFunction("total", "self") { (interpreter, arguments) throws(Stop) in
      let counts = try interpreter.dictionary(arguments).entries.map(\.value)
      return try interpreter.sum(try interpreter.list(counts), from: .int(0))
    },
    BuiltinFunction("copy", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.copied(arguments.required(0))
    },
    BuiltinFunction("__repr__", "self") { (interpreter, arguments) throws(Stop) in
      let dict = try interpreter.dictionary(arguments)
      let name = interpreter.typeName(arguments.required(0))
      guard dict.count > 0 else { return try interpreter.string(name + "()") }
      let sorted = try DictObject(interpreter.meter)
      for (key, value) in try interpreter.entriesByCount(dict) {
        try sorted.set(try interpreter.hashKey(key), key, value)
      }
      var builder = TextBuilder()
      builder.append(name + "(")
      try interpreter.write(sorted, into: &builder)
      builder.append(")")
      return .text(try builder.text(interpreter.meter))
    },
  ]

  /// An operator of two counters: what it makes of two counts; only positive ones are kept.
  private static func merging(
    _ name: String, _ combine: @escaping @Sendable (Interpreter, Value, Value) throws(Stop) -> Value
  ) -> [BuiltinFunction] {
    [
      BuiltinFunction("__" + name + "__", "self other /") { (interpreter, arguments) throws(Stop) in
        let mine = try interpreter.dictionary(arguments)
        guard let other = try interpreter.counter(arguments.required(1)) else { return .notImplemented }
        return try interpreter.object(
          of: try interpreter.type(at: path), try interpreter.merge(mine, other, combine))
      },
      BuiltinFunction("__i" + name + "__", "self other /") { (interpreter, arguments) throws(Stop) in
        let mine = try interpreter.dictionary(arguments)
        guard case .dict(let other) = arguments.required(1).plain else {
          throw interpreter.fail(
            .attributeError,
            "'\(interpreter.typeName(arguments.required(1)))' object has no attribute 'items'")
        }
        let merged = try interpreter.merge(mine, other, combine)
        mine.removeAll()
        try interpreter.update(mine, .dict(merged), [])
        return arguments.required(0)
      },
    ]
  }

  private static func signed(_ name: String, _ sign: BinaryOperator) -> BuiltinFunction {
    BuiltinFunction(name, "self") { (interpreter, arguments) throws(Stop) in
      let mine = try interpreter.dictionary(arguments)
      let result = try DictObject(interpreter.meter)
      for (key, count) in mine.entries {
        let value = sign == .add ? count : try interpreter.binary(.subtract, .int(0), count)
        if try interpreter.truth(try interpreter.compare(.greater, value, .int(0))) {
          try result.set(try interpreter.hashKey(key), key, value)
        }
      }
      return try interpreter.object(of: try interpreter.type(at: path), result)
    }
  }

  private static let operators: [BuiltinFunction] =
    merging("add") { (interpreter, a, b) throws(Stop) in try interpreter.binary(.add, a, b) }
    + merging("sub") { (interpreter, a, b) throws(Stop) in try interpreter.binary(.subtract, a, b) }
    + merging("or") { (interpreter, a, b) throws(Stop) in
      try interpreter.truth(try interpreter.compare(.less, a, b)) ? b : a
    }
    + merging("and") { (interpreter, a, b) throws(Stop) in
      try interpreter.truth(try interpreter.compare(.less, a, b)) ? a : b
    }
    + [signed("__pos__", .add), signed("__neg__", .subtract)]

  /// A comparison holds if it holds for the counts of every key of both.
  private static func comparison(_ name: String, _ comparator: Comparator, strictly: Bool = false)
    -> BuiltinFunction
  {
    BuiltinFunction(name, "self other /") { (interpreter, arguments) throws(Stop) in
      let mine = try interpreter.dictionary(arguments)
      guard let other = try interpreter.counter(arguments.required(1)) else { return .notImplemented }
      var isDifferent = false
      for (key, _) in mine.entries + other.entries {
        try interpreter.charge()
        let hash = try interpreter.hashKey(key)
        let (a, b) = (mine.value(hash) ?? .int(0), other.value(hash) ?? .int(0))
        if !(try interpreter.truth(try interpreter.compare(comparator, a, b))) { return .bool(false) }
        if strictly, !(try interpreter.equals(a, b)) { isDifferent = true }
      }
      return .bool(!strictly || isDifferent)
    }
  }

  private static let comparisons: [BuiltinFunction] = [
    comparison("__eq__", .equal), comparison("__le__", .lessEqual), comparison("__ge__", .greaterEqual),
    comparison("__lt__", .lessEqual, strictly: true), comparison("__gt__", .greaterEqual, strictly: true),
    BuiltinFunction("__ne__", "self other /") { (interpreter, arguments) throws(Stop) in
      guard try interpreter.counter(arguments.required(1)) != nil, let equal = comparisons.first else {
        return .notImplemented
      }
      return .bool(!(try interpreter.truth(try equal.body(interpreter, arguments))))
    },
  ]
}

extension Interpreter {
  /// The dictionary of a `Counter`; `nil` for anything else.
  func counter(_ value: Value) throws(Stop) -> DictObject? {
    guard case .dict(let dict) = value.plain, type(of: value).isSubtype(of: try type(at: Counter.path)) else {
      return nil
    }
    return dict
  }

  /// Counts things, or adds (or takes away) the counts of a mapping.
  func count(
    _ source: Value?, _ keywords: [(name: String, value: Value)], sign: BinaryOperator, into dict: DictObject
  ) throws(Stop) {
    func add(_ key: Value, _ count: Value) throws(Stop) {
      try charge()
      let hash = try hashKey(key)
      let old = dict.value(hash)
      if case .int(let a)? = old, case .int(let b) = count, a.magnitude < 1 << 62, b.magnitude < 1 << 62 {
        try dict.set(hash, key, .int(sign == .add ? a + b : a - b))
      } else {
        try dict.set(
          hash, key,
          try binary(sign, sign == .add ? count : old ?? .int(0), sign == .add ? old ?? .int(0) : count))
      }
    }
    switch source?.plain {
    case nil, .some(.none): break
    case .some(.dict(let other)):
      if dict.count == 0, sign == .add {
        try update(dict, .dict(other), [])
      } else {
        for (key, value) in other.entries { try add(key, value) }
      }
    case .some:
      guard let source else { break }
      let things = try iterator(source)
      while let key = try things.next(self) { try add(key, .int(1)) }
    }
    for (name, value) in keywords { try add(try string(name), value) }
  }

  /// The entries of a counter, the most frequent first; equal ones as they came.
  func entriesByCount(_ dict: DictObject) throws(Stop) -> [(key: Value, value: Value)] {
    let entries = dict.entries
    var indices: [Value] = []
    for (index, entry) in entries.enumerated() { indices.append(try tuple([entry.value, .int(index)])) }
    // The order is decided by the counts alone: sorted keeps equal ones in place.
    let key = BuiltinFunction("count", "pair") { (_, arguments) throws(Stop) in
      guard case .tuple(let pair) = arguments.required(0) else { return .none }
      return pair.elements[0]
    }
    let sorted = try sorted(indices, key: .builtin(key), reverse: .bool(true))
    return sorted.compactMap { value in
      guard case .tuple(let pair) = value, let index = pair.elements[1].smallInteger else { return nil }
      return entries[index]
    }
  }

  /// `Counter.most_common(n)`.
  func mostCommon(_ dict: DictObject, _ count: Value?) throws(Stop) -> Value {
    var pairs: [Value] = []
    for (key, value) in try entriesByCount(dict) { pairs.append(try tuple([key, value])) }
    guard let count, !count.isIdentical(to: .none) else { return try list(pairs) }
    guard let most = count.smallInteger else {
      throw fail(.typeError, "'\(typeName(count))' object cannot be interpreted as an integer")
    }
    return try list(Array(pairs.prefix(max(0, most))))
  }

  /// `Counter.elements()`.
  func elements(of dict: DictObject) -> IteratorObject {
    var entries = dict.entries[...]
    var left = 0
    var current = Value.none
    return IteratorObject("itertools.chain") { (interpreter) throws(Stop) in
      while left <= 0 {
        guard let entry = entries.popFirst() else { return nil }
        try interpreter.charge()
        guard let count = entry.value.smallInteger else {
          throw interpreter.fail(
            .typeError,
            "'\(interpreter.typeName(entry.value))' object cannot be interpreted as an integer")
        }
        (current, left) = (entry.key, count)
      }
      left -= 1
      return current
    }
  }

  /// The counts of two counters put together; only positive ones are kept.
  func merge(
    _ mine: DictObject, _ other: DictObject,
    _ combine: (Interpreter, Value, Value) throws(Stop) -> Value
  ) throws(Stop) -> DictObject {
    let result = try DictObject(meter)
    for (key, count) in mine.entries {
      let hash = try hashKey(key)
      let value = try combine(self, count, other.value(hash) ?? .int(0))
      if try truth(try compare(.greater, value, .int(0))) { try result.set(hash, key, value) }
    }
    for (key, count) in other.entries {
      let hash = try hashKey(key)
      guard mine.value(hash) == nil else { continue }
      let value = try combine(self, .int(0), count)
      if try truth(try compare(.greater, value, .int(0))) { try result.set(hash, key, value) }
    }
    return result
  }
}
