import SourceText

/// The compiled form of one function body, class body, generator expression or program.
///
/// Invariant that makes the machine's pointers safe: every register operand is below `registerCount`, every constant
/// operand is at least `-constantCount`, every jump goes to an instruction, and the last instruction leaves the code.
/// The compiler is the only one that makes instructions, and it takes operands only from its own allocation.
final class Code {
  /// A stretch of instructions whose exceptions are caught.
  struct Guarded {
    let start: Int
    let end: Int
    /// Where it goes on.
    let target: Int
    /// The register that gets the exception.
    let register: Int
  }

  /// What the machine needs of a code at once, readable without counting references.
  struct Head {
    let instructions: UnsafeMutablePointer<Instruction>
    let constants: UnsafeMutablePointer<Value>
    let registerCount: Int
    let parameterCount: Int
    /// The cells of the unit's global names.
    let globals: UnsafeMutablePointer<Unmanaged<Cell>>
    let memories: UnsafeMutablePointer<Memory>
    let code: Unmanaged<Code>
  }

  /// What a call site remembers of the module or class that it last saw.
  struct Memory {
    /// A module; the interpreter keeps it.
    var owner: UnsafeMutableRawPointer?
    var value = Value.none
    /// The same, if it is a function of the interpreter.
    var function: UnsafeMutableRawPointer?
  }

  /// The unit that it belongs to; the unit holds the code.
  unowned(unsafe) let unit: Unit
  let instructions: UnsafeMutablePointer<Instruction>
  let instructionCount: Int
  /// Behind the last constant: constant `-1` is the last of them.
  let constants: UnsafeMutablePointer<Value>
  let constantCount: Int
  /// Parameters, other variables, then what is in between.
  let registerCount: Int
  let parameterCount: Int
  /// Whether every parameter is given by position or name and needs no collecting.
  let isSimple: Bool
  let isGenerator: Bool
  /// Whether a call only needs its arguments in registers.
  let isPlain: Bool
  /// Whether it is the top level of a program.
  let isModule: Bool
  let ownCells: Int
  /// Whether a frame of it needs cells.
  let hasCells: Bool
  let layout: ScopeLayout
  let parts: CodeParts
  /// By instruction that remembers something.
  let memories: UnsafeMutablePointer<Memory>
  let head: UnsafeMutablePointer<Head>

  /// The code that `parts` describe.
  init(_ parts: CodeParts, unit: Unit) {
    self.unit = unit
    self.parts = parts
    layout = parts.layout
    registerCount = parts.registerCount
    parameterCount = parts.parameterCount
    isSimple = parts.isSimple
    isGenerator = parts.isGenerator
    isModule = parts.isModule
    ownCells = parts.layout.ownCells
    isPlain =
      parts.isSimple && !parts.isGenerator && parts.layout.ownCells + parts.layout.captures.count == 0
    hasCells = parts.layout.ownCells + parts.layout.captures.count > 0
    instructionCount = parts.instructions.count
    instructions = .allocate(capacity: max(instructionCount, 1))
    for (index, instruction) in parts.instructions.enumerated() {
      (instructions + index).initialize(to: instruction)
    }
    constantCount = parts.constants.count
    let first = UnsafeMutablePointer<Value>.allocate(capacity: max(constantCount, 1))
    constants = first + constantCount
    for (index, constant) in parts.constants.enumerated() {
      (constants - index - 1).initialize(to: constant)
    }
    memories = .allocate(capacity: max(parts.memoryCount, 1))
    memories.initialize(repeating: Memory(), count: parts.memoryCount)
    head = .allocate(capacity: 1)
    head.initialize(
      to: Head(
        instructions: instructions, constants: constants, registerCount: registerCount,
        parameterCount: parameterCount, globals: unit.globals, memories: memories,
        code: Unmanaged.passUnretained(self)))
  }

  deinit {
    head.deallocate()
    instructions.deallocate()
    let first = constants - constantCount
    first.deinitialize(count: constantCount)
    first.deallocate()
    memories.deinitialize(count: parts.memoryCount)
    memories.deallocate()
  }

  /// The statement that an instruction belongs to.
  func statement(at position: Int) -> ByteRange {
    var low = 0
    var high = parts.places.count
    while low < high {
      let middle = (low + high) / 2
      if parts.places[middle].start <= position { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? parts.places[low - 1].range : ByteRange(0, 0)
  }

  /// The innermost stretch that catches exceptions of an instruction.
  func guarded(at position: Int) -> Guarded? {
    parts.guarded.first { $0.start <= position && position < $0.end }
  }
}

/// What the compiler collects for one code.
struct CodeParts {
  var instructions: [Instruction] = []
  var constants: [Value] = []
  var registerCount = 0
  var parameterCount = 0
  var isSimple = true
  var isGenerator = false
  var isModule = false
  var layout = ScopeLayout()
  var memoryCount = 0
  /// From which instruction on which statement is at work.
  var places: [(start: Int, range: ByteRange)] = []
  /// Inner ones first.
  var guarded: [Code.Guarded] = []
  /// Where global names are read.
  var ranges: [ByteRange] = []
  var names: [String] = []
  var nameIndices: [String: Int32] = [:]
  var functions: [FunctionDefinition] = []
  var classes: [ClassDefinition] = []
  var comprehensions: [(made: Comprehension, range: ByteRange)] = []
  var keywords: [[String]] = []
  var imports: [(module: String, name: ImportedName)] = []
  /// The names at the top level that a statement binds, with their global indices.
  var records: [[(name: String, index: Int)]] = []
  /// The bytes of `refuse`: name and sentence.
  var refusals: [(name: String, sentence: String)] = []
}
