import SourceText

extension Compiler {
  /// A block.
  mutating func compile(_ statements: [Statement]) throws(Stop) {
    for statement in statements { try compile(statement) }
  }

  /// One statement.
  mutating func compile(_ statement: Statement) throws(Stop) {
    if interpreter.stack.isLow { throw .limit(.recursion) }
    place(statement.range)
    let mark = nextTemporary
    defer { nextTemporary = mark }
    switch statement.kind {
    case .expression(let value):
      if case .constant = value.kind, !parts.isModule { return }
      let result = try operand(value)
      if parts.isModule { emit(.recordValue, result) }
    case .assignment(let targets, let value):
      try assignment(targets, value)
      record(targets)
    case .augmented(let target, let infix, let value):
      try augmented(target, infix, value)
      record([target])
    case .annotated(let target, let value):
      if isClass, case .name(let use) = target.kind {
        let hint = ClassAnnotation.hint(of: target, value, in: statement, unit.program.text)
        parts.refusals.append((use.name, hint))
        emit(.annotate, Int32(parts.refusals.count - 1))
      }
      guard let value else { break }
      try assignment([target], value)
      record([target])
    case .branches(let branches, let otherwise): try self.branches(branches, otherwise)
    case .whileLoop(let test, let body, let otherwise): try loop(while: test, body, otherwise)
    case .forLoop(let target, let iterable, let body, let otherwise):
      try loop(target, over: iterable, body, otherwise, at: statement.range)
    case .function(let definition):
      let decorators = try row(decorators: definition.decorators)
      let value = temporary()
      try function(definition, into: value)
      apply(definition.decorators.count, decorators, value)
      if let binding = definition.binding { store(binding, value) }
    case .classDefinition(let definition): try self.definition(definition)
    case .returning(let value):
      let result = try value.map { (value) throws(Stop) in try operand(value) } ?? constant(.none)
      leave(.returning, value: result)
    case .pass, .global, .nonlocal: break
    case .breaking: leave(.breaking)
    case .continuing: leave(.continuing)
    case .importModules(let names):
      for name in names { try importing(.importModule, name, from: "") }
    case .importFrom(let module, let names):
      for name in names {
        if name.path == "*" {
          parts.imports.append((module, name))
          emit(.importAll, 0, Int32(parts.imports.count - 1))
        } else {
          try importing(.importName, name, from: module)
        }
      }
    case .assertion(let test, let message):
      let holds = label()
      let before = assigned
      try condition(test, trueTo: holds)
      if let message {
        emit(.failAssertion, try operand(message), 1)
      } else {
        emit(.failAssertion, constant(.none), 0)
      }
      assigned = before
      here(holds)
    case .raising(let value, let cause):
      guard let value else { return emit(.raise, constant(.none), constant(.none), 0) }
      let exception = temporary()
      try compile(value, into: exception)
      let origin = try cause.map { (cause) throws(Stop) in try operand(cause) } ?? constant(.none)
      emit(.raise, exception, origin, cause == nil ? 1 : 2)
    case .attempt(let attempt): try self.attempt(attempt, at: statement.range)
    case .delete(let targets): for target in targets { try delete(target) }
    case .with(let items, let body): try with(items[...], body, at: statement.range)
    case .match(let subject, let cases): try match(subject, cases)
    case .unsupported(let name, _, _, _): refuse(name, Limitation.sentence(forSyntax: name))
    }
  }

  private mutating func importing(_ operation: Operation, _ name: ImportedName, from module: String)
    throws(Stop)
  {
    let value = temporary()
    parts.imports.append((module, name))
    emit(operation, value, Int32(parts.imports.count - 1))
    store(name.binding, value)
  }

  /// Notes what the names of targets at the top level got.
  private mutating func record(_ targets: [Expression]) {
    guard parts.isModule else { return }
    var uses: [NameUse] = []
    for target in targets { target.collectTargets(into: &uses) }
    var names: [(name: String, index: Int)] = []
    for use in uses { if case .global(let index) = reference(use) { names.append((use.name, index)) } }
    guard !names.isEmpty else { return }
    parts.records.append(names)
    emit(.recordNames, Int32(parts.records.count - 1))
  }

  private mutating func branches(_ branches: [Branch], _ otherwise: [Statement]) throws(Stop) {
    let end = label()
    var after: Set<Int32>?
    for (index, branch) in branches.enumerated() {
      let other = label()
      let isLast = index == branches.count - 1 && otherwise.isEmpty
      if index > 0 { place(branch.test.range) }
      try condition(branch.test, falseTo: other)
      let before = assigned
      try compile(branch.body)
      after = after.map { $0.intersection(assigned) } ?? assigned
      assigned = before
      if !isLast { jump(end) }
      here(other)
    }
    try compile(otherwise)
    if let after { assigned.formIntersection(after) }
    here(end)
  }

  private mutating func loop(while test: Expression, _ body: [Statement], _ otherwise: [Statement]) throws(Stop) {
    let (start, over, end) = (label(), label(), label())
    let before = assigned
    here(start)
    try condition(test, falseTo: over)
    blocks.append(.loop(next: start, end: end, iterator: nil))
    try compile(body)
    blocks.removeLast()
    emit(.loop, 0, 0, Int32(start))
    here(over)
    assigned = before
    try compile(otherwise)
    assigned = before
    here(end)
  }

  private mutating func loop(
    _ target: Expression, over iterable: Expression, _ body: [Statement], _ otherwise: [Statement],
    at range: ByteRange
  ) throws(Stop) {
    let (start, over, end) = (label(), label(), label())
    let iterator = temporaries(2)
    let mark = nextTemporary
    emit(.iterate, iterator, try operand(iterable))
    nextTemporary = mark
    let before = assigned
    here(start)
    try next(target, iterator, over)
    blocks.append(.loop(next: start, end: end, iterator: iterator))
    try compile(body)
    blocks.removeLast()
    emit(.loop, 0, 0, Int32(start))
    here(over)
    assigned = before
    try compile(otherwise)
    assigned = before
    here(end)
    place(range)
    emit(.clear, iterator)
  }

  private mutating func row(decorators: [Expression]) throws(Stop) -> Int32 {
    // Each in two registers: a call takes its callee and its argument in a row.
    let first = temporaries(2 * decorators.count)
    for (index, decorator) in decorators.enumerated() { try compile(decorator, into: first + 2 * Int32(index)) }
    return first
  }

  private mutating func apply(_ count: Int, _ decorators: Int32, _ value: Int32) {
    for index in (0..<Int32(count)).reversed() {
      emit(.move, decorators + 2 * index + 1, value)
      emit(.call, value, decorators + 2 * index, 1)
    }
  }

  private mutating func definition(_ definition: ClassDefinition) throws(Stop) {
    let decorators = try row(decorators: definition.decorators)
    let value = temporary()
    let bases = temporaries(2)
    try arguments(definition.bases, into: bases)
    parts.classes.append(definition)
    emit(.makeClass, value, Int32(parts.classes.count - 1), bases)
    apply(definition.decorators.count, decorators, value)
    store(definition.binding, value)
  }

  // MARK: Targets

  private mutating func assignment(_ targets: [Expression], _ value: Expression) throws(Stop) {
    if targets.count == 1 {
      if case .name(let use) = targets[0].kind, case .local(let slot) = reference(use) {
        try compile(value, into: registers[slot])
        assigned.insert(registers[slot])
        return
      }
      if case .tuple(let places) = targets[0].kind, case .tuple(let values) = value.kind,
        try exchange(places, values)
      {
        return
      }
    }
    let result = try operand(value)
    for target in targets { try assign(result, to: target) }
  }

  /// `a, b = x, y` without a tuple; all values come before any assignment.
  private mutating func exchange(_ places: [Expression], _ values: [Expression]) throws(Stop) -> Bool {
    guard places.count == values.count, places.count <= 8 else { return false }
    for part in places + values { if case .starred = part.kind { return false } }
    let first = try row(values)
    for (index, place) in places.enumerated() { try assign(first + Int32(index), to: place) }
    return true
  }

  /// Gives a target the value of an operand.
  mutating func assign(_ value: Int32, to target: Expression) throws(Stop) {
    let mark = nextTemporary
    defer { nextTemporary = mark }
    switch target.kind {
    case .name(let use): store(use, value)
    case .tuple(let targets), .list(let targets): try unpack(value, targets)
    case .attribute(let owner, let name):
      emit(.setAttribute, try operand(owner), self.name(name), value)
    case .element(let owner, let key):
      let object = try operand(owner, before: key)
      emit(.setElement, object, try operand(key), value)
    default: fail(.typeError, "cannot assign to this expression")
    }
  }

  private mutating func unpack(_ value: Int32, _ targets: [Expression]) throws(Stop) {
    let first = temporaries(targets.count)
    let star = targets.firstIndex { if case .starred = $0.kind { true } else { false } }
    if let star {
      emit(.unpackStarred, first, value, Int32(star))
      emit(.extended, Int32(targets.count - star - 1))
    } else {
      emit(.unpack, first, value, Int32(targets.count))
    }
    for (index, target) in targets.enumerated() {
      if case .starred(let inner) = target.kind {
        try assign(first + Int32(index), to: inner)
      } else {
        try assign(first + Int32(index), to: target)
      }
    }
  }

  private mutating func augmented(_ target: Expression, _ infix: BinaryOperator, _ value: Expression)
    throws(Stop)
  {
    switch target.kind {
    case .name(let use):
      var old: Int32
      if case .local(let slot) = reference(use) {
        check(registers[slot], use.name)
        old = registers[slot]
        if unit.hasNamedExpressions {
          old = temporary()
          emit(.move, old, registers[slot])
        }
        let right = try operand(value)
        emit(.augment, registers[slot], old, right, option: infix.code)
        return
      }
      old = temporary()
      load(use, into: old, at: target.range)
      let right = try operand(value)
      emit(.augment, old, old, right, option: infix.code)
      store(use, old)
    case .attribute(let owner, let name):
      let object = try operand(owner, before: value)
      let old = temporary()
      emit(.attribute, old, object, self.name(name))
      emit(.extended, memory())
      emit(.augment, old, old, try operand(value), option: infix.code)
      emit(.setAttribute, object, self.name(name), old)
    case .element(let owner, let key):
      let object = try operand(owner, before: value)
      let index = try operand(key, before: value)
      let old = temporary()
      emit(.element, old, object, index)
      emit(.augment, old, old, try operand(value), option: infix.code)
      emit(.setElement, object, index, old)
    default: fail(.typeError, "cannot assign to this expression")
    }
  }

  private mutating func delete(_ target: Expression) throws(Stop) {
    let mark = nextTemporary
    defer { nextTemporary = mark }
    switch target.kind {
    case .name(let use): delete(use)
    case .element(let owner, let key):
      let object = try operand(owner, before: key)
      emit(.deleteElement, object, try operand(key))
    case .attribute(let owner, let name): emit(.deleteAttribute, try operand(owner), self.name(name))
    case .tuple(let targets), .list(let targets): for inner in targets { try delete(inner) }
    default: fail(.typeError, "cannot delete this expression")
    }
  }
}
