import SourceText

/// Where an operand lies: a register, or below zero a constant.
@inline(__always)
private func at(
  _ operand: Int32, _ base: UnsafeMutablePointer<Value>, _ constants: UnsafeMutablePointer<Value>
) -> UnsafeMutablePointer<Value> {
  (operand >= 0 ? base : constants) + Int(operand)
}

extension Interpreter {
  /// Runs the call on top of the machine's stack until it gives back a value to Swift.
  ///
  /// The pointers stay valid: registers and activations never move, and the compiler keeps operands inside them
  /// (see `Code` and `MachineStack`).
  func execute(_ start: UnsafeMutablePointer<Activation>) throws(Stop) -> Value {
    var frame = start
    var base = frame.pointee.base
    var instructions = frame.pointee.head.pointee.instructions
    var constants = frame.pointee.head.pointee.constants
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
        let cell = frame.pointee.head.pointee.globals[Int(instruction.b)]
        if let value = cell._withUnsafeGuaranteedRef({ $0.value }) {
          (base + Int(instruction.a)).put(value)
        } else {
          (base + Int(instruction.a)).put(try missingGlobal(instruction, frame))
        }
      case .storeGlobal:
        let place = at(instruction.b, base, constants)
        let cell = frame.pointee.head.pointee.globals[Int(instruction.a)]
        if instruction.option == 1 {
          let value = place.move()
          place.initialize(to: .unbound)
          cell._withUnsafeGuaranteedRef { $0.value = value }
        } else {
          cell._withUnsafeGuaranteedRef { $0.value = place.pointee }
        }
        if !unknown.isEmpty {
          unknown[frame.pointee.code.unit.program.resolution.globalNames[Int(instruction.a)]] = nil
        }
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
        if let (x, y) = Interpreter.reals(left, right) {
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
        if let (x, y) = Interpreter.reals(left, right) {
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
        if let (x, y) = Interpreter.reals(left, right) {
          target.put(.float(x * y))
          continue
        }
        target.put(try binary(.multiply, left.pointee, right.pointee))
      case .divide:
        let (left, right) = (at(instruction.b, base, constants), at(instruction.c, base, constants))
        let target = base + Int(instruction.a)
        if case .float(let x) = left.pointee, case .float(let y) = right.pointee, y != 0 {
          target.put(.float(x / y))
          continue
        }
        if let quotient = Interpreter.quotient(left, right) {
          target.put(.float(quotient))
          continue
        }
        target.put(try binary(.divide, left.pointee, right.pointee))
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
        if case .int(let index) = key.pointee, case .list = object.pointee,
          object.object(ListObject.self)._withUnsafeGuaranteedRef({
            $0.copy(index, into: base + Int(instruction.a))
          })
        {
          continue
        }
        (base + Int(instruction.a)).put(try element(key.pointee, of: object.pointee))
      case .innerElement:
        let (object, key) = (at(instruction.b, base, constants), at(instruction.c, base, constants))
        let inner = at(instructions[position].a, base, constants)
        let target = base + Int(instruction.a)
        position &+= 1
        if case .int(let index) = key.pointee, case .list = object.pointee,
          case .int(let place) = inner.pointee,
          object.object(ListObject.self)._withUnsafeGuaranteedRef({
            $0.copy(place, ofListAt: index, into: target)
          })
        {
          continue
        }
        target.put(try element(inner.pointee, of: try element(key.pointee, of: object.pointee)))
      case .setElement:
        let (object, key) = (at(instruction.a, base, constants), at(instruction.b, base, constants))
        let value = at(instruction.c, base, constants)
        if case .int(let index) = key.pointee, case .list = object.pointee,
          object.object(ListObject.self)._withUnsafeGuaranteedRef({ $0.replace(index, from: value) })
        {
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
          instructions = frame.pointee.head.pointee.instructions
          constants = frame.pointee.head.pointee.constants
          position = frame.pointee.position
        }
      case .call:
        let callee = base + Int(instruction.b)
        if case .function = callee.pointee,
          let head = callee.object(FunctionObject.self)._withUnsafeGuaranteedRef({ $0.plainHead }),
          head.pointee.parameterCount == Int(instruction.c)
        {
          let registers = machine.room(
            head.pointee.registerCount, from: base + frame.pointee.head.pointee.registerCount)
          let arguments = callee + 1
          for index in 0..<Int(instruction.c) {
            (registers + index).initialize(to: (arguments + index).move())
            (arguments + index).initialize(to: .unbound)
          }
          let next = machine.record(head)
          next.pointee.head = head
          next.pointee.base = registers
          next.pointee.position = 0
          next.pointee.target = instruction.a
          next.pointee.purpose = .value
          next.pointee.function = callee.object(FunctionObject.self)
          machine.top = next
          frame = next
          base = registers
          instructions = head.pointee.instructions
          constants = head.pointee.constants
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
        instructions = frame.pointee.head.pointee.instructions
        constants = frame.pointee.head.pointee.constants
        position = frame.pointee.position
      case .loadGlobalMethod:
        let memory = frame.pointee.head.pointee.memories + Int(instructions[position].a)
        let cell = frame.pointee.head.pointee.globals[Int(instruction.b)]
        let target = base + Int(instruction.a)
        if let module = cell._withUnsafeGuaranteedRef({ $0.module }), memory.pointee.owner == module {
          // In a loop the function is still there from the last time.
          let isThere =
            if case .builtin = target.pointee { target.payload == memory.pointee.function } else { false }
          if !isThere { target.put(memory.pointee.value) }
          (target + 1).put(.unbound)
        } else {
          try loadGlobalMethod(instruction, instructions[position], into: target, frame)
        }
        position &+= 1
      case .loadMethod:
        let object = at(instruction.b, base, constants)
        if case .module = object.pointee {
          let memory = frame.pointee.head.pointee.memories + Int(instructions[position].a)
          let module = object.object(ModuleObject.self).toOpaque()
          if memory.pointee.owner == module {
            (base + Int(instruction.a)).put(memory.pointee.value)
            (base + Int(instruction.a) + 1).put(.unbound)
            position &+= 1
            continue
          }
        }
        position &+= try perform(instruction, base, constants, frame)
      case .callMethod:
        let callee = base + Int(instruction.b)
        if instruction.c == 1, case .builtin = callee.pointee, case .unbound = callee[1],
          case .float(let x) = callee[2],
          let real = callee.object(BuiltinFunction.self)._withUnsafeGuaranteedRef({ $0.real })
        {
          let result = real(x)
          steps &-= 1
          if result.isFinite {
            (base + Int(instruction.a)).put(.float(result))
            continue
          }
        }
        let isMethod = if case .unbound = callee[1] { false } else { true }
        let first = isMethod ? callee + 1 : callee + 2
        let count = isMethod ? Int(instruction.c) + 1 : Int(instruction.c)
        guard try invoke(callee, first, count, target: instruction.a) else { continue }
        guard let top = machine.top else { return .none }
        frame = top
        base = frame.pointee.base
        instructions = frame.pointee.head.pointee.instructions
        constants = frame.pointee.head.pointee.constants
        position = frame.pointee.position
      case .callKeywords, .callUnpacked, .yield, .yieldFrom:
        switch try transfer(instruction, base, constants, frame) {
        case .value: continue
        case .end(let value): return value
        case .entered:
          guard let top = machine.top else { return .none }
          frame = top
          base = frame.pointee.base
          instructions = frame.pointee.head.pointee.instructions
          constants = frame.pointee.head.pointee.constants
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
          Interpreter.clear(base, frame.pointee.head.pointee.registerCount)
          let target = Int(frame.pointee.target)
          depth &-= 1
          machine.top = caller
          if machine.hasBlocks { machine.shrink() }
          frame = caller
          base = frame.pointee.base
          instructions = frame.pointee.head.pointee.instructions
          constants = frame.pointee.head.pointee.constants
          position = frame.pointee.position &+ 1
          (base + target).put(value)
          continue
        }
        if let value = try giveBack(place.pointee, frame) { return value }
        guard let top = machine.top else { return .none }
        frame = top
        base = frame.pointee.base
        instructions = frame.pointee.head.pointee.instructions
        constants = frame.pointee.head.pointee.constants
        position = frame.pointee.position
      default: position &+= try perform(instruction, base, constants, frame)
      }
    }
  }

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

  /// Empties registers.
  @inline(__always)
  static func clear(_ base: UnsafeMutablePointer<Value>, _ count: Int) {
    for index in 0..<count { (base + index).put(.unbound) }
  }
}
