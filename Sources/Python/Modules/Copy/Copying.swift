extension Modules {
  /// `copy`
  static let copying = ModuleDefinition(
    "copy",
    [
      BuiltinFunction("copy", "x /") { (interpreter, arguments) throws(Stop) in
        try interpreter.shallowCopy(arguments.required(0))
      },
      BuiltinFunction("deepcopy", "x memo=") { (interpreter, arguments) throws(Stop) in
        try interpreter.deepCopy(arguments.required(0))
      },
    ])
}

/// What a deep copy has copied so far.
private struct CopyMemo {
  var copies: [ObjectIdentifier: Value] = [:]
  /// The dictionary that `__deepcopy__` gets.
  var dictionary: DictObject?
}

extension Interpreter {
  /// `copy.copy(value)`.
  func shallowCopy(_ value: Value) throws(Stop) -> Value {
    switch value {
    case .list(let list):
      try charge(elements: list.elements.count)
      return try self.list(list.elements)
    case .dict(let dict):
      let copy = try DictObject(meter)
      copy.defaultFactory = dict.defaultFactory
      try update(copy, value, [])
      return .dict(copy)
    case .set(let set) where !set.isFrozen: return .set(try makeSet(value, isFrozen: false))
    case .array: return try call(try attribute("copy", of: value), [])
    case .instance(let object) where object.payload is ComplexObject || object.payload is BytesObject:
      if !object.type.isBuiltin { try checkCopyable(object) }
      return value
    case .instance(let object):
      if let method = special("__copy__", of: value) { return try callSpecial(method, value) }
      try checkCopyable(object)
      let copy = try InstanceObject(type: object.type, meter)
      if let builtin = object.builtin { copy.hold(try shallowCopy(builtin)) }
      try charge(elements: object.count)
      for (name, value) in object.entries { try copy.set(name, value) }
      return .instance(copy)
    case .exception(let exception):
      let copy = try ExceptionObject(type: exception.type, arguments: exception.arguments, meter)
      for (name, value) in exception.attributes.entries { try copy.set(name, value) }
      return .exception(copy)
    case .iterator, .descriptor, .ancestor:
      throw refuse("copy.copy", "copying \(typeName(value)) objects is not supported")
    case .module: throw fail(.typeError, "cannot pickle 'module' object")
    default: return value
    }
  }

  private func checkCopyable(_ object: InstanceObject) throws(Stop) {
    if object.type.order.contains(where: { $0.metaclass?.path == "enum.EnumType" }) { return }
    if object.payload != nil, object.builtin == nil {
      throw refuse("copy", "copying objects of \(object.type.name) is not supported")
    }
    for name in ["__reduce__", "__reduce_ex__", "__getstate__", "__setstate__", "__getnewargs__"]
    where object.type.lookUp(name) != nil {
      throw refuse("copy", "objects with \(name) are not supported")
    }
  }

  /// `copy.deepcopy(value)`.
  func deepCopy(_ value: Value) throws(Stop) -> Value {
    var memo = CopyMemo()
    return try deepCopy(value, &memo)
  }

  private func deepCopy(_ value: Value, _ memo: inout CopyMemo) throws(Stop) -> Value {
    if let identity = value.identity, let known = memo.copies[identity] { return known }
    if let known = memo.dictionary?.value(.int(identityNumber(value))) { return known }
    try descend()
    defer { ascend() }
    try charge()
    switch value {
    case .list(let list):
      let copy = try ListObject([], meter)
      memo.copies[ObjectIdentifier(list)] = .list(copy)
      for element in list.elements { try copy.append(try deepCopy(element, &memo)) }
      return .list(copy)
    case .tuple(let tuple):
      var elements: [Value] = []
      for element in tuple.elements { elements.append(try deepCopy(element, &memo)) }
      if let known = memo.copies[ObjectIdentifier(tuple)] { return known }
      let isSame = zip(elements, tuple.elements).allSatisfy { $0.isIdentical(to: $1) }
      let copy = isSame ? value : try self.tuple(elements)
      memo.copies[ObjectIdentifier(tuple)] = copy
      return copy
    case .dict(let dict):
      let copy = try DictObject(meter)
      copy.defaultFactory = dict.defaultFactory
      memo.copies[ObjectIdentifier(dict)] = .dict(copy)
      for (key, value) in dict.entries {
        let key = try deepCopy(key, &memo)
        try copy.set(try hashKey(key), key, try deepCopy(value, &memo))
      }
      return .dict(copy)
    case .set(let set):
      let copy = try SetObject(isFrozen: set.isFrozen, meter)
      for (_, member) in set.ordered {
        let member = try deepCopy(member, &memo)
        try copy.insert(try hashKey(member), member)
      }
      memo.copies[ObjectIdentifier(set)] = .set(copy)
      return .set(copy)
    case .array: return try call(try attribute("copy", of: value), [])
    case .method(let method):
      return .method(
        try MethodObject(receiver: try deepCopy(method.receiver, &memo), function: method.function, meter))
    case .instance(let object): return try deepCopy(object, value, &memo)
    case .iterator, .descriptor, .ancestor:
      throw refuse("copy.deepcopy", "copying \(typeName(value)) objects is not supported")
    case .exception: throw refuse("copy.deepcopy", "copying exceptions is not supported")
    case .module: throw fail(.typeError, "cannot pickle 'module' object")
    default: return value
    }
  }

  private func deepCopy(_ object: InstanceObject, _ value: Value, _ memo: inout CopyMemo) throws(Stop)
    -> Value
  {
    if let method = special("__deepcopy__", of: value) {
      let dictionary: DictObject
      if let known = memo.dictionary { dictionary = known } else { dictionary = try DictObject(meter) }
      memo.dictionary = dictionary
      let copy = try callSpecial(method, value, [.dict(dictionary)])
      memo.copies[ObjectIdentifier(object)] = copy
      return copy
    }
    if object.type.metaclass?.path == "enum.EnumType" { return value }
    try checkCopyable(object)
    let copy = try InstanceObject(type: object.type, meter)
    memo.copies[ObjectIdentifier(object)] = .instance(copy)
    if let builtin = object.builtin { copy.hold(try deepCopy(builtin, &memo)) }
    for (name, value) in object.entries { try copy.set(name, try deepCopy(value, &memo)) }
    return .instance(copy)
  }
}
