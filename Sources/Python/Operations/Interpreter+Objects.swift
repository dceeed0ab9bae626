extension Interpreter {
  /// Whether a value takes part in operators by methods of its class.
  @inline(__always)
  func hasOperators(_ value: Value) -> Bool {
    switch value {
    case .instance, .exception, .type: true
    default: false
    }
  }

  /// Whether a value takes part in comparisons by methods of its class.
  @inline(__always)
  func hasComparisons(_ value: Value) -> Bool {
    switch value {
    case .instance, .exception: true
    case .type(let type): type.metaclass != nil
    default: false
    }
  }

  /// An infix operator of which one side is an object of a class.
  func objects(_ infix: BinaryOperator, _ left: Value, _ right: Value) throws(Stop) -> Value {
    if stack.isLow { throw .limit(.recursion) }
    if let name = Operators.methodNames[infix], let reflected = Operators.reflectedNames[infix] {
      let mine = special(name, of: left)
      var theirs = special(reflected, of: right)
      let (leftType, rightType) = (type(of: left), type(of: right))
      if leftType === rightType { theirs = nil }
      if let first = theirs, rightType.isSubtype(of: leftType),
        !first.isIdentical(to: special(reflected, of: left) ?? .none)
      {
        let result = try callSpecial(first, right, [left])
        if case .notImplemented = result {} else { return result }
        theirs = nil
      }
      if let mine {
        if case .none = mine { throw unsupportedOperands(infix, left, right) }
        let result = try callSpecial(mine, left, [right])
        if case .notImplemented = result {} else { return result }
      }
      if mine == nil, theirs != nil, isFirst(infix, left.plain, right.plain) { theirs = nil }
      // An array asks an object of a class only where that has the operator.
      if let theirs {
        if case .array = left, case .instance(let object) = right, !object.type.isBuiltin {
          throw refuse("array \(infix.rawValue) object", "arrays of objects are not supported")
        }
        let result = try callSpecial(theirs, right, [left])
        if case .notImplemented = result {} else { return result }
        guard infix == .add || infix == .multiply, isSequence(left) || isSequence(right) else {
          throw unsupportedOperands(infix, left, right)
        }
      }
    }
    if infix == .bitOr, let union = try union(left, right) { return union }
    return try plainResult(infix, left, right)
  }

  /// Whether the class of a builtin `left` does an operator with any such `right`, so that nobody asks the other one.
  private func isFirst(_ infix: BinaryOperator, _ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.text, _): infix == .modulo
    case (.float, .int), (.float, .big), (.float, .float), (.float, .bool): true
    case (.int, .int), (.int, .big), (.big, .int), (.big, .big), (.bool, .int), (.bool, .big): true
    default: false
    }
  }

  private func isSequence(_ value: Value) -> Bool {
    switch value.plain {
    case .text, .list, .tuple: true
    default: false
    }
  }

  /// The operator between the builtin values that the objects hold.
  private func plainResult(_ infix: BinaryOperator, _ left: Value, _ right: Value) throws(Stop) -> Value {
    let (a, b) = (left.plain, right.plain)
    if infix == .modulo, case .text = a { return try binaryPlain(infix, a, right) }
    if hasOperators(a) || hasOperators(b) {
      if case .inert = a { return .inert }
      if case .inert = b { return .inert }
      if isNumPy(a) || isNumPy(b) { return try binaryArrays(infix, a, b) }
      if infix == .add || infix == .multiply {
        switch a {
        case .text, .list, .tuple: return try sequenceResult(infix, a, b)
        default: break
        }
        if infix == .multiply {
          switch b {
          case .text, .list, .tuple: return try sequenceResult(infix, a, b)
          default: break
          }
        }
      }
      throw unsupportedOperands(infix, left, right)
    }
    do throws(Stop) {
      return try binary(infix, a, b)
    } catch .raised {
      if let raised, raised.type.isSubtype(of: type(of: .typeError)),
        case .text(let text)? = raised.arguments.first,
        text.string.hasPrefix("unsupported operand")
      {
        throw unsupportedOperands(infix, left, right)
      }
      throw .raised
    }
  }

  private func binaryPlain(_ infix: BinaryOperator, _ left: Value, _ right: Value) throws(Stop) -> Value {
    try sequenceResult(infix, left, right)
  }

  /// A comparison of which one side is an object of a class.
  func compareObjects(_ comparator: Comparator, _ left: Value, _ right: Value) throws(Stop) -> Value {
    if stack.isLow { throw .limit(.recursion) }
    let (leftType, rightType) = (type(of: left), type(of: right))
    var isAsked = false
    if leftType !== rightType, rightType.isSubtype(of: leftType) {
      isAsked = true
      if let result = try ask(Operators.mirrored(comparator), right, left) { return result }
    }
    if let result = try ask(comparator, left, right) { return result }
    if !isAsked, let result = try ask(Operators.mirrored(comparator), right, left) { return result }
    if case .instance = left, case .array = right { return try compareArrays(comparator, left.plain, right) }
    let (a, b) = (left.plain, right.plain)
    if !hasOperators(a), !hasOperators(b) {
      if isNumPy(a) || isNumPy(b) { return try compareArrays(comparator, a, b) }
      let name = Operators.comparisonNames[comparator] ?? ""
      let isOverridden = special(name, of: left) != nil && special(name, of: right) != nil
      if !isOverridden || comparator != .equal && comparator != .notEqual {
        do throws(Stop) {
          return try compare(comparator, a, b)
        } catch .raised {
          let mine = raised
          let expected = unordered(comparator, a, b)
          let isSame = try mine.map { (mine) throws(Stop) in
            try str(.exception(mine)).bytes
              == (try raised.map { (other) throws(Stop) in try str(.exception(other)).bytes })
          }
          raised = mine
          if isSame == true { throw unordered(comparator, left, right) }
          _ = expected
          throw .raised
        }
      }
    }
    switch comparator {
    case .equal: return .bool(left.isIdentical(to: right))
    case .notEqual: return .bool(!left.isIdentical(to: right))
    default:
      if case .array = left { return try compareArrays(comparator, left, right) }
      throw unordered(comparator, left, right)
    }
  }

  /// What the class of `left` says of a comparison; `nil` if nothing.
  private func ask(_ comparator: Comparator, _ left: Value, _ right: Value) throws(Stop) -> Value? {
    guard hasOperators(left), let name = Operators.comparisonNames[comparator] else { return nil }
    if let method = special(name, of: left) {
      let result = try callSpecial(method, left, [right])
      if case .notImplemented = result { return nil }
      return result
    }
    guard comparator == .notEqual, let method = special("__eq__", of: left) else { return nil }
    let result = try callSpecial(method, left, [right])
    if case .notImplemented = result { return nil }
    return .bool(!(try truth(result)))
  }

  /// The value of `left infix= right`; lists and the like are changed in place.
  func inPlace(_ infix: BinaryOperator, _ old: Value, _ value: Value) throws(Stop) -> Value {
    switch (old, infix) {
    case (.int, _), (.float, _): return try binary(infix, old, value)
    case (.list(let object), .add):
      guard isIterable(value) else { throw fail(.typeError, "'\(typeName(value))' object is not iterable") }
      try object.append(contentsOf: try collect(value))
      return old
    case (.list(let object), .multiply):
      if case .list(let repeated) = try binary(.multiply, old, value) {
        try object.replace(repeated.elements)
      }
      return old
    case (.array(let object), _):
      if hasOperators(value.plain) { return try binary(infix, old, value) }
      try store(try binary(infix, old, value), into: object, isOperation: infix)
      return old
    case (.set(let object), .bitOr) where !object.isFrozen:
      guard let other = try setOperand(value) else { return try binary(infix, old, value) }
      for (key, member) in other.ordered { try object.insert(key, member) }
      return old
    case (.dict(let object), .bitOr):
      if case .dict(let other) = value.plain {
        for (key, member) in other.entries { try object.set(try hashKey(key), key, member) }
        return old
      }
      if !isIterable(value) { return try binary(infix, old, value) }
      try update(object, value, [])
      return old
    case (.set(let object), .bitAnd) where !object.isFrozen,
      (.set(let object), .subtract) where !object.isFrozen,
      (.set(let object), .bitXor) where !object.isFrozen:
      guard case .set(let result) = try binary(infix, old, value) else { return old }
      object.removeAll()
      for (key, member) in result.ordered { try object.insert(key, member) }
      return old
    case (.instance(let object), _):
      if let name = Operators.methodNames[infix], let method = object.type.lookUp("__i" + name.dropFirst(2)) {
        let result = try callSpecial(method, old, [value])
        if case .notImplemented = result { return try binaryInPlace(infix, old, value) }
        return result
      }
      if let builtin = object.builtin,
        Operators.methodNames[infix].map({ object.type.lookUp($0) == nil }) == true
      {
        switch builtin {
        case .list where infix == .add || infix == .multiply, .dict where infix == .bitOr:
          _ = try inPlace(infix, builtin, value)
          return old
        case .set(let set) where !set.isFrozen:
          _ = try inPlace(infix, builtin, value)
          return old
        default: break
        }
      }
      return try binaryInPlace(infix, old, value)
    default: return try binaryInPlace(infix, old, value)
    }
  }

  private func binaryInPlace(_ infix: BinaryOperator, _ old: Value, _ value: Value) throws(Stop) -> Value {
    do throws(Stop) {
      return try binary(infix, old, value)
    } catch .raised {
      if let raised, raised.type.isSubtype(of: type(of: .typeError)),
        case .text(let text)? = raised.arguments.first,
        text.string.hasPrefix("unsupported operand type(s) for ")
      {
        throw fail(
          .typeError,
          "unsupported operand type(s) for \(infix.rawValue)=: '\(typeName(old))' and '\(typeName(value))'")
      }
      throw .raised
    }
  }

  /// `divmod(a, b)`.
  func divisionAndRest(_ a: Value, _ b: Value) throws(Stop) -> Value {
    if hasOperators(a) || hasOperators(b) {
      let reflects = type(of: b) !== type(of: a) && type(of: b).isSubtype(of: type(of: a))
      let mine = special("__divmod__", of: a)
      let theirs = type(of: a) === type(of: b) ? nil : special("__rdivmod__", of: b)
      if reflects, let theirs {
        let result = try callSpecial(theirs, b, [a])
        if case .notImplemented = result {} else { return result }
      }
      if let mine {
        let result = try callSpecial(mine, a, [b])
        if case .notImplemented = result {} else { return result }
      }
      if !reflects, let theirs {
        let result = try callSpecial(theirs, b, [a])
        if case .notImplemented = result {} else { return result }
      }
      let (x, y) = (a.plain, b.plain)
      if !hasOperators(x), !hasOperators(y), mine == nil { return try divisionAndRest(x, y) }
      throw fail(
        .typeError, "unsupported operand type(s) for divmod(): '\(typeName(a))' and '\(typeName(b))'")
    }
    if !isNumPy(a), !isNumPy(b) {
      guard try double(a) != nil, try double(b) != nil else {
        throw fail(
          .typeError, "unsupported operand type(s) for divmod(): '\(typeName(a))' and '\(typeName(b))'")
      }
    }
    return try tuple([try binary(.floorDivide, a, b), try binary(.modulo, a, b)])
  }
}
