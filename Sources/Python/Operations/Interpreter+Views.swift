extension Interpreter {
  /// The members that a view of a dictionary shows, as a set.
  func members(of view: IteratorObject) throws(Stop) -> SetObject {
    let set = try SetObject(meter)
    for value in try collect(.iterator(view)) { try set.insert(try hashKey(value), value) }
    return set
  }

  /// What stands for a set beside an operator of sets: a set, or the keys or items of a dictionary.
  func setOperand(_ value: Value) throws(Stop) -> SetObject? {
    switch value.plain {
    case .set(let set): return set
    case .iterator(let view) where view.dictionary != nil && view.typeName != "dict_values":
      return try members(of: view)
    default: return nil
    }
  }

  /// Whether a view of a dictionary and something else have the same members.
  func equalViews(_ view: IteratorObject, _ other: Value) throws(Stop) -> Bool {
    if case .iterator(let same) = other, same === view { return true }
    guard view.typeName != "dict_values", let theirs = try setOperand(other) else { return false }
    if theirs.count != (view.dictionary?.count ?? 0) { return false }
    let mine = try members(of: view)
    return mine.isSubset(of: theirs)
  }

  /// Whether a view of a dictionary has a member; `nil` if every member must be asked.
  func contains(_ value: Value, in view: IteratorObject) throws(Stop) -> Bool? {
    guard let dictionary = view.dictionary else { return nil }
    switch view.typeName {
    case "dict_keys": return dictionary.value(try hashKey(value)) != nil
    case "dict_items":
      guard case .tuple(let pair) = value, pair.elements.count == 2 else { return false }
      guard let found = dictionary.value(try hashKey(pair.elements[0])) else { return false }
      return try equals(found, pair.elements[1])
    default: return nil
    }
  }

  /// The integer that a float without fraction is.
  func wholeInteger(_ value: Value) -> Int? {
    switch value {
    case .float(let real), .npFloat(let real): Int(exactly: real)
    default: nil
    }
  }

  /// Whether containers count two values as the same: identical or equal.
  func isSame(_ a: Value, _ b: Value) throws(Stop) -> Bool {
    if a.isIdentical(to: b) { return true }
    return try equals(a, b)
  }

  /// What stands behind `**` as a dictionary; `nil` if it is no mapping.
  func mapping(_ value: Value) throws(Stop) -> DictObject? {
    if case .dict(let dict) = value { return dict }
    guard case .instance(let object) = value else { return nil }
    if let dict = object.builtin, case .dict(let held) = dict, object.type.lookUp("__iter__") == nil {
      return held
    }
    let isMapping: Bool
    if case .dict? = object.builtin {
      isMapping = true
    } else {
      isMapping = object.type.lookUp("keys") != nil
    }
    guard isMapping else { return nil }
    let dict = try DictObject(meter)
    for key in try collect(try call(try attribute("keys", of: value), [])) {
      try dict.set(try hashKey(key), key, try element(key, of: value))
    }
    return dict
  }
}
