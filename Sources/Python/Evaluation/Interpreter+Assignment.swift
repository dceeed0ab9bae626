extension Interpreter {
  /// Gives a target a value.
  func assign(_ value: Value, to target: Expression, _ frame: Frame) throws(Stop) {
    switch target.kind {
    case .name(let use): try bind(use, value, frame)
    case .tuple(let targets), .list(let targets): try unpack(value, into: targets, frame)
    case .attribute(let owner, let name): try setAttribute(name, of: try evaluate(owner, frame), to: value)
    case .element(let owner, let key):
      let object = try evaluate(owner, frame)
      try setElement(try evaluate(key, frame), of: object, to: value)
    default: throw fail(.typeError, "cannot assign to this expression")
    }
  }

  private func unpack(_ value: Value, into targets: [Expression], _ frame: Frame) throws(Stop) {
    if case .inert = value {
      for target in targets { try assign(.inert, to: target, frame) }
      return
    }
    guard isIterable(value) else {
      throw fail(.typeError, "cannot unpack non-iterable \(typeName(value)) object")
    }
    let star = targets.firstIndex { if case .starred = $0.kind { true } else { false } }
    var values: [Value] = []
    let source = try iterator(value)
    while let next = try source.next(self) {
      try charge()
      values.append(next)
      if star == nil, values.count > targets.count {
        throw fail(.valueError, "too many values to unpack (expected \(targets.count))")
      }
    }
    guard let star else {
      guard values.count == targets.count else {
        throw fail(
          .valueError, "not enough values to unpack (expected \(targets.count), got \(values.count))")
      }
      for (target, value) in zip(targets, values) { try assign(value, to: target, frame) }
      return
    }
    let after = targets.count - star - 1
    guard values.count >= targets.count - 1 else {
      throw fail(
        .valueError,
        "not enough values to unpack (expected at least \(targets.count - 1), got \(values.count))")
    }
    for index in 0..<star { try assign(values[index], to: targets[index], frame) }
    if case .starred(let inner) = targets[star].kind {
      try assign(try list(Array(values[star..<values.count - after])), to: inner, frame)
    }
    for index in 0..<after {
      try assign(values[values.count - after + index], to: targets[star + 1 + index], frame)
    }
  }

  /// Carries out `target infix= value`; lists, sets and arrays change in place.
  func augment(_ target: Expression, _ infix: BinaryOperator, _ value: Expression, _ frame: Frame)
    throws(Stop)
  {
    switch target.kind {
    case .name(let use):
      let old = try read(use, frame, at: target.range)
      try bind(use, try inPlace(infix, old, try evaluate(value, frame)), frame)
    case .attribute(let owner, let name):
      let object = try evaluate(owner, frame)
      let old = try attribute(name, of: object)
      try setAttribute(name, of: object, to: try inPlace(infix, old, try evaluate(value, frame)))
    case .element(let owner, let key):
      let object = try evaluate(owner, frame)
      let index = try evaluate(key, frame)
      let old = try element(index, of: object)
      try setElement(index, of: object, to: try inPlace(infix, old, try evaluate(value, frame)))
    default: throw fail(.typeError, "cannot assign to this expression")
    }
  }

  private func inPlace(_ infix: BinaryOperator, _ old: Value, _ value: Value) throws(Stop) -> Value {
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
    case (.dict(let object), _) where object.type != nil:
      return try derivedInPlace(infix, object, value)
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

  /// Takes a name, an element or an attribute away.
  func delete(_ target: Expression, _ frame: Frame) throws(Stop) {
    switch target.kind {
    case .name(let use): try bind(use, nil, frame)
    case .element(let owner, let key):
      let object = try evaluate(owner, frame)
      try deleteElement(try evaluate(key, frame), of: object)
    case .attribute(let owner, let name):
      guard case .instance(let object) = try evaluate(owner, frame) else {
        throw refuse("del .\(name)", "deleting attributes of this object is not supported")
      }
      guard object.attributes.removeValue(forKey: name) != nil else {
        throw fail(.attributeError, "'\(object.type.name)' object has no attribute '\(name)'")
      }
      object.order.removeAll { $0 == name }
    case .tuple(let targets), .list(let targets): for inner in targets { try delete(inner, frame) }
    default: throw fail(.typeError, "cannot delete this expression")
    }
  }
}
