extension Interpreter {
  /// Whether `iter` accepts a value.
  func isIterable(_ value: Value) -> Bool {
    switch value {
    case .text, .list, .tuple, .dict, .set, .range, .iterator, .inert: true
    case .array(let array): !array.shape.isEmpty
    case .instance(let object):
      switch object.type.lookUp("__iter__") {
      // `__iter__ = None`: `iterator` says so.
      case .some(.none): true
      case .some: true
      case nil: object.type.lookUp("__getitem__") != nil || object.builtin.map(isIterable) == true
      }
    case .type(let type): type.metaclass?.lookUp("__iter__") != nil
    default: false
    }
  }

  /// An iterator over a value.
  func iterator(_ value: Value) throws(Stop) -> IteratorObject {
    switch value {
    case .iterator(let iterator):
      if iterator.chain > IteratorObject.longestChain { throw .limit(.recursion) }
      return try iterator.restart?(self) ?? iterator
    case .list: return IteratorObject("list_iterator", through: value)
    case .tuple: return IteratorObject("tuple_iterator", through: value)
    case .range: return IteratorObject("range_iterator", through: value)
    case .text(let text): return over(try characters(text), "str_iterator")
    case .dict(let dict):
      var entries = DictEntries(dict)
      return IteratorObject("dict_keyiterator") { (interpreter) throws(Stop) in
        try entries.next(interpreter)?.key
      }
    case .set(let set):
      try charge(elements: set.count)
      let values = set.ordered.map(\.value)
      let held = HeldBytes(meter, 16 * values.count)
      var index = 0
      return IteratorObject("set_iterator") { (interpreter) throws(Stop) in
        withExtendedLifetime(held) {}
        guard set.count == values.count else {
          throw interpreter.fail(.runtimeError, "Set changed size during iteration")
        }
        guard index < values.count else { return nil }
        defer { index += 1 }
        return values[index]
      }
    case .array(let array):
      guard let length = array.shape.first else { throw fail(.typeError, "iteration over a 0-d array") }
      var index = 0
      return IteratorObject("iterator") { (interpreter) throws(Stop) in
        guard index < length else { return nil }
        defer { index += 1 }
        return try interpreter.item(index, of: array)
      }
    case .inert: throw refuse("plot object", "looping over objects of a plotting library is not supported")
    case .instance(let object):
      if let method = object.type.lookUp("__iter__") {
        if case .none = method { break }
        return try iterator(try callSpecial(method, value), of: value)
      }
      if let builtin = object.builtin { return try iterator(builtin) }
      if let method = object.type.lookUp("__getitem__") {
        var index = 0
        return IteratorObject("iterator") { (interpreter) throws(Stop) in
          do throws(Stop) {
            defer { index += 1 }
            return try interpreter.callSpecial(method, value, [.int(index)])
          } catch .raised {
            if interpreter.absorb(.indexError) || interpreter.absorb(.stopIteration) { return nil }
            throw .raised
          }
        }
      }
    case .type(let type):
      if let method = type.metaclass?.lookUp("__iter__") {
        return try iterator(try callSpecial(method, value), of: value)
      }
    default: break
    }
    throw fail(.typeError, "'\(typeName(value))' object is not iterable")
  }

  /// The iterator behind what `__iter__` gave.
  private func iterator(_ made: Value, of owner: Value) throws(Stop) -> IteratorObject {
    switch made {
    case .iterator(let iterator) where iterator.restart == nil: return iterator
    case .instance: break
    case .inert: return try iterator(made)
    default: throw fail(.typeError, "iter() returned non-iterator of type '\(typeName(made))'")
    }
    guard let next = special("__next__", of: made) else {
      throw fail(.typeError, "iter() returned non-iterator of type '\(typeName(made))'")
    }
    return IteratorObject("iterator") { (interpreter) throws(Stop) in
      do throws(Stop) {
        return try interpreter.callSpecial(next, made)
      } catch .raised {
        if interpreter.absorb(.stopIteration) { return nil }
        throw .raised
      }
    }
  }

  /// An iterator over values that are at hand.
  func over(_ values: [Value], _ typeName: String) -> IteratorObject {
    var index = 0
    let held = HeldBytes(meter, 16 * values.count)
    return IteratorObject(typeName) { (_) throws(Stop) in
      withExtendedLifetime(held) {}
      guard index < values.count else { return nil }
      defer { index += 1 }
      return values[index]
    }
  }

  /// The characters of a string as strings.
  func characters(_ text: Text) throws(Stop) -> [Value] {
    try charge(text.bytes.count >> 1 + 1)
    var values: [Value] = []
    let offsets = text.offsets
    for index in 0..<max(offsets.count - 1, 0) {
      values.append(.text(try Text(Array(text.bytes[offsets[index]..<offsets[index + 1]]), meter)))
    }
    return values
  }

  /// All values that an iterable yields.
  func collect(_ value: Value) throws(Stop) -> [Value] {
    var value = value
    if case .instance(let object) = value, let builtin = object.builtin, object.type.lookUp("__iter__") == nil
    {
      value = builtin
    }
    switch value {
    case .list(let list):
      try charge(elements: list.elements.count)
      return list.elements
    case .tuple(let tuple): return tuple.elements
    default: break
    }
    let source = try iterator(value)
    var values: [Value] = []
    if case .range(let range) = value {
      try meter.room(for: range.count > meter.limit ? .max : 16 * range.count)
      values.reserveCapacity(range.count)
    }
    while let next = try source.next(self) {
      try charge()
      // A full buffer moves to one of twice its size.
      if values.count == values.capacity { try meter.room(for: 48 * values.count) }
      values.append(next)
    }
    return values
  }
}

/// Goes through a dictionary, which must not change meanwhile.
struct DictEntries {
  private let dict: DictObject
  private let version: Int
  private let count: Int
  private var index = 0
  private var place = 0

  /// Starts with the first entry.
  init(_ dict: DictObject) {
    self.dict = dict
    version = dict.version
    count = dict.count
  }

  /// The next entry; `nil` at the end.
  mutating func next(_ interpreter: Interpreter) throws(Stop) -> (key: Value, value: Value)? {
    if dict.count != count {
      throw interpreter.fail(.runtimeError, "dictionary changed size during iteration")
    }
    guard index < count else { return nil }
    guard dict.version == version else {
      throw interpreter.fail(.runtimeError, "dictionary keys changed during iteration")
    }
    guard let entry = dict.entry(from: place) else { return nil }
    index += 1
    place = entry.next
    return (entry.key, entry.value)
  }
}
