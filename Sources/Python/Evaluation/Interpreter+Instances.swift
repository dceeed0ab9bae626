extension Interpreter {
  /// `callable(value)`.
  func isCallable(_ value: Value) -> Bool {
    switch value {
    case .function, .builtin, .method, .type, .inert, .elementType: true
    case .instance(let object): object.type.lookUp("__call__") != nil
    case .exception(let object): object.type.lookUp("__call__") != nil
    case .descriptor(let descriptor): descriptor.kind == .staticMethod
    default: false
    }
  }

  /// `isinstance(value, choices)`.
  func isInstance(_ value: Value, _ choices: Value) throws(Stop) -> Bool {
    if case .type(let wanted) = choices {
      if Protocols.isProtocol(wanted) { return try Protocols.isInstance(value, wanted, self) }
      if type(of: value).isSubtype(of: wanted) { return true }
      if let result = AbstractClasses.isInstance(value, wanted, self) { return result }
      return false
    }
    if stack.isLow { throw .limit(.recursion) }
    switch choices {
    case .tuple(let tuple):
      for choice in tuple.elements where try isInstance(value, choice) { return true }
      return false
    case .instance(let object) where object.payload is GenericAlias:
      guard let alias = object.payload as? GenericAlias, alias.isUnion else { break }
      for choice in alias.arguments {
        if case .none = choice {
          if case .none = value { return true }
        } else if try isInstance(value, choice) {
          return true
        }
      }
      return false
    default: break
    }
    return try matches(type(of: value), choices, "isinstance")
  }

  /// Whether a class is or derives from one of `choices`.
  func matches(_ type: TypeObject, _ choices: Value, _ function: String) throws(Stop) -> Bool {
    if stack.isLow { throw .limit(.recursion) }
    switch choices {
    case .type(let wanted):
      if Protocols.isProtocol(wanted) {
        return try Protocols.isSubclass(type, wanted, isInstance: function == "isinstance", self)
      }
      if type.isSubtype(of: wanted) { return true }
      return AbstractClasses.isSubclass(type, wanted, self) ?? false
    case .elementType(let wanted): return type.name == "numpy." + wanted.rawValue
    case .tuple(let tuple):
      for choice in tuple.elements where try matches(type, choice, function) { return true }
      return false
    case .inert: throw refuse("\(function) of a type hint", "checking against type hints is not supported")
    case .instance(let object):
      if let alias = object.payload as? GenericAlias {
        guard alias.isUnion else {
          throw fail(.typeError, "\(function)() argument 2 cannot be a parameterized generic")
        }
        for choice in alias.arguments {
          if case .none = choice {
            if type.name == "NoneType" { return true }
          } else if try matches(type, choice, function) {
            return true
          }
        }
        return false
      }
    case .builtin(let builtin) where Modules.isOfLibrary(builtin):
      throw refuse("\(function)(…, \(builtin.name))", "checking against \(builtin.name) is not supported")
    default: break
    }
    let kinds =
      function == "isinstance"
      ? "a type, a tuple of types, or a union" : "a class, a tuple of classes, or a union"
    throw fail(.typeError, "\(function)() arg 2 must be \(kinds)")
  }

  /// `dir(value)`, for objects whose class is of the snippet.
  func names(of value: Value) throws(Stop) -> Value {
    var names: Set<String> = []
    let type: TypeObject
    switch value {
    case .instance(let object):
      type = object.type
      names.formUnion(object.entries.map(\.name))
    case .type(let object): type = object
    default: throw refuse("dir", "the names in \(typeName(value)) objects are not supported")
    }
    for candidate in type.order {
      if candidate.isBuiltin {
        guard candidate.name == "object" else {
          throw refuse("dir", "the names in \(typeName(value)) objects are not supported")
        }
      }
      names.formUnion(candidate.attributes.names)
    }
    names.formUnion([
      "__class__", "__delattr__", "__dict__", "__dir__", "__doc__", "__eq__", "__format__", "__ge__",
      "__getattribute__", "__getstate__", "__gt__", "__hash__", "__init__", "__init_subclass__", "__le__",
      "__lt__",
      "__module__", "__ne__", "__new__", "__reduce__", "__reduce_ex__", "__repr__", "__setattr__",
      "__sizeof__",
      "__str__", "__subclasshook__", "__weakref__",
    ])
    try charge(elements: names.count)
    var values: [Value] = []
    for name in names.sorted(by: { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }) {
      values.append(try string(name))
    }
    return try list(values)
  }
}
