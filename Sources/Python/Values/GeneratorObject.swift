/// A call that stands still between its values: its registers, its cells and where it is.
final class GeneratorObject {
  let code: Code
  /// Holds the code.
  let unit: Unit
  let function: FunctionObject?
  /// The values of its registers while it stands still.
  var registers: [Value]
  var cells: [Cell]
  var namespace: ClassNamespace?
  /// The instruction at which it stands; 0 before it starts.
  var position = 0
  /// Whether it is a generator expression.
  var isExpression = false
  var isStarted = false
  var isRunning = false
  var isFinished = false
  /// What it was handling when it stopped.
  var ownHandled: ExceptionObject?
  /// What whoever resumed it was handling.
  var outerHandled: ExceptionObject?
  /// Where it stands among those that can hold themselves.
  private var place = Holders.nowhere
  private let charge: Charge

  /// A call of `code` that has not started.
  init(
    _ code: Code, _ function: FunctionObject?, _ values: [Value], captures: [Cell], _ interpreter: Interpreter
  ) throws(Stop) {
    // With the iterator that stands for it.
    charge = try Charge(interpreter.meter, 8 * Charge.object + 16 * code.registerCount + 64 * code.ownCells)
    self.code = code
    self.function = function
    unit = code.unit
    registers = values
    let list = interpreter.meter.cells
    cells = code.ownCells > 0 ? (0..<code.ownCells).map { _ in Cell(in: list) } + captures : captures
    place = interpreter.meter.holders.add(self)
  }

  /// The state of a generator that nobody holds any more, so that it can still be closed.
  private init(abandoned old: GeneratorObject) throws(Stop) {
    charge = try Charge(old.charge.meter, 3 * Charge.object)
    code = old.code
    unit = old.unit
    function = old.function
    registers = old.registers
    cells = old.cells
    namespace = old.namespace
    position = old.position
    isStarted = true
    ownHandled = old.ownHandled
    old.registers = []
    place = charge.meter.holders.add(self)
  }

  /// Lets go of what it holds; it never goes on.
  func clear() {
    isFinished = true
    registers = []
    cells = []
  }

  /// The name as messages have it.
  var name: String { isExpression ? "<genexpr>" : function?.definition.name ?? "<genexpr>" }

  deinit {
    charge.meter.holders.remove(place)
    if isStarted, !isFinished, !isRunning, charge.meter.keepsGenerators,
      code.guarded(at: position) != nil,
      let kept = try? GeneratorObject(abandoned: self)
    {
      charge.meter.abandoned.append(kept)
      return
    }
    charge.meter.bury(&registers)
    charge.meter.bury(&cells)
  }
}
