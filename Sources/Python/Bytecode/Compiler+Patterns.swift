import SourceText

extension Compiler {
  /// A name that a pattern captures, with the register of its value; names are bound when the whole pattern fits.
  private typealias Capture = (use: NameUse, register: Int32)

  /// `match` (PEP 634).
  mutating func match(_ subject: Expression, _ cases: [MatchCase]) throws(Stop) {
    let end = label()
    let value = temporary()
    try compile(subject, into: value)
    let before = assigned
    for item in cases {
      let mark = nextTemporary
      let other = label()
      assigned = before
      var captures: [Capture] = []
      try fit(item.pattern, value, other, &captures)
      for capture in captures { store(capture.use, capture.register) }
      if let condition = item.condition { try self.condition(condition, falseTo: other) }
      try compile(item.body)
      jump(end)
      here(other)
      nextTemporary = mark
    }
    assigned = before
    here(end)
  }

  /// Goes on if a value fits a pattern, else to a label.
  private mutating func fit(_ pattern: Pattern, _ value: Int32, _ other: Int, _ captures: inout [Capture])
    throws(Stop)
  {
    if interpreter.stack.isLow { throw .limit(.recursion) }
    switch pattern {
    case .wildcard: return
    case .value(let expression):
      let wanted = try operand(expression)
      emit(.jumpUnlessCompared, value, wanted, Int32(other), option: Comparator.equal.code)
    case .singleton(let expression):
      let wanted = try operand(expression)
      emit(.jumpUnlessCompared, value, wanted, Int32(other), option: Comparator.is.code)
    case .capture(let use): captures.append((use, kept(value)))
    case .star(let use): if let use { captures.append((use, value)) }
    case .named(let inner, let use):
      try fit(inner, value, other, &captures)
      captures.append((use, kept(value)))
    case .sequence(let patterns): try fit(sequence: patterns, value, other, &captures)
    case .mapping(let items, let rest): try fit(mapping: items, rest, value, other, &captures)
    case .instance(let type, let positional, let keywords):
      try fit(instance: type, positional, keywords, value, other, &captures)
    case .alternatives(let patterns): try fit(alternatives: patterns, value, other, &captures)
    }
  }

  /// A register of the value that nobody changes until the names are bound.
  private mutating func kept(_ value: Int32) -> Int32 {
    guard value < firstTemporary else { return value }
    let copy = temporary()
    emit(.move, copy, value)
    return copy
  }

  private mutating func fit(
    sequence patterns: [Pattern], _ value: Int32, _ other: Int, _ captures: inout [Capture]
  ) throws(Stop) {
    let star = patterns.firstIndex { if case .star = $0 { true } else { false } }
    let test = temporary()
    let count = star == nil ? patterns.count : patterns.count - 1
    emit(.matchSequence, test, value, Int32(count), option: star == nil ? 0 : 1)
    emit(.jumpIfNot, test, 0, Int32(other))
    guard !patterns.isEmpty else { return }
    let first = temporaries(patterns.count)
    if let star {
      emit(.unpackStarred, first, value, Int32(star))
      emit(.extended, Int32(patterns.count - star - 1))
    } else {
      emit(.unpack, first, value, Int32(patterns.count))
    }
    for (index, pattern) in patterns.enumerated() { try fit(pattern, first + Int32(index), other, &captures) }
  }

  private mutating func fit(
    mapping items: [MappingPattern], _ rest: NameUse?, _ value: Int32, _ other: Int,
    _ captures: inout [Capture]
  ) throws(Stop) {
    let test = temporary()
    emit(.matchMapping, test, value, Int32(items.count))
    emit(.jumpIfNot, test, 0, Int32(other))
    let keys = try row(items.map(\.key))
    if !items.isEmpty {
      emit(.matchKeys, test, value, keys)
      emit(.extended, Int32(items.count))
      emit(.jumpUnlessCompared, test, constant(.none), Int32(other), option: Comparator.isNot.code)
      let first = temporaries(items.count)
      emit(.unpack, first, test, Int32(items.count))
      for (index, item) in items.enumerated() { try fit(item.pattern, first + Int32(index), other, &captures) }
    }
    if let rest {
      let remaining = temporary()
      emit(.matchRest, remaining, value, keys)
      emit(.extended, Int32(items.count))
      captures.append((rest, remaining))
    }
  }

  private mutating func fit(
    instance type: Expression, _ positional: [Pattern], _ keywords: [KeywordPattern], _ value: Int32,
    _ other: Int, _ captures: inout [Capture]
  ) throws(Stop) {
    let wanted = try operand(type)
    let test = temporary()
    parts.keywords.append(keywords.map(\.name))
    emit(.matchClass, test, value, wanted)
    emit(.extended, Int32(positional.count), Int32(parts.keywords.count - 1))
    emit(.jumpUnlessCompared, test, constant(.none), Int32(other), option: Comparator.isNot.code)
    let count = positional.count + keywords.count
    guard count > 0 else { return }
    let first = temporaries(count)
    emit(.unpack, first, test, Int32(count))
    for (index, pattern) in (positional + keywords.map(\.pattern)).enumerated() {
      try fit(pattern, first + Int32(index), other, &captures)
    }
  }

  private mutating func fit(
    alternatives patterns: [Pattern], _ value: Int32, _ other: Int, _ captures: inout [Capture]
  ) throws(Stop) {
    let found = label()
    // Every alternative binds the same names: their values go to the same registers.
    var places: [Capture] = []
    for use in patterns.first?.bindings ?? [] { places.append((use, temporary())) }
    for (index, pattern) in patterns.enumerated() {
      let next = label()
      var own: [Capture] = []
      try fit(pattern, value, index == patterns.count - 1 ? other : next, &own)
      for capture in own {
        guard let place = places.first(where: { $0.use.name == capture.use.name }) else { continue }
        emit(.move, place.register, capture.register)
      }
      if index < patterns.count - 1 { jump(found) }
      here(next)
    }
    here(found)
    captures += places
  }
}
