import BigInt

extension Interpreter {
  /// A function that a call through an attribute reaches with the object as first argument, without
  /// making a method object; `nil` if the attribute is something else.
  func method(_ name: String, of object: Value) throws(Stop) -> Value? {
    switch object {
    case .instance(let instance):
      guard let found = instance.type.lookUp(name), instance.value(name) == nil else { return nil }
      switch found {
      case .function: return found
      case .builtin(let function) where function.isMethod: return found
      default: return nil
      }
    case .module, .type, .inert, .descriptor, .function, .elementType, .ancestor, .exception, .method:
      return nil
    default:
      if let function = Methods.find(name, in: methodTable(of: object)) { return .builtin(function) }
      return nil
    }
  }

  /// The value of an attribute.
  func attribute(_ name: String, of object: Value) throws(Stop) -> Value {
    switch object {
    case .inert: return .inert
    case .module(let module): return try attribute(name, of: module)
    case .instance(let instance):
      return try attribute(name, of: object, instance.type, own: instance.value(name))
    case .exception(let exception):
      return try attribute(name, of: object, exception.type, own: exception.attributes[name])
    case .type(let type): return try attribute(name, of: type)
    case .ancestor(let ancestor): return try attribute(name, of: ancestor)
    default: return try builtinAttribute(name, of: object)
    }
  }

  /// The method that an operator or builtin function asks of an object's class, never of the object itself.
  func special(_ name: String, of value: Value) -> Value? {
    switch value {
    case .instance(let object): object.type.lookUp(name)
    case .exception(let object): object.type.lookUp(name)
    case .type(let type): type.metaclass?.lookUp(name)
    default: nil
    }
  }

  /// Calls a method that `special` found for `object`.
  func callSpecial(_ method: Value, _ object: Value, _ arguments: [Value] = []) throws(Stop) -> Value {
    switch method {
    case .function, .builtin: return try call(method, [object] + arguments)
    default: return try call(try bound(method, to: object, type: type(of: object)), arguments)
    }
  }

  /// An attribute of an object in Python's order: what computes it in the class, its own, then the class's.
  private func attribute(_ name: String, of object: Value, _ type: TypeObject, own: Value?) throws(Stop)
    -> Value
  {
    let inClass = type.lookUp(name)
    if let inClass, isData(inClass) {
      do throws(Stop) {
        return try bound(inClass, to: object, type: type, name: name)
      } catch .raised {
        return try fallback(name, of: object, type)
      }
    }
    if let own { return own }
    if let inClass { return try bound(inClass, to: object, type: type, name: name) }
    if let value = try common(name, of: object, type) { return value }
    if case .instance(let instance) = object, let builtin = instance.builtin, !name.hasPrefix("__") {
      if let function = Methods.find(name, in: methodTable(of: builtin)) {
        return .method(try MethodObject(receiver: builtin, function: .builtin(function), meter))
      }
      if KnownAttributes.contains(name, in: methodTable(of: builtin)) {
        return try builtinAttribute(name, of: builtin)
      }
    }
    if let function = BuiltinSlots.find(name, in: type) {
      return .method(try MethodObject(receiver: object, function: .builtin(function), meter))
    }
    guard let getter = type.lookUp("__getattr__") else { throw missing(name, of: object) }
    do throws(Stop) {
      return try callSpecial(getter, object, [try string(name)])
    } catch .raised {
      guard case .builtin = getter, KnownLibraryNames.contains(name, of: object, type) else { throw .raised }
      raised = nil
      throw unsupported(name, of: object)
    }
  }

  /// What `__getattr__` says where a property raised an `AttributeError`; else the error goes on.
  private func fallback(_ name: String, of object: Value, _ type: TypeObject) throws(Stop) -> Value {
    guard let raised, raised.type.isSubtype(of: self.type(of: .attributeError)),
      let getter = type.lookUp("__getattr__")
    else { throw .raised }
    self.raised = nil
    return try callSpecial(getter, object, [try string(name)])
  }

  /// What every object has.
  private func common(_ name: String, of object: Value, _ type: TypeObject) throws(Stop) -> Value? {
    switch (name, object) {
    case ("__class__", _): return .type(type)
    case ("__dict__", .instance(let instance)):
      if type.slots != nil { return nil }
      return .dict(try instance.attributes())
    case ("__dict__", .exception(let exception)):
      return .dict(try dictionary(of: exception.attributes.entries))
    case ("__module__", _): return try string(type.isBuiltin ? type.module ?? "builtins" : "__main__")
    case ("__doc__", _): return BuiltinSlots.hasDocumentation(type) ? nil : Value.none
    case (_, .exception(let exception)): return try exceptionAttribute(name, of: exception)
    default: return nil
    }
  }

  /// A dictionary of names and values.
  func dictionary(of entries: [(name: String, value: Value)]) throws(Stop) -> DictObject {
    let dict = try DictObject(meter)
    for (name, value) in entries {
      let text = try string(name)
      try dict.set(try hashKey(text), text, value)
    }
    return dict
  }

  /// Whether a class attribute decides before the object's own: a property, or a descriptor with `__set__`.
  func isData(_ value: Value) -> Bool {
    switch value {
    case .descriptor(let descriptor): descriptor.kind == .property
    case .instance(let object):
      object.type.lookUp("__set__") != nil || object.type.lookUp("__delete__") != nil
    default: false
    }
  }

  /// What to say of an attribute that is not there: CPython has it, or nobody has.
  func missing(_ name: String, of object: Value) -> Stop {
    let table = methodTable(of: object.plain)
    let isOwn: Bool
    switch object {
    case .instance(let instance): isOwn = instance.type.order.contains { !$0.isBuiltin }
    case .exception(let exception): isOwn = !exception.type.isBuiltin
    default: isOwn = false
    }
    let dunder = name.hasPrefix("__") && name.hasSuffix("__")
    if isOwn
      ? BuiltinSlots.isRefused(name)
      : KnownAttributes.contains(name, in: table) && !dunder
        || BuiltinSlots.isRefused(name)
    {
      return unsupported(name, of: object)
    }
    if KnownLibraryNames.contains(name, of: object, type(of: object)) { return unsupported(name, of: object) }
    if case .type(let type) = object {
      return fail(.attributeError, "type object '\(type.name)' has no attribute '\(name)'")
    }
    return failAttribute("'\(typeName(object))' object has no attribute '\(name)'", name, object)
  }

  /// What to say of an attribute that the real class has.
  private func unsupported(_ name: String, of object: Value) -> Stop {
    refuse("\(typeName(object)).\(name)", "'\(name)' of \(typeName(object)) objects is not supported")
  }

  /// An `AttributeError` that knows its name and object.
  func failAttribute(_ message: String, _ name: String, _ object: Value) -> Stop {
    let stop = fail(.attributeError, message)
    if let raised, let text = try? string(name) {
      try? raised.set("name", text)
      try? raised.set("obj", object)
    }
    return stop
  }

  /// What a class attribute is when it is reached through an object.
  func bound(_ value: Value, to object: Value, type: TypeObject, name: String = "") throws(Stop) -> Value {
    switch value {
    case .function: return .method(try MethodObject(receiver: object, function: value, meter))
    case .builtin(let function):
      guard function.isMethod else { return value }
      return .method(try MethodObject(receiver: object, function: value, meter))
    case .descriptor(let descriptor):
      switch descriptor.kind {
      case .staticMethod: return descriptor.function
      case .classMethod:
        return .method(try MethodObject(receiver: .type(type), function: descriptor.function, meter))
      case .property:
        guard descriptor.isReadable else {
          throw fail(.attributeError, "property '\(name)' of '\(type.name)' object has no getter")
        }
        return try call(descriptor.function, [object])
      }
    case .method(let method) where method.isFunction:
      return .method(try MethodObject(receiver: object, function: value, meter))
    case .instance(let held):
      guard let getter = held.type.lookUp("__get__") else { return value }
      return try callSpecial(getter, value, [object, .type(type)])
    default: return value
    }
  }

  /// Gives an attribute a value.
  func setAttribute(_ name: String, of object: Value, to value: Value) throws(Stop) {
    switch object {
    case .instance, .exception:
      if let setter = special("__setattr__", of: object) {
        _ = try callSpecial(setter, object, [try string(name), value])
        return
      }
      try setPlainAttribute(name, of: object, to: value)
    case .type(let type):
      if let setter = type.metaclass?.lookUp("__setattr__") {
        _ = try callSpecial(setter, object, [try string(name), value])
        return
      }
      if type.isBuiltin {
        throw fail(.typeError, "cannot set '\(name)' attribute of immutable type '\(type.name)'")
      }
      if ["__name__", "__qualname__"].contains(name), case .text(let text) = value {
        if name == "__name__" { type.name = text.string } else { type.qualifiedName = text.string }
        return
      }
      if ["__bases__", "__class__", "__mro__", "__dict__"].contains(name) {
        throw refuse("class.\(name) = …", "changing '\(name)' of a class is not supported")
      }
      type.attributes[name] = value
      if type.attributes.count & 15 == 0 { type.weigh(meter) }
    case .function(let function): try setAttribute(name, of: function, to: value)
    case .array(let array) where name == "shape":
      guard case .array(let reshaped) = try reshape(array, to: value) else { return }
      try array.adopt(shape: reshaped.shape, strides: reshaped.strides, self)
    case .inert: return
    case .module: throw refuse("module.\(name) = …", "changing modules is not supported")
    default: throw failAttribute("'\(typeName(object))' object has no attribute '\(name)'", name, object)
    }
  }

  /// What `object.__setattr__` does.
  func setPlainAttribute(_ name: String, of object: Value, to value: Value) throws(Stop) {
    let type = self.type(of: object)
    if let inClass = type.lookUp(name) {
      if case .descriptor(let descriptor) = inClass, descriptor.kind == .property {
        guard let setter = descriptor.setter else {
          if type.order.contains(where: { ($0.state as? TupleFields)?.names.contains(name) == true }) {
            throw fail(.attributeError, "can't set attribute")
          }
          throw fail(.attributeError, "property '\(name)' of '\(type.name)' object has no setter")
        }
        _ = try call(setter, [object, value])
        return
      }
      if case .instance(let held) = inClass, let setter = held.type.lookUp("__set__") {
        _ = try callSpecial(setter, inClass, [object, value])
        return
      }
      if case .instance(let held) = inClass, held.type.lookUp("__delete__") != nil {
        throw fail(.attributeError, "__set__")
      }
    }
    switch object {
    case .instance(let instance):
      if name == "__class__" {
        guard case .type(let other) = value, !other.isBuiltin, !type.isBuiltin else {
          throw fail(
            .typeError, "__class__ must be set to a class, not '\(typeName(value))' object")
        }
        instance.type = other
        return
      }
      if name == "__dict__" {
        guard case .dict(let dict) = value else {
          throw fail(.typeError, "__dict__ must be set to a dictionary, not a '\(typeName(value))'")
        }
        instance.adopt(dict)
        return
      }
      if type.isBuiltin, type.module == nil || type.name == "object" {
        throw failAttribute("'\(type.name)' object has no attribute '\(name)'", name, object)
      }
      if type.slots != nil, !slotNames(type).contains(name) {
        let message =
          type.lookUp(name) != nil
          ? "'\(type.name)' object attribute '\(name)' is read-only"
          : "'\(type.name)' object has no attribute '\(name)'"
        throw failAttribute(message, name, object)
      }
      try instance.set(name, value)
    case .exception(let exception): try setExceptionAttribute(name, of: exception, to: value)
    default: throw failAttribute("'\(type.name)' object has no attribute '\(name)'", name, object)
    }
  }

  /// The names that objects of a class with `__slots__` can have.
  func slotNames(_ type: TypeObject) -> [String] { type.order.flatMap { $0.slots ?? [] } }

  /// Takes an attribute away.
  func deleteAttribute(_ name: String, of object: Value) throws(Stop) {
    switch object {
    case .instance, .exception:
      if let deleter = special("__delattr__", of: object) {
        _ = try callSpecial(deleter, object, [try string(name)])
        return
      }
      try deletePlainAttribute(name, of: object)
    case .type(let type):
      try charge(elements: type.attributes.count)
      if type.isBuiltin {
        throw fail(.typeError, "cannot set '\(name)' attribute of immutable type '\(type.name)'")
      }
      guard type.attributes[name] != nil else {
        throw fail(.attributeError, "type object '\(type.name)' has no attribute '\(name)'")
      }
      type.attributes[name] = nil
    default: throw refuse("del .\(name)", "deleting attributes of this object is not supported")
    }
  }

  /// What `object.__delattr__` does.
  func deletePlainAttribute(_ name: String, of object: Value) throws(Stop) {
    let type = self.type(of: object)
    if let inClass = type.lookUp(name) {
      if case .descriptor(let descriptor) = inClass, descriptor.kind == .property {
        guard let deleter = descriptor.deleter else {
          throw fail(.attributeError, "property '\(name)' of '\(type.name)' object has no deleter")
        }
        _ = try call(deleter, [object])
        return
      }
      if case .instance(let held) = inClass, let deleter = held.type.lookUp("__delete__") {
        _ = try callSpecial(deleter, inClass, [object])
        return
      }
    }
    switch object {
    case .instance(let instance):
      try charge(elements: instance.count)
      if instance.remove(name) { return }
    case .exception(let exception):
      try charge(elements: exception.attributes.count)
      if exception.remove(name) { return }
    default: break
    }
    throw failAttribute("'\(type.name)' object has no attribute '\(name)'", name, object)
  }
}
