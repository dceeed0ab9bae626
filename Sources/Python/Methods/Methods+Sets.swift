import BigInt

extension Methods {
  /// Methods of `frozenset`, which `set` has too.
  static let frozenSet: [BuiltinFunction] = [
    combination("union", .bitOr), combination("intersection", .bitAnd), combination("difference", .subtract),
    BuiltinFunction("symmetric_difference", "self other /") { (interpreter, arguments) throws(Stop) in
      let other = try interpreter.makeSet(arguments.required(1), isFrozen: false)
      return try interpreter.binary(.bitXor, arguments.required(0), .set(other))
    },
    relation("issubset", .lessEqual), relation("issuperset", .greaterEqual),
    BuiltinFunction("isdisjoint", "self other /") { (interpreter, arguments) throws(Stop) in
      let other = try interpreter.makeSet(arguments.required(1), isFrozen: false)
      guard case .set(let set) = arguments.required(0) else { return .none }
      try interpreter.charge(elements: set.count)
      return .bool(set.keys.allSatisfy { !other.contains($0) })
    },
    BuiltinFunction("copy", "self") { (interpreter, arguments) throws(Stop) in
      guard case .set(let set) = arguments.required(0) else { return .none }
      return .set(try interpreter.makeSet(.set(set), isFrozen: set.isFrozen))
    },
  ]

  /// Methods of `set`.
  static let set: [BuiltinFunction] =
    frozenSet + [
      BuiltinFunction("add", "self elem /") { (interpreter, arguments) throws(Stop) in
        guard case .set(let set) = arguments.required(0) else { return .none }
        try set.insert(try interpreter.hashKey(arguments.required(1)), arguments.required(1))
        return .none
      },
      BuiltinFunction("discard", "self elem /") { (interpreter, arguments) throws(Stop) in
        guard case .set(let set) = arguments.required(0) else { return .none }
        _ = set.remove(try interpreter.hashKey(arguments.required(1)))
        return .none
      },
      BuiltinFunction("remove", "self elem /") { (interpreter, arguments) throws(Stop) in
        guard case .set(let set) = arguments.required(0) else { return .none }
        if !set.remove(try interpreter.hashKey(arguments.required(1))) {
          throw try interpreter.keyError(arguments.required(1))
        }
        return .none
      },
      BuiltinFunction("pop", "self") { (interpreter, arguments) throws(Stop) in
        guard case .set(let set) = arguments.required(0) else { return .none }
        if !set.hasOrder { try interpreter.charge(set.count) }
        guard let first = set.pop() else { throw interpreter.fail(.keyError, "pop from an empty set") }
        return first
      },
      BuiltinFunction("clear", "self") { (_, arguments) throws(Stop) in
        if case .set(let set) = arguments.required(0) { set.removeAll() }
        return .none
      },
      BuiltinFunction("update", "self *others") { (interpreter, arguments) throws(Stop) in
        guard case .set(let set) = arguments.required(0) else { return .none }
        for other in arguments.rest {
          for value in try interpreter.collect(other) {
            try interpreter.charge()
            try set.insert(try interpreter.hashKey(value), value)
          }
        }
        return .none
      },
      changing("difference_update", "self *others", .subtract),
      changing("intersection_update", "self *others", .bitAnd),
      changing("symmetric_difference_update", "self other /", .bitXor),
    ]

  /// A method that makes a set what an operator gives of it.
  private static func changing(_ name: String, _ parameters: String, _ infix: BinaryOperator)
    -> BuiltinFunction
  {
    BuiltinFunction(name, parameters) { (interpreter, arguments) throws(Stop) in
      for other in arguments.rest + (arguments.values.count > 1 ? [arguments.required(1)] : []) {
        let operand = try interpreter.makeSet(other, isFrozen: false)
        _ = try interpreter.inPlace(infix, arguments.required(0), .set(operand))
      }
      return .none
    }
  }

  /// Methods of the keys and items of a dictionary.
  static let view: [BuiltinFunction] = [
    BuiltinFunction("isdisjoint", "self other /") { (interpreter, arguments) throws(Stop) in
      for value in try interpreter.collect(arguments.required(1)) {
        try interpreter.charge()
        if try interpreter.contains(value, in: arguments.required(0)) { return .bool(false) }
      }
      return .bool(true)
    }
  ]

  /// Methods of `slice`.
  static let slice: [BuiltinFunction] = [
    BuiltinFunction("indices", "self length /") { (interpreter, arguments) throws(Stop) in
      guard case .slice(let slice) = arguments.required(0) else { return .none }
      guard let length = try interpreter.indexed(arguments.required(1))?.smallInteger else {
        throw interpreter.fail(
          .typeError,
          "'\(interpreter.typeName(arguments.required(1)))' object cannot be interpreted as an integer")
      }
      if length < 0 { throw interpreter.fail(.valueError, "length should not be negative") }
      let (start, _, step) = try interpreter.bounds(slice, count: length)
      let stop = try interpreter.end(slice, count: length, step: step)
      return try interpreter.tuple([.int(start), .int(stop), .int(step)])
    }
  ]

  private static func combination(_ name: String, _ infix: BinaryOperator) -> BuiltinFunction {
    BuiltinFunction(name, "self *others") { (interpreter, arguments) throws(Stop) in
      var result = arguments.required(0)
      if arguments.rest.isEmpty, case .set(let set) = result {
        return .set(try interpreter.makeSet(result, isFrozen: set.isFrozen))
      }
      for other in arguments.rest {
        result = try interpreter.binary(infix, result, .set(try interpreter.makeSet(other, isFrozen: false)))
      }
      return result
    }
  }

  private static func relation(_ name: String, _ comparator: Comparator) -> BuiltinFunction {
    BuiltinFunction(name, "self other /") { (interpreter, arguments) throws(Stop) in
      let other = try interpreter.makeSet(arguments.required(1), isFrozen: false)
      return .bool(try interpreter.order(comparator, arguments.required(0), .set(other)))
    }
  }
}
