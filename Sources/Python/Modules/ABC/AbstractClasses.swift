/// What `isinstance` says of the abstract classes of `collections.abc` and `numbers`, which ask for methods
/// or have builtin classes registered.
enum AbstractClasses {
  /// The methods that make a class one of these.
  private static let structural: [String: [String]] = [
    "collections.abc.Iterable": ["__iter__"], "collections.abc.Sized": ["__len__"],
    "collections.abc.Container": ["__contains__"], "collections.abc.Hashable": ["__hash__"],
    "collections.abc.Callable": ["__call__"], "collections.abc.Iterator": ["__iter__", "__next__"],
    "collections.abc.Collection": ["__len__", "__iter__", "__contains__"],
    "collections.abc.Reversible": ["__iter__", "__reversed__"],
    "collections.abc.Generator": ["__iter__", "__next__", "send", "throw", "close"],
  ]

  /// The builtin classes that are one of these.
  private static let registered: [String: Set<String>] = [
    "collections.abc.Sequence": ["str", "tuple", "list", "range", "bytes"],
    "collections.abc.MutableSequence": ["list", "collections.deque"],
    "collections.abc.Mapping": ["dict"], "collections.abc.MutableMapping": ["dict"],
    "collections.abc.Set": ["set", "frozenset", "dict_keys", "dict_items"],
    "collections.abc.MutableSet": ["set"],
    "collections.abc.KeysView": ["dict_keys"], "collections.abc.ValuesView": ["dict_values"],
    "collections.abc.ItemsView": ["dict_items"], "collections.abc.Generator": ["generator"],
    "numbers.Number": ["int", "float", "complex", "numpy.number", "decimal.Decimal", "Decimal"],
    "numbers.Complex": ["int", "float", "complex", "numpy.number"],
    "numbers.Real": ["int", "float", "numpy.floating", "numpy.integer"],
    "numbers.Rational": ["int", "numpy.integer"], "numbers.Integral": ["int", "numpy.integer"],
  ]

  /// Whether a value is an object of an abstract class without its class deriving from it; `nil` if that is not the
  /// question.
  static func isInstance(_ value: Value, _ wanted: TypeObject, _ interpreter: Interpreter) -> Bool? {
    if case .iterator(let iterator) = value, wanted.module == "collections.abc" {
      let isView = iterator.restart != nil
      switch wanted.shortName {
      case "Iterator": return !isView
      case "Iterable": return true
      case "Sized", "Collection", "Container", "Reversible": return isView
      default: break
      }
    }
    return isSubclass(interpreter.type(of: value), wanted, interpreter)
  }

  /// Whether a class counts as derived from an abstract class; `nil` if that is not the question.
  static func isSubclass(_ type: TypeObject, _ wanted: TypeObject, _ interpreter: Interpreter) -> Bool? {
    if let registry = wanted.state as? AbstractRegistry {
      return registry.types.contains { type.isSubtype(of: $0) }
    }
    guard wanted.isBuiltin, let module = wanted.module, module == "collections.abc" || module == "numbers"
    else {
      return nil
    }
    let path = module + "." + wanted.shortName
    if let names = registered[path], type.order.contains(where: { names.contains($0.name) }) { return true }
    guard let methods = structural[path] else { return false }
    return methods.allSatisfy { has($0, type) }
  }

  private static func has(_ name: String, _ type: TypeObject) -> Bool {
    for candidate in type.order {
      if let value = candidate.attributes[name] {
        if case .none = value { return false }
        return true
      }
      if candidate.isBuiltin, BuiltinSlots.own(name, of: candidate) != nil {
        return !(name == "__hash__" && ["list", "dict", "set"].contains(candidate.name))
      }
      if candidate.isBuiltin, ["list", "dict", "set"].contains(candidate.name), name == "__hash__" {
        return false
      }
      if candidate.isBuiltin,
        ["function", "builtin_function_or_method", "method", "type"].contains(candidate.name),
        name == "__call__"
      {
        return true
      }
    }
    return false
  }
}

/// The classes that `register` of an abstract class of the snippet was called with.
final class AbstractRegistry {
  var types: [TypeObject] = []
}

/// Which functions are abstract methods.
enum AbstractMethods {
  /// Whether a class attribute must be defined again before objects can be made.
  static func isAbstract(_ value: Value) -> Bool {
    switch value {
    case .function(let function):
      if case .bool(true)? = function.attributes["__isabstractmethod__"] { return true }
      return false
    case .descriptor(let descriptor):
      return [descriptor.function, descriptor.setter, descriptor.deleter].contains { part in
        if let part { isAbstract(part) } else { false }
      }
    default: return false
    }
  }
}
