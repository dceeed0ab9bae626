/// `collections.deque`
enum Deque {
  /// The class.
  static let native = NativeClass(
    module: "collections", name: "collections.deque", methods: making + ends + search + operators,
    properties: [
      BuiltinFunction("maxlen", "self") { (interpreter, arguments) throws(Stop) in
        try interpreter.ring(arguments).most.map { .int($0) } ?? .none
      }
    ])

  /// A deque of the class of another, with values.
  static func make(_ values: [Value], like ring: Ring, _ object: Value, _ interpreter: Interpreter)
    throws(Stop) -> Value
  {
    let made = try Ring(most: ring.most, interpreter.meter)
    try interpreter.charge(elements: values.count)
    for value in values { try made.append(value) }
    return .instance(try InstanceObject(type: interpreter.type(of: object), payload: made, interpreter.meter))
  }

  private static let making: [BuiltinFunction] = [
    BuiltinFunction("__new__", "cls iterable= maxlen=") { (interpreter, arguments) throws(Stop) in
      guard case .type(let type) = arguments.required(0) else { return .none }
      var most: Int?
      if let limit = arguments[2], !limit.isIdentical(to: .none) {
        guard let integer = limit.smallInteger else {
          throw interpreter.fail(.typeError, "an integer is required")
        }
        if integer < 0 { throw interpreter.fail(.valueError, "maxlen must be non-negative") }
        most = integer
      }
      let ring = try Ring(most: most, interpreter.meter)
      if let source = arguments[1] { try interpreter.extend(ring, source) }
      return .instance(try InstanceObject(type: type, payload: ring, interpreter.meter))
    },
    BuiltinFunction("copy", "self") { (interpreter, arguments) throws(Stop) in
      let ring = try interpreter.ring(arguments)
      return try make(ring.values, like: ring, arguments.required(0), interpreter)
    },
    BuiltinFunction("__copy__", "self") { (interpreter, arguments) throws(Stop) in
      let ring = try interpreter.ring(arguments)
      return try make(ring.values, like: ring, arguments.required(0), interpreter)
    },
    BuiltinFunction("__repr__", "self") { (interpreter, arguments) throws(Stop) in
      let ring = try interpreter.ring(arguments)
      try interpreter.descend()
      defer { interpreter.ascend() }
      var builder = TextBuilder()
      builder.append(
        (interpreter.typeName(arguments.required(0)).split(separator: ".").last ?? "deque") + "(")
      if interpreter.beingWritten.contains(where: { $0 === ring }) {
        return try interpreter.string("[...]")
      }
      interpreter.beingWritten.append(ring)
      defer { interpreter.beingWritten.removeLast() }
      try interpreter.write(try interpreter.list(ring.values), into: &builder, isRepr: true)
      if let most = ring.most { builder.append(", maxlen=\(most)") }
      builder.append(")")
      return .text(try builder.text(interpreter.meter))
    },
  ]

  private static let ends: [BuiltinFunction] = [
    BuiltinFunction("append", "self object /") { (interpreter, arguments) throws(Stop) in
      try interpreter.ring(arguments).append(arguments.required(1))
      return .none
    },
    BuiltinFunction("appendleft", "self object /") { (interpreter, arguments) throws(Stop) in
      try interpreter.ring(arguments).prepend(arguments.required(1))
      return .none
    },
    BuiltinFunction("extend", "self iterable /") { (interpreter, arguments) throws(Stop) in
      try interpreter.extend(try interpreter.ring(arguments), arguments.required(1))
      return .none
    },
    BuiltinFunction("extendleft", "self iterable /") { (interpreter, arguments) throws(Stop) in
      let ring = try interpreter.ring(arguments)
      if arguments.required(1).payload(Ring.self) === ring {
        for value in ring.values { try ring.prepend(value) }
        return .none
      }
      let source = try interpreter.iterator(arguments.required(1))
      while let value = try source.next(interpreter) {
        try interpreter.charge()
        try ring.prepend(value)
      }
      return .none
    },
    BuiltinFunction("pop", "self") { (interpreter, arguments) throws(Stop) in
      guard let value = try interpreter.ring(arguments).popLast() else {
        throw interpreter.fail(.indexError, "pop from an empty deque")
      }
      return value
    },
    BuiltinFunction("popleft", "self") { (interpreter, arguments) throws(Stop) in
      guard let value = try interpreter.ring(arguments).popFirst() else {
        throw interpreter.fail(.indexError, "pop from an empty deque")
      }
      return value
    },
    BuiltinFunction("clear", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.ring(arguments).replace([])
      return .none
    },
    BuiltinFunction("rotate", "self n= /") { (interpreter, arguments) throws(Stop) in
      let ring = try interpreter.ring(arguments)
      guard let turns = (arguments[1] ?? .int(1)).smallInteger else {
        throw interpreter.fail(
          .typeError,
          "'\(interpreter.typeName(arguments.required(1)))' object cannot be interpreted as an integer")
      }
      guard ring.count > 1 else { return .none }
      let steps = turns % ring.count
      try interpreter.charge(elements: steps.magnitude > 1 ? Int(steps.magnitude) : 1)
      if steps > 0 {
        for _ in 0..<steps { if let value = ring.popLast() { try ring.prepend(value) } }
      } else if steps < 0 {
        for _ in 0..<(-steps) { if let value = ring.popFirst() { try ring.append(value) } }
      }
      return .none
    },
    BuiltinFunction("reverse", "self") { (interpreter, arguments) throws(Stop) in
      let ring = try interpreter.ring(arguments)
      try interpreter.charge(elements: ring.count)
      try ring.replace(ring.values.reversed())
      return .none
    },
  ]

  private static let search: [BuiltinFunction] = [
    BuiltinFunction("count", "self value /") { (interpreter, arguments) throws(Stop) in
      var count = 0
      for value in try interpreter.ring(arguments).values {
        try interpreter.charge()
        if try interpreter.equals(value, arguments.required(1)) { count += 1 }
      }
      return .int(count)
    },
    BuiltinFunction("index", "self value start= stop= /") { (interpreter, arguments) throws(Stop) in
      let ring = try interpreter.ring(arguments)
      func bound(_ value: Value?, _ fallback: Int) -> Int {
        guard let integer = value?.smallInteger else { return fallback }
        return integer < 0 ? max(0, integer + ring.count) : min(integer, ring.count)
      }
      let stop = bound(arguments[3], ring.count)
      var index = bound(arguments[2], 0)
      while index < stop, index < ring.count {
        try interpreter.charge()
        if try interpreter.equals(ring[index], arguments.required(1)) { return .int(index) }
        index += 1
      }
      throw interpreter.fail(
        .valueError, "\(try interpreter.repr(arguments.required(1)).string) is not in deque")
    },
    BuiltinFunction("insert", "self index object /") { (interpreter, arguments) throws(Stop) in
      let ring = try interpreter.ring(arguments)
      if ring.count == ring.most { throw interpreter.fail(.indexError, "deque already at its maximum size") }
      guard let index = arguments.required(1).smallInteger else {
        throw interpreter.fail(
          .typeError,
          "'\(interpreter.typeName(arguments.required(1)))' object cannot be interpreted as an integer")
      }
      try interpreter.charge(elements: ring.count)
      var values = ring.values
      let place = index < 0 ? max(0, index + values.count) : min(index, values.count)
      values.insert(arguments.required(2), at: place)
      try ring.replace(values)
      return .none
    },
    BuiltinFunction("remove", "self value /") { (interpreter, arguments) throws(Stop) in
      let ring = try interpreter.ring(arguments)
      var values = ring.values
      for index in values.indices {
        try interpreter.charge()
        guard try interpreter.equals(values[index], arguments.required(1)) else { continue }
        values.remove(at: index)
        try ring.replace(values)
        return .none
      }
      throw interpreter.fail(
        .valueError, "\(try interpreter.repr(arguments.required(1)).string) is not in deque")
    },
    BuiltinFunction("__contains__", "self value /") { (interpreter, arguments) throws(Stop) in
      for value in try interpreter.ring(arguments).values {
        try interpreter.charge()
        if value.isIdentical(to: arguments.required(1)) { return .bool(true) }
        if try interpreter.equals(value, arguments.required(1)) { return .bool(true) }
      }
      return .bool(false)
    },
    BuiltinFunction("__len__", "self") { (interpreter, arguments) throws(Stop) in
      .int(try interpreter.ring(arguments).count)
    },
    BuiltinFunction("__iter__", "self") { (interpreter, arguments) throws(Stop) in
      let ring = try interpreter.ring(arguments)
      let version = ring.version
      var index = 0
      return .iterator(
        IteratorObject("_collections._deque_iterator") { (interpreter) throws(Stop) in
          if ring.version != version {
            throw interpreter.fail(.runtimeError, "deque mutated during iteration")
          }
          guard index < ring.count else { return nil }
          defer { index += 1 }
          return ring[index]
        })
    },
    BuiltinFunction("__reversed__", "self") { (interpreter, arguments) throws(Stop) in
      .iterator(
        interpreter.over(
          try interpreter.ring(arguments).values.reversed(), "_collections._deque_reverse_iterator"))
    },
  ]

  private static let operators: [BuiltinFunction] =
    [
      BuiltinFunction("__getitem__", "self key /") { (interpreter, arguments) throws(Stop) in
        let ring = try interpreter.ring(arguments)
        return ring[try interpreter.place(arguments.required(1), in: ring)]
      },
      BuiltinFunction("__setitem__", "self key value /") { (interpreter, arguments) throws(Stop) in
        let ring = try interpreter.ring(arguments)
        ring[try interpreter.place(arguments.required(1), in: ring)] = arguments.required(2)
        return .none
      },
      BuiltinFunction("__delitem__", "self key /") { (interpreter, arguments) throws(Stop) in
        let ring = try interpreter.ring(arguments)
        var values = ring.values
        try interpreter.charge(elements: values.count)
        values.remove(at: try interpreter.place(arguments.required(1), in: ring))
        try ring.replace(values)
        return .none
      },
      BuiltinFunction("__add__", "self other /") { (interpreter, arguments) throws(Stop) in
        let ring = try interpreter.ring(arguments)
        guard let other = arguments.required(1).payload(Ring.self) else {
          throw interpreter.fail(
            .typeError,
            "can only concatenate deque (not \"\(interpreter.typeName(arguments.required(1)))\") to deque")
        }
        return try make(ring.values + other.values, like: ring, arguments.required(0), interpreter)
      },
      BuiltinFunction("__iadd__", "self other /") { (interpreter, arguments) throws(Stop) in
        try interpreter.extend(try interpreter.ring(arguments), arguments.required(1))
        return arguments.required(0)
      },
      multiplication("__mul__"), multiplication("__rmul__"),
    ]
    + zip(
      ["__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"],
      [Comparator.equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual]
    ).map { name, comparator in
      BuiltinFunction(name, "self other /") { (interpreter, arguments) throws(Stop) in
        guard let other = arguments.required(1).payload(Ring.self) else { return .notImplemented }
        let mine = try interpreter.list(try interpreter.ring(arguments).values)
        return try interpreter.compare(comparator, mine, try interpreter.list(other.values))
      }
    }

  private static func multiplication(_ name: String) -> BuiltinFunction {
    BuiltinFunction(name, "self count /") { (interpreter, arguments) throws(Stop) in
      let ring = try interpreter.ring(arguments)
      guard arguments.required(1).integer != nil else {
        throw interpreter.fail(
          .typeError,
          "can't multiply sequence by non-int of type '\(interpreter.typeName(arguments.required(1)))'")
      }
      let repeated = try interpreter.binary(
        .multiply, try interpreter.list(ring.values), arguments.required(1))
      return try make(try interpreter.collect(repeated), like: ring, arguments.required(0), interpreter)
    }
  }
}

extension Interpreter {
  /// What the receiver of a method of `deque` holds.
  func ring(_ arguments: Arguments) throws(Stop) -> Ring {
    guard let ring = arguments.required(0).payload(Ring.self) else {
      throw fail(
        .typeError,
        "descriptor requires a 'collections.deque' object but received a '\(typeName(arguments.required(0)))'"
      )
    }
    return ring
  }

  /// `deque.extend`.
  func extend(_ ring: Ring, _ source: Value) throws(Stop) {
    if source.payload(Ring.self) === ring {
      for value in ring.values { try ring.append(value) }
      return
    }
    let source = try iterator(source)
    while let value = try source.next(self) {
      try charge()
      try ring.append(value)
    }
  }

  /// A valid index of a deque.
  func place(_ key: Value, in ring: Ring) throws(Stop) -> Int {
    guard let integer = key.smallInteger else {
      throw fail(
        .typeError, "sequence index must be integer, not '\(typeName(key).split(separator: ".").last ?? "")'")
    }
    let index = integer < 0 ? integer + ring.count : integer
    guard index >= 0, index < ring.count else { throw fail(.indexError, "deque index out of range") }
    return index
  }
}
