extension Interpreter {
  /// The value of `old infix= value`; lists, sets and arrays change in place.
  func inPlace(_ infix: BinaryOperator, _ old: Value, _ value: Value) throws(Stop) -> Value {
    switch (old, infix) {
    case (.list(let object), .add):
      try object.replace(object.elements + (try collect(value)))
      return old
    case (.list(let object), .multiply):
      if case .list(let repeated) = try binary(.multiply, old, value) {
        try object.replace(repeated.elements)
      }
      return old
    case (.array(let object), _):
      try store(try binary(infix, old, value), into: object, isOperation: infix)
      return old
    case (.set(let object), .bitOr) where !object.isFrozen:
      guard case .set(let other) = value else { return try binary(infix, old, value) }
      for (key, member) in other.ordered { try object.insert(key, member) }
      return old
    case (.dict(let object), .bitOr):
      guard case .dict(let other) = value else { return try binary(infix, old, value) }
      for (key, member) in other.entries { try object.set(try hashKey(key), key, member) }
      return old
    case (.set(let object), .bitAnd) where !object.isFrozen,
      (.set(let object), .subtract) where !object.isFrozen,
      (.set(let object), .bitXor) where !object.isFrozen:
      guard case .set(let result) = try binary(infix, old, value) else { return old }
      object.removeAll()
      for (key, member) in result.ordered { try object.insert(key, member) }
      return old
    case (.instance(let object), _):
      if let method = object.type.lookUp("__i" + (Operators.methodNames[infix]?.dropFirst(2) ?? "")) {
        return try call(method, [old, value])
      }
      return try binary(infix, old, value)
    default: return try binary(infix, old, value)
    }
  }
}
