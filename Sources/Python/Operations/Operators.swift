/// The methods by which classes take part in operators.
enum Operators {
  /// The method of an operator with the object on its left.
  static let methodNames: [BinaryOperator: String] = [
    .add: "__add__", .subtract: "__sub__", .multiply: "__mul__", .divide: "__truediv__",
    .floorDivide: "__floordiv__", .modulo: "__mod__", .power: "__pow__", .matrixMultiply: "__matmul__",
    .leftShift: "__lshift__", .rightShift: "__rshift__", .bitAnd: "__and__", .bitOr: "__or__",
    .bitXor: "__xor__",
  ]

  /// The method of an operator with the object on its right.
  static let reflectedNames: [BinaryOperator: String] = methodNames.mapValues { "__r" + $0.dropFirst(2) }

  /// The method of a comparison.
  static let comparisonNames: [Comparator: String] = [
    .equal: "__eq__", .notEqual: "__ne__", .less: "__lt__", .lessEqual: "__le__", .greater: "__gt__",
    .greaterEqual: "__ge__",
  ]

  /// The comparison that says the same with its sides changed.
  static func mirrored(_ comparator: Comparator) -> Comparator {
    switch comparator {
    case .less: .greater
    case .lessEqual: .greaterEqual
    case .greater: .less
    case .greaterEqual: .lessEqual
    case .equal, .notEqual, .is, .isNot, .in, .notIn: comparator
    }
  }
}
