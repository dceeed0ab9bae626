import SourceText

extension Compiler {
  /// Values in a row are taken from registers; more of them are added one by one.
  private static let longestRow = 64

  /// A list or tuple display.
  mutating func display(_ elements: [Expression], into target: Int32, _ operation: Operation) throws(Stop) {
    let hasStars = elements.contains { if case .starred = $0.kind { true } else { false } }
    if !hasStars, elements.count <= Compiler.longestRow {
      let first = try row(elements)
      emit(operation, target, first, Int32(elements.count))
      return
    }
    let list = temporary()
    try collect(elements, into: list)
    emit(operation == .makeTuple ? .tupleOfList : .move, target, list)
  }

  /// Values in registers one after the other.
  mutating func row(_ elements: [Expression]) throws(Stop) -> Int32 {
    let first = temporaries(elements.count)
    for (index, element) in elements.enumerated() { try compile(element, into: first + Int32(index)) }
    return first
  }

  /// Makes a list of elements, stars spread out.
  mutating func collect(_ elements: [Expression], into list: Int32) throws(Stop) {
    emit(.makeList, list, 0, 0)
    for element in elements {
      let mark = nextTemporary
      if case .starred(let inner) = element.kind {
        emit(.extend, list, try operand(inner))
      } else {
        emit(.append, list, try operand(element))
      }
      nextTemporary = mark
    }
  }

  /// A set display.
  mutating func setDisplay(_ elements: [Expression], into target: Int32) throws(Stop) {
    let (list, set) = (temporary(), temporary())
    try collect(elements, into: list)
    emit(.makeSet, set)
    emit(.update, set, list)
    let isConstant = elements.allSatisfy { element in
      switch element.kind {
      case .constant: return true
      case .unary(_, let operand): if case .constant = operand.kind { return true } else { return false }
      default: return false
      }
    }
    emit(isConstant && elements.count > 2 ? .settle : .move, target, set)
  }

  /// A dictionary display.
  mutating func dictDisplay(_ items: [DictionaryItem], into target: Int32) throws(Stop) {
    let dict = temporary()
    emit(.makeDict, dict)
    for item in items {
      let mark = nextTemporary
      if let key = item.key {
        let original = try operand(key, before: item.value)
        emit(.put, dict, original, try operand(item.value))
      } else {
        emit(.merge, dict, try operand(item.value))
      }
      nextTemporary = mark
    }
    emit(.move, target, dict)
  }

  /// An f-string.
  mutating func formatted(_ parts: [FormattedPart], into target: Int32) throws(Stop) {
    let mark = nextTemporary
    defer { nextTemporary = mark }
    var pieces: [(FormattedPart, isDebugText: Bool)] = []
    for part in parts {
      if case .field(_, let debugText?, _, _) = part { pieces.append((.text(debugText), true)) }
      pieces.append((part, false))
    }
    let first = temporaries(pieces.count)
    for (index, (part, _)) in pieces.enumerated() {
      let place = first + Int32(index)
      let inner = nextTemporary
      switch part {
      case .text(let bytes): emit(.move, place, constant(.text(try Text(bytes, interpreter.meter))))
      case .field(let expression, let debugText, let conversion, let specification):
        let value = try operand(expression)
        var format = constant(.none)
        if let specification {
          format = temporary()
          try formatted(specification, into: format)
        }
        var code = conversion ?? 0
        if code == 0, debugText != nil, specification == nil { code = UInt8(ascii: "r") }
        emit(.format, place, value, format, option: code)
      }
      nextTemporary = inner
    }
    emit(.joinText, target, first, Int32(pieces.count))
  }

  /// A comprehension, or the generator of one.
  mutating func comprehension(_ made: Comprehension, into target: Int32, at range: ByteRange) throws(Stop) {
    guard let first = made.clauses.first else { return emit(.move, target, constant(.none)) }
    let source = temporaries(2)
    emit(.iterate, source, try operand(first.iterable))
    if made.kind == .generator {
      parts.comprehensions.append((made, range))
      emit(.makeGenerator, target, Int32(parts.comprehensions.count - 1), source)
      return
    }
    let layout = unit.program.resolution.layouts[made.scope]
    for cell in layout.renewedCells { emit(.renewCell, Int32(cell)) }
    let result = temporary()
    let before = assigned
    switch made.kind {
    case .list: emit(.makeList, result, 0, 0)
    case .set: emit(.makeSet, result)
    case .dict, .generator: emit(.makeDict, result)
    }
    try clauses(made, from: 0, iterator: source) { (compiler) throws(Stop) in
      switch made.kind {
      case .list: compiler.emit(.append, result, try compiler.operand(made.element))
      case .set: compiler.emit(.insert, result, try compiler.operand(made.element))
      case .dict, .generator:
        guard let value = made.value else { return }
        let key = try compiler.operand(made.element, before: value)
        compiler.emit(.put, result, key, try compiler.operand(value))
      }
    }
    assigned = before
    for slot in layout.clearedSlots { emit(.clear, registers[slot]) }
    emit(.move, target, result)
    emit(.clear, result)
  }

  /// The loops of a comprehension around what it does with each value.
  mutating func clauses(
    _ made: Comprehension, from index: Int, iterator: Int32,
    _ body: (inout Compiler) throws(Stop) -> Void
  ) throws(Stop) {
    if interpreter.stack.isLow { throw .limit(.recursion) }
    let mark = nextTemporary
    defer { nextTemporary = mark }
    let clause = made.clauses[index]
    let (start, end) = (label(), label())
    let before = assigned
    here(start)
    try next(clause.target, iterator, end)
    for condition in clause.conditions { try self.condition(condition, falseTo: start) }
    if index + 1 < made.clauses.count {
      let inner = temporaries(2)
      emit(.iterate, inner, try operand(made.clauses[index + 1].iterable))
      try clauses(made, from: index + 1, iterator: inner, body)
    } else {
      try body(&self)
    }
    emit(.loop, 0, 0, Int32(start))
    here(end)
    emit(.clear, iterator)
    assigned = before
  }

  /// Gives a target the next value of an iterator, or goes to the end.
  mutating func next(_ target: Expression, _ iterator: Int32, _ end: Int) throws(Stop) {
    let mark = nextTemporary
    defer { nextTemporary = mark }
    switch target.kind {
    case .name(let use):
      if case .local(let slot) = reference(use) {
        emit(.next, registers[slot], iterator, Int32(end))
        assigned.insert(registers[slot])
        return
      }
    case .tuple(let targets) where targets.count == 2:
      let isPlain = targets.allSatisfy { if case .starred = $0.kind { false } else { true } }
      guard isPlain else { break }
      if case .name(let first) = targets[0].kind, case .name(let second) = targets[1].kind,
        case .local(let slot) = reference(first), case .local(let other) = reference(second),
        registers[other] == registers[slot] + 1
      {
        emit(.nextPair, registers[slot], iterator, Int32(end))
        assigned.formUnion([registers[slot], registers[other]])
        return
      }
      let pair = temporaries(2)
      emit(.nextPair, pair, iterator, Int32(end))
      try assign(pair, to: targets[0])
      try assign(pair + 1, to: targets[1])
      return
    default: break
    }
    let value = temporary()
    emit(.next, value, iterator, Int32(end))
    try assign(value, to: target)
  }
}
