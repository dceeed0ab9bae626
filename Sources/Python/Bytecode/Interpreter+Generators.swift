extension Interpreter {
  /// What came of asking an iterator for its next value.
  enum Advance {
    case value
    case end
    /// A generator runs; its value comes later.
    case entered
  }

  /// `next` and `nextPair`: the next value of R[b], R[b+1] into R[a].
  @inline(__always)
  func advance(
    _ instruction: Instruction, _ base: UnsafeMutablePointer<Value>, _ frame: UnsafeMutablePointer<Activation>
  ) throws(Stop) -> Advance {
    let source = base + Int(instruction.b)
    let target = base + Int(instruction.a)
    if instruction.operation == .next, case .int(let index) = source[1] {
      switch source.pointee {
      case .range:
        let value = source.object(RangeObject.self)._withUnsafeGuaranteedRef { range in
          index < range.count ? Value.int(range.start &+ index &* range.step) : .unbound
        }
        if case .unbound = value { return .end }
        (source + 1).initialize(to: .int(index &+ 1))
        target.put(value)
        return .value
      case .list:
        let isThere = source.object(ListObject.self)._withUnsafeGuaranteedRef { $0.copy(index, into: target) }
        if !isThere { return .end }
        (source + 1).initialize(to: .int(index &+ 1))
        return .value
      default: break
      }
    }
    if instruction.operation == .nextPair, case .iterator = source.pointee,
      source.object(IteratorObject.self)._withUnsafeGuaranteedRef({ $0.copyPair(into: target) })
    {
      return .value
    }
    return try advanceSlowly(instruction, source, target, frame)
  }

  private func advanceSlowly(
    _ instruction: Instruction, _ source: UnsafeMutablePointer<Value>, _ target: UnsafeMutablePointer<Value>,
    _ frame: UnsafeMutablePointer<Activation>
  ) throws(Stop) -> Advance {
    var next: Value?
    if case .iterator(let iterator) = source.pointee {
      if let generator = iterator.generator {
        if generator.isFinished { return .end }
        _ = try resume(generator, .none, .iteration, target: instruction.a)
        return .entered
      }
      if instruction.operation == .nextPair, let pair = try iterator.pair(self) {
        switch pair {
        case .end: return .end
        case .pair(let first, let second):
          target.put(first)
          (target + 1).put(second)
          return .value
        }
      }
      next = try iterator.next(self)
    } else {
      next = try step(source)
    }
    guard let next else { return .end }
    if instruction.operation == .nextPair {
      try unpack(next, 2, into: target)
    } else {
      target.put(next)
    }
    return .value
  }

  /// The next value of an iterator in two registers that is no generator.
  func step(_ source: UnsafeMutablePointer<Value>) throws(Stop) -> Value? {
    guard case .int(let index) = source[1] else {
      guard case .iterator(let iterator) = source.pointee else { return nil }
      return try iterator.next(self)
    }
    var value: Value?
    switch source.pointee {
    case .range(let range): value = index < range.count ? .int(range[index]) : nil
    case .list(let list): value = index < list.elements.count ? list.elements[index] : nil
    case .tuple(let tuple): value = index < tuple.elements.count ? tuple.elements[index] : nil
    default: break
    }
    if value != nil { (source + 1).put(.int(index &+ 1)) }
    return value
  }

  /// Lets a generator go on, or begin.
  func resume(
    _ generator: GeneratorObject, _ sent: Value, _ purpose: Activation.Purpose, target: Int32 = 0
  ) throws(Stop) -> UnsafeMutablePointer<Activation> {
    if generator.isRunning { throw fail(.valueError, "generator already executing") }
    if !generator.isStarted, case .none = sent {
    } else if !generator.isStarted {
      throw fail(.typeError, "can't send non-None value to a just-started generator")
    }
    try charge(2)
    let frame = try push(generator.code, purpose, target: target)
    frame.pointee.hasExtras = true
    frame.pointee.generator = generator
    frame.pointee.cells = generator.cells
    frame.pointee.namespace = generator.namespace
    frame.pointee.function = generator.function.map { Unmanaged.passUnretained($0) }
    let base = frame.pointee.base
    for (index, value) in generator.registers.enumerated() { (base + index).put(value) }
    generator.registers = []
    generator.isRunning = true
    generator.outerHandled = handled
    if let own = generator.ownHandled { handled = own }
    frame.pointee.position = generator.position
    if generator.isStarted {
      let instruction = generator.code.instructions[generator.position]
      if instruction.operation == .yieldFrom {
        (base + Int(instruction.c)).put(sent)
      } else {
        (base + Int(instruction.a)).put(sent)
        frame.pointee.position += 1
      }
    }
    generator.isStarted = true
    return frame
  }

  /// Lets the running generator stand still.
  private func suspend(_ generator: GeneratorObject, _ frame: UnsafeMutablePointer<Activation>) {
    let base = frame.pointee.base
    let count = generator.code.registerCount
    generator.registers.reserveCapacity(count)
    for index in 0..<count {
      generator.registers.append((base + index).move())
      (base + index).initialize(to: .unbound)
    }
    generator.position = frame.pointee.position
    generator.isRunning = false
    generator.ownHandled = handled === generator.outerHandled ? nil : handled
    handled = generator.outerHandled
    generator.outerHandled = nil
    frame.pointee.cells = []
    frame.pointee.namespace = nil
    frame.pointee.generator = nil
    frame.pointee.hasExtras = false
    depth -= 1
    machine.top = frame.pointee.previous
    if machine.hasBlocks { machine.shrink() }
  }

  /// `yield`: the value goes to whoever asked, through every `yield from` on the way.
  func yield(_ value: Value, _ frame: UnsafeMutablePointer<Activation>) throws(Stop) -> Transfer {
    var frame = frame
    while true {
      guard let generator = frame.pointee.generator else { return .end(value) }
      let purpose = frame.pointee.purpose
      let target = Int(frame.pointee.target)
      suspend(generator, frame)
      guard purpose != .native, let caller = machine.top else { return .end(value) }
      if purpose == .delegation {
        frame = caller
        continue
      }
      let place = caller.pointee.base + target
      if caller.pointee.code.instructions[caller.pointee.position].operation == .nextPair {
        try unpack(value, 2, into: place)
      } else {
        place.put(value)
      }
      caller.pointee.position += 1
      return .entered
    }
  }

  /// `yield from`: passes on what the iterator R[b], R[b+1] yields; R[c] was sent.
  func yieldFrom(
    _ instruction: Instruction, _ base: UnsafeMutablePointer<Value>,
    _ constants: UnsafeMutablePointer<Value>, _ frame: UnsafeMutablePointer<Activation>
  ) throws(Stop) -> Transfer {
    let source = base + Int(instruction.b)
    let sent = base[Int(instruction.c)]
    try charge()
    if case .iterator(let iterator) = source.pointee, let generator = iterator.generator {
      if generator.isFinished {
        (base + Int(instruction.a)).put(.none)
        return .value
      }
      _ = try resume(generator, sent, .delegation, target: instruction.a)
      return .entered
    }
    if case .none = sent {
    } else {
      throw fail(.attributeError, "'\(typeName(source.pointee))' object has no attribute 'send'")
    }
    if let value = try step(source) { return try yield(value, frame) }
    (base + Int(instruction.a)).put(.none)
    return .value
  }

  /// The next value of a generator for Swift; `nil` at its end.
  func next(of generator: GeneratorObject, sent: Value = .none) throws(Stop) -> Value? {
    if generator.isFinished {
      generatorResult = .none
      return nil
    }
    let value = try run(try resume(generator, sent, .native))
    if generator.isFinished {
      generatorResult = value
      return nil
    }
    return value
  }

  /// Raises an exception where a generator stands; its next value, `nil` at its end.
  func raise(_ exception: ExceptionObject, in generator: GeneratorObject) throws(Stop) -> Value? {
    if generator.isRunning { throw fail(.valueError, "generator already executing") }
    if !generator.isStarted { generator.isFinished = true }
    if generator.isFinished {
      raised = exception
      throw .raised
    }
    if stack.isLow { throw .limit(.recursion) }
    let instruction = generator.code.instructions[generator.position]
    if instruction.operation == .yieldFrom, let inner = delegate(of: generator, instruction) {
      generator.isRunning = true
      do throws(Stop) {
        if exception.type.isSubtype(of: type(of: .generatorExit)) {
          try close(inner)
        } else {
          let value = try raise(exception, in: inner)
          generator.isRunning = false
          if let value { return value }
          // The inner one ended: what it gave back is the value of `yield from`.
          let result = generatorResult
          let frame = try resume(generator, .none, .native)
          (frame.pointee.base + Int(instruction.a)).put(result)
          frame.pointee.position += 1
          return try finishNext(generator, try run(frame))
        }
        generator.isRunning = false
      } catch .raised {
        generator.isRunning = false
        guard let arisen = raised else { throw .raised }
        return try raiseHere(arisen, generator)
      }
    }
    return try raiseHere(exception, generator)
  }

  private func delegate(of generator: GeneratorObject, _ instruction: Instruction) -> GeneratorObject? {
    let index = Int(instruction.b)
    guard index < generator.registers.count, case .iterator(let iterator) = generator.registers[index] else {
      return nil
    }
    return iterator.generator
  }

  private func finishNext(_ generator: GeneratorObject, _ value: Value) throws(Stop) -> Value? {
    guard generator.isFinished else { return value }
    generatorResult = value
    return nil
  }

  private func raiseHere(_ exception: ExceptionObject, _ generator: GeneratorObject) throws(Stop) -> Value? {
    let position = generator.position
    let frame = try resume(generator, .none, .native)
    frame.pointee.position = position
    raised = exception
    let value = try run(try unwind(.raised, to: frame), to: frame)
    return try finishNext(generator, value)
  }

  /// Ends a generator: its `finally` blocks run.
  func close(_ generator: GeneratorObject) throws(Stop) {
    if generator.isFinished { return }
    if !generator.isStarted {
      generator.isFinished = true
      return
    }
    let exit = try ExceptionObject(type: type(of: .generatorExit), arguments: [], meter)
    do throws(Stop) {
      if try raise(exit, in: generator) != nil {
        throw fail(.runtimeError, "generator ignored GeneratorExit")
      }
    } catch .raised {
      if let raised, raised.type.isSubtype(of: type(of: .generatorExit)) {
        self.raised = nil
        return
      }
      throw .raised
    }
  }

  /// Closes the generators that nobody holds any more, as CPython does when it frees them.
  func closeAbandoned() throws(Stop) {
    let pending = raised
    while let generator = meter.abandoned.popLast() {
      do throws(Stop) {
        try close(generator)
      } catch .raised {
        // CPython ignores it and says so on its error stream.
        raised = nil
      }
    }
    raised = pending
  }
}
