extension Interpreter {
  /// What calling a class gives.
  func construct(_ type: TypeObject, _ positional: [Value], _ keywords: [(name: String, value: Value)])
    throws(Stop)
    -> Value
  {
    if let maker = type.metaclass?.lookUp("__call__") {
      return try call(maker, [.type(type)] + positional, keywords)
    }
    return try makeObject(type, positional, keywords)
  }

  /// A new object of a class, as `type.__call__` makes it.
  func makeObject(_ type: TypeObject, _ positional: [Value], _ keywords: [(name: String, value: Value)])
    throws(Stop)
    -> Value
  {
    if type.isBuiltin, type.module == nil, !type.isException {
      if let constructor = Builtins.constructors[type.name] {
        return weighed(try constructor.body(self, try bind(positional, keywords, to: constructor)))
      }
      throw refuse(type.name, "making objects of the class \(type.name) is not supported")
    }
    if type.isMetaclass {
      guard positional.count == 3 else {
        throw refuse("\(type.name)(…)", "a metaclass is called with three arguments")
      }
      let made: Value
      if let maker = type.lookUp("__new__") {
        made = try call(try unbound(maker, type), [.type(type)] + positional, keywords)
      } else {
        made = try makeClass(positional[0], positional[1], positional[2], keywords, metaclass: type)
      }
      if let initializer = type.lookUp("__init__") {
        _ = try call(initializer, [made] + positional, keywords)
      }
      return made
    }
    let maker = type.lookUp("__new__")
    let initializer = type.lookUp("__init__")
    let object: Value
    if let maker {
      object = try call(try unbound(maker, type), [.type(type)] + positional, keywords)
      let made = self.type(of: object)
      if !made.isSubtype(of: type) { return object }
    } else if type.isException {
      object = try newException(type, positional, keywords, hasInitializer: initializer != nil)
    } else if let layout = type.layout {
      object = try newBuiltin(layout, type, positional, keywords)
    } else {
      try checkAbstract(type)
      if initializer == nil, Protocols.isProtocol(type) {
        throw fail(.typeError, "Protocols cannot be instantiated")
      }
      if initializer == nil, !positional.isEmpty || !keywords.isEmpty {
        throw fail(.typeError, "\(type.name)() takes no arguments")
      }
      object = .instance(try InstanceObject(type: type, meter))
    }
    if let initializer {
      let result: Value
      switch initializer {
      case .function, .builtin: result = try call(initializer, [object] + positional, keywords)
      default: result = try call(try bound(initializer, to: object, type: type), positional, keywords)
      }
      guard case .none = result else {
        throw fail(.typeError, "__init__() should return None, not '\(typeName(result))'")
      }
    } else if maker == nil || ["list", "dict", "set"].contains(type.layout), let layout = type.layout,
      let filler = BuiltinSlots.tables[layout]?["__init__"]
    {
      _ = try call(.builtin(filler), [object] + positional, keywords)
    }
    return object
  }

  /// `list.__new__` and the like: a plain value for the class itself, an object around one for a derived class.
  func newBuiltin(
    _ layout: String, _ type: TypeObject, _ positional: [Value], _ keywords: [(name: String, value: Value)]
  ) throws(Stop) -> Value {
    guard let constructor = Builtins.constructors[layout] else {
      throw refuse("class(\(layout))", "deriving from \(layout) is not supported")
    }
    guard type.isSubtype(of: self.type(named: layout)) else {
      throw fail(.typeError, "\(layout).__new__(\(type.name)): \(type.name) is not a subtype of \(layout)")
    }
    let isFilled = ["list", "dict", "set"].contains(layout)
    let value =
      isFilled && !(type.isBuiltin && type.module == nil)
      ? try constructor.body(self, try bind([], [], to: constructor))
      : try constructor.body(self, try bind(positional, keywords, to: constructor))
    if type.isBuiltin, type.module == nil { return value }
    try checkAbstract(type)
    let object = try InstanceObject(type: type, meter)
    switch value.plain {
    case .tuple(let tuple): object.hold(.tuple(try TupleObject(tuple.elements, meter)))
    default: object.hold(value.plain)
    }
    return .instance(object)
  }

  /// Refuses, as Python does, to make an object of a class with abstract methods.
  func checkAbstract(_ type: TypeObject) throws(Stop) {
    guard !type.abstractNames.isEmpty else { return }
    let names = type.abstractNames.map { "'\($0)'" }.joined(separator: ", ")
    let noun = type.abstractNames.count == 1 ? "method" : "methods"
    throw fail(
      .typeError,
      "Can't instantiate abstract class \(type.name) without an implementation for abstract \(noun) \(names)")
  }

  private func newException(
    _ type: TypeObject, _ positional: [Value], _ keywords: [(name: String, value: Value)],
    hasInitializer: Bool
  ) throws(Stop) -> Value {
    let exception = try ExceptionObject(type: type, arguments: positional, meter)
    if !hasInitializer { try takeKeywords(keywords, exception) }
    return .exception(exception)
  }

  /// What every class without a text of its own is written as: `<__main__.Point object at 0x7f…>`.
  func defaultText(of value: Value) throws(Stop) -> String {
    let path = type(of: value).path
    return "<\(path) object at \(address(of: value))>"
  }

  /// A made-up address of an object: it differs from run to run as real ones do.
  func address(of value: Value) -> String {
    let digits = String(identityNumber(value), radix: 16)
    return "0x" + String(repeating: "0", count: max(0, 12 - digits.utf8.count)) + digits
  }

  /// What `id` gives: a number of its own for every object that is alive, another one in every run.
  func identityNumber(_ value: Value) -> Int {
    if addressSalt == 0 { addressSalt = Int(entropy.next() >> 20 & 0xFFF_FFFF) << 16 | 0x7000_0000_0000 }
    entropy.isUsed = true
    if let identity = value.identity {
      return addressSalt &+ Int(UInt(bitPattern: identity) & 0xFFF_FFFF_FFF0) & 0x7FFF_FFFF_FFFF
    }
    var hasher = Hasher()
    if let key = try? hashKey(value) { hasher.combine(key) }
    hasher.combine(typeName(value))
    return (addressSalt ^ (hasher.finalize() & 0xFFFF_FFF0)) & 0x7FFF_FFFF_FFFF
  }

  /// `object.__hash__`: follows from the address.
  func identityHash(_ value: Value) -> Int { identityNumber(value) >> 4 }
}
