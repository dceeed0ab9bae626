extension Interpreter {
  /// The name of a value's class, as messages have it.
  func typeName(_ value: Value) -> String {
    switch value {
    case .none: "NoneType"
    case .ellipsis: "ellipsis"
    case .notImplemented: "NotImplementedType"
    case .bool: "bool"
    case .int, .big: "int"
    case .float: "float"
    case .text: "str"
    case .list: "list"
    case .tuple: "tuple"
    case .dict(let dict): dict.defaultFactory == nil ? "dict" : "collections.defaultdict"
    case .set(let set): set.isFrozen ? "frozenset" : "set"
    case .range: "range"
    case .slice: "slice"
    case .function: "function"
    case .builtin: "builtin_function_or_method"
    case .method: "method"
    case .type: "type"
    case .instance(let object): object.type.name
    case .exception(let object): object.type.name
    case .module: "module"
    case .iterator(let iterator): iterator.typeName
    case .array: "numpy.ndarray"
    case .npFloat: "numpy.float64"
    case .npInt: "numpy.int64"
    case .npBool: "numpy.bool"
    case .npScalar(let scalar): "numpy." + scalar.type.rawValue
    case .elementType(let type): "numpy.dtypes." + type.className
    case .descriptor(let object):
      switch object.kind {
      case .property: "property"
      case .staticMethod: "staticmethod"
      case .classMethod: "classmethod"
      }
    case .ancestor: "super"
    case .inert: "plot object"
    case .unbound: "unbound"
    }
  }

  /// The class of a value.
  func type(of value: Value) -> TypeObject {
    switch value {
    case .instance(let object): object.type
    case .exception(let object): object.type
    default: type(named: typeName(value))
    }
  }

  /// The name of the table in which the methods of a value are.
  func methodTable(of value: Value) -> String {
    switch value {
    case .bool, .big: "int"
    case .npFloat, .npInt, .npBool, .npScalar: "numpy.ndarray"
    case .dict: "dict"
    default: typeName(value)
    }
  }
}

extension ElementType {
  /// The element type that a class stands for; `nil` if it stands for none.
  init?(of type: TypeObject) {
    switch type.name {
    case "float": self = .float64
    case "int": self = .int64
    case "bool": self = .bool
    default:
      guard type.name.hasPrefix("numpy."), let known = ElementType(rawValue: String(type.name.dropFirst(6)))
      else { return nil }
      self = known
    }
  }
}
