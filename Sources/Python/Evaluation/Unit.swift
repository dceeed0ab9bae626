/// One program linked to a session: its tree, its literals as values, the cells of its global names, its code.
final class Unit {
  let program: Program
  let constants: [Value]
  /// By global index.
  let cells: [Cell]
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
      case .bytes, .imaginary: constants.append(.notImplemented)
      case .text(let bytes): constants.append(.text(try Text(bytes, interpreter.meter)))
      }
    }
    self.constants = constants
    cells = program.resolution.globalNames.map { interpreter.cell(named: $0) }
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

  /// The code of a scope, compiled by `compile` the first time.
  func code(scope: Int, _ compile: () throws(Stop) -> CodeParts) throws(Stop) -> Code {
    if let known = codes[scope] { return known }
    let made = Code(try compile(), unit: self)
    codes[scope] = made
    return made
  }
}
