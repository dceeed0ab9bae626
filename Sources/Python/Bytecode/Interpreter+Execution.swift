import SourceText

/// Where an operand lies: a register, or below zero a constant.
@inline(__always)
private func at(
  _ operand: Int32, _ base: UnsafeMutablePointer<Value>, _ constants: UnsafeMutablePointer<Value>
) -> UnsafeMutablePointer<Value> {
  (operand >= 0 ? base : constants) + Int(operand)
}

extension UnsafeMutablePointer<Value> {
  /// Gives a register a value; numbers over numbers need no counting of references.
  @inline(__always)
  func put(_ value: consuming Value) {
    if pointee.isPlain { initialize(to: value) } else { pointee = value }
  }
}

extension Interpreter {
  /// Runs the call on top of the machine's stack until it gives back a value to Swift.
  ///
  /// The pointers stay valid: registers and activations never move, and the compiler keeps operands inside them
  /// (see `Code` and `MachineStack`).
  func execute(_ start: UnsafeMutablePointer<Activation>) throws(Stop) -> Value {
    var frame = start
    var base = frame.pointee.base
    var instructions = frame.pointee.code.instructions
    var constants = frame.pointee.code.constants
    var position = frame.pointee.position
    while true {
      let instruction = instructions[position]
      frame.pointee.position = position
      position &+= 1
      switch instruction.operation {
      case .move: (base + Int(instruction.a)).put(at(instruction.b, base, constants).pointee)
      case .clear:
        (base + Int(instruction.a)).put(.unbound)
        if !meter.abandoned.isEmpty { try closeAbandoned() }
      case .loadGlobal:
        if let value = unit(of: frame).cells[Int(instruction.b)].value {
          (base + Int(instruction.a)).put(value)
        } else {
          (base + Int(instruction.a)).put(try missingGlobal(instruction, frame))
        }
      case .storeGlobal:
        let unit = unit(of: frame)
        unit.cells[Int(instruction.a)].value = at(instruction.b, base, constants).pointee
        if !unknown.isEmpty { unknown[unit.program.resolution.globalNames[Int(instruction.a)]] = nil }
      case .checkLocal:
        if case .unbound = base[Int(instruction.a)] { throw unbound(instruction.b, frame) }
      case .add:
        let (left, right) = (at(instruction.b, base, constants), at(instruction.c, base, constants))
        let target = base + Int(instruction.a)
        if case .int(let x) = left.pointee, case .int(let y) = right.pointee {
          let (sum, overflow) = x.addingReportingOverflow(y)
          if !overflow {
            target.put(.int(sum))
            continue
          }
        } else if case .float(let x) = left.pointee, case .float(let y) = right.pointee {
          target.put(.float(x + y))
          continue
        }
        target.put(try binary(.add, left.pointee, right.pointee))
      case .subtract:
        let (left, right) = (at(instruction.b, base, constants), at(instruction.c, base, constants))
        let target = base + Int(instruction.a)
        if case .int(let x) = left.pointee, case .int(let y) = right.pointee {
          let (difference, overflow) = x.subtractingReportingOverflow(y)
          if !overflow {
            target.put(.int(difference))
            continue
          }
        } else if case .float(let x) = left.pointee, case .float(let y) = right.pointee {
          target.put(.float(x - y))
          continue
        }
        target.put(try binary(.subtract, left.pointee, right.pointee))
      case .multiply:
        let (left, right) = (at(instruction.b, base, constants), at(instruction.c, base, constants))
        let target = base + Int(instruction.a)
        if case .float(let x) = left.pointee, case .float(let y) = right.pointee {
          target.put(.float(x * y))
          continue
        } else if case .int(let x) = left.pointee, case .int(let y) = right.pointee {
          let (product, overflow) = x.multipliedReportingOverflow(by: y)
          if !overflow {
            target.put(.int(product))
            continue
          }
        }
        target.put(try binary(.multiply, left.pointee, right.pointee))
      case .divide:
        let (left, right) = (at(instruction.b, base, constants), at(instruction.c, base, constants))
        if case .float(let x) = left.pointee, case .float(let y) = right.pointee, y != 0 {
          (base + Int(instruction.a)).put(.float(x / y))
          continue
        }
        (base + Int(instruction.a)).put(try binary(.divide, left.pointee, right.pointee))
      case .modulo:
        let (left, right) = (at(instruction.b, base, constants), at(instruction.c, base, constants))
        if case .int(let x) = left.pointee, case .int(let y) = right.pointee, y > 0 {
          let rest = x % y
          (base + Int(instruction.a)).put(.int(rest < 0 ? rest + y : rest))
          continue
        }
        (base + Int(instruction.a)).put(try binary(.modulo, left.pointee, right.pointee))
      case .floorDivide:
        let (left, right) = (at(instruction.b, base, constants), at(instruction.c, base, constants))
        if case .int(let x) = left.pointee, case .int(let y) = right.pointee, x >= 0, y > 0 {
          (base + Int(instruction.a)).put(.int(x / y))
          continue
        }
        (base + Int(instruction.a)).put(try binary(.floorDivide, left.pointee, right.pointee))
      case .augment:
        let (left, right) = (at(instruction.b, base, constants), at(instruction.c, base, constants))
        let target = base + Int(instruction.a)
        if let result = Interpreter.simple(instruction.option, left, right) {
          target.put(result)
          continue
        }
        target.put(try inPlace(BinaryOperator(code: instruction.option), left.pointee, right.pointee))
      case .compare:
        let (left, right) = (at(instruction.b, base, constants), at(instruction.c, base, constants))
        if let result = Interpreter.simpleComparison(instruction.option, left, right) {
          (base + Int(instruction.a)).put(.bool(result))
        } else {
          let comparator = Comparator(code: instruction.option)
          (base + Int(instruction.a)).put(try compare(comparator, left.pointee, right.pointee))
        }
      case .jump: position = Int(instruction.c)
      case .loop:
        position = Int(instruction.c)
        steps &-= frame.pointee.position &- position
        if steps < 0 { try refill() }
      case .jumpIf: if try holds(at(instruction.a, base, constants)) { position = Int(instruction.c) }
      case .jumpIfNot: if !(try holds(at(instruction.a, base, constants))) { position = Int(instruction.c) }
      case .jumpIfCompared:
        let (left, right) = (at(instruction.a, base, constants), at(instruction.b, base, constants))
        if try holds(instruction.option, left, right) { position = Int(instruction.c) }
      case .jumpUnlessCompared:
        let (left, right) = (at(instruction.a, base, constants), at(instruction.b, base, constants))
        if !(try holds(instruction.option, left, right)) { position = Int(instruction.c) }
      case .element:
        let (object, key) = (at(instruction.b, base, constants), at(instruction.c, base, constants))
        if case .list(let list) = object.pointee, case .int(let index) = key.pointee, index >= 0,
          index < list.elements.count
        {
          (base + Int(instruction.a)).put(list.elements[index])
          continue
        }
        (base + Int(instruction.a)).put(try element(key.pointee, of: object.pointee))
      case .setElement:
        let (object, key) = (at(instruction.a, base, constants), at(instruction.b, base, constants))
        let value = at(instruction.c, base, constants)
        if case .list(let list) = object.pointee, case .int(let index) = key.pointee, index >= 0,
          index < list.elements.count
        {
          list.set(value.pointee, at: index)
          continue
        }
        try setElement(key.pointee, of: object.pointee, to: value.pointee)
      case .append:
        if case .list(let list) = base[Int(instruction.a)] {
          try list.append(at(instruction.b, base, constants).pointee)
        }
      case .next, .nextPair:
        switch try advance(instruction, base, frame) {
        case .value: continue
        case .end: position = Int(instruction.c)
        case .entered:
          guard let top = machine.top else { return .none }
          frame = top
          base = frame.pointee.base
          instructions = frame.pointee.code.instructions
          constants = frame.pointee.code.constants
          position = frame.pointee.position
        }
      case .call:
        let callee = base + Int(instruction.b)
        if case .function(let function) = callee.pointee, let ready = function.code,
          ready._withUnsafeGuaranteedRef({ $0.isPlain && $0.parameterCount == Int(instruction.c) })
        {
          let code = ready._withUnsafeGuaranteedRef { $0 }
          let registers = machine.room(code.registerCount)
          let arguments = callee + 1
          for index in 0..<Int(instruction.c) {
            (registers + index).initialize(to: (arguments + index).move())
            (arguments + index).initialize(to: .unbound)
          }
          let next = machine.record(code)
          next.pointee.code = code
          next.pointee.base = registers
          next.pointee.position = 0
          next.pointee.target = instruction.a
          next.pointee.purpose = .value
          next.pointee.function = Unmanaged.passUnretained(function)
          machine.top = next
          frame = next
          base = registers
          instructions = code.instructions
          constants = code.constants
          position = 0
          depth &+= 1
          steps &-= 4
          if depth > limits.recursion { throw .limit(.recursion) }
          if steps < 0 { try refill() }
          continue
        }
        guard try invoke(callee, callee + 1, Int(instruction.c), target: instruction.a) else { continue }
        guard let top = machine.top else { return .none }
        frame = top
        base = frame.pointee.base
        instructions = frame.pointee.code.instructions
        constants = frame.pointee.code.constants
        position = frame.pointee.position
      case .callMethod:
        let callee = base + Int(instruction.b)
        let isMethod = if case .unbound = callee[1] { false } else { true }
        let first = isMethod ? callee + 1 : callee + 2
        let count = isMethod ? Int(instruction.c) + 1 : Int(instruction.c)
        guard try invoke(callee, first, count, target: instruction.a) else { continue }
        guard let top = machine.top else { return .none }
        frame = top
        base = frame.pointee.base
        instructions = frame.pointee.code.instructions
        constants = frame.pointee.code.constants
        position = frame.pointee.position
      case .callKeywords, .callUnpacked, .yield, .yieldFrom:
        switch try transfer(instruction, base, constants, frame) {
        case .value: continue
        case .end(let value): return value
        case .entered:
          guard let top = machine.top else { return .none }
          frame = top
          base = frame.pointee.base
          instructions = frame.pointee.code.instructions
          constants = frame.pointee.code.constants
          position = frame.pointee.position
        }
      case .giveBack:
        let place = at(instruction.a, base, constants)
        if frame.pointee.purpose == .value, !frame.pointee.hasExtras, let caller = frame.pointee.previous {
          let value: Value
          if instruction.a >= 0 {
            value = place.move()
            place.initialize(to: .unbound)
          } else {
            value = place.pointee
          }
          Interpreter.clear(base, frame.pointee.code.registerCount)
          let target = Int(frame.pointee.target)
          depth &-= 1
          machine.top = caller
          if machine.hasBlocks { machine.shrink() }
          frame = caller
          base = frame.pointee.base
          instructions = frame.pointee.code.instructions
          constants = frame.pointee.code.constants
          position = frame.pointee.position &+ 1
          (base + target).put(value)
          if !meter.abandoned.isEmpty { try closeAbandoned() }
          continue
        }
        if let value = try giveBack(place.pointee, frame) { return value }
        guard let top = machine.top else { return .none }
        frame = top
        base = frame.pointee.base
        instructions = frame.pointee.code.instructions
        constants = frame.pointee.code.constants
        position = frame.pointee.position
      default: position &+= try perform(instruction, base, constants, frame)
      }
    }
  }

  /// The unit whose names a call reads.
  @inline(__always)
  private func unit(of frame: UnsafeMutablePointer<Activation>) -> Unit { frame.pointee.code.unit }

  /// Whether a value counts as true.
  @inline(__always)
  private func holds(_ value: UnsafeMutablePointer<Value>) throws(Stop) -> Bool {
    if case .bool(let flag) = value.pointee { return flag }
    return try truth(value.pointee)
  }

  /// Whether a comparison holds.
  @inline(__always)
  private func holds(_ code: UInt8, _ left: UnsafeMutablePointer<Value>, _ right: UnsafeMutablePointer<Value>)
    throws(Stop) -> Bool
  {
    if let result = Interpreter.simpleComparison(code, left, right) { return result }
    return try truth(try compare(Comparator(code: code), left.pointee, right.pointee))
  }

  /// The outcome of a comparison of two small numbers; the codes are those of `Comparator`.
  @inline(__always)
  static func simpleComparison(
    _ code: UInt8, _ left: UnsafeMutablePointer<Value>, _ right: UnsafeMutablePointer<Value>
  ) -> Bool? {
    if case .int(let x) = left.pointee, case .int(let y) = right.pointee {
      switch code {
      case 0: return x == y
      case 1: return x != y
      case 2: return x < y
      case 3: return x <= y
      case 4: return x > y
      case 5: return x >= y
      default: return nil
      }
    }
    if case .float(let x) = left.pointee, case .float(let y) = right.pointee {
      switch code {
      case 0: return x == y
      case 1: return x != y
      case 2: return x < y
      case 3: return x <= y
      case 4: return x > y
      case 5: return x >= y
      default: return nil
      }
    }
    return nil
  }

  /// The value of an operator between two small numbers; the codes are those of `BinaryOperator`.
  @inline(__always)
  static func simple(
    _ code: UInt8, _ left: UnsafeMutablePointer<Value>, _ right: UnsafeMutablePointer<Value>
  ) -> Value? {
    if case .int(let x) = left.pointee, case .int(let y) = right.pointee {
      let result: (partialValue: Int, overflow: Bool)
      switch code {
      case 0: result = x.addingReportingOverflow(y)
      case 1: result = x.subtractingReportingOverflow(y)
      case 2: result = x.multipliedReportingOverflow(by: y)
      default: return nil
      }
      return result.overflow ? nil : .int(result.partialValue)
    }
    if case .float(let x) = left.pointee, case .float(let y) = right.pointee {
      switch code {
      case 0: return .float(x + y)
      case 1: return .float(x - y)
      case 2: return .float(x * y)
      default: return nil
      }
    }
    return nil
  }

  /// Empties registers.
  @inline(__always)
  static func clear(_ base: UnsafeMutablePointer<Value>, _ count: Int) {
    for index in 0..<count { (base + index).put(.unbound) }
  }
}
