import SourceText

/// Turns the tree of one scope into code for the machine.
///
/// Variables have registers of their own and operands are read where they lie; what is in between lives in registers
/// behind them, taken and given back like a stack, so that the arguments of a call always lie at the top.
struct Compiler {
  let unit: Unit
  let interpreter: Interpreter
  var parts = CodeParts()
  /// For each slot of the scope, its register.
  var registers: [Int32] = []
  /// The first register that is no variable.
  var firstTemporary: Int32 = 0
  var nextTemporary: Int32 = 0
  /// By label: the instruction that it stands for.
  var labels: [Int32] = []
  /// The blocks around the statement at work that must be left in order.
  var blocks: [Block] = []
  /// Registers of variables that certainly have a value here.
  var assigned: Set<Int32> = []
  /// Registers of variables that may lose their value: they are always checked.
  var fragile: Set<Int32> = []
  var constantOperands: [Int: Int32] = [:]
  let isClass: Bool

  /// Something that a `break`, `continue` or `return` leaves on its way.
  enum Block {
    case loop(next: Int, end: Int, iterator: Int32?)
    /// An `except` block: what was handled before is in the register, the name goes.
    case handler(previous: Int32, name: NameUse?)
    /// A block with a `finally`, by index.
    case finally(Int)
  }

  /// How a block is left.
  enum Exit {
    case returning
    case breaking
    case continuing
  }

  /// A `finally` block under compilation: those who leave through it say where they are going.
  struct Finally {
    /// 0 for going on, 1 for an exception, else 2 more than the index of an exit.
    let mode: Int32
    /// What `return` gives back.
    let result: Int32
    /// What was handled before.
    let previous: Int32
    let label: Int
    var exits: [Exit] = []
  }

  var finallies: [Finally] = []

  private init(_ unit: Unit, _ interpreter: Interpreter, scope: Int, parameters: Int, isClass: Bool) {
    self.unit = unit
    self.interpreter = interpreter
    self.isClass = isClass
    parts.layout = unit.program.resolution.layouts[scope]
    parts.parameterCount = parameters
  }

  /// The code of a program's top level; with `givesValue`, of its one expression.
  static func module(_ unit: Unit, _ interpreter: Interpreter, givesValue: Bool = false) throws(Stop) -> Code
  {
    var compiler = Compiler(unit, interpreter, scope: 0, parameters: 0, isClass: false)
    compiler.parts.isModule = true
    compiler.allocateVariables([:])
    let statements = unit.program.tree.statements
    if givesValue, let first = statements.first, case .expression(let value) = first.kind {
      compiler.place(first.range)
      let result = try compiler.operand(value)
      compiler.emit(.giveBack, result)
    } else {
      try compiler.compile(statements)
    }
    return Code(compiler.finish(), unit: unit)
  }

  /// The code of a function's body.
  static func function(_ definition: FunctionDefinition, _ unit: Unit, _ interpreter: Interpreter)
    throws(Stop)
    -> Code
  {
    try unit.code(scope: definition.scope) { () throws(Stop) in
      let count = definition.parameters.count
      var compiler = Compiler(unit, interpreter, scope: definition.scope, parameters: count, isClass: false)
      compiler.parts.isSimple = definition.parameters.allSatisfy {
        $0.kind == .ordinary || $0.kind == .positionalOnly
      }
      compiler.parts.isGenerator = definition.isGenerator
      var own: [Int: Int32] = [:]
      var cells: [(cell: Int, register: Int32)] = []
      for (index, parameter) in definition.parameters.enumerated() {
        switch unit.program.resolution.references[parameter.binding.use] {
        case .local(let slot): own[slot] = Int32(index)
        case .cell(let cell): cells.append((cell, Int32(index)))
        case .global, .member: break
        }
      }
      compiler.allocateVariables(own)
      compiler.findFragile(definition.body)
      if let first = definition.body.first { compiler.place(first.range) }
      for (cell, register) in cells {
        compiler.emit(.storeCell, Int32(cell), register)
        compiler.emit(.clear, register)
      }
      try compiler.compile(definition.body)
      return compiler.finish()
    }
  }

  /// The code of a class body.
  static func classBody(_ definition: ClassDefinition, _ unit: Unit, _ interpreter: Interpreter) throws(Stop)
    -> Code
  {
    try unit.code(scope: definition.scope) { () throws(Stop) in
      var compiler = Compiler(unit, interpreter, scope: definition.scope, parameters: 0, isClass: true)
      compiler.allocateVariables([:])
      compiler.findFragile(definition.body)
      try compiler.compile(definition.body)
      return compiler.finish()
    }
  }

  /// The code of a generator expression; its first iterator is given.
  static func generator(_ made: Comprehension, _ unit: Unit, _ interpreter: Interpreter, at range: ByteRange)
    throws(Stop) -> Code
  {
    try unit.code(scope: made.scope) { () throws(Stop) in
      var compiler = Compiler(unit, interpreter, scope: made.scope, parameters: 2, isClass: false)
      compiler.parts.isGenerator = true
      compiler.allocateVariables([:])
      compiler.place(range)
      try compiler.clauses(made, from: 0, iterator: 0) { (compiler) throws(Stop) in
        let mark = compiler.nextTemporary
        let value = try compiler.operand(made.element)
        compiler.emit(.yield, compiler.temporary(), value)
        compiler.nextTemporary = mark
      }
      return compiler.finish()
    }
  }

  private mutating func allocateVariables(_ own: [Int: Int32]) {
    var next = Int32(parts.parameterCount)
    for slot in 0..<parts.layout.localCount {
      if let register = own[slot] {
        registers.append(register)
        assigned.insert(register)
      } else {
        registers.append(next)
        next += 1
      }
    }
    firstTemporary = next
    nextTemporary = next
    parts.registerCount = Int(next)
  }

  /// Finds the variables that `del` or the end of an `except` block may take away.
  private mutating func findFragile(_ statements: [Statement]) {
    for statement in statements {
      var names: [NameUse] = []
      switch statement.kind {
      case .delete(let targets): for target in targets { target.collectTargets(into: &names) }
      case .attempt(let attempt): names = attempt.handlers.compactMap(\.name)
      default: break
      }
      for case .local(let slot) in names.map({ reference($0) }) { fragile.insert(registers[slot]) }
      for block in statement.blocks { findFragile(block) }
    }
  }

  private mutating func finish() -> CodeParts {
    emit(.giveBack, constant(.none))
    for index in parts.instructions.indices {
      switch parts.instructions[index].operation {
      case .jump, .loop, .jumpIf, .jumpIfNot, .jumpIfCompared, .jumpUnlessCompared, .next, .nextPair:
        parts.instructions[index].c = labels[Int(parts.instructions[index].c)]
      default: continue
      }
    }
    return parts
  }

  // MARK: Making instructions

  /// Adds an instruction.
  mutating func emit(
    _ operation: Operation, _ a: Int32 = 0, _ b: Int32 = 0, _ c: Int32 = 0, option: UInt8 = 0
  ) {
    parts.instructions.append(Instruction(operation: operation, option: option, a: a, b: b, c: c))
  }

  /// The index of the next instruction.
  var position: Int { parts.instructions.count }

  /// A place in the code that is not known yet.
  mutating func label() -> Int {
    labels.append(0)
    return labels.count - 1
  }

  /// Says that a label stands here.
  mutating func here(_ label: Int) { labels[label] = Int32(position) }

  mutating func jump(_ label: Int) { emit(.jump, 0, 0, Int32(label)) }

  /// Says that a statement is at work from here on.
  mutating func place(_ range: ByteRange) {
    if let last = parts.places.last, last.start == position { parts.places.removeLast() }
    parts.places.append((position, range))
  }

  /// A register that nobody uses.
  mutating func temporary() -> Int32 {
    nextTemporary += 1
    parts.registerCount = max(parts.registerCount, Int(nextTemporary))
    return nextTemporary - 1
  }

  /// So many registers in a row.
  mutating func temporaries(_ count: Int) -> Int32 {
    let first = nextTemporary
    nextTemporary += Int32(count)
    parts.registerCount = max(parts.registerCount, Int(nextTemporary))
    return first
  }

  /// The operand of a constant.
  mutating func constant(_ value: Value) -> Int32 {
    parts.constants.append(value)
    return -Int32(parts.constants.count)
  }

  /// The operand of a literal of the program.
  mutating func constant(at index: Int) -> Int32 {
    if let known = constantOperands[index] { return known }
    let made = constant(unit.constants[index])
    constantOperands[index] = made
    return made
  }

  /// The index of a name.
  mutating func name(_ name: String) -> Int32 {
    if let known = parts.nameIndices[name] { return known }
    let index = Int32(parts.names.count)
    parts.names.append(name)
    parts.nameIndices[name] = index
    return index
  }

  /// The index of a fresh memory of a call site.
  mutating func memory() -> Int32 {
    parts.memoryCount += 1
    return Int32(parts.memoryCount - 1)
  }

  // MARK: Names

  /// Where a name lives.
  func reference(_ use: NameUse) -> Reference { unit.program.resolution.references[use.use] }

  /// Reads a name into a register.
  mutating func load(_ use: NameUse, into target: Int32, at range: ByteRange) {
    switch reference(use) {
    case .local(let slot):
      check(registers[slot], use.name)
      if registers[slot] != target { emit(.move, target, registers[slot]) }
    case .cell(let cell): emit(.loadCell, target, Int32(cell), name(use.name))
    case .global(let index): emit(.loadGlobal, target, Int32(index), remember(range))
    case .member(let index): emit(.loadMember, target, Int32(index), remember(range))
    }
  }

  /// The index of the range of a name, for errors.
  mutating func remember(_ range: ByteRange) -> Int32 {
    parts.ranges.append(range)
    return Int32(parts.ranges.count - 1)
  }

  /// Complains at run time if a variable may have no value.
  mutating func check(_ register: Int32, _ text: String) {
    if assigned.contains(register), !fragile.contains(register) { return }
    emit(.checkLocal, register, name(text))
    assigned.insert(register)
  }

  /// Gives a name the value of an operand.
  mutating func store(_ use: NameUse, _ value: Int32, isLast: Bool = false) {
    switch reference(use) {
    case .local(let slot):
      if registers[slot] != value { emit(.move, registers[slot], value) }
      assigned.insert(registers[slot])
    case .cell(let cell): emit(.storeCell, Int32(cell), value)
    case .global(let index):
      // A value in between is handed over, so that the name alone holds it.
      emit(.storeGlobal, Int32(index), value, option: isLast && value >= firstTemporary ? 1 : 0)
    case .member(let index): emit(.storeMember, Int32(index), value)
    }
  }

  /// Takes a name away.
  mutating func delete(_ use: NameUse) {
    switch reference(use) {
    case .local(let slot):
      emit(.deleteLocal, registers[slot], name(use.name))
      assigned.remove(registers[slot])
    case .cell(let cell): emit(.deleteCell, Int32(cell), name(use.name))
    case .global(let index): emit(.deleteGlobal, Int32(index))
    case .member(let index): emit(.deleteMember, Int32(index))
    }
  }
}
