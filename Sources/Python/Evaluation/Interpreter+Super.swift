extension Interpreter {
  /// `super(class, object)`.
  func superObject(_ start: Value, _ receiver: Value) throws(Stop) -> Value {
    guard case .type(let owner) = start else {
      throw fail(.typeError, "super() argument 1 must be a type, not \(typeName(start))")
    }
    if case .type(let object) = receiver, object.isSubtype(of: owner) {
      return .ancestor(
        AncestorObject(receiver: receiver, types: classes(behind: owner, of: object), isOfClass: true))
    }
    let type = self.type(of: receiver)
    guard type.isSubtype(of: owner) else {
      throw fail(.typeError, "super(type, obj): obj must be an instance or subtype of type")
    }
    return .ancestor(AncestorObject(receiver: receiver, types: classes(behind: owner, of: type)))
  }

  private func classes(behind owner: TypeObject, of type: TypeObject) -> [TypeObject] {
    Array(type.order.drop { $0 !== owner }.dropFirst())
  }

  /// An attribute as the classes behind one of the receiver's have it.
  func attribute(_ name: String, of ancestor: AncestorObject) throws(Stop) -> Value {
    let receiver = ancestor.receiver
    let type: TypeObject
    if ancestor.isOfClass, case .type(let object) = receiver {
      type = object
    } else {
      type = self.type(of: receiver)
    }
    for candidate in ancestor.types {
      if let value = candidate.attributes[name] {
        if ancestor.isOfClass { return try unbound(value, type) }
        return try bound(value, to: receiver, type: type, name: name)
      }
      if candidate.isBuiltin, let function = BuiltinSlots.own(name, of: candidate) {
        if name == "__new__" || ancestor.isOfClass && name != "__init_subclass__" {
          return .builtin(function)
        }
        return .method(try MethodObject(receiver: receiver, function: .builtin(function), meter))
      }
      if candidate.isBuiltin, let function = Methods.find(name, in: candidate.name) {
        return .method(try MethodObject(receiver: receiver.plain, function: .builtin(function), meter))
      }
    }
    if name == "__class__" { return .type(self.type(named: "super")) }
    if BuiltinSlots.isRefused(name)
      || ancestor.types.contains(where: { KnownAttributes.isKnown(name, in: $0.name) })
    {
      throw refuse("super().\(name)", "'\(name)' of Python's own classes through super() is not supported")
    }
    throw fail(.attributeError, "'super' object has no attribute '\(name)'")
  }
}
