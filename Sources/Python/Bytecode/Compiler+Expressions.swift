import SourceText

extension Compiler {
  /// An operand that has the value of an expression: where it lies, or a register of its own.
  mutating func operand(_ expression: Expression) throws(Stop) -> Int32 {
    switch expression.kind {
    case .constant(let index): return constant(at: index)
    case .name(let use):
      if case .local(let slot) = reference(use) {
        check(registers[slot], use.name)
        return registers[slot]
      }
    default: break
    }
    let target = temporary()
    try compile(expression, into: target)
    return target
  }

  /// The operand of an expression that can be read later as well: nothing can fail or happen on the way.
  private mutating func settled(_ expression: Expression) -> Int32? {
    switch expression.kind {
    case .constant(let index): return constant(at: index)
    case .name(let use):
      guard case .local(let slot) = reference(use), !unit.hasNamedExpressions else { return nil }
      let register = registers[slot]
      return assigned.contains(register) && !fragile.contains(register) ? register : nil
    default: return nil
    }
  }

  /// An operand that stays what it is while `later` is evaluated.
  mutating func operand(_ expression: Expression, before later: Expression) throws(Stop) -> Int32 {
    let value = try operand(expression)
    guard unit.hasNamedExpressions, value >= 0, value < firstTemporary else { return value }
    switch later.kind {
    case .constant, .name: return value
    default:
      let kept = temporary()
      emit(.move, kept, value)
      return kept
    }
  }

  /// Puts the value of an expression into a register. A variable is only written at the end.
  mutating func compile(_ expression: Expression, into target: Int32) throws(Stop) {
    if interpreter.stack.isLow { throw .limit(.recursion) }
    let mark = nextTemporary
    defer { nextTemporary = mark }
    switch expression.kind {
    case .constant(let index): emit(.move, target, constant(at: index))
    case .name(let use): load(use, into: target, at: expression.range)
    case .binary(let infix, let left, let right):
      let first = try operand(left, before: right)
      binary(infix, into: target, first, try operand(right))
    case .unary(let prefix, let operand):
      let value = try self.operand(operand)
      emit(.unary, target, value, option: prefix.code)
    case .call(let call): try self.call(call, into: target)
    case .attribute(let owner, let name):
      let object = try operand(owner)
      emit(.attribute, target, object, self.name(name))
      emit(.extended, memory())
    case .element(let owner, let key):
      if case .element(let outer, let first) = owner.kind, let second = settled(key) {
        let object = try operand(outer, before: first)
        emit(.innerElement, target, object, try operand(first))
        emit(.extended, second)
        return
      }
      let object = try operand(owner, before: key)
      emit(.element, target, object, try operand(key))
    case .comparison(let first, let rest): try comparison(first, rest, into: target)
    case .conjunction(let operands): try logical(operands, into: target, .jumpIfNot)
    case .disjunction(let operands): try logical(operands, into: target, .jumpIf)
    case .conditional(let test, let then, let otherwise):
      let (other, end) = (label(), label())
      try condition(test, falseTo: other)
      let before = assigned
      try compile(then, into: target)
      jump(end)
      here(other)
      assigned = before
      try compile(otherwise, into: target)
      assigned = before
      here(end)
    case .tuple(let elements): try display(elements, into: target, .makeTuple)
    case .list(let elements): try display(elements, into: target, .makeList)
    case .set(let elements): try setDisplay(elements, into: target)
    case .dict(let items): try dictDisplay(items, into: target)
    case .formatted(let parts): try formatted(parts, into: target)
    case .slice(let lower, let upper, let step):
      let first = temporaries(3)
      for (index, part) in [lower, upper, step].enumerated() {
        if let part {
          try compile(part, into: first + Int32(index))
        } else {
          emit(.move, first + Int32(index), constant(.none))
        }
      }
      emit(.slice, target, first)
    case .lambda(let definition): try function(definition, into: target)
    case .comprehension(let made): try comprehension(made, into: target, at: expression.range)
    case .named(let use, let value):
      let result = try operand(value)
      store(use, result)
      if target != result { emit(.move, target, result) }
    case .yield(let value):
      let result = try value.map { (value) throws(Stop) in try operand(value) } ?? constant(.none)
      emit(.yield, target, result)
    case .yieldFrom(let value):
      let source = temporaries(3)
      let iterable = try operand(value)
      emit(.iterate, source, iterable)
      emit(.move, source + 2, constant(.none))
      emit(.yieldFrom, target, source, source + 2)
    case .starred: fail(.typeError, "can't use starred expression here")
    case .unsupported(let name, _): refuse(name, Limitation.sentence(forSyntax: name))
    }
  }

  /// Evaluates an expression for its effects.
  mutating func discard(_ expression: Expression) throws(Stop) {
    let mark = nextTemporary
    _ = try operand(expression)
    nextTemporary = mark
  }

  /// R[target] = left infix right
  mutating func binary(_ infix: BinaryOperator, into target: Int32, _ left: Int32, _ right: Int32) {
    switch infix {
    case .add: emit(.add, target, left, right)
    case .subtract: emit(.subtract, target, left, right)
    case .multiply: emit(.multiply, target, left, right)
    case .divide: emit(.divide, target, left, right)
    case .floorDivide: emit(.floorDivide, target, left, right)
    case .modulo: emit(.modulo, target, left, right)
    default: emit(.binary, target, left, right, option: infix.code)
    }
  }

  /// Where a value is built step by step: not in a variable, which others may see.
  private mutating func building(_ target: Int32) -> Int32 {
    target < firstTemporary ? temporary() : target
  }

  private mutating func logical(_ operands: [Expression], into target: Int32, _ leaving: Operation)
    throws(Stop)
  {
    let result = building(target)
    let end = label()
    var before = assigned
    for (index, operand) in operands.enumerated() {
      try compile(operand, into: result)
      if index == 0 { before = assigned }
      if index < operands.count - 1 { emit(leaving, result, 0, Int32(end)) }
    }
    assigned = before
    here(end)
    if result != target { emit(.move, target, result) }
  }

  private mutating func comparison(_ first: Expression, _ rest: [Comparison], into target: Int32) throws(Stop)
  {
    guard rest.count > 1 else {
      guard let link = rest.first else { return try compile(first, into: target) }
      let left = try operand(first, before: link.operand)
      emit(.compare, target, left, try operand(link.operand), option: link.comparator.code)
      return
    }
    let result = building(target)
    let end = label()
    var left = try operand(first, before: rest[0].operand)
    var before = assigned
    for (index, link) in rest.enumerated() {
      let right: Int32
      if index + 1 < rest.count {
        right = try operand(link.operand, before: rest[index + 1].operand)
      } else {
        right = try operand(link.operand)
      }
      if index == 0 { before = assigned }
      emit(.compare, result, left, right, option: link.comparator.code)
      if index < rest.count - 1 { emit(.jumpIfNot, result, 0, Int32(end)) }
      left = right
    }
    assigned = before
    here(end)
    if result != target { emit(.move, target, result) }
  }

  /// Goes on if a test holds, else to a label.
  mutating func condition(_ test: Expression, falseTo other: Int) throws(Stop) {
    let mark = nextTemporary
    defer { nextTemporary = mark }
    switch test.kind {
    case .unary(.not, let inner): return try condition(inner, trueTo: other)
    case .conjunction(let operands):
      guard let first = operands.first else { return }
      try condition(first, falseTo: other)
      let before = assigned
      for operand in operands.dropFirst() { try condition(operand, falseTo: other) }
      assigned = before
    case .disjunction(let operands):
      let holds = label()
      var before = assigned
      for (index, operand) in operands.enumerated() {
        if index == operands.count - 1 {
          try condition(operand, falseTo: other)
        } else {
          try condition(operand, trueTo: holds)
        }
        if index == 0 { before = assigned }
      }
      assigned = before
      here(holds)
    case .comparison(let first, let rest) where rest.count == 1:
      let left = try operand(first, before: rest[0].operand)
      let right = try operand(rest[0].operand)
      emit(.jumpUnlessCompared, left, right, Int32(other), option: rest[0].comparator.code)
    default: emit(.jumpIfNot, try operand(test), 0, Int32(other))
    }
  }

  /// Goes to a label if a test holds, else on.
  mutating func condition(_ test: Expression, trueTo other: Int) throws(Stop) {
    let mark = nextTemporary
    defer { nextTemporary = mark }
    switch test.kind {
    case .unary(.not, let inner): return try condition(inner, falseTo: other)
    case .comparison(let first, let rest) where rest.count == 1:
      let left = try operand(first, before: rest[0].operand)
      let right = try operand(rest[0].operand)
      emit(.jumpIfCompared, left, right, Int32(other), option: rest[0].comparator.code)
    case .conjunction, .disjunction:
      let end = label()
      try condition(test, falseTo: end)
      jump(other)
      here(end)
    default: emit(.jumpIf, try operand(test), 0, Int32(other))
    }
  }

  /// Raises an exception of Python's own when it is reached.
  mutating func fail(_ exception: BuiltinException, _ message: String) {
    parts.refusals.append((exception.rawValue, message))
    emit(.refuse, Int32(parts.refusals.count - 1), option: 1)
  }

  /// Refuses when it is reached.
  mutating func refuse(_ name: String, _ sentence: String) {
    parts.refusals.append((name, sentence))
    emit(.refuse, Int32(parts.refusals.count - 1))
  }

  /// A function made from its definition: defaults are evaluated now.
  mutating func function(_ definition: FunctionDefinition, into target: Int32) throws(Stop) {
    let mark = nextTemporary
    defer { nextTemporary = mark }
    let defaults = definition.parameters.compactMap(\.defaultValue)
    let first = temporaries(defaults.count)
    for (index, value) in defaults.enumerated() { try compile(value, into: first + Int32(index)) }
    parts.functions.append(definition)
    emit(.makeFunction, target, Int32(parts.functions.count - 1), first)
  }
}

extension BinaryOperator {
  private static let all: [BinaryOperator] = [
    .add, .subtract, .multiply, .divide, .floorDivide, .modulo, .power, .matrixMultiply, .leftShift,
    .rightShift,
    .bitAnd, .bitOr, .bitXor,
  ]

  /// Its number in instructions.
  var code: UInt8 { UInt8(BinaryOperator.all.firstIndex(of: self) ?? 0) }

  /// The operator of a number.
  init(code: UInt8) { self = BinaryOperator.all[Int(code)] }
}

extension Comparator {
  private static let all: [Comparator] = [
    .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .is, .isNot, .in, .notIn,
  ]

  /// Its number in instructions.
  var code: UInt8 { UInt8(Comparator.all.firstIndex(of: self) ?? 0) }

  /// The comparator of a number.
  init(code: UInt8) { self = Comparator.all[Int(code)] }
}

extension UnaryOperator {
  private static let all: [UnaryOperator] = [.negate, .plus, .invert, .not]

  /// Its number in instructions.
  var code: UInt8 { UInt8(UnaryOperator.all.firstIndex(of: self) ?? 0) }

  /// The operator of a number.
  init(code: UInt8) { self = UnaryOperator.all[Int(code)] }
}
