import BigInt

extension Interpreter {
  /// `object[key]`.
  func element(_ key: Value, of object: Value) throws(Stop) -> Value {
    switch object {
    case .list(let list):
      if case .slice(let slice) = key { return try self.list(try sliced(list.elements, slice)) }
      return list.elements[try index(key, count: list.elements.count, "list")]
    case .tuple(let tuple):
      if case .slice(let slice) = key { return try self.tuple(try sliced(tuple.elements, slice)) }
      return tuple.elements[try index(key, count: tuple.elements.count, "tuple")]
    case .dict(let dict):
      if let method = dict.type?.lookUp("__getitem__") { return try call(method, [object, key]) }
      if let value = dict.value(try hashKey(key)) { return value }
      if let method = dict.type?.lookUp("__missing__") { return try call(method, [object, key]) }
      throw try keyError(key)
    case .text(let text): return .text(try element(key, of: text))
    case .range(let range):
      if case .slice(let slice) = key {
        let (start, count, step) = try bounds(slice, count: range.count)
        let first = range.start + start * range.step
        let stride = range.step * step
        return .range(RangeObject(start: first, stop: first + count * stride, step: stride))
      }
      return .int(range[try index(key, count: range.count, "range object")])
    case .array, .npFloat, .npInt, .npBool: return try arrayElement(key, of: object)
    case .inert: return .inert
    case .instance(let instance):
      if let method = instance.type.lookUp("__getitem__") { return try call(method, [object, key]) }
    case .type(let type):
      if let method = type.lookUp("__class_getitem__") { return try call(method, [object, key]) }
      throw refuse("\(type.name)[…]", "type expressions outside annotations are not supported")
    default: break
    }
    throw fail(.typeError, "'\(typeName(object))' object is not subscriptable")
  }

  private func element(_ key: Value, of text: Text) throws(Stop) -> Text {
    let count = text.count
    guard case .slice(let slice) = key else {
      let index = try index(key, count: count, "string")
      return try self.slice(text, from: index, count: 1)
    }
    let (start, length, step) = try bounds(slice, count: count)
    if step == 1 { return try self.slice(text, from: start, count: length) }
    try charge(elements: text.bytes.count)
    let offsets = text.offsets
    var bytes: [UInt8] = []
    for index in 0..<length {
      let position = start + index * step
      bytes += text.bytes[offsets[position]..<offsets[position + 1]]
    }
    return try Text(bytes, meter)
  }

  /// A valid index from a key, negative ones counted from the end.
  func index(_ key: Value, count: Int, _ owner: String) throws(Stop) -> Int {
    guard let integer = key.smallInteger else {
      if case .big = key { throw fail(.indexError, "cannot fit 'int' into an index-sized integer") }
      let noun =
        owner == "string" || owner == "list" || owner == "tuple"
        ? "indices must be integers or slices" : "indices must be integers or slices"
      throw fail(
        .typeError,
        owner == "string"
          ? "string indices must be integers, not '\(typeName(key))'"
          : "\(owner) \(noun), not \(typeName(key))")
    }
    let index = integer < 0 ? integer + count : integer
    guard index >= 0, index < count else { throw fail(.indexError, "\(owner) index out of range") }
    return index
  }

  /// First index, number of elements and step of a slice of `count` elements.
  func bounds(_ slice: SliceObject, count: Int) throws(Stop) -> (start: Int, count: Int, step: Int) {
    func number(_ value: Value) throws(Stop) -> Int? {
      switch value {
      case .none: return nil
      case .big(let integer): return integer < 0 ? Int.min / 2 : Int.max / 2
      default:
        guard let integer = value.smallInteger else {
          throw fail(
            .typeError, "slice indices must be integers or None or have an __index__ method")
        }
        return max(Int.min / 2, min(Int.max / 2, integer))
      }
    }
    let step = try number(slice.step) ?? 1
    if step == 0 { throw fail(.valueError, "slice step cannot be zero") }
    let low = step > 0 ? 0 : -1
    let high = step > 0 ? count : count - 1
    func clamp(_ bound: Int) -> Int {
      let index = bound < 0 ? bound + count : bound
      return max(low, min(high, index))
    }
    let start = try number(slice.start).map(clamp) ?? (step > 0 ? low : high)
    let stop = try number(slice.stop).map(clamp) ?? (step > 0 ? high : low)
    let span = step > 0 ? stop - start : start - stop
    let length = span <= 0 ? 0 : (span - 1) / Int(min(step.magnitude, UInt(Int.max))) + 1
    return (start, length, step)
  }

  private func sliced(_ elements: [Value], _ slice: SliceObject) throws(Stop) -> [Value] {
    let (start, count, step) = try bounds(slice, count: elements.count)
    try charge(elements: count)
    if step == 1 { return Array(elements[start..<start + count]) }
    return (0..<count).map { elements[start + $0 * step] }
  }

  /// `object[key] = value`.
  func setElement(_ key: Value, of object: Value, to value: Value) throws(Stop) {
    switch object {
    case .list(let list):
      guard case .slice(let slice) = key else {
        return list.set(value, at: try assignmentIndex(key, count: list.elements.count, "list"))
      }
      let (start, count, step) = try bounds(slice, count: list.elements.count)
      guard isIterable(value) else { throw fail(.typeError, "can only assign an iterable") }
      let values = try collect(value)
      var elements = list.elements
      try charge(elements: elements.count + values.count)
      if step == 1 {
        elements.replaceSubrange(start..<start + count, with: values)
      } else {
        guard values.count == count else {
          throw fail(
            .valueError,
            "attempt to assign sequence of size \(values.count) to extended slice of size \(count)")
        }
        for (position, value) in values.enumerated() { elements[start + position * step] = value }
      }
      try list.replace(elements)
    case .dict(let dict):
      if let method = dict.type?.lookUp("__setitem__") {
        _ = try call(method, [object, key, value])
        return
      }
      try dict.set(try hashKey(key), key, value)
    case .array(let array): try setArrayElement(key, of: array, to: value)
    case .instance(let instance):
      guard let method = instance.type.lookUp("__setitem__") else {
        throw fail(.typeError, "'\(instance.type.name)' object does not support item assignment")
      }
      _ = try call(method, [object, key, value])
    case .inert: return
    default: throw fail(.typeError, "'\(typeName(object))' object does not support item assignment")
    }
  }

  private func assignmentIndex(_ key: Value, count: Int, _ owner: String) throws(Stop) -> Int {
    if let integer = key.smallInteger, integer >= count || integer < -count {
      throw fail(.indexError, "\(owner) assignment index out of range")
    }
    return try index(key, count: count, owner)
  }

  /// `del object[key]`.
  func deleteElement(_ key: Value, of object: Value) throws(Stop) {
    switch object {
    case .list(let list):
      var elements = list.elements
      try charge(elements: elements.count)
      if case .slice(let slice) = key {
        let (start, count, step) = try bounds(slice, count: elements.count)
        let gone = Set((0..<count).map { start + $0 * step })
        elements = elements.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
      } else {
        elements.remove(at: try assignmentIndex(key, count: elements.count, "list"))
      }
      try list.replace(elements)
    case .dict(let dict):
      if let method = dict.type?.lookUp("__delitem__") {
        _ = try call(method, [object, key])
        return
      }
      if dict.remove(try hashKey(key)) == nil { throw try keyError(key) }
    case .instance(let instance):
      guard let method = instance.type.lookUp("__delitem__") else {
        throw fail(.typeError, "'\(instance.type.name)' object does not support item deletion")
      }
      _ = try call(method, [object, key])
    default: throw fail(.typeError, "'\(typeName(object))' object doesn't support item deletion")
    }
  }
}
