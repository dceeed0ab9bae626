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
    case .dict(let dict): return try entry(key, of: dict, owner: object)
    case .text(let text): return .text(try element(key, of: text))
    case .range(let range):
      if case .slice(let slice) = key {
        return .range(try sliced(range, slice))
      }
      return .int(range[try index(key, count: range.count, "range object")])
    case .array, .npFloat, .npInt, .npBool, .npScalar: return try arrayElement(key, of: object)
    case .inert: return .inert
    case .instance(let instance):
      if let method = instance.type.lookUp("__getitem__") { return try callSpecial(method, object, [key]) }
      if case .dict(let dict)? = instance.builtin { return try entry(key, of: dict, owner: object) }
      if let builtin = instance.builtin { return try element(key, of: builtin) }
    case .type(let type):
      if let method = type.metaclass?.lookUp("__getitem__") { return try callSpecial(method, object, [key]) }
      if let method = type.lookUp("__class_getitem__") {
        return try call(try bound(method, to: object, type: type), [key])
      }
      if type.isBuiltin,
        [
          "list", "dict", "tuple", "set", "frozenset", "type", "collections.deque", "collections.defaultdict",
          "collections.OrderedDict", "Counter", "ChainMap",
        ]
        .contains(type.name)
      {
        return try genericAlias(object, key)
      }
      throw fail(.typeError, "type '\(type.shortName)' is not subscriptable")
    case .iterator(let iterator) where iterator.typeName == "iterator":
      throw refuse(
        "iterator[…]", "elements of iterators, which only those of ndarray.flat have, are not supported")
    case .module(let module) where !Modules.has(module.path):
      throw refuse(module.path, Limitation.sentence(forModuleAttribute: module.path))
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
    var key = key
    if case .instance = key { key = try indexed(key) ?? key }
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
        guard let integer = try indexed(value)?.smallInteger else {
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
    case .dict(let dict): try dict.set(try hashKey(key), key, value)
    case .array(let array): try setArrayElement(key, of: array, to: value)
    case .instance(let instance):
      if let method = instance.type.lookUp("__setitem__") {
        _ = try callSpecial(method, object, [key, value])
      } else if let builtin = instance.builtin, BuiltinSlots.find("__setitem__", in: instance.type) != nil {
        try setElement(key, of: builtin, to: value)
      } else {
        throw fail(.typeError, "'\(instance.type.name)' object does not support item assignment")
      }
    case .type(let type) where type.metaclass?.lookUp("__setitem__") != nil:
      if let method = type.metaclass?.lookUp("__setitem__") {
        _ = try callSpecial(method, object, [key, value])
      }
    case .inert: return
    default: throw fail(.typeError, "'\(typeName(object))' object does not support item assignment")
    }
  }

  private func assignmentIndex(_ key: Value, count: Int, _ owner: String) throws(Stop) -> Int {
    let key = try indexed(key) ?? key
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
      if dict.remove(try hashKey(key)) == nil { throw try keyError(key) }
    case .instance(let instance):
      if let method = instance.type.lookUp("__delitem__") {
        _ = try callSpecial(method, object, [key])
      } else if let builtin = instance.builtin, BuiltinSlots.find("__delitem__", in: instance.type) != nil {
        try deleteElement(key, of: builtin)
      } else {
        throw fail(.typeError, "'\(instance.type.name)' object doesn't support item deletion")
      }
    default: throw fail(.typeError, "'\(typeName(object))' object doesn't support item deletion")
    }
  }

  /// The value of a key of a dictionary, or what `__missing__` or a factory makes of it.
  func entry(_ key: Value, of dict: DictObject, owner: Value) throws(Stop) -> Value {
    let hashed = try hashKey(key)
    if let value = dict.value(hashed) { return value }
    if let method = special("__missing__", of: owner) { return try callSpecial(method, owner, [key]) }
    throw try keyError(key)
  }

  /// An index that a method was given.
  func place(_ value: Value) throws(Stop) -> Int {
    guard let given = try indexed(value) else {
      throw fail(.typeError, "'\(typeName(value))' object cannot be interpreted as an integer")
    }
    guard let small = given.smallInteger else {
      throw fail(.overflowError, "Python int too large to convert to C ssize_t")
    }
    return small
  }

  /// The integer that an object stands for as an index; `nil` if it has no `__index__`.
  func indexed(_ value: Value) throws(Stop) -> Value? {
    switch value {
    case .int, .big, .bool, .npInt: return Value(value.integer ?? 0)
    case .npScalar(let scalar) where !scalar.type.isFloat: return .int(scalar.integer)
    case .instance(let object):
      if let method = object.type.lookUp("__index__") {
        let result = try callSpecial(method, value)
        switch result {
        case .int, .big, .bool: return Value(result.integer ?? 0)
        default: throw fail(.typeError, "__index__ returned non-int (type \(typeName(result)))")
        }
      }
      if let builtin = object.builtin { return try indexed(builtin) }
      return nil
    default: return nil
    }
  }

  private func sliced(_ range: RangeObject, _ slice: SliceObject) throws(Stop) -> RangeObject {
    let (start, count, step) = try bounds(slice, count: range.count)
    let (stride, strideOverflow) = range.step.multipliedReportingOverflow(by: step)
    let (offset, offsetOverflow) = start.multipliedReportingOverflow(by: range.step)
    let (first, firstOverflow) = range.start.addingReportingOverflow(offset)
    if strideOverflow || offsetOverflow || firstOverflow { throw .limit(.integerBits) }
    // As CPython computes it: the end is that of the slice, not the last element's.
    let given = try end(slice, count: range.count, step: step)
    let (distance, distanceOverflow) = given.multipliedReportingOverflow(by: range.step)
    let (stop, stopOverflow) = range.start.addingReportingOverflow(distance)
    if distanceOverflow || stopOverflow { throw .limit(.integerBits) }
    _ = count
    return RangeObject(start: first, stop: stop, step: stride)
  }

  /// Where a slice of `count` elements ends, clamped.
  func end(_ slice: SliceObject, count: Int, step: Int) throws(Stop) -> Int {
    let low = step > 0 ? 0 : -1
    let high = step > 0 ? count : count - 1
    if case .none = slice.stop { return step > 0 ? high : low }
    guard let value = try indexed(slice.stop) else { return high }
    guard let small = value.smallInteger else { return (value.integer ?? 0) < 0 ? low : high }
    let bound = max(Int.min / 2, min(Int.max / 2, small))
    return max(low, min(high, bound < 0 ? bound + count : bound))
  }
}
