import SourceText

/// A `range`.
final class RangeObject {
  let start: Int
  let stop: Int
  let step: Int
  /// The number of its elements.
  let count: Int
  /// What it takes of the meter, once a program holds it.
  private var weight: Weight?

  /// A range; `step` is not 0.
  init(start: Int, stop: Int, step: Int) {
    self.start = start
    self.stop = stop
    self.step = step
    count = RangeObject.count(start, stop, step)
  }

  /// Accounts for its bytes.
  func weigh(_ meter: Meter) { if weight == nil { weight = Weight(meter, 2 * Charge.object) } }

  /// Whether a number is an element.
  func contains(_ number: Int) -> Bool {
    guard count > 0 else { return false }
    let last = self[count - 1]
    guard number >= min(start, last), number <= max(start, last) else { return false }
    // Both lie between the ends, so that the distance fits without its sign.
    let distance = step > 0 ? UInt(bitPattern: number &- start) : UInt(bitPattern: start &- number)
    return distance % step.magnitude == 0
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
    charge = try Charge(meter, 3 * Charge.object)
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
  private(set) var attributes: [String: Value] = [:]
  /// The class in whose body it was made, for `super()`.
  weak var owner: TypeObject?
  /// What the machine runs, once it was compiled; the unit holds it.
  private(set) var code: Unmanaged<Code>?
  /// The same, if a call only needs its arguments in registers.
  private(set) var plainHead: UnsafeMutablePointer<Code.Head>?
  /// Where it stands among those that can hold themselves, once it has attributes.
  private var place = Holders.nowhere
  private var charge: Charge

  /// A function made from its definition.
  init(
    definition: FunctionDefinition, unit: Unit, prefix: String, defaults: [Value?], captures: [Cell],
    _ meter: Meter
  ) throws(Stop) {
    self.prefix = prefix
    charge = try Charge(meter, 4 * Charge.object + 32 * defaults.count + 112 * captures.count)
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
    if made.isPlain { plainHead = made.head }
    return made
  }

  /// Gives an attribute a value.
  func set(_ name: String, _ value: Value) throws(Stop) {
    let count = attributes.count
    attributes[name] = value
    if place == Holders.nowhere { place = charge.meter.holders.add(self) }
    if attributes.count > count { try charge.grow(by: 128) }
  }

  /// What it holds.
  var contents: [Value] {
    defaults.compactMap(\.self) + captures.compactMap(\.value) + attributes.values
  }

  /// Lets go of what it holds; it can no longer be called.
  func clear() {
    captures = []
    defaults = []
    attributes = [:]
  }

  /// Whether every parameter from an index on has a default.
  func hasDefaults(from index: Int) -> Bool { defaults[index...].allSatisfy { $0 != nil } }

  /// The name as messages have it.
  var qualifiedName: String {
    if !attributes.isEmpty, case .text(let text)? = attributes["__qualname__"] { return text.string }
    return prefix.isEmpty ? definition.name : prefix + definition.name
  }

  deinit {
    charge.meter.holders.remove(place)
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

  /// Whether it stands for a function that a class holds: reached through an object, it gets that as next argument.
  let isFunction: Bool

  /// `function` with `receiver` before its arguments.
  init(receiver: Value, function: Value, isFunction: Bool = false, _ meter: Meter) throws(Stop) {
    self.isFunction = isFunction
    charge = try Charge(meter, 4 * Charge.object)
    parts = [receiver, function]
  }

  deinit { charge.meter.bury(&parts) }

  /// The first argument of every call.
  var receiver: Value { parts[0] }
  /// What is called.
  var function: Value { parts[1] }
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
  /// How many iterators it asks itself.
  private var sources = 0
  /// What it takes of the meter, once a program holds it.
  private var weight: Weight?
  /// The list, tuple or range that it goes through, if it is an iterator of one.
  private var sequence = Value.unbound
  /// The index of the next element, or the number that `enumerate` gives next.
  @exclusivity(unchecked)
  private var index = 0
  /// The list of `sequence`.
  private var list: Unmanaged<ListObject>?
  /// The iterators of which it makes pairs; only the first for `enumerate`.
  private var firstSource: IteratorObject?
  private var secondSource: IteratorObject?
  /// The generator that it is, if it is one.
  let generator: GeneratorObject?
  /// For a view of a dictionary: makes the iterator of a loop over it.
  let restart: ((Interpreter) throws(Stop) -> IteratorObject)?
  /// For a view of a dictionary: the dictionary.
  let dictionary: DictObject?
  /// Whether the view is of an `OrderedDict`, which `repr` tells: `odict_keys`.
  var isOrdered = false

  /// An iterator that asks `next`, which itself may ask the iterators of `sources`.
  init(
    _ typeName: String, over sources: [IteratorObject] = [],
    next: @escaping (Interpreter) throws(Stop) -> Value?
  ) {
    self.typeName = typeName
    self.sources = sources.count
    chain = 1 + (sources.map(\.chain).max() ?? 0)
    step = next
    restart = nil
    dictionary = nil
    generator = nil
  }

  /// A generator.
  init(_ generator: GeneratorObject) {
    typeName = "generator"
    chain = 1
    step = { (interpreter) throws(Stop) in try interpreter.next(of: generator) }
    restart = nil
    dictionary = nil
    self.generator = generator
  }

  /// Something that is no iterator itself but makes one for each loop.
  init(
    view typeName: String, of dictionary: DictObject? = nil,
    restart: @escaping (Interpreter) throws(Stop) -> IteratorObject
  ) {
    self.dictionary = dictionary
    self.typeName = typeName
    chain = 1
    step = { (_) throws(Stop) in nil }
    generator = nil
    self.restart = restart
  }

  /// An iterator over a list, a tuple or a range.
  init(_ typeName: String, through sequence: Value) {
    self.typeName = typeName
    self.sequence = sequence
    if case .list(let list) = sequence { self.list = Unmanaged.passUnretained(list) }
    chain = 1
    step = { (_) throws(Stop) in nil }
    generator = nil
    restart = nil
    dictionary = nil
  }

  /// `zip` of two iterators, or `enumerate` of one from a number on.
  init(_ typeName: String, pairsOf sources: [IteratorObject], from number: Int = 0) {
    self.typeName = typeName
    self.sources = sources.count
    firstSource = sources.first
    secondSource = sources.dropFirst().first
    index = number
    chain = 1 + (sources.map(\.chain).max() ?? 0)
    step = { (_) throws(Stop) in nil }
    generator = nil
    restart = nil
    dictionary = nil
  }

  /// Accounts for its bytes, those of what its closure captures included.
  func weigh(_ meter: Meter) {
    if weight == nil { weight = Weight(meter, (8 + 5 * sources) * Charge.object) }
  }

  /// What it holds, as far as it can be seen.
  var contents: [Value] {
    var contents: [Value] = []
    for source in [firstSource, secondSource] { if let source { contents.append(.iterator(source)) } }
    if case .unbound = sequence {} else { contents.append(sequence) }
    if let dictionary { contents.append(.dict(dictionary)) }
    if let generator { contents += generator.registers + generator.cells.compactMap(\.value) }
    return contents
  }

  /// Lets go of what it holds.
  func clear() {
    list = nil
    sequence = .unbound
    firstSource = nil
    secondSource = nil
    generator?.clear()
  }

  /// The next value; `nil` at the end.
  func next(_ interpreter: Interpreter) throws(Stop) -> Value? {
    switch sequence {
    case .unbound: break
    case .list(let list):
      guard index < list.elements.count else {
        index = .max
        return nil
      }
      index += 1
      return list.elements[index - 1]
    case .range(let range):
      guard index < range.count else { return nil }
      index += 1
      return .int(range[index - 1])
    case .tuple(let tuple):
      guard index < tuple.elements.count else { return nil }
      index += 1
      return tuple.elements[index - 1]
    default: return nil
    }
    if firstSource == nil { return try step(interpreter) }
    guard case .pair(let first, let second) = try pair(interpreter) else { return nil }
    return try interpreter.tuple([first, second])
  }

  /// What an iterator of pairs gives a loop with two targets.
  enum Pair {
    case end
    case pair(Value, Value)
  }

  /// The next pair without a tuple around it; `nil` if this iterator does not make pairs.
  func pair(_ interpreter: Interpreter) throws(Stop) -> Pair? {
    guard let firstSource else { return nil }
    guard let first = try firstSource.next(interpreter) else { return .end }
    guard let secondSource else {
      index &+= 1
      return .pair(.int(index &- 1), first)
    }
    guard let second = try secondSource.next(interpreter) else { return .end }
    return .pair(first, second)
  }

  /// Puts the next pair into two registers if it comes from lists that go on; whether it did.
  func copyPair(into target: UnsafeMutablePointer<Value>) -> Bool {
    guard let firstSource, let list = firstSource.list else { return false }
    let place = firstSource.index
    guard let secondSource else {
      guard list._withUnsafeGuaranteedRef({ $0.copy(place, into: target + 1) }) else { return false }
      firstSource.index = place &+ 1
      target.put(.int(index))
      index &+= 1
      return true
    }
    // The second one is looked at first: if it ends here, the first has to give up one more.
    guard firstSource !== secondSource, let otherList = secondSource.list,
      place < list._withUnsafeGuaranteedRef({ $0.elements.count })
    else { return false }
    let otherPlace = secondSource.index
    guard otherList._withUnsafeGuaranteedRef({ $0.copy(otherPlace, into: target + 1) }) else { return false }
    secondSource.index = otherPlace &+ 1
    _ = list._withUnsafeGuaranteedRef { $0.copy(place, into: target) }
    firstSource.index = place &+ 1
    return true
  }
}
