import SourceText

/// A variable that functions share.
final class Cell {
  var value: Value?

  /// A cell with or without a value.
  init(_ value: Value? = nil) { self.value = value }
}

/// A `range`.
final class RangeObject {
  let start: Int
  let stop: Int
  let step: Int
  /// The number of its elements.
  let count: Int

  /// A range; `step` is not 0.
  init(start: Int, stop: Int, step: Int) {
    self.start = start
    self.stop = stop
    self.step = step
    count = RangeObject.count(start, stop, step)
  }

  /// The number of elements from `start` to before `stop`.
  private static func count(_ start: Int, _ stop: Int, _ step: Int) -> Int {
    if step > 0 { return start < stop ? Int((UInt(bitPattern: stop &- start) - 1) / UInt(step)) + 1 : 0 }
    return start > stop ? Int((UInt(bitPattern: start &- stop) - 1) / step.magnitude) + 1 : 0
  }

  /// The element at a valid index.
  subscript(index: Int) -> Int { start &+ index &* step }
}

/// A `slice`.
final class SliceObject {
  private var parts: [Value]
  private let charge: Charge

  /// A slice of any three values.
  init(start: Value, stop: Value, step: Value, _ meter: Meter) throws(Stop) {
    charge = try Charge(meter, 2 * Charge.object)
    parts = [start, stop, step]
  }

  deinit { charge.meter.bury(&parts) }

  /// The first index.
  var start: Value { parts[0] }
  /// The index that is not included.
  var stop: Value { parts[1] }
  /// The distance between indices.
  var step: Value { parts[2] }
}

/// A function of the snippet.
final class FunctionObject {
  let definition: FunctionDefinition
  let unit: Unit
  /// What stands before its name in messages: `Class.`, `outer.<locals>.`.
  let prefix: String
  /// The values of its parameters' defaults, by parameter.
  private(set) var defaults: [Value?]
  /// The cells around it that it uses.
  private(set) var captures: [Cell]
  /// Attributes set on it.
  var attributes: [String: Value] = [:]
  /// The class in whose body it was made, for `super()`.
  weak var owner: TypeObject?
  /// What the machine runs, once it was compiled; the unit holds it.
  private(set) var code: Unmanaged<Code>?
  private let charge: Charge

  /// A function made from its definition.
  init(
    definition: FunctionDefinition, unit: Unit, prefix: String, defaults: [Value?], captures: [Cell],
    _ meter: Meter
  ) throws(Stop) {
    self.prefix = prefix
    charge = try Charge(meter, 2 * Charge.object + 32 * (defaults.count + captures.count))
    self.definition = definition
    self.unit = unit
    self.defaults = defaults
    self.captures = captures
  }

  /// What the machine runs.
  func code(_ interpreter: Interpreter) throws(Stop) -> Code {
    if let code { return code.takeUnretainedValue() }
    let made = try Compiler.function(definition, unit, interpreter)
    code = Unmanaged.passUnretained(made)
    return made
  }

  /// Whether every parameter from an index on has a default.
  func hasDefaults(from index: Int) -> Bool { defaults[index...].allSatisfy { $0 != nil } }

  /// The name as messages have it.
  var qualifiedName: String { prefix.isEmpty ? definition.name : prefix + definition.name }

  deinit {
    charge.meter.bury(&captures)
    var values = defaults.compactMap(\.self)
    defaults = []
    charge.meter.bury(&values)
  }
}

/// A function bound to its first argument.
final class MethodObject {
  private var parts: [Value]
  private let charge: Charge

  /// `function` with `receiver` before its arguments.
  init(receiver: Value, function: Value, _ meter: Meter) throws(Stop) {
    charge = try Charge(meter, 2 * Charge.object)
    parts = [receiver, function]
  }

  deinit { charge.meter.bury(&parts) }

  /// The first argument of every call.
  var receiver: Value { parts[0] }
  /// What is called.
  var function: Value { parts[1] }
}

/// An object of a class of the snippet, or of a module.
final class InstanceObject {
  /// Its class.
  var type: TypeObject
  /// Its attributes, in the order in which they came.
  private(set) var attributes = AttributeTable()
  /// What it holds besides attributes if its class, or one that it derives from, is a native one.
  var payload: AnyObject?

  private var charge: Charge

  /// An object without attributes.
  init(type: TypeObject, payload: AnyObject? = nil, _ meter: Meter) throws(Stop) {
    charge = try Charge(meter, 2 * Charge.object)
    self.type = type
    self.payload = payload
  }

  deinit {
    guard !attributes.isEmpty else { return }
    var values = attributes.values
    attributes = AttributeTable()
    charge.meter.bury(&values)
  }

  /// Gives an attribute a value.
  func set(_ name: String, _ value: Value) throws(Stop) {
    let count = attributes.count
    attributes[name] = value
    if attributes.count > count { try charge.grow(by: 64) }
  }

  /// Takes an attribute away; whether there was one.
  func remove(_ name: String) -> Bool {
    let count = attributes.count
    attributes[name] = nil
    return attributes.count < count
  }
}

/// An exception.
final class ExceptionObject {
  let type: TypeObject
  var arguments: [Value]
  var attributes: [String: Value] = [:]
  /// The statement of the running program that raised it.
  var statement: ByteRange?
  var cause: Value = .none
  private let charge: Charge

  /// An exception of a type with its arguments.
  init(type: TypeObject, arguments: [Value], _ meter: Meter) throws(Stop) {
    charge = try Charge(meter, 2 * Charge.object)
    self.type = type
    self.arguments = arguments
  }

  deinit {
    var values = arguments + attributes.values + [cause]
    arguments = []
    attributes = [:]
    cause = .none
    charge.meter.bury(&values)
  }
}

/// A module, real or only known by name.
final class ModuleObject {
  /// `numpy.linalg`
  let path: String

  /// The module of this path.
  init(path: String) { self.path = path }
}

/// An iterator of any kind.
final class IteratorObject {
  /// `list_iterator`, `generator`.
  let typeName: String
  /// How many iterators ask one another behind this one: a long chain would need a deep stack.
  let chain: Int
  /// The longest chain of iterators that ask one another.
  static let longestChain = 50

  private let step: (Interpreter) throws(Stop) -> Value?
  /// The generator that it is, if it is one.
  let generator: GeneratorObject?
  /// For a view of a dictionary: makes the iterator of a loop over it.
  let restart: ((Interpreter) throws(Stop) -> IteratorObject)?

  /// An iterator that asks `next`, which itself may ask the iterators of `sources`.
  init(
    _ typeName: String, over sources: [IteratorObject] = [],
    next: @escaping (Interpreter) throws(Stop) -> Value?
  ) {
    self.typeName = typeName
    chain = 1 + (sources.map(\.chain).max() ?? 0)
    step = next
    restart = nil
    generator = nil
  }

  /// A generator.
  init(_ generator: GeneratorObject) {
    typeName = "generator"
    chain = 1
    step = { (interpreter) throws(Stop) in try interpreter.next(of: generator) }
    restart = nil
    self.generator = generator
  }

  /// Something that is no iterator itself but makes one for each loop.
  init(view typeName: String, restart: @escaping (Interpreter) throws(Stop) -> IteratorObject) {
    self.typeName = typeName
    chain = 1
    step = { (_) throws(Stop) in nil }
    generator = nil
    self.restart = restart
  }

  /// The next value; `nil` at the end.
  func next(_ interpreter: Interpreter) throws(Stop) -> Value? {
    try step(interpreter)
  }
}

/// A function in a class that is not simply a method.
final class DescriptorObject {
  /// Which decorator made it.
  enum Kind {
    case property
    case staticMethod
    case classMethod
  }

  let kind: Kind
  private var parts: [Value]
  private let charge: Charge

  /// A function as the decorator leaves it, with what `@name.setter` added.
  init(kind: Kind, function: Value, setter: Value? = nil, _ meter: Meter) throws(Stop) {
    charge = try Charge(meter, 2 * Charge.object)
    self.kind = kind
    parts = [function] + (setter.map { [$0] } ?? [])
  }

  deinit { charge.meter.bury(&parts) }

  /// The function itself.
  var function: Value { parts[0] }
  /// What `@name.setter` added.
  var setter: Value? { parts.count > 1 ? parts[1] : nil }
}

/// What `super()` gives.
final class AncestorObject {
  let receiver: Value
  /// The classes in which attributes are looked for, in order.
  let types: [TypeObject]

  /// `receiver` seen through `types`.
  init(receiver: Value, types: [TypeObject]) {
    self.receiver = receiver
    self.types = types
  }
}
