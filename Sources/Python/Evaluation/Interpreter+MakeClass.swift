extension Interpreter {
  /// The class of this name, with these bases and keywords, that a body left in `namespace`; `prefix` stands before
  /// its name in messages. Decorators are for the caller to apply.
  func makeClass(
    name: String, bases values: [Value], keywords: [(name: String, value: Value)], namespace: ClassNamespace,
    prefix: String
  ) throws(Stop) -> Value {
    try charge(elements: 8 * namespace.values.count + 64)
    var keywords = keywords
    var metaclass: TypeObject?
    if let index = keywords.firstIndex(where: { $0.name == "metaclass" }) {
      guard case .type(let type) = keywords.remove(at: index).value, type.isMetaclass else {
        throw refuse("metaclass", "a metaclass that is no class derived from type is not supported")
      }
      if type.name != "type" { metaclass = type }
    }
    let (bases, special) = try resolveBases(values)
    if let special {
      return try special(self, name, bases, keywords, namespace, prefix)
    }
    metaclass = try derivedMetaclass(metaclass, bases)
    if let metaclass, let maker = metaclass.lookUp("__new__"), case .function = try plainFunction(maker) {
      return try makeClass(name, bases, keywords, namespace, prefix, by: metaclass, maker)
    }
    let type = try assemble(name, bases, keywords, namespace, prefix, metaclass)
    if let metaclass, let initializer = metaclass.lookUp("__init__") {
      let attributes = try dictionary(of: namespace.values.entries)
      _ = try call(
        initializer,
        [.type(type), try string(name), try tuple(bases.map { .type($0) }), .dict(attributes)], keywords)
    }
    return .type(type)
  }

  /// What decides about a class instead of the ordinary way: `NamedTuple`, `TypedDict`, `Enum`.
  typealias ClassMaker = (
    Interpreter, String, [TypeObject], [(name: String, value: Value)], ClassNamespace, String
  ) throws(Stop) -> Value

  private func plainFunction(_ value: Value) throws(Stop) -> Value {
    if case .descriptor(let descriptor) = value { descriptor.function } else { value }
  }

  /// The classes that the values in the brackets of a class mean.
  private func resolveBases(_ values: [Value]) throws(Stop) -> (bases: [TypeObject], special: ClassMaker?) {
    var bases: [TypeObject] = []
    var special: ClassMaker?
    for value in values {
      switch value {
      case .type(let type):
        if type.isBuiltin, type.module == nil, type.layout == nil, !type.isException, !type.isMetaclass,
          type.name != "object"
        {
          if ["bool", "range", "slice", "NoneType", "function", "ellipsis"].contains(type.name) {
            throw fail(.typeError, "type '\(type.name)' is not an acceptable base type")
          }
          throw refuse("class(\(type.name))", "deriving from \(type.name) is not supported")
        }
        if let maker = type.state as? ClassMakerBox { special = maker.maker }
        if type.state is EnumState { special = Enumerations.make }
        bases.append(type)
      case .instance(let object) where object.payload is GenericAlias:
        if let alias = object.payload as? GenericAlias, let base = alias.base {
          if !bases.contains(where: { $0 === base }) { bases.append(base) }
        }
      case .builtin(let function) where function.name == "NamedTuple" || function.name == "TypedDict":
        special = TypedTuples.maker(function.name)
      default: throw refuse("class base", "deriving from \(typeName(value)) objects is not supported")
      }
    }
    if bases.isEmpty { bases = [self.type(named: "object")] }
    for (index, base) in bases.enumerated() where bases[..<index].contains(where: { $0 === base }) {
      throw fail(.typeError, "duplicate base class \(base.name)")
    }
    guard TypeObject.merge(bases.map(\.order) + [bases]) != nil else {
      throw fail(
        .typeError,
        "Cannot create a consistent method resolution\norder (MRO) for bases "
          + bases.map(\.name).joined(separator: ", "))
    }
    let layouts = Set(bases.compactMap(\.layout)).subtracting(["object"])
    if layouts.count > 1 || bases.contains(where: \.isException) && !layouts.isEmpty {
      throw fail(.typeError, "multiple bases have instance lay-out conflict")
    }
    return (bases, special)
  }

  private func derivedMetaclass(_ given: TypeObject?, _ bases: [TypeObject]) throws(Stop) -> TypeObject? {
    var winner = given
    for base in bases {
      guard let other = base.metaclass else { continue }
      guard let current = winner else {
        winner = other
        continue
      }
      if current.isSubtype(of: other) { continue }
      if other.isSubtype(of: current) {
        winner = other
      } else {
        throw fail(
          .typeError,
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses "
            + "of all its bases")
      }
    }
    return winner
  }

  private func makeClass(
    _ name: String, _ bases: [TypeObject], _ keywords: [(name: String, value: Value)],
    _ namespace: ClassNamespace,
    _ prefix: String, by metaclass: TypeObject, _ maker: Value
  ) throws(Stop) -> Value {
    let attributes = try dictionary(of: namespace.values.entries)
    let parts = [try string(name), try tuple(bases.map { .type($0) }), .dict(attributes)]
    pendingClasses.append(PendingClass(namespace: namespace, prefix: prefix))
    defer { pendingClasses.removeLast() }
    let made = try call(try plainFunction(maker), [.type(metaclass)] + parts, keywords)
    guard case .type(let type) = made else { return made }
    if let initializer = metaclass.lookUp("__init__") { _ = try call(initializer, [made] + parts, keywords) }
    for function in namespace.functions where function.owner == nil { function.owner = type }
    return made
  }

  /// A class made by a call of `type`, or of `super().__new__` in a metaclass.
  func makeClass(
    _ name: Value, _ bases: Value, _ attributes: Value, _ keywords: [(name: String, value: Value)],
    metaclass: TypeObject?
  ) throws(Stop) -> Value {
    guard case .text(let text) = name else {
      throw fail(.typeError, "type.__new__() argument 1 must be str, not \(typeName(name))")
    }
    guard case .tuple(let tuple) = bases else {
      throw fail(.typeError, "type.__new__() argument 2 must be tuple, not \(typeName(bases))")
    }
    guard case .dict(let dict) = attributes else {
      throw fail(.typeError, "type.__new__() argument 3 must be dict, not \(typeName(attributes))")
    }
    let pending = pendingClasses.last
    let namespace = ClassNamespace(prefix: (pending?.prefix ?? "") + text.string + ".")
    for (key, value) in dict.entries {
      guard case .text(let name) = key else { throw refuse("type(…)", "attribute names must be strings") }
      namespace.values[name.string] = value
    }
    for annotation in pending?.namespace.annotations ?? [] {
      namespace.annotate(annotation.name, annotation.hint)
    }
    let (types, special) = try resolveBases(tuple.elements)
    if let special {
      return try special(self, text.string, types, keywords, namespace, pending?.prefix ?? "")
    }
    let type = try assemble(
      text.string, types, keywords, namespace, pending?.prefix ?? "",
      try derivedMetaclass(metaclass, types))
    return .type(type)
  }

  /// The class itself, with everything that classes ask for when they are made.
  func assemble(
    _ name: String, _ bases: [TypeObject], _ keywords: [(name: String, value: Value)],
    _ namespace: ClassNamespace,
    _ prefix: String, _ metaclass: TypeObject?
  ) throws(Stop) -> TypeObject {
    for refused in [
      "__getattribute__", "__instancecheck__", "__subclasscheck__", "__mro_entries__", "__prepare__",
    ]
    where namespace.values[refused] != nil {
      throw refuse(refused, Limitation.sentence(forSyntax: refused))
    }
    var attributes = namespace.values
    for hook in ["__init_subclass__", "__class_getitem__"] {
      if case .function? = attributes[hook], let function = attributes[hook] {
        attributes[hook] = .descriptor(try DescriptorObject(kind: .classMethod, function: function, meter))
      }
    }
    if case .function? = attributes["__new__"], let function = attributes["__new__"] {
      attributes["__new__"] = .descriptor(
        try DescriptorObject(kind: .staticMethod, function: function, meter))
    }
    if attributes["__eq__"] != nil, attributes["__hash__"] == nil { attributes["__hash__"] = Value.none }
    if attributes["__doc__"] == nil { attributes["__doc__"] = Value.none }
    let type = TypeObject(
      name: name, bases: bases, attributes: attributes, isBuiltin: false, qualifiedName: prefix + name)
    if case .text(let text)? = attributes["__qualname__"] {
      type.qualifiedName = text.string
      type.attributes["__qualname__"] = nil
    }
    madeTypes.append(WeakType(type: type))
    if madeTypes.count & 0xFFF == 0 { madeTypes.removeAll { $0.type == nil } }
    type.weigh(meter)
    type.metaclass = metaclass
    type.annotations = namespace.annotations
    try charge(8 * type.order.count)
    try takeSlots(type, namespace)
    for function in namespace.functions where function.owner == nil { function.owner = type }
    for value in attributes.values { own(value, type) }
    try findAbstractNames(type)
    for (name, value) in attributes.entries {
      guard case .instance(let held) = value, let hook = held.type.lookUp("__set_name__") else { continue }
      _ = try callSpecial(hook, value, [.type(type), try string(name)])
    }
    for ancestor in type.order.dropFirst() {
      guard let hook = ancestor.attributes["__init_subclass__"] else { continue }
      _ = try call(try bound(hook, to: .type(type), type: type), [], keywords)
      return type
    }
    if let keyword = keywords.first, metaclass?.lookUp("__new__") == nil, metaclass?.lookUp("__init__") == nil
    {
      _ = keyword
      throw fail(.typeError, "\(name).__init_subclass__() takes no keyword arguments")
    }
    return type
  }

  private func takeSlots(_ type: TypeObject, _ namespace: ClassNamespace) throws(Stop) {
    let isClosed = type.order.dropFirst().allSatisfy { $0.isBuiltin && $0.module == nil || $0.slots != nil }
    guard let declared = namespace.values["__slots__"] else { return }
    var names: [String] = []
    if case .text(let text) = declared {
      names = [text.string]
    } else {
      for value in try collect(declared) {
        guard case .text(let text) = value else {
          throw fail(.typeError, "__slots__ items must be strings, not '\(typeName(value))'")
        }
        names.append(text.string)
      }
    }
    for name in names where namespace.values[name] != nil {
      throw fail(.valueError, "'\(name)' in __slots__ conflicts with class variable")
    }
    if isClosed, !names.contains("__dict__") { type.slots = names }
  }

  private func findAbstractNames(_ type: TypeObject) throws(Stop) {
    guard
      type.metaclass?.order.contains(where: { $0.path == "abc.ABCMeta" }) == true
        || type.order.contains(where: Protocols.isRoot)
    else { return }
    var names: [String] = []
    for name in type.attributes.names {
      if let value = type.attributes[name], AbstractMethods.isAbstract(value) { names.append(name) }
    }
    for base in type.bases {
      for name in base.abstractNames where !names.contains(name) {
        if let value = type.lookUp(name), AbstractMethods.isAbstract(value) { names.append(name) }
        if type.lookUp(name) == nil { names.append(name) }
      }
    }
    type.abstractNames = names.sorted()
  }

  /// Tells the functions of a class that they are its own, for `super()`.
  private func own(_ value: Value, _ type: TypeObject) {
    switch value {
    case .function(let function): if function.owner == nil { function.owner = type }
    case .descriptor(let descriptor):
      for part in [descriptor.function, descriptor.setter, descriptor.deleter] {
        if case .function(let function)? = part, function.owner == nil { function.owner = type }
      }
    default: return
    }
  }
}

/// A class body that a metaclass of the snippet makes a class of.
struct PendingClass {
  let namespace: ClassNamespace
  let prefix: String
}

/// Held by a class whose derived classes are made in their own way.
final class ClassMakerBox {
  let maker: Interpreter.ClassMaker

  /// Holds `maker`.
  init(_ maker: @escaping Interpreter.ClassMaker) { self.maker = maker }
}
