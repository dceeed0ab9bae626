import BigInt

extension Interpreter {
  /// An attribute of a value of one of Python's own classes.
  func builtinAttribute(_ name: String, of object: Value) throws(Stop) -> Value {
    switch object {
    case .function(let function): if let value = try attribute(name, of: function) { return value }
    case .method(let method):
      switch name {
      case "__self__": return method.receiver
      case "__func__": return method.function
      default:
        if !BuiltinSlots.isObjectMember(name) { return try attribute(name, of: method.function) }
      }
    case .builtin(let function):
      if let value = try ufuncAttribute(name, of: function) { return value }
      if name == "__name__" || name == "__qualname__" { return try string(function.name) }
      if name == "__doc__" || name == "__module__" || name == "__text_signature__" {
        throw refuse("builtin.\(name)", "'\(name)' of builtin functions is not supported")
      }
    case .descriptor(let descriptor):
      if let value = try attribute(name, of: descriptor, object) { return value }
    case .array, .npFloat, .npInt, .npBool, .npScalar:
      if let value = try arrayAttribute(name, of: object) { return value }
    case .elementType(let type): if let value = try attribute(name, of: type) { return value }
    case .int, .bool, .big:
      if name == "real" || name == "numerator" { return Value(object.integer ?? 0) }
      if name == "imag" { return .int(0) }
      if name == "denominator" { return .int(1) }
    case .float:
      if name == "real" { return object }
      if name == "imag" { return .float(0) }
    case .iterator(let iterator):
      if name == "__iter__" || name == "__next__" && iterator.restart == nil,
        let function = Builtins.functions[name == "__iter__" ? "iter" : "next"]
      {
        return .method(try MethodObject(receiver: object, function: .builtin(function), meter))
      }
    case .slice(let slice):
      if name == "start" { return slice.start }
      if name == "stop" { return slice.stop }
      if name == "step" { return slice.step }
    case .range(let range):
      if name == "start" { return .int(range.start) }
      if name == "stop" { return .int(range.stop) }
      if name == "step" { return .int(range.step) }
    default: break
    }
    if name == "__class__" { return .type(type(of: object)) }
    if let function = Methods.find(name, in: methodTable(of: object)) {
      return .method(try MethodObject(receiver: object, function: .builtin(function), meter))
    }
    if let function = BuiltinSlots.find(name, in: type(of: object)) {
      return .method(try MethodObject(receiver: object, function: .builtin(function), meter))
    }
    throw missing(name, of: object)
  }

  private func attribute(_ name: String, of function: FunctionObject) throws(Stop) -> Value? {
    if let value = function.attributes[name] { return value }
    switch name {
    case "__name__": return try string(function.definition.name)
    case "__qualname__": return try string(function.qualifiedName)
    case "__doc__": return try docstring(of: function.definition.body, function.unit) ?? Value.none
    case "__module__": return try string("__main__")
    case "__defaults__":
      let kinds = function.definition.parameters
      let values = kinds.indices.compactMap { index in
        [.ordinary, .positionalOnly].contains(kinds[index].kind) ? function.defaults[index] : nil
      }
      return values.isEmpty ? Value.none : try tuple(values)
    case "__dict__": return .dict(try dictionary(of: function.attributes.map { ($0.key, $0.value) }))
    default: return nil
    }
  }

  /// Gives an attribute of a function a value.
  func setAttribute(_ name: String, of function: FunctionObject, to value: Value) throws(Stop) {
    if ["__code__", "__defaults__", "__kwdefaults__", "__closure__", "__globals__"].contains(name) {
      throw refuse("function.\(name) = …", "changing '\(name)' of a function is not supported")
    }
    try charge(8)
    try function.set(name, value)
  }

  private func attribute(_ name: String, of descriptor: DescriptorObject, _ object: Value) throws(Stop)
    -> Value?
  {
    switch (name, descriptor.kind) {
    case ("setter", .property):
      return .method(try MethodObject(receiver: object, function: .builtin(Builtins.propertySetter), meter))
    case ("deleter", .property):
      return .method(try MethodObject(receiver: object, function: .builtin(Builtins.propertyDeleter), meter))
    case ("getter", .property):
      return .method(try MethodObject(receiver: object, function: .builtin(Builtins.propertyGetter), meter))
    case ("fget", .property): return descriptor.function
    case ("fset", .property): return descriptor.setter ?? Value.none
    case ("fdel", .property): return descriptor.deleter ?? Value.none
    case ("__doc__", .property):
      if let doc = descriptor.doc { return doc }
      return descriptor.isReadable ? try attribute("__doc__", of: descriptor.function) : Value.none
    case ("__func__", .staticMethod), ("__wrapped__", .staticMethod), ("__func__", .classMethod),
      ("__wrapped__", .classMethod):
      return descriptor.function
    case ("__name__", .staticMethod), ("__doc__", .staticMethod), ("__name__", .classMethod),
      ("__doc__", .classMethod):
      return try attribute(name, of: descriptor.function)
    default: return nil
    }
  }

  /// An attribute of a class.
  func attribute(_ name: String, of type: TypeObject) throws(Stop) -> Value {
    if let meta = type.metaclass?.lookUp(name), isData(meta), let metaclass = type.metaclass {
      return try bound(meta, to: .type(type), type: metaclass, name: name)
    }
    if let value = type.lookUp(name), name != "__doc__" || type.attributes[name] != nil {
      return try unbound(value, type)
    }
    if let metaclass = type.metaclass, let value = metaclass.lookUp(name) {
      return try bound(value, to: .type(type), type: metaclass, name: name)
    }
    switch name {
    case "__name__": return try string(type.shortName)
    case "__qualname__": return try string(type.isBuiltin ? type.shortName : type.qualifiedName)
    case "__module__": return try string(type.isBuiltin ? type.module ?? "builtins" : "__main__")
    case "__mro__": return try tuple(type.order.map { .type($0) })
    case "mro":
      return try closure(BuiltinSlots.methodOrder, over: .type(type))
    case "__bases__": return try tuple(type.bases.map { .type($0) })
    case "__base__": return type.bases.first.map { .type($0) } ?? Value.none
    case "__class__": return .type(type.metaclass ?? self.type(named: "type"))
    case "__doc__":
      if type.isBuiltin { break }
      return .none
    case "__dict__":
      if type.isBuiltin { break }
      return .dict(try classDictionary(type))
    case "__annotations__":
      if type.isBuiltin { break }
      return .dict(try annotations(of: type))
    case "__abstractmethods__" where !type.abstractNames.isEmpty:
      let set = try SetObject(isFrozen: true, meter)
      for name in type.abstractNames {
        let text = try string(name)
        try set.insert(try hashKey(text), text)
      }
      return .set(set)
    default: break
    }
    if name == "fromkeys", type.layout == "dict", type !== self.type(named: "dict") {
      return .method(
        try MethodObject(receiver: .type(type), function: .builtin(DerivedDictionary.fromKeys), meter))
    }
    if let function = Builtins.typeMethods[(type.order.first(where: \.isBuiltin)?.name ?? "") + "." + name] {
      return .builtin(function)
    }
    if let function = BuiltinSlots.unbound(name, of: type) { return .builtin(function) }
    if BuiltinSlots.isRefused(name) || ["__subclasses__", "__call__", "__doc__", "__dict__"].contains(name)
      || (type.isBuiltin && KnownAttributes.contains(name, in: type.name) && !name.hasPrefix("__"))
    {
      throw refuse("\(type.name).\(name)", "'\(name)' of \(type.name) is not supported")
    }
    if let getter = type.metaclass?.lookUp("__getattr__") {
      return try callSpecial(getter, .type(type), [try string(name)])
    }
    throw failAttribute("type object '\(type.name)' has no attribute '\(name)'", name, .type(type))
  }

  /// What a class attribute is when it is reached through the class.
  func unbound(_ value: Value, _ type: TypeObject) throws(Stop) -> Value {
    switch value {
    case .descriptor(let descriptor):
      switch descriptor.kind {
      case .staticMethod: return descriptor.function
      case .classMethod:
        return .method(try MethodObject(receiver: .type(type), function: descriptor.function, meter))
      case .property: return value
      }
    case .instance(let held):
      guard let getter = held.type.lookUp("__get__") else { return value }
      return try callSpecial(getter, value, [.none, .type(type)])
    default: return value
    }
  }

  /// What the body of a class bound, as `vars` shows it.
  func classDictionary(_ type: TypeObject) throws(Stop) -> DictObject {
    var entries: [(name: String, value: Value)] = [("__module__", try string("__main__"))]
    entries += type.attributes.entries
    if type.attributes["__doc__"] == nil { entries.append(("__doc__", .none)) }
    return try dictionary(of: entries)
  }

  /// The type hints of a class, where they name builtin classes or classes of the session.
  func annotations(of type: TypeObject) throws(Stop) -> DictObject {
    var entries: [(name: String, value: Value)] = []
    for annotation in type.annotations {
      guard let value = hintValue(annotation.hint) else {
        throw refuse("__annotations__", "type hints are not evaluated")
      }
      entries.append((annotation.name, value))
    }
    return try dictionary(of: entries)
  }

  /// The class that a type hint of one name means; `nil` for any other hint.
  func hintValue(_ hint: String) -> Value? {
    if hint == "None" { return Value.none }
    if let value = globals[hint]?.value, case .type = value { return value }
    if globals[hint]?.value == nil, Builtins.types.contains(hint) { return .type(type(named: hint)) }
    return nil
  }

  /// The text at the beginning of a body; `nil` if there is none.
  func docstring(of body: [Statement], _ unit: Unit) throws(Stop) -> Value? {
    guard let first = body.first, case .expression(let value) = first.kind,
      case .constant(let index) = value.kind,
      case .text = unit.constants[index]
    else { return nil }
    return unit.constants[index]
  }
}

extension TypeObject {
  /// The name without module: `float64`.
  var shortName: String {
    isBuiltin ? name.split(separator: ".").last.map(String.init) ?? name : name
  }
}
