extension Interpreter {
  /// The value of an operator between strings, lists, tuples, sets and dictionaries.
  func sequenceResult(_ infix: BinaryOperator, _ left: Value, _ right: Value) throws(Stop) -> Value {
    switch (infix, left, right) {
    case (.add, .text(let a), .text(let b)):
      try charge(elements: (a.bytes.count + b.bytes.count) >> 3)
      try meter.room(for: a.bytes.count + b.bytes.count)
      var builder = TextBuilder()
      builder.reserve(a.bytes.count + b.bytes.count)
      builder.append(a)
      builder.append(b)
      return .text(try builder.text(meter))
    case (.add, .list(let a), .list(let b)):
      try charge(elements: a.elements.count + b.elements.count)
      try meter.room(for: 16 * (a.elements.count + b.elements.count))
      return try list(a.elements + b.elements)
    case (.add, .tuple(let a), .tuple(let b)):
      try charge(elements: a.elements.count + b.elements.count)
      try meter.room(for: 16 * (a.elements.count + b.elements.count))
      return try tuple(a.elements + b.elements)
    case (.modulo, .text(let pattern), _): return .text(try percentFormat(pattern, right))
    case (.multiply, _, _):
      if let count = right.smallInteger, let result = try repeated(left, count) { return result }
      if let count = left.smallInteger, let result = try repeated(right, count) { return result }
      if case .big = right, isSequence(left) { throw .limit(.memory) }
      if case .big = left, isSequence(right) { throw .limit(.memory) }
      if isSequence(left) || isSequence(right) {
        let other = isSequence(left) ? right : left
        throw fail(.typeError, "can't multiply sequence by non-int of type '\(typeName(other))'")
      }
    case (_, .set(let a), .set(let b)): if let result = try sets(infix, a, b) { return result }
    case (_, .iterator(let view), _) where view.dictionary != nil && view.typeName != "dict_values":
      guard isIterable(right), [.bitAnd, .bitOr, .bitXor, .subtract].contains(infix) else { break }
      let other = try collectedSet(right)
      if let result = try sets(infix, try members(of: view), other) { return result }
    case (_, _, .iterator(let view)) where view.dictionary != nil && view.typeName != "dict_values":
      guard isIterable(left), [.bitAnd, .bitOr, .bitXor, .subtract].contains(infix) else { break }
      let other = try collectedSet(left)
      let mine = try SetObject(meter)
      try mine.adopt(other)
      if let result = try sets(infix, mine, try members(of: view)) { return result }
    case (.bitOr, .dict(let a), .dict(let b)):
      let merged = try DictObject(meter)
      try charge(a.count + b.count)
      for (key, value) in a.entries + b.entries { try merged.set(try hashKey(key), key, value) }
      return .dict(merged)
    case (.add, .text, _):
      throw fail(.typeError, "can only concatenate str (not \"\(typeName(right))\") to str")
    case (.add, .list, _):
      throw fail(.typeError, "can only concatenate list (not \"\(typeName(right))\") to list")
    case (.add, .tuple, _):
      throw fail(.typeError, "can only concatenate tuple (not \"\(typeName(right))\") to tuple")
    case (_, .inert, _), (_, _, .inert): return .inert
    default: break
    }
    throw unsupportedOperands(infix, left, right)
  }

  /// The set that a view of a dictionary is combined with.
  private func collectedSet(_ value: Value) throws(Stop) -> SetObject {
    if let set = try setOperand(value) { return set }
    return try makeSet(value, isFrozen: false)
  }

  private func isSequence(_ value: Value) -> Bool {
    switch value {
    case .text, .list, .tuple: true
    default: false
    }
  }

  private func repeated(_ value: Value, _ count: Int) throws(Stop) -> Value? {
    func size(_ unit: Int, _ bytes: Int) throws(Stop) -> Int {
      let times = max(count, 0)
      let (total, overflow) = unit.multipliedReportingOverflow(by: times)
      if overflow || total > limits.memory / bytes { throw .limit(.memory) }
      try meter.room(for: total * bytes)
      try charge(elements: total)
      return times
    }
    switch value {
    case .text(let text):
      let times = try size(text.bytes.count, 1)
      var builder = TextBuilder()
      if text.numbers.isEmpty || times > 64 {
        return .text(try Text(TextParts.repeated(text.bytes, times), meter))
      } else {
        for _ in 0..<times { builder.append(text) }
      }
      return .text(try builder.text(meter))
    case .list(let list):
      return try self.list(Interpreter.repeated(list.elements, try size(list.elements.count, 16)))
    case .tuple(let tuple):
      return try self.tuple(Interpreter.repeated(tuple.elements, try size(tuple.elements.count, 16)))
    default: return nil
    }
  }

  private static func repeated(_ elements: [Value], _ count: Int) -> [Value] {
    if elements.isEmpty { return [] }
    if elements.count == 1 { return Array(repeating: elements[0], count: count) }
    var result: [Value] = []
    result.reserveCapacity(elements.count * count)
    for _ in 0..<count { result += elements }
    return result
  }

  private func sets(_ infix: BinaryOperator, _ a: SetObject, _ b: SetObject) throws(Stop) -> Value? {
    let result = try SetObject(isFrozen: a.isFrozen, meter)
    try charge(a.count + b.count)
    switch infix {
    case .bitOr:
      try result.adopt(a)
      try result.adopt(b)
    case .bitAnd:
      let (smaller, larger) = b.count > a.count ? (a, b) : (b, a)
      for (key, value) in smaller.ordered where larger.contains(key) { try result.insert(key, value) }
    case .subtract: for (key, value) in a.ordered where !b.contains(key) { try result.insert(key, value) }
    case .bitXor:
      for (key, value) in a.ordered where !b.contains(key) { try result.insert(key, value) }
      for (key, value) in b.ordered where !a.contains(key) { try result.insert(key, value) }
    default: return nil
    }
    return .set(result)
  }
}
