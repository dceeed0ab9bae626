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

  /// A range; `step` is not 0.
  init(start: Int, stop: Int, step: Int) {
    self.start = start
    self.stop = stop
    self.step = step
  }

  /// The number of its elements.
  var count: Int {
    if step > 0 { return start < stop ? Int((UInt(bitPattern: stop &- start) - 1) / UInt(step)) + 1 : 0 }
    return start > stop ? Int((UInt(bitPattern: start &- stop) - 1) / step.magnitude) + 1 : 0
  }

  /// The element at a valid index.
  subscript(index: Int) -> Int { start &+ index &* step }
}

/// A `slice`.
final class SliceObject {
  let start: Value
  let stop: Value
  let step: Value

  /// A slice of any three values.
  init(start: Value, stop: Value, step: Value) {
    self.start = start
    self.stop = stop
    self.step = step
  }
}

/// A function of the snippet.
final class FunctionObject {
  let definition: FunctionDefinition
  let unit: Unit
  /// The values of its parameters' defaults, by parameter.
  let defaults: [Value?]
  /// The cells around it that it uses.
  let captures: [Cell]
  /// Attributes set on it.
  var attributes: [String: Value] = [:]
  /// The class in whose body it was made, for `super()`.
  weak var owner: TypeObject?
  private let charge: Charge

  /// A function made from its definition.
  init(
    definition: FunctionDefinition, unit: Unit, defaults: [Value?], captures: [Cell], _ meter: Meter
  ) throws(Stop) {
    charge = try Charge(meter, 2 * Charge.object + 32 * (defaults.count + captures.count))
    self.definition = definition
    self.unit = unit
    self.defaults = defaults
    self.captures = captures
  }

  deinit { charge.meter.bury(objects: captures) }
}

/// A function bound to its first argument.
final class MethodObject {
  let receiver: Value
  let function: Value

  /// `function` with `receiver` before its arguments.
  init(receiver: Value, function: Value) {
    self.receiver = receiver
    self.function = function
  }
}

/// An object of a class of the snippet.
final class InstanceObject {
  let type: TypeObject
  var attributes: [String: Value] = [:]
  /// The names of the attributes in the order in which they came.
  var order: [String] = []

  private var charge: Charge

  /// An object without attributes.
  init(type: TypeObject, _ meter: Meter) throws(Stop) {
    charge = try Charge(meter, 2 * Charge.object)
    self.type = type
  }

  deinit { charge.meter.bury(attributes.values) }

  /// Gives an attribute a value.
  func set(_ name: String, _ value: Value) throws(Stop) {
    guard attributes.updateValue(value, forKey: name) == nil else { return }
    try charge.grow(by: 64)
    order.append(name)
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

  /// An exception of a type with its arguments.
  init(type: TypeObject, arguments: [Value]) {
    self.type = type
    self.arguments = arguments
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
  private let step: (Interpreter) throws(Stop) -> Value?
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
  }

  /// Something that is no iterator itself but makes one for each loop.
  init(view typeName: String, restart: @escaping (Interpreter) throws(Stop) -> IteratorObject) {
    self.typeName = typeName
    chain = 1
    step = { (_) throws(Stop) in nil }
    self.restart = restart
  }

  /// The next value; `nil` at the end.
  func next(_ interpreter: Interpreter) throws(Stop) -> Value? {
    if chain > 50 { throw .limit(.recursion) }
    return try step(interpreter)
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
  let function: Value
  /// What `@name.setter` added.
  var setter: Value?

  /// A function as the decorator leaves it.
  init(kind: Kind, function: Value) {
    self.kind = kind
    self.function = function
  }
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

/// A class: one of Python's own, or one of the snippet.
final class TypeObject {
  let name: String
  /// The class itself, then its bases in the order in which attributes are looked for.
  private(set) var order: [TypeObject] = []
  let bases: [TypeObject]
  var attributes: [String: Value]
  /// Whether it is one of Python's own.
  let isBuiltin: Bool

  /// A class with its bases; `order` follows when it is consistent.
  init(name: String, bases: [TypeObject], attributes: [String: Value] = [:], isBuiltin: Bool) {
    self.name = name
    self.bases = bases
    self.attributes = attributes
    self.isBuiltin = isBuiltin
    var seen: Set<ObjectIdentifier> = []
    order = [self]
    if let merged = TypeObject.merge(bases.map(\.order) + [bases]) {
      order += merged.filter { seen.insert(ObjectIdentifier($0)).inserted }
    }
  }

  /// The classes of `lists` in C3 order; `nil` if there is none.
  static func merge(_ lists: [[TypeObject]]) -> [TypeObject]? {
    var lists = lists.filter { !$0.isEmpty }
    var merged: [TypeObject] = []
    while !lists.isEmpty {
      let heads = lists.compactMap(\.first)
      guard
        let next = heads.first(where: { head in !lists.contains { $0.dropFirst().contains { $0 === head } } })
      else { return nil }
      merged.append(next)
      lists = lists.map { $0.first === next ? Array($0.dropFirst()) : $0 }.filter { !$0.isEmpty }
    }
    return merged
  }

  /// Whether this class is `other` or derives from it.
  func isSubtype(of other: TypeObject) -> Bool { order.contains { $0 === other } }

  /// The attribute of the class or of its nearest base that has it.
  func lookUp(_ name: String) -> Value? {
    for type in order { if let value = type.attributes[name] { return value } }
    return nil
  }
}
