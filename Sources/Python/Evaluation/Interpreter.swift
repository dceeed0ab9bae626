import BigInt
import SourceText

/// Carries out programs: the state of one session while something runs.
final class Interpreter {
  let limits: Limits
  let meter: Meter
  /// Steps that are left until the clock is looked at.
  @exclusivity(unchecked)
  var steps = 0
  /// Steps behind those.
  var furtherSteps: Int
  /// When time is up.
  var deadline: ContinuousClock.Instant?
  /// Calls inside one another.
  @exclusivity(unchecked)
  var depth = 0
  var stack = StackGuard()
  /// What the running program printed.
  var output: [UInt8] = []
  /// What happened, for the caller.
  var events: [Event] = []
  var droppedEvents = false
  /// The exception on its way, when `Stop.raised` is thrown.
  var raised: ExceptionObject?
  /// The exception whose handler runs.
  var handled: ExceptionObject?
  /// What the generator that ended last gave back.
  var generatorResult = Value.none
  /// What turned out not to be supported, when `Stop.unsupported` is thrown.
  var refused: Unsupported?
  /// The name without a value, when `Stop.unknown` is thrown.
  var unknownName: FreeName?
  /// Where the running program stood when it was stopped.
  var lastStatement = ByteRange(0, 0)
  /// Whether something that nobody can catch ends the program.
  var isStopping = false
  /// The calls that run.
  let machine = MachineStack()
  /// How many more values are copied into events.
  var recordBudget = 0
  /// The program that runs.
  var unit: Unit?
  /// The names of the session.
  var globals: [String: Cell] = [:]
  /// Names that an earlier snippet would have bound, and why it did not.
  var unknown: [String: String] = [:]
  /// Whether a program named a floating type of fewer than 64 bits.
  var usesSmallFloats = false
  var types: [String: TypeObject] = [:]
  var modules: [String: ModuleObject] = [:]
  var natives: [String: BuiltinFunction] = [:]
  /// The lent function that returned last, with its arguments.
  var lastNativeCall: NativeCall?
  /// Where chance comes from.
  var entropy: Entropy
  /// What the running program should tell a person.
  var notes: [RunNote] = []
  /// What modules keep from one program to the next, by module: the state of `random`, the print options of NumPy.
  var moduleStates: [String: AnyObject] = [:]
  /// The bodies of classes that metaclasses of the snippet are making, innermost last.
  var pendingClasses: [PendingClass] = []
  /// The classes of the session, to be emptied when it ends: they and their functions hold one another.
  var madeTypes: [WeakType] = []
  /// What made-up addresses start from; 0 until one is wanted.
  var addressSalt = 0
  /// What strings are hashed with; 0 until one is hashed.
  var hashSalt: UInt64 = 0
  /// Objects with a hash of their own that were used as keys.
  var ownKeys = OwnKeys()
  /// The containers whose text is being written: one inside itself is written as `[...]`.
  var beingWritten: [AnyObject] = []

  /// An interpreter with nothing bound.
  init(limits: Limits, entropy: UInt64) {
    self.limits = limits
    self.entropy = Entropy(seed: entropy)
    furtherSteps = limits.steps
    meter = Meter(limit: limits.memory)
  }

  /// The cell of a name of the session.
  func cell(named name: String) -> Cell {
    if let known = globals[name] { return known }
    let cell = Cell(in: meter.cells)
    globals[name] = cell
    return cell
  }

  /// What a name means if nothing has bound it.
  func builtin(named name: String) -> Value? {
    if let native = natives[name] { return .builtin(native) }
    if let function = Builtins.functions[name] { return .builtin(function) }
    if Builtins.types.contains(name) { return .type(type(named: name)) }
    if let exception = BuiltinException(rawValue: name), exception.isBuiltinName {
      return .type(type(of: exception))
    }
    switch name {
    case "__name__": return (try? text("__main__")).map { .text($0) }
    case "NotImplemented": return .notImplemented
    case "EnvironmentError", "IOError": return .type(type(of: .osError))
    case "Ellipsis": return .ellipsis
    default: return nil
    }
  }

  /// Takes `count` steps, or refuses.
  @inline(__always)
  func charge(_ count: Int = 1) throws(Stop) {
    steps &-= count
    if steps < 0 { try refill() }
  }

  /// How many steps are taken between two looks at the clock.
  private static let stepsBetweenLooks = 4096

  /// Takes further steps from what is left, unless that or time is up.
  func refill() throws(Stop) {
    let wanted = Interpreter.stepsBetweenLooks - steps
    let taken = min(wanted, furtherSteps)
    furtherSteps -= taken
    steps += taken
    if steps < 0 { throw .limit(.steps) }
    if let deadline, ContinuousClock.now > deadline { throw .limit(.time) }
  }

  /// Gives a program all the steps and the time that it may take.
  func begin() {
    steps = 0
    furtherSteps = limits.steps
    deadline = limits.seconds.map { ContinuousClock.now + .seconds($0) }
  }

  /// Takes the steps of handling `count` elements natively: eight elements are one step.
  func charge(elements count: Int) throws(Stop) { try charge(count >> 3 + 1) }

  /// Goes one call deeper, or refuses.
  func descend() throws(Stop) {
    depth += 1
    if depth > limits.recursion || stack.isLow {
      depth -= 1
      throw .limit(.recursion)
    }
  }

  /// Comes back from a call.
  func ascend() { depth -= 1 }

  /// An exception of Python's own, to be thrown.
  func fail(_ exception: BuiltinException, _ message: String) -> Stop {
    guard let text = try? text(message) else { return .limit(.memory) }
    guard let made = try? ExceptionObject(type: type(of: exception), arguments: [.text(text)], meter) else {
      return .limit(.memory)
    }
    connect(made)
    raised = made
    made.statement = statement
    return .raised
  }

  /// The refusal of something that is not supported, to be thrown.
  func refuse(_ name: String, _ sentence: String) -> Stop {
    refused = Unsupported(name: name, sentence: sentence, range: statement)
    return .unsupported
  }

  /// A string.
  func text(_ string: String) throws(Stop) -> Text { try Text(Array(string.utf8), meter) }

  /// A `str` value.
  func string(_ string: String) throws(Stop) -> Value { .text(try text(string)) }

  /// A `list` value.
  func list(_ elements: [Value]) throws(Stop) -> Value { .list(try ListObject(elements, meter)) }

  /// A `tuple` value.
  func tuple(_ elements: [Value]) throws(Stop) -> Value { .tuple(try TupleObject(elements, meter)) }

  /// An integer, if it is not too large.
  func integer(_ value: BigInt) throws(Stop) -> Value {
    if value.bitWidth > limits.integerBits { throw .limit(.integerBits) }
    if let small = Int(exactly: value) { return .int(small) }
    // Integers are not metered: steps for their bytes, those of the object included, keep them in bounds.
    try charge(6 + value.bitWidth >> 5)
    return .big(value)
  }

  /// The class of one of Python's own exceptions.
  func type(of exception: BuiltinException) -> TypeObject {
    if let known = types[exception.rawValue] { return known }
    let bases = exception.base.map { [type(of: $0)] } ?? [type(named: "object")]
    let made = TypeObject(name: exception.rawValue, bases: bases, isBuiltin: true)
    types[exception.rawValue] = made
    return made
  }

  /// One of Python's own classes.
  func type(named name: String) -> TypeObject {
    if let known = types[name] { return known }
    let bases: [TypeObject]
    switch name {
    case "object": bases = []
    case "bool": bases = [type(named: "int")]
    case "numpy.float64": bases = [type(named: "numpy.floating"), type(named: "float")]
    case "numpy.float32", "numpy.float16": bases = [type(named: "numpy.floating")]
    case "numpy.floating": bases = [type(named: "numpy.inexact")]
    case "numpy.int64", "numpy.int32", "numpy.int16", "numpy.int8":
      bases = [type(named: "numpy.signedinteger")]
    case "numpy.uint64", "numpy.uint32", "numpy.uint16", "numpy.uint8":
      bases = [type(named: "numpy.unsignedinteger")]
    case "numpy.signedinteger", "numpy.unsignedinteger": bases = [type(named: "numpy.integer")]
    case "numpy.integer", "numpy.inexact": bases = [type(named: "numpy.number")]
    case "numpy.number", "numpy.bool": bases = [type(named: "numpy.generic")]
    default: bases = [type(named: "object")]
    }
    if let native = Builtins.nativeTypes[name], let made = try? makeType(native) {
      types[name] = made
      return made
    }
    let made = TypeObject(name: name, bases: bases, isBuiltin: true)
    types[name] = made
    return made
  }
}
