/// One program linked to a session: its tree, its literals as values, the cells of its global names, its code.
final class Unit {
  let program: Program
  let constants: [Value]
  /// By global index.
  let cells: [Cell]
  /// The same cells, for the machine.
  let globals: UnsafeMutablePointer<Unmanaged<Cell>>
  /// By global index: what the name means if nothing has bound it.
  let builtins: [Value?]
  /// Whether `:=` may stand somewhere: then a name can change between the operands of an operator.
  let hasNamedExpressions: Bool
  /// The code of functions, classes and generator expressions, by scope; made when it is first needed.
  private var codes: [Code?]

  /// A program linked to `interpreter`.
  init(_ program: Program, _ interpreter: Interpreter) throws(Stop) {
    self.program = program
    var constants: [Value] = []
    constants.reserveCapacity(program.tree.constants.count)
    for constant in program.tree.constants {
      switch constant {
      case .none: constants.append(.none)
      case .ellipsis: constants.append(.ellipsis)
      case .bool(let value): constants.append(.bool(value))
      case .integer(let value): constants.append(Value(value))
      case .float(let bits): constants.append(.float(Double(bitPattern: bits)))
      case .bytes(let literal):
        // Scalars beyond ASCII come from escapes alone, each for one byte.
        let scalars = String(decoding: literal, as: UTF8.self).unicodeScalars
        constants.append(try interpreter.bytes(scalars.map { UInt8(truncatingIfNeeded: $0.value) }))
      case .imaginary(let bits):
        constants.append(try interpreter.complex(ComplexValue(0, Double(bitPattern: bits))))
      case .text(let bytes): constants.append(.text(try Text(bytes, interpreter.meter)))
      }
    }
    self.constants = constants
    cells = program.resolution.globalNames.map { interpreter.cell(named: $0) }
    globals = .allocate(capacity: max(cells.count, 1))
    for (index, cell) in cells.enumerated() {
      (globals + index).initialize(to: Unmanaged.passUnretained(cell))
    }
    builtins = program.resolution.globalNames.map { interpreter.builtin(named: $0) }
    var last: UInt8 = 0
    var found = false
    for byte in program.text {
      if byte == UInt8(ascii: "="), last == UInt8(ascii: ":") { found = true }
      last = byte
    }
    hasNamedExpressions = found
    codes = Array(repeating: nil, count: program.resolution.layouts.count)
  }

  deinit { globals.deallocate() }

  /// The code of a scope, compiled by `compile` the first time.
  func code(scope: Int, _ compile: () throws(Stop) -> CodeParts) throws(Stop) -> Code {
    if let known = codes[scope] { return known }
    let made = Code(try compile(), unit: self)
    codes[scope] = made
    return made
  }
}
