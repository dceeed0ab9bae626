/// An object of a class of the snippet, or of a module.
final class InstanceObject {
  /// Its class.
  var type: TypeObject
  /// What it holds besides attributes: of a class that derives from a builtin one the builtin value (see `builtin`),
  /// of a native class what that put there.
  var payload: AnyObject?

  private var own = AttributeTable()
  /// Once somebody asked for `__dict__`, the attributes are in it.
  private(set) var dictionary: DictObject?
  /// Where it stands among those that can hold themselves.
  private var place = Holders.nowhere
  private var charge: Charge

  /// An object without attributes.
  init(type: TypeObject, payload: AnyObject? = nil, _ meter: Meter) throws(Stop) {
    charge = try Charge(meter, 2 * Charge.object + 16)
    self.type = type
    self.payload = payload
    place = meter.holders.add(self)
  }

  deinit {
    charge.meter.holders.remove(place)
    let buried: Value? =
      switch payload {
      case let list as ListObject: .list(list)
      case let dict as DictObject: .dict(dict)
      case let tuple as TupleObject: .tuple(tuple)
      case let boxed as BoxedValue: boxed.value
      default: nil
      }
    guard !own.isEmpty || dictionary != nil || buried != nil else { return }
    var values = own.values
    if let dictionary { values.append(.dict(dictionary)) }
    if let buried { values.append(buried) }
    dictionary = nil
    payload = nil
    own = AttributeTable()
    charge.meter.bury(&values)
  }

  /// The value of an attribute of its own.
  func value(_ name: String) -> Value? {
    if let dictionary { return dictionary.value(.text(Array(name.utf8))) }
    return own[name]
  }

  /// Gives an attribute a value.
  func set(_ name: String, _ value: Value) throws(Stop) {
    if let dictionary {
      let text = try Text(Array(name.utf8), charge.meter)
      return try dictionary.set(.text(text.bytes), .text(text), value)
    }
    let count = own.count
    own[name] = value
    // The first name and the ninth, with which the index begins, bring buffers along.
    if own.count > count { try charge.grow(by: count == 0 ? 160 : count < 8 ? 64 : count == 8 ? 640 : 192) }
  }

  /// Takes an attribute away; whether there was one. It costs as much as there are attributes.
  func remove(_ name: String) -> Bool {
    if let dictionary { return dictionary.remove(.text(Array(name.utf8))) != nil }
    let count = own.count
    own[name] = nil
    return own.count < count
  }

  /// What it holds, as far as it can be seen.
  var contents: [Value] {
    var contents = own.values
    if let dictionary { contents.append(.dict(dictionary)) }
    if let builtin { contents.append(builtin) }
    if let holder = payload as? any HoldsValues { contents += holder.contents }
    return contents
  }

  /// Lets go of what it holds when the session ends.
  func clear() {
    (payload as? any HoldsValues)?.clear()
    own = AttributeTable()
    dictionary = nil
    payload = nil
  }

  /// The number of its own attributes.
  var count: Int { dictionary?.count ?? own.count }

  /// Its own attributes in the order in which they came.
  var entries: [(name: String, value: Value)] {
    guard let dictionary else { return own.entries }
    return dictionary.entries.compactMap { entry in
      if case .text(let name) = entry.key { (name.string, entry.value) } else { nil }
    }
  }

  /// `__dict__`: what is changed in it is changed in the object.
  func attributes() throws(Stop) -> DictObject {
    if let dictionary { return dictionary }
    let dict = try DictObject(charge.meter)
    for (name, value) in own.entries {
      let text = try Text(Array(name.utf8), charge.meter)
      try dict.set(.text(text.bytes), .text(text), value)
    }
    own = AttributeTable()
    dictionary = dict
    return dict
  }

  /// Gives it other attributes altogether.
  func adopt(_ attributes: DictObject) {
    own = AttributeTable()
    dictionary = attributes
  }

  /// The builtin value that an object of a class derived from `list`, `int` and the like is.
  var builtin: Value? {
    guard let payload else { return nil }
    if let list = payload as? ListObject { return .list(list) }
    if let dict = payload as? DictObject { return .dict(dict) }
    if let boxed = payload as? BoxedValue { return boxed.value }
    if let tuple = payload as? TupleObject { return .tuple(tuple) }
    if let set = payload as? SetObject { return .set(set) }
    return nil
  }

  /// Makes a builtin value what the object is.
  func hold(_ value: Value) {
    switch value {
    case .list(let list): payload = list
    case .dict(let dict): payload = dict
    case .tuple(let tuple): payload = tuple
    case .set(let set): payload = set
    default: payload = BoxedValue(value)
    }
  }
}

/// What an object of a native class holds, if that holds values in turn: a deque.
protocol HoldsValues: AnyObject {
  /// The values.
  var contents: [Value] { get }
  /// Lets go of them when the session ends.
  func clear()
}

/// A builtin value that is no object of its own: the number of an object whose class derives from `int`.
final class BoxedValue {
  let value: Value

  /// Holds `value`.
  init(_ value: Value) { self.value = value }
}

extension Value {
  /// The builtin value behind an object of a class that derives from a builtin one; else the value itself.
  var plain: Value {
    if case .instance(let object) = self, let builtin = object.builtin { builtin } else { self }
  }
}
