/// One program linked to a session: its tree, its literals as values, the cells of its global names.
final class Unit {
  let program: Program
  let constants: [Value]
  /// By global index.
  let cells: [Cell]
  /// By global index: what the name means if nothing has bound it.
  let builtins: [Value?]

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
  }
}

/// The variables of one running function, or of the top level.
final class Frame {
  let unit: Unit
  var slots: [Value?]
  var cells: [Cell]
  /// What `return` gave.
  var result = Value.none
  /// In a class body: what it has bound.
  var namespace: ClassNamespace?
  /// The function that runs, for `super()`.
  let function: FunctionObject?
  private let meter: Meter

  /// A frame with empty slots.
  init(unit: Unit, layout: ScopeLayout, captures: [Cell], function: FunctionObject?, _ meter: Meter) {
    self.unit = unit
    self.function = function
    self.meter = meter
    slots = layout.localCount == 0 ? [] : Array(repeating: nil, count: layout.localCount)
    cells = captures
    if layout.ownCells > 0 { cells = (0..<layout.ownCells).map { _ in Cell() } + captures }
  }

  /// What stands before the names of functions and classes made here in messages.
  var prefix: String {
    if let namespace { return namespace.prefix }
    return function.map { $0.qualifiedName + ".<locals>." } ?? ""
  }

  deinit {
    guard slots.contains(where: { $0?.container != nil }) else { return }
    var values = slots.compactMap(\.self)
    slots = []
    meter.bury(&values)
  }
}
