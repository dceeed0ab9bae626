/// The methods with two underlines that Python's own classes have: what `super().__init__`, `list.__len__(x)`,
/// `hasattr(x, "__iter__")` and operators of objects derived from builtin classes mean.
enum BuiltinSlots {
  /// By class, then by name.
  static let tables: [String: [String: BuiltinFunction]] = {
    var tables: [String: [String: BuiltinFunction]] = [
      "object": table(object), "BaseException": table(exception), "type": table(type),
    ]
    for (name, operators) in operators {
      var slots: [BuiltinFunction] = []
      for word in operators.split(separator: " ") {
        if let slot = slot(String(word), of: name) { slots.append(slot) }
      }
      for word in [
        "__repr__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__hash__", "__format__",
      ] {
        if let slot = slot(word, of: name) { slots.append(slot) }
      }
      if name == "str" { slots.append(text) }
      slots.append(maker(name))
      if let filler = filler(name) { slots.append(filler) }
      tables[name] = table(slots)
    }
    return tables
  }()

  private static func table(_ functions: [BuiltinFunction]) -> [String: BuiltinFunction] {
    Dictionary(functions.map { ($0.name, $0) }) { first, _ in first }
  }

  /// Which operators each class has of its own.
  private static let operators: [String: String] = {
    let arithmetic =
      "__add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __floordiv__ __rfloordiv__ "
      + "__mod__ __rmod__ __divmod__ __rdivmod__ __pow__ __rpow__ __neg__ __pos__ __abs__ __bool__ __int__ __float__ "
      + "__trunc__ __floor__ __ceil__ __round__"
    let bits =
      " __lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __or__ __ror__ __xor__ __rxor__"
    let sets =
      "__and__ __rand__ __or__ __ror__ __sub__ __rsub__ __xor__ __rxor__ __len__ __contains__ __iter__"
    let sequence = "__add__ __mul__ __rmul__ __len__ __getitem__ __contains__ __iter__"
    return [
      "int": arithmetic + bits + " __invert__ __index__", "float": arithmetic,
      "str": sequence + " __mod__ __rmod__",
      "tuple": sequence, "list": sequence + " __iadd__ __imul__ __setitem__ __delitem__ __reversed__",
      "dict":
        "__len__ __getitem__ __setitem__ __delitem__ __contains__ __iter__ __reversed__ __or__ __ror__ __ior__",
      "set": sets + " __iand__ __ior__ __isub__ __ixor__", "frozenset": sets,
      "range": "__len__ __getitem__ __contains__ __iter__ __reversed__ __bool__",
    ]
  }()

  /// The method that a builtin class itself has.
  static func own(_ name: String, of type: TypeObject) -> BuiltinFunction? {
    guard type.isBuiltin else { return nil }
    if let table = tables[type.name] { return table[name] }
    return type.name == "bool" ? tables["int"]?[name] : nil
  }

  /// The method that the builtin classes of a class have.
  static func find(_ name: String, in type: TypeObject) -> BuiltinFunction? {
    for candidate in type.order where candidate.isBuiltin {
      if let function = own(name, of: candidate) { return function }
    }
    return nil
  }

  /// The method as it is reached through the class: it checks what it is called with.
  static func unbound(_ name: String, of type: TypeObject) -> BuiltinFunction? {
    for candidate in type.order where candidate.isBuiltin {
      if let function = own(name, of: candidate) { return function }
      if let function = Methods.find(name, in: candidate.name) { return checked(function, candidate) }
    }
    return nil
  }

  private static func checked(_ function: BuiltinFunction, _ type: TypeObject) -> BuiltinFunction {
    let owner = type.name
    return BuiltinFunction(function.name, "*values **options") { (interpreter, arguments) throws(Stop) in
      guard let first = arguments.rest.first else {
        throw interpreter.fail(.typeError, "unbound method \(owner).\(function.name)() needs an argument")
      }
      guard interpreter.type(of: first).order.contains(where: { $0.name == owner }) else {
        throw interpreter.fail(
          .typeError,
          "descriptor '\(function.name)' for '\(owner)' objects doesn't apply to a "
            + "'\(interpreter.typeName(first))' object")
      }
      return try interpreter.call(
        .builtin(function), [first.plain] + arguments.rest.dropFirst(), arguments.keywords)
    }
  }

  /// Names that CPython's classes have and that are refused.
  static func isRefused(_ name: String) -> Bool {
    [
      "__reduce__", "__reduce_ex__", "__sizeof__", "__getattribute__", "__subclasshook__", "__getnewargs__",
      "__getstate__", "__weakref__", "__slotnames__", "__basicsize__", "__flags__", "__text_signature__",
    ].contains(name)
  }

  /// Whether every object has it.
  static func isObjectMember(_ name: String) -> Bool { tables["object"]?[name] != nil || name == "__class__" }

  /// Whether CPython has a text about a class, which is not here.
  static func hasDocumentation(_ type: TypeObject) -> Bool { type.isBuiltin }

  /// `__new__` of a class whose objects hold a builtin value.
  private static func maker(_ owner: String) -> BuiltinFunction {
    BuiltinFunction("__new__", "cls / *values **options") { (interpreter, arguments) throws(Stop) in
      guard case .type(let type) = arguments.required(0) else {
        throw interpreter.fail(
          .typeError,
          "\(owner).__new__(X): X is not a type object (\(interpreter.typeName(arguments.required(0))))")
      }
      return try interpreter.newBuiltin(owner, type, arguments.rest, arguments.keywords)
    }
  }

  /// `__init__` of the classes whose objects can be filled after they are made.
  private static func filler(_ owner: String) -> BuiltinFunction? {
    guard ["list", "dict", "set"].contains(owner) else { return nil }
    return BuiltinFunction("__init__", "self / *values **options") { (interpreter, arguments) throws(Stop) in
      guard let constructor = Builtins.constructors[owner] else { return .none }
      let made = try constructor.body(
        interpreter, try interpreter.bind(arguments.rest, arguments.keywords, to: constructor))
      switch (arguments.required(0).plain, made) {
      case (.list(let list), .list(let other)): try list.replace(other.elements)
      case (.dict(let dict), .dict(let other)):
        for (key, value) in other.entries { try dict.set(try interpreter.hashKey(key), key, value) }
      case (.set(let set), .set(let other)):
        set.removeAll()
        try set.adopt(other)
      default: break
      }
      return .none
    }
  }

  private static let text = BuiltinFunction("__str__", "self /") { (interpreter, arguments) throws(Stop) in
    .text(try interpreter.str(arguments.required(0).plain))
  }
}
