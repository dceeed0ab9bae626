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
    case .tuple(let tuple): tuple.type?.name ?? "tuple"
    case .dict(let dict): dict.type?.name ?? "dict"
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
    case .elementType: "type"
    case .descriptor(let object):
      switch object.kind {
      case .property: "property"
      case .staticMethod: "staticmethod"
      case .classMethod: "classmethod"
      }
    case .ancestor: "super"
    case .inert: "plot object"
    }
  }

  /// The class of a value.
  func type(of value: Value) -> TypeObject {
    switch value {
    case .instance(let object): object.type
    case .exception(let object): object.type
    case .dict(let dict): dict.type ?? type(named: "dict")
    case .tuple(let tuple): tuple.type ?? type(named: "tuple")
    default: type(named: typeName(value))
    }
  }

  /// The name of the table in which the methods of a value are.
  func methodTable(of value: Value) -> String {
    switch value {
    case .bool, .big: "int"
    case .npFloat, .npInt, .npBool: "numpy.ndarray"
    case .dict: "dict"
    case .tuple: "tuple"
    default: typeName(value)
    }
  }
}

extension ElementType {
  /// The element type that a class stands for; `nil` if it stands for none.
  init?(of type: TypeObject) {
    switch type.name {
    case "float", "numpy.float64": self = .float64
    case "int", "numpy.int64": self = .int64
    case "bool", "numpy.bool": self = .bool
    default: return nil
    }
  }
}
