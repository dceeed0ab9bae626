import SourceText

extension Compiler {
  /// Leaves the blocks around: restores what they changed, goes through their `finally` blocks.
  mutating func leave(_ exit: Exit, value: Int32 = 0) { leave(exit, value, through: blocks.count) }

  private mutating func leave(_ exit: Exit, _ value: Int32, through count: Int) {
    var value = value
    for index in (0..<count).reversed() {
      switch blocks[index] {
      case .loop(let next, let end, _):
        switch exit {
        case .returning: continue
        case .breaking: return jump(end)
        case .continuing: return emit(.loop, 0, 0, Int32(next))
        }
      case .handler(let previous, let name):
        if exit == .returning, value >= 0, value < firstTemporary, name != nil {
          // `return error` in `except … as error`: the name goes before the value is given back.
          let kept = temporary()
          emit(.move, kept, value)
          value = kept
        }
        emit(.leaveHandler, previous)
        if let name { forget(name) }
      case .finally(let number):
        let finally = finallies[number]
        if exit == .returning { emit(.move, finally.result, value) }
        let known = finally.exits.firstIndex(of: exit)
        if known == nil { finallies[number].exits.append(exit) }
        let code = (known ?? finally.exits.count) + 2
        emit(.move, finally.mode, constant(.int(code)))
        emit(.saveHandled, finally.previous)
        return jump(finally.label)
      }
    }
    if exit == .returning { emit(.giveBack, value) }
  }

  /// Takes the name of an `except` block away.
  private mutating func forget(_ name: NameUse) {
    store(name, constant(.none))
    delete(name)
  }

  /// `try`.
  mutating func attempt(_ attempt: Attempt, at range: ByteRange) throws(Stop) {
    if attempt.finally.isEmpty { return try guarded(attempt, at: range) }
    try finally { (compiler) throws(Stop) in
      try compiler.guarded(attempt, at: range)
    } last: { (compiler) throws(Stop) in
      try compiler.compile(attempt.finally)
    }
  }

  private mutating func finally(
    _ body: (inout Compiler) throws(Stop) -> Void, last: (inout Compiler) throws(Stop) -> Void
  ) throws(Stop) {
    let before = assigned
    let exception = temporaries(2)
    let number = finallies.count
    let made = Finally(mode: temporary(), result: temporary(), previous: exception + 1, label: label())
    finallies.append(made)
    blocks.append(.finally(number))
    let start = position
    try body(&self)
    blocks.removeLast()
    emit(.move, made.mode, constant(.int(0)))
    emit(.saveHandled, made.previous)
    jump(made.label)
    parts.guarded.append(Code.Guarded(start: start, end: position, target: position, register: Int(exception)))
    emit(.enterHandler, exception)
    emit(.move, made.mode, constant(.int(1)))
    here(made.label)
    assigned = before
    let inside = position
    blocks.append(.handler(previous: made.previous, name: nil))
    try last(&self)
    blocks.removeLast()
    assigned = before
    let (end, onward) = (label(), label())
    let insideEnd = position
    emit(.leaveHandler, made.previous)
    jump(onward)
    // An exception inside the last block goes on.
    parts.guarded.append(
      Code.Guarded(start: inside, end: insideEnd, target: position, register: Int(exception)))
    emit(.leaveHandler, made.previous)
    emit(.reraise, exception)
    here(onward)
    dispatch(made, number, exception, end)
    here(end)
  }

  /// Goes where those wanted to go who came through a `finally` block.
  private mutating func dispatch(_ made: Finally, _ number: Int, _ exception: Int32, _ end: Int) {
    let equal = Comparator.equal.code
    emit(.jumpIfCompared, made.mode, constant(.int(0)), Int32(end), option: equal)
    let notRaised = label()
    emit(.jumpUnlessCompared, made.mode, constant(.int(1)), Int32(notRaised), option: equal)
    emit(.reraise, exception)
    here(notRaised)
    for (index, exit) in finallies[number].exits.enumerated() {
      let other = label()
      emit(.jumpUnlessCompared, made.mode, constant(.int(index + 2)), Int32(other), option: equal)
      leave(exit, made.result, through: blocks.count)
      here(other)
    }
  }

  private mutating func guarded(_ attempt: Attempt, at range: ByteRange) throws(Stop) {
    guard !attempt.handlers.isEmpty else {
      try compile(attempt.body)
      return try compile(attempt.otherwise)
    }
    let before = assigned
    let exception = temporaries(2)
    let test = temporary()
    let previous = exception + 1
    let done = label()
    let start = position
    try compile(attempt.body)
    let end = position
    try compile(attempt.otherwise)
    jump(done)
    parts.guarded.append(Code.Guarded(start: start, end: end, target: position, register: Int(exception)))
    place(range)
    emit(.enterHandler, exception)
    let inside = position
    for handler in attempt.handlers {
      assigned = before
      let other = label()
      if let type = handler.type {
        let mark = nextTemporary
        emit(.matchException, test, exception, try operand(type))
        nextTemporary = mark
        emit(.jumpIfNot, test, 0, Int32(other))
      }
      if let name = handler.name { store(name, exception) }
      blocks.append(.handler(previous: previous, name: handler.name))
      let body = position
      try compile(handler.body)
      blocks.removeLast()
      let bodyEnd = position
      emit(.leaveHandler, previous)
      if let name = handler.name { forget(name) }
      jump(done)
      if let name = handler.name, bodyEnd > body {
        parts.guarded.append(Code.Guarded(start: body, end: bodyEnd, target: position, register: Int(test)))
        emit(.leaveHandler, previous)
        forget(name)
        emit(.reraise, test)
      }
      here(other)
    }
    place(range)
    let insideEnd = position
    emit(.leaveHandler, previous)
    emit(.reraise, exception)
    parts.guarded.append(Code.Guarded(start: inside, end: insideEnd, target: position, register: Int(test)))
    emit(.leaveHandler, previous)
    emit(.reraise, test)
    assigned = before
    here(done)
  }

  /// `with`, its first item around the others (PEP 343).
  mutating func with(_ items: ArraySlice<WithItem>, _ body: [Statement], at range: ByteRange) throws(Stop) {
    guard let item = items.first else { return try compile(body) }
    if interpreter.stack.isLow { throw .limit(.recursion) }
    let mark = nextTemporary
    defer { nextTemporary = mark }
    let context = temporaries(2)
    let inner = nextTemporary
    emit(.enterContext, context, try operand(item.context))
    nextTemporary = inner
    let before = assigned
    let exception = temporaries(2)
    let test = temporary()
    let number = finallies.count
    let made = Finally(mode: temporary(), result: temporary(), previous: exception + 1, label: label())
    finallies.append(made)
    blocks.append(.finally(number))
    let start = position
    if let target = item.target { try assign(context + 1, to: target) }
    try with(items.dropFirst(), body, at: range)
    blocks.removeLast()
    emit(.move, made.mode, constant(.int(0)))
    emit(.saveHandled, made.previous)
    jump(made.label)
    parts.guarded.append(Code.Guarded(start: start, end: position, target: position, register: Int(exception)))
    assigned = before
    place(range)
    let end = label()
    emit(.enterHandler, exception)
    let leaving = position
    emit(.exitContext, test, context, exception)
    let left = position
    emit(.leaveHandler, made.previous)
    emit(.jumpIf, test, 0, Int32(end))
    emit(.reraise, exception)
    parts.guarded.append(Code.Guarded(start: leaving, end: left, target: position, register: Int(exception)))
    emit(.leaveHandler, made.previous)
    emit(.reraise, exception)
    here(made.label)
    emit(.exitContext, test, context, constant(.none))
    dispatch(made, number, exception, end)
    here(end)
    emit(.clear, context)
  }
}
