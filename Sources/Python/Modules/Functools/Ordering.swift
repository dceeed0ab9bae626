/// `functools.total_ordering`: the comparisons that follow from one.
enum Ordering {
  /// For each comparison that a class has, the others: whether it is negated, and what is asked besides.
  private enum Besides {
    case nothing
    case orEqual
    case andUnequal
  }

  private static let rules: [(root: String, name: String, isNegated: Bool, besides: Besides)] = [
    ("__lt__", "__gt__", true, .andUnequal), ("__lt__", "__le__", false, .orEqual),
    ("__lt__", "__ge__", true, .nothing),
    ("__le__", "__ge__", true, .orEqual), ("__le__", "__lt__", false, .andUnequal),
    ("__le__", "__gt__", true, .nothing),
    ("__gt__", "__lt__", true, .andUnequal), ("__gt__", "__ge__", false, .orEqual),
    ("__gt__", "__le__", true, .nothing),
    ("__ge__", "__le__", true, .orEqual), ("__ge__", "__gt__", false, .andUnequal),
    ("__ge__", "__lt__", true, .nothing),
  ]

  /// Gives a class the comparisons that it does not define itself.
  static func complete(_ value: Value, _ interpreter: Interpreter) throws(Stop) -> Value {
    guard case .type(let type) = value else { return value }
    let roots = ["__lt__", "__le__", "__gt__", "__ge__"].filter { type.lookUp($0) != nil }
    guard let root = roots.first else {
      throw interpreter.fail(.valueError, "must define at least one ordering operation: < > <= >=")
    }
    for rule in rules where rule.root == root && !roots.contains(rule.name) {
      type.attributes[rule.name] = .builtin(method(rule.name, root, rule.isNegated, rule.besides))
    }
    return value
  }

  private static func method(_ name: String, _ root: String, _ isNegated: Bool, _ besides: Besides)
    -> BuiltinFunction
  {
    BuiltinFunction(name, "self other /") { (interpreter, arguments) throws(Stop) in
      let (object, other) = (arguments.required(0), arguments.required(1))
      guard let ask = interpreter.special(root, of: object) else { return .notImplemented }
      let result = try interpreter.callSpecial(ask, object, [other])
      if case .notImplemented = result { return result }
      let holds = try interpreter.truth(result) != isNegated
      switch besides {
      case .nothing: return .bool(holds)
      case .orEqual:
        if holds { return .bool(true) }
        return try interpreter.compare(.equal, object, other)
      case .andUnequal:
        if !holds { return .bool(false) }
        return try interpreter.compare(.notEqual, object, other)
      }
    }
  }
}
