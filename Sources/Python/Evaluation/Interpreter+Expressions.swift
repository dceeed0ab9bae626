import SourceText

extension Interpreter {
  /// The value of an expression.
  func evaluate(_ expression: Expression, _ frame: Frame) throws(Stop) -> Value {
    try charge()
    switch expression.kind {
    case .constant(let index): return frame.unit.constants[index]
    case .name(let use): return try read(use, frame, at: expression.range)
    case .binary(let infix, let left, let right):
      if stack.isLow { throw .limit(.recursion) }
      let first = try evaluate(left, frame)
      return try binary(infix, first, try evaluate(right, frame))
    case .unary(let prefix, let operand): return try unary(prefix, try evaluate(operand, frame))
    case .call(let call): return try self.call(call, frame)
    case .attribute(let owner, let name): return try attribute(name, of: try evaluate(owner, frame))
    case .element(let owner, let key):
      let object = try evaluate(owner, frame)
      return try element(try evaluate(key, frame), of: object)
    case .comparison(let first, let rest): return try comparison(first, rest, frame)
    case .conjunction(let operands): return try conjunction(operands, frame)
    case .disjunction(let operands): return try disjunction(operands, frame)
    case .conditional(let test, let then, let otherwise):
      return try evaluate(try truth(try evaluate(test, frame)) ? then : otherwise, frame)
    case .tuple(let elements): return try tuple(try self.elements(elements, frame))
    case .list(let elements): return try list(try self.elements(elements, frame))
    case .set(let elements): return try setDisplay(elements, frame)
    case .dict(let items): return try dictDisplay(items, frame)
    case .formatted(let parts): return .text(try formatted(parts, frame).text(meter))
    case .slice(let lower, let upper, let step): return try slice(lower, upper, step, frame)
    case .lambda(let definition): return .function(try function(definition, frame))
    case .comprehension(let made): return try comprehension(made, frame)
    case .named(let use, let value):
      let result = try evaluate(value, frame)
      try bind(use, result, frame)
      return result
    case .yield, .yieldFrom: throw refuse("yield", Limitation.sentence(forSyntax: "yield"))
    case .starred: throw fail(.typeError, "can't use starred expression here")
    case .unsupported(let name, _): throw refuse(name, Limitation.sentence(forSyntax: name))
    }
  }

  private func conjunction(_ operands: [Expression], _ frame: Frame) throws(Stop) -> Value {
    var value = Value.none
    for operand in operands {
      value = try evaluate(operand, frame)
      if !(try truth(value)) { return value }
    }
    return value
  }

  private func disjunction(_ operands: [Expression], _ frame: Frame) throws(Stop) -> Value {
    var value = Value.none
    for operand in operands {
      value = try evaluate(operand, frame)
      if try truth(value) { return value }
    }
    return value
  }

  private func comparison(_ first: Expression, _ rest: [Comparison], _ frame: Frame) throws(Stop) -> Value {
    var left = try evaluate(first, frame)
    var result = Value.bool(true)
    for (index, link) in rest.enumerated() {
      let right = try evaluate(link.operand, frame)
      result = try compare(link.comparator, left, right)
      if index < rest.count - 1, !(try truth(result)) { return result }
      left = right
    }
    return result
  }

  /// The values of elements of a display, stars spread out.
  func elements(_ expressions: [Expression], _ frame: Frame) throws(Stop) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(expressions.count)
    for expression in expressions {
      if case .starred(let inner) = expression.kind {
        let source = try evaluate(inner, frame)
        guard isIterable(source) else {
          throw fail(.typeError, "Value after * must be an iterable, not \(typeName(source))")
        }
        values += try collect(source)
      } else {
        values.append(try evaluate(expression, frame))
      }
    }
    return values
  }

  private func setDisplay(_ elements: [Expression], _ frame: Frame) throws(Stop) -> Value {
    let set = try SetObject(meter)
    for value in try self.elements(elements, frame) { try set.insert(try hashKey(value), value) }
    let isConstant = elements.allSatisfy { element in
      switch element.kind {
      case .constant: return true
      case .unary(_, let operand): if case .constant = operand.kind { return true } else { return false }
      default: return false
      }
    }
    guard isConstant, elements.count > 2 else { return .set(set) }
    // CPython makes a frozen set of the literals beforehand and takes its members at once.
    let made = try SetObject(meter)
    try made.adopt(set)
    return .set(made)
  }

  private func dictDisplay(_ items: [DictionaryItem], _ frame: Frame) throws(Stop) -> Value {
    let dict = try DictObject(meter)
    for item in items {
      if let key = item.key {
        let original = try evaluate(key, frame)
        let value = try evaluate(item.value, frame)
        try dict.set(try hashKey(original), original, value)
      } else {
        let source = try evaluate(item.value, frame)
        guard let other = try mapping(source) else {
          throw fail(.typeError, "'\(typeName(source))' object is not a mapping")
        }
        for (key, value) in other.entries { try dict.set(try hashKey(key), key, value) }
      }
    }
    return .dict(dict)
  }

  private func slice(_ lower: Expression?, _ upper: Expression?, _ step: Expression?, _ frame: Frame)
    throws(Stop)
    -> Value
  {
    var parts: [Value] = []
    for part in [lower, upper, step] {
      if let part { parts.append(try evaluate(part, frame)) } else { parts.append(.none) }
    }
    return .slice(try SliceObject(start: parts[0], stop: parts[1], step: parts[2], meter))
  }

  /// The text of an f-string.
  func formatted(_ parts: [FormattedPart], _ frame: Frame) throws(Stop) -> TextBuilder {
    var builder = TextBuilder()
    for part in parts {
      switch part {
      case .text(let bytes): builder.append(bytes)
      case .field(let expression, let debugText, let conversion, let specification):
        var value = try evaluate(expression, frame)
        if let debugText { builder.append(debugText) }
        switch conversion {
        case UInt8(ascii: "r"): value = .text(try repr(value))
        case UInt8(ascii: "s"): value = .text(try str(value))
        case UInt8(ascii: "a"): value = .text(try ascii(value))
        default:
          if debugText != nil, specification == nil { value = .text(try repr(value)) }
        }
        var format: [UInt8] = []
        if let specification { format = try formatted(specification, frame).bytes }
        builder.append(try self.format(value, format))
      }
      if builder.bytes.count > limits.memory { throw .limit(.memory) }
    }
    return builder
  }

  /// The value of a comprehension.
  func comprehension(_ made: Comprehension, _ frame: Frame) throws(Stop) -> Value {
    guard let first = made.clauses.first else { return .none }
    let source = try iterator(try evaluate(first.iterable, frame))
    let layout = frame.unit.program.resolution.layouts[made.scope]
    if made.kind == .generator { return try generator(made, source, layout, frame) }
    for cell in layout.renewedCells { frame.cells[cell] = Cell() }
    defer { for slot in layout.clearedSlots { frame.slots[slot] = nil } }
    switch made.kind {
    case .list:
      let list = try ListObject([], meter)
      try run(made.clauses, from: 0, source, frame) { () throws(Stop) in
        try list.append(try self.evaluate(made.element, frame))
      }
      return .list(list)
    case .set:
      let set = try SetObject(meter)
      try run(made.clauses, from: 0, source, frame) { () throws(Stop) in
        let value = try self.evaluate(made.element, frame)
        try set.insert(try self.hashKey(value), value)
      }
      return .set(set)
    case .dict, .generator:
      let dict = try DictObject(meter)
      try run(made.clauses, from: 0, source, frame) { () throws(Stop) in
        let key = try self.evaluate(made.element, frame)
        guard let expression = made.value else { return }
        try dict.set(try self.hashKey(key), key, try self.evaluate(expression, frame))
      }
      return .dict(dict)
    }
  }

  private func run(
    _ clauses: [ComprehensionClause], from index: Int, _ source: IteratorObject, _ frame: Frame,
    _ body: () throws(Stop) -> Void
  ) throws(Stop) {
    let clause = clauses[index]
    while let value = try source.next(self) {
      try charge()
      try assign(value, to: clause.target, frame)
      if !(try holds(clause.conditions, frame)) { continue }
      if index + 1 < clauses.count {
        let inner = try iterator(try evaluate(clauses[index + 1].iterable, frame))
        try run(clauses, from: index + 1, inner, frame, body)
      } else {
        try body()
      }
    }
  }

  private func holds(_ conditions: [Expression], _ frame: Frame) throws(Stop) -> Bool {
    for condition in conditions where !(try truth(try evaluate(condition, frame))) { return false }
    return true
  }

  /// A generator expression: its loops stand still between its values.
  private func generator(
    _ made: Comprehension, _ source: IteratorObject, _ layout: ScopeLayout, _ outer: Frame
  ) throws(Stop) -> Value {
    let frame = Frame(
      unit: outer.unit, layout: layout, captures: layout.captures.map { outer.cells[$0] },
      function: outer.function,
      meter)
    frame.namespace = outer.namespace
    var sources = [source]
    let clauses = made.clauses
    let iterator = IteratorObject("generator", over: sources) { (interpreter) throws(Stop) in
      try interpreter.descend()
      defer { interpreter.ascend() }
      while let current = sources.last {
        try interpreter.charge()
        guard let value = try current.next(interpreter) else {
          sources.removeLast()
          continue
        }
        let clause = clauses[sources.count - 1]
        try interpreter.assign(value, to: clause.target, frame)
        if !(try interpreter.holds(clause.conditions, frame)) { continue }
        if sources.count == clauses.count { return try interpreter.evaluate(made.element, frame) }
        let next = try interpreter.evaluate(clauses[sources.count].iterable, frame)
        sources.append(try interpreter.iterator(next))
      }
      return nil
    }
    return .iterator(iterator)
  }
}
