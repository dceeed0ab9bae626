/// What `isinstance` and `issubclass` say of the snippet's protocols: who has the members is one (PEP 544).
enum Protocols {
  /// Names that every class has and that are no members of a protocol.
  private static let ordinary: Set<String> = [
    "__abstractmethods__", "__annotations__", "__class_getitem__", "__dict__", "__doc__", "__init__",
    "__match_args__", "__module__", "__new__", "__qualname__", "__slots__", "__subclasshook__", "__weakref__",
  ]

  /// Whether a class is `typing.Protocol` itself.
  static func isRoot(_ type: TypeObject) -> Bool {
    type.isBuiltin && type.module == "typing" && type.shortName == "Protocol"
  }

  /// Whether a class of the snippet is a protocol: it names `Protocol` among its bases.
  static func isProtocol(_ type: TypeObject) -> Bool { !type.isBuiltin && type.bases.contains(where: isRoot) }

  /// `isinstance(value, wanted)`.
  static func isInstance(_ value: Value, _ wanted: TypeObject, _ interpreter: Interpreter) throws(Stop)
    -> Bool
  {
    try checkMark(wanted, interpreter)
    let type = interpreter.type(of: value)
    if type.isSubtype(of: wanted) { return true }
    for member in members(of: wanted, interpreter) {
      if case .instance(let object) = value, object.value(member.name) != nil { continue }
      guard try has(member.name, isMethod: member.isMethod, value, type, interpreter) else { return false }
    }
    return true
  }

  /// `issubclass(type, wanted)`; with `isInstance` it is asked for an object of the class.
  static func isSubclass(
    _ type: TypeObject, _ wanted: TypeObject, isInstance: Bool, _ interpreter: Interpreter
  ) throws(Stop) -> Bool {
    let members = members(of: wanted, interpreter)
    if !isInstance, members.contains(where: { !$0.isMethod }) {
      throw interpreter.fail(.typeError, "Protocols with non-method members don't support issubclass()")
    }
    try checkMark(wanted, interpreter)
    if type.isSubtype(of: wanted) { return true }
    for member in members {
      guard try has(member.name, isMethod: true, .type(type), type, interpreter) else { return false }
    }
    return true
  }

  private static func checkMark(_ wanted: TypeObject, _ interpreter: Interpreter) throws(Stop) {
    guard !(wanted.state is ProtocolMark) else { return }
    throw interpreter.fail(
      .typeError, "Instance and class checks can only be used with @runtime_checkable protocols")
  }

  private static func members(of wanted: TypeObject, _ interpreter: Interpreter) -> [(
    name: String, isMethod: Bool
  )] {
    var found: [(name: String, isMethod: Bool)] = []
    var names: Set<String> = []
    for type in wanted.order where isProtocol(type) {
      for name in type.attributes.names + type.annotations.map(\.name)
      where !ordinary.contains(name) && names.insert(name).inserted {
        if name == "__hash__", case .none? = type.attributes[name] { continue }
        let isMethod =
          switch wanted.lookUp(name) {
          case .descriptor(let descriptor)?:
            descriptor.kind == .staticMethod || descriptor.kind == .classMethod
          case .some(let value): interpreter.isCallable(value)
          case nil: false
          }
        found.append((name, isMethod))
      }
    }
    return found
  }

  private static func has(
    _ name: String, isMethod: Bool, _ value: Value, _ type: TypeObject, _ interpreter: Interpreter
  ) throws(Stop) -> Bool {
    for candidate in type.order {
      if let value = candidate.attributes[name] {
        if isMethod, case .none = value { return false }
        return true
      }
      if candidate.isBuiltin {
        if BuiltinSlots.own(name, of: candidate) != nil || Methods.find(name, in: candidate.name) != nil {
          return true
        }
        if BuiltinSlots.isRefused(name) || KnownAttributes.isKnown(name, in: candidate.name) { return true }
      } else if candidate.annotations.contains(where: { $0.name == name }), isProtocol(candidate) {
        return true
      }
    }
    if case .instance = value { return false }
    if case .type = value { return false }
    do throws(Stop) {
      _ = try interpreter.attribute(name, of: value)
      return true
    } catch .raised {
      guard interpreter.absorb(.attributeError) else { throw .raised }
      return false
    }
  }
}
