/// What an object of a native class holds if it is a number that may stand in a hash table beside others.
protocol NumericContents: AnyObject {
  /// The key that is equal to that of every number of the same value.
  func hashKey(_ interpreter: Interpreter) throws(Stop) -> HashKey
}

extension Value {
  /// The class of a dictionary or tuple if that derives from `dict` or `tuple`; `nil` for everything else.
  var derivedType: TypeObject? {
    switch self {
    case .dict(let dict): dict.type
    case .tuple(let tuple): tuple.type
    default: nil
    }
  }
}

extension Interpreter {
  /// An operator that the class of a dictionary or tuple defines; `nil` if none does.
  func derivedBinary(_ infix: BinaryOperator, _ left: Value, _ right: Value) throws(Stop) -> Value? {
    guard left.derivedType != nil || right.derivedType != nil, let name = Operators.methodNames[infix] else {
      return nil
    }
    if let method = left.derivedType?.lookUp(name) {
      let result = try call(method, [left, right])
      if case .notImplemented = result {} else { return result }
    }
    if let method = right.derivedType?.lookUp("__r" + name.dropFirst(2)) {
      let result = try call(method, [right, left])
      if case .notImplemented = result {} else { return result }
    }
    return nil
  }

  /// A comparison that the class of a dictionary or tuple defines; `nil` if none does.
  func derivedCompare(_ comparator: Comparator, _ left: Value, _ right: Value) throws(Stop) -> Value? {
    guard left.derivedType != nil || right.derivedType != nil else { return nil }
    func result(_ comparator: Comparator, _ one: Value, _ other: Value) throws(Stop) -> Value? {
      guard let name = Operators.comparisonNames[comparator] else { return nil }
      guard let method = one.derivedType?.lookUp(name) else {
        guard comparator == .notEqual, let equal = one.derivedType?.lookUp("__eq__") else { return nil }
        let result = try call(equal, [one, other])
        if case .notImplemented = result { return nil }
        return .bool(!(try truth(result)))
      }
      let result = try call(method, [one, other])
      if case .notImplemented = result { return nil }
      return result
    }
    if let value = try result(comparator, left, right) { return value }
    return try result(Operators.mirrored(comparator), right, left)
  }

  /// `dict infix= value` for a dictionary of a class that derives from `dict`.
  func derivedInPlace(_ infix: BinaryOperator, _ dict: DictObject, _ value: Value) throws(Stop) -> Value {
    let name = "__i" + (Operators.methodNames[infix]?.dropFirst(2) ?? "")
    if let method = dict.type?.lookUp(name) { return try call(method, [.dict(dict), value]) }
    if infix == .bitOr {
      try update(dict, value, [])
      return .dict(dict)
    }
    return try binary(infix, .dict(dict), value)
  }

  /// Gives an attribute of a dictionary of a class that derives from `dict` a value.
  func setAttribute(_ name: String, ofDerived dict: DictObject, to value: Value) throws(Stop) {
    if name == "default_factory", dict.type?.lookUp("__missing__") != nil, dict.type?.lookUp(name) != nil {
      if case .none = value { dict.defaultFactory = nil } else { dict.defaultFactory = value }
      return
    }
    throw refuse("\(typeName(.dict(dict))).\(name) = …", "attributes of dictionaries are not supported")
  }

  /// The receiver of a method of a dictionary.
  func dictionary(_ arguments: Arguments) throws(Stop) -> DictObject {
    guard case .dict(let dict) = arguments.required(0) else {
      throw fail(
        .typeError, "descriptor requires a 'dict' object but received a '\(typeName(arguments.required(0)))'")
    }
    return dict
  }

  /// An empty dictionary of the class that is the first argument of `__new__`.
  func newDictionary(_ type: Value) throws(Stop) -> DictObject {
    guard case .type(let type) = type else { return try DictObject(meter) }
    return try DictObject(type: type.name == "dict" ? nil : type, meter)
  }
}
