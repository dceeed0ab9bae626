import SourceText

extension Interpreter {
  /// The simple statement of the running program that is at work.
  var statement: ByteRange {
    var next = machine.top
    while let frame = next {
      if frame.pointee.code.unit === unit { return frame.pointee.code.statement(at: frame.pointee.position) }
      next = frame.pointee.previous
    }
    return lastStatement
  }

  /// The simple statement at its top level, or in a block there, that is at work.
  var caller: ByteRange {
    var next = machine.top
    while let frame = next {
      if frame.pointee.code.isModule, frame.pointee.code.unit === unit {
        return frame.pointee.code.statement(at: frame.pointee.position)
      }
      next = frame.pointee.previous
    }
    return lastStatement
  }

  /// Makes a call of some code the running one; its registers are empty.
  func push(_ code: Code, _ purpose: Activation.Purpose, target: Int32 = 0) throws(Stop)
    -> UnsafeMutablePointer<Activation>
  {
    if depth >= limits.recursion { throw .limit(.recursion) }
    let registers = machine.room(code.registerCount)
    let frame = machine.record(code.head)
    frame.pointee.head = code.head
    frame.pointee.base = registers
    frame.pointee.target = target
    frame.pointee.purpose = purpose
    frame.pointee.position = 0
    frame.pointee.function = nil
    frame.pointee.hasExtras = code.hasCells
    depth += 1
    machine.top = frame
    return frame
  }

  /// Gives a call its cells: those of its own, then those around it.
  func setCells(_ frame: UnsafeMutablePointer<Activation>, captures: [Cell]) {
    let code = frame.pointee.code
    guard code.hasCells else { return }
    frame.pointee.cells =
      code.ownCells > 0 ? (0..<code.ownCells).map { _ in Cell(in: meter.cells) } + captures : captures
  }

  /// Ends the running call: empties its registers, returns to its caller.
  func leave(_ frame: UnsafeMutablePointer<Activation>) {
    Interpreter.clear(frame.pointee.base, frame.pointee.code.registerCount)
    if frame.pointee.hasExtras {
      if frame.pointee.code.hasCells {
        var cells = frame.pointee.cells
        frame.pointee.cells = []
        meter.bury(&cells)
      }
      frame.pointee.namespace = nil
      frame.pointee.generator = nil
      frame.pointee.made = nil
      frame.pointee.kept = nil
      frame.pointee.hasExtras = false
    }
    depth -= 1
    machine.top = frame.pointee.previous
    if machine.hasBlocks { machine.shrink() }
  }

  /// Runs a call that was just made until it gives back its value.
  func run(_ frame: UnsafeMutablePointer<Activation>) throws(Stop) -> Value {
    if stack.isLow {
      leave(frame)
      throw .limit(.recursion)
    }
    return try run(frame, to: frame)
  }

  /// Runs from the call `start`, which stands above `last` or is it, until `last` gives back its value.
  func run(_ start: UnsafeMutablePointer<Activation>, to last: UnsafeMutablePointer<Activation>) throws(Stop)
    -> Value
  {
    var next = start
    while true {
      do throws(Stop) {
        return try execute(next)
      } catch {
        next = try unwind(error, to: last)
      }
    }
  }

  /// Finds who catches what was thrown, at most as far as the call `last`; throws it on if nobody does.
  func unwind(_ stop: Stop, to last: UnsafeMutablePointer<Activation>) throws(Stop)
    -> UnsafeMutablePointer<Activation>
  {
    guard case .raised = stop, let exception = raised else {
      if !isStopping {
        lastStatement = statement
        isStopping = true
      }
      while let frame = machine.top {
        frame.pointee.generator?.isFinished = true
        leave(frame)
        if frame == last { break }
      }
      throw stop
    }
    if exception.context == nil { connect(exception) }
    while let frame = machine.top {
      if let guarded = frame.pointee.code.guarded(at: frame.pointee.position) {
        (frame.pointee.base + guarded.register).put(.exception(exception))
        frame.pointee.position = guarded.target
        raised = nil
        return frame
      }
      if let generator = frame.pointee.generator {
        generator.isFinished = true
        handled = generator.outerHandled
        if let raised, raised.type.isSubtype(of: type(of: .stopIteration)) {
          let cause = raised
          _ = fail(.runtimeError, "generator raised StopIteration")
          self.raised?.cause = .exception(cause)
        }
      }
      leave(frame)
      if frame == last { break }
      if !(raised === exception) { return try unwind(.raised, to: last) }
    }
    throw .raised
  }

  /// What becomes of the value that a call gives back; not `nil` if Swift waits for it.
  func giveBack(_ value: Value, _ frame: UnsafeMutablePointer<Activation>) throws(Stop) -> Value? {
    let purpose = frame.pointee.purpose
    let target = Int(frame.pointee.target)
    let made = frame.pointee.made
    if let generator = frame.pointee.generator {
      generator.isFinished = true
      handled = generator.outerHandled
    }
    leave(frame)
    if purpose == .native { return value }
    guard let caller = machine.top else { return value }
    let instruction = caller.pointee.code.instructions[caller.pointee.position]
    switch purpose {
    case .native: return value
    case .value:
      (caller.pointee.base + target).put(value)
      caller.pointee.position += 1
    case .initializer:
      guard case .none = value else {
        throw fail(.typeError, "__init__() should return None, not '\(typeName(value))'")
      }
      if let made { (caller.pointee.base + target).put(.instance(made)) }
      caller.pointee.position += 1
    case .iteration: caller.pointee.position = Int(instruction.c)
    case .delegation:
      (caller.pointee.base + Int(instruction.a)).put(value)
      caller.pointee.position += 1
    }
    if !meter.abandoned.isEmpty { try closeAbandoned() }
    return nil
  }
}
