import BigInt

extension Interpreter {
  /// The value of one comparison.
  func compare(_ comparator: Comparator, _ left: Value, _ right: Value) throws(Stop) -> Value {
    switch (left, right) {
    case (.int(let a), .int(let b)):
      if let result = Interpreter.ordered(comparator, a, b) { return .bool(result) }
    case (.float(let a), .float(let b)):
      if let result = Interpreter.ordered(comparator, a, b) { return .bool(result) }
    default: break
    }
    switch comparator {
    case .is: return .bool(left.isIdentical(to: right))
    case .isNot: return .bool(!left.isIdentical(to: right))
    case .in: return .bool(try contains(left, in: right))
    case .notIn: return .bool(!(try contains(left, in: right)))
    default: break
    }
    if hasComparisons(left) || hasComparisons(right) { return try compareObjects(comparator, left, right) }
    if isNumPy(left) || isNumPy(right) { return try compareArrays(comparator, left, right) }
    switch comparator {
    case .equal: return .bool(try equals(left, right))
    case .notEqual: return .bool(!(try equals(left, right)))
    default: return .bool(try order(comparator, left, right))
    }
  }

  /// The outcome of a comparison by order; `nil` for `is` and `in`.
  static func ordered<T: Comparable>(_ comparator: Comparator, _ a: T, _ b: T) -> Bool? {
    switch comparator {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessEqual: a <= b
    case .greater: a > b
    case .greaterEqual: a >= b
    case .is, .isNot, .in, .notIn: nil
    }
  }

  /// Whether `==` holds, as containers ask it of their elements.
  func equals(_ left: Value, _ right: Value) throws(Stop) -> Bool {
    switch (left, right) {
    case (.text(let a), .text(let b)):
      if a === b { return true }
      guard a.bytes.count == b.bytes.count else { return false }
      if a.bytes.count > 4096 { try charge(a.bytes.count >> 10) }
      return a.bytes == b.bytes
    case (.list(let a), .list(let b)):
      if a === b { return true }
      return try equals(a.elements, b.elements)
    case (.tuple(let a), .tuple(let b)):
      if a === b { return true }
      return try equals(a.elements, b.elements)
    case (.set(let a), .set(let b)):
      try charge(elements: a.count)
      return a.count == b.count && a.isSubset(of: b)
    case (.dict(let a), .dict(let b)):
      guard a.count == b.count else { return false }
      try descend()
      defer { ascend() }
      try charge(a.count + 1)
      for (key, value) in a.entries {
        guard let other = b.value(try hashKey(key)), try equals(value, other) else { return false }
      }
      return true
    case (.range(let a), .range(let b)):
      return a.count == b.count
        && (a.count == 0 || (a.start == b.start && (a.count == 1 || a.step == b.step)))
    case (.elementType(let a), .elementType(let b)): return a == b
    case (.elementType(let a), .text(let b)), (.text(let b), .elementType(let a)):
      return ElementType(named: b.string) == a
    case (.elementType(let a), .type(let b)), (.type(let b), .elementType(let a)):
      return ElementType(of: b) == a
    case (.iterator(let view), _) where view.dictionary != nil: return try equalViews(view, right)
    case (_, .iterator(let view)) where view.dictionary != nil: return try equalViews(view, left)
    case (.method(let a), .method(let b)):
      return a.receiver.isIdentical(to: b.receiver) && a.function.isIdentical(to: b.function)
    case (.slice(let a), .slice(let b)):
      return try equals([a.start, a.stop, a.step], [b.start, b.stop, b.step])
    case (.instance, _), (_, .instance), (.array, _), (_, .array), (.exception, _), (_, .exception):
      if left.isIdentical(to: right) { return true }
      return try truth(try compare(.equal, left, right))
    default: break
    }
    if let result = numericOrder(.equal, left, right) { return result }
    if hasComparisons(left) || hasComparisons(right) {
      if left.isIdentical(to: right) { return true }
      return try truth(try compareObjects(.equal, left, right))
    }
    return left.isIdentical(to: right)
  }

  private func equals(_ left: [Value], _ right: [Value]) throws(Stop) -> Bool {
    guard left.count == right.count else { return false }
    try descend()
    defer { ascend() }
    try charge(elements: left.count)
    for (a, b) in zip(left, right) {
      if a.container != nil, a.isIdentical(to: b) { continue }
      if !(try equals(a, b)) { return false }
    }
    return true
  }

  /// A comparison of two numbers, exact between integers and floats; `nil` if one is no number.
  func numericOrder(_ comparator: Comparator, _ left: Value, _ right: Value) -> Bool? {
    if let a = left.smallInteger, let b = right.smallInteger { return Interpreter.ordered(comparator, a, b) }
    switch (Interpreter.real(left), Interpreter.real(right)) {
    case (let a?, let b?): return Interpreter.ordered(comparator, a, b)
    case (let a?, nil):
      guard let b = right.integer else { return nil }
      return Interpreter.ordered(comparator, a, b)
    case (nil, let b?):
      guard let a = left.integer else { return nil }
      return Interpreter.ordered(Operators.mirrored(comparator), b, a)
    case (nil, nil):
      guard let a = left.integer, let b = right.integer else { return nil }
      return Interpreter.ordered(comparator, a, b)
    }
  }

  private static func real(_ value: Value) -> Double? {
    switch value {
    case .float(let real), .npFloat(let real): real
    case .npScalar(let scalar): scalar.type.isFloat ? scalar.real : nil
    default: nil
    }
  }

  private static func ordered(_ comparator: Comparator, _ a: Double, _ b: BigInt) -> Bool? {
    if !a.isFinite { return ordered(comparator, a, 0.0) }
    let floor = a.rounded(.down)
    guard let whole = exactInteger(floor) else { return nil }
    if whole == b, a == floor { return ordered(comparator, 0, 0) }
    return ordered(comparator, whole < b ? 0 : 1, whole < b ? 1 : 0)
  }

  /// The integer that a finite double without fraction is.
  static func exactInteger(_ value: Double) -> BigInt? {
    guard value.isFinite, value == value.rounded(.towardZero) else { return nil }
    if let small = Int(exactly: value) { return BigInt(small) }
    let (significand, exponent) = DecimalDigits.parts(of: value)
    let magnitude = exponent >= 0 ? BigInt(significand) << exponent : BigInt(significand) >> -exponent
    return value < 0 ? -magnitude : magnitude
  }

  /// Whether an order holds, or a `TypeError`.
  func order(_ comparator: Comparator, _ left: Value, _ right: Value) throws(Stop) -> Bool {
    if let result = numericOrder(comparator, left, right) { return result }
    switch (left, right) {
    case (.text(let a), .text(let b)):
      try charge(bytes: min(a.bytes.count, b.bytes.count))
      if a.bytes == b.bytes { return comparator == .lessEqual || comparator == .greaterEqual }
      let isLess = a.bytes.lexicographicallyPrecedes(b.bytes)
      return (comparator == .less || comparator == .lessEqual) == isLess
    case (.list(let a), .list(let b)): return try order(comparator, a.elements, b.elements)
    case (.tuple(let a), .tuple(let b)): return try order(comparator, a.elements, b.elements)
    case (.set(let a), .set(let b)):
      try charge(elements: a.count + b.count)
      switch comparator {
      case .less: return a.count < b.count && a.isSubset(of: b)
      case .lessEqual: return a.isSubset(of: b)
      case .greater: return b.count < a.count && b.isSubset(of: a)
      default: return b.isSubset(of: a)
      }
    case (.iterator(let view), _) where view.dictionary != nil:
      if let set = try setOperand(right) {
        return try order(comparator, .set(try members(of: view)), .set(set))
      }
    case (_, .iterator(let view)) where view.dictionary != nil:
      if let set = try setOperand(left) {
        return try order(comparator, .set(set), .set(try members(of: view)))
      }
    default: break
    }
    throw unordered(comparator, left, right)
  }

  /// The error of values that have no order.
  func unordered(_ comparator: Comparator, _ left: Value, _ right: Value) -> Stop {
    fail(
      .typeError,
      "'\(comparator.rawValue)' not supported between instances of '\(typeName(left))' and '\(typeName(right))'"
    )
  }

  private func order(_ comparator: Comparator, _ left: [Value], _ right: [Value]) throws(Stop) -> Bool {
    try descend()
    defer { ascend() }
    for (a, b) in zip(left, right) {
      try charge()
      if a.container != nil, a.isIdentical(to: b) { continue }
      if try equals(a, b) { continue }
      return try truth(try compare(comparator, a, b))
    }
    return Interpreter.ordered(comparator, left.count, right.count) ?? false
  }

  /// Whether `in` holds.
  func contains(_ value: Value, in container: Value) throws(Stop) -> Bool {
    switch container {
    case .dict(let dict): return dict.value(try hashKey(value)) != nil
    case .set(let set): return set.contains(try hashKey(value))
    case .text(let text):
      guard case .text(let part) = value else {
        throw fail(.typeError, "'in <string>' requires string as left operand, not \(typeName(value))")
      }
      try charge(bytes: text.bytes.count + part.bytes.count)
      return TextSearch.first(part.bytes, in: text.bytes, from: 0) != nil
    case .range(let range):
      guard let integer = value.smallInteger ?? wholeInteger(value) else {
        switch value {
        case .instance: break
        default: return false
        }
        break
      }
      return range.contains(integer)
    case .array(let array):
      return try truth(try reduceAny(try compareArrays(.equal, .array(array), value)))
    case .iterator(let view) where view.dictionary != nil:
      if let result = try contains(value, in: view) { return result }
    case .instance(let object):
      if let method = object.type.lookUp("__contains__") {
        if case .none = method {
          throw fail(.typeError, "'\(object.type.name)' object is not a container")
        }
        return try truth(try callSpecial(method, container, [value]))
      }
      if let builtin = object.builtin, object.type.lookUp("__iter__") == nil {
        return try contains(value, in: builtin)
      }
    case .type(let type):
      if let method = type.metaclass?.lookUp("__contains__") {
        return try truth(try callSpecial(method, container, [value]))
      }
    default: break
    }
    guard isIterable(container) else {
      throw fail(.typeError, "argument of type '\(typeName(container))' is not iterable")
    }
    let source: IteratorObject
    do throws(Stop) {
      source = try iterator(container)
    } catch .raised {
      guard absorb(.typeError) else { throw .raised }
      throw fail(.typeError, "argument of type '\(typeName(container))' is not iterable")
    }
    while let next = try source.next(self) {
      try charge()
      if next.isIdentical(to: value) { return true }
      if try equals(next, value) { return true }
    }
    return false
  }
}
