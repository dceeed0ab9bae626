/// A `list`.
final class ListObject {
  @exclusivity(unchecked)
  private(set) var elements: [Value]
  private var charge: Charge

  /// A list of `elements`.
  init(_ elements: [Value], _ meter: Meter) throws(Stop) {
    charge = try Charge(meter, Charge.object + 16 * elements.count)
    self.elements = elements
  }

  deinit { charge.meter.bury(&elements) }

  /// Takes every element away when the session ends.
  func clear() { charge.meter.bury(&elements) }

  /// Adds one element at the end.
  func append(_ value: Value) throws(Stop) {
    try charge.grow(by: 16)
    elements.append(value)
  }

  /// Adds elements at the end.
  func append(contentsOf more: [Value]) throws(Stop) {
    try charge.grow(by: 16 * more.count)
    elements += more
  }

  /// Copies an element, counted from the end below zero, into a register; whether there is one.
  @inline(__always)
  func copy(_ index: Int, into target: UnsafeMutablePointer<Value>) -> Bool {
    let place = index < 0 ? index &+ elements.count : index
    guard place >= 0, place < elements.count else { return false }
    target.put(elements[place])
    return true
  }

  /// Copies an element of the list at an index, both counted from the end below zero, into a register; whether there
  /// is one.
  @inline(__always)
  func copy(_ inner: Int, ofListAt index: Int, into target: UnsafeMutablePointer<Value>) -> Bool {
    let place = index < 0 ? index &+ elements.count : index
    guard place >= 0, place < elements.count else { return false }
    return elements.withUnsafeBufferPointer { elements in
      guard let row = elements.baseAddress.map({ UnsafeMutablePointer(mutating: $0 + place) }),
        case .list = row.pointee
      else { return false }
      return row.object(ListObject.self)._withUnsafeGuaranteedRef { $0.copy(inner, into: target) }
    }
  }

  /// Replaces an element, counted from the end below zero, by the value of a register; whether there is one.
  @inline(__always)
  func replace(_ index: Int, from source: UnsafeMutablePointer<Value>) -> Bool {
    let place = index < 0 ? index &+ elements.count : index
    guard place >= 0, place < elements.count else { return false }
    withUnsafeMutablePointer(to: &elements[place]) { $0.put(source.pointee) }
    return true
  }

  /// Puts `value` at a valid index.
  func set(_ value: Value, at index: Int) { elements[index] = value }

  /// Takes the element at a valid index away.
  func remove(at index: Int) throws(Stop) -> Value {
    try charge.grow(by: -16)
    return elements.remove(at: index)
  }

  /// Takes other elements.
  func replace(_ more: [Value]) throws(Stop) {
    try charge.grow(by: 16 * (more.count - elements.count))
    elements = more
  }
}

/// A `tuple`.
final class TupleObject {
  private(set) var elements: [Value]
  private let charge: Charge

  /// A tuple of `elements`.
  init(_ elements: [Value], _ meter: Meter) throws(Stop) {
    charge = try Charge(meter, Charge.object + 16 * elements.count)
    self.elements = elements
  }

  deinit { charge.meter.bury(&elements) }
}

/// A `dict`: keeps the order in which keys came.
final class DictObject {
  private var indices: [HashKey: Int] = [:]
  private var slots: [(key: Value, value: Value)?] = []
  private var charge: Charge
  /// Grows whenever a key comes or goes, so that an iteration can notice.
  private(set) var version = 0
  /// What a missing key gets, for `defaultdict`.
  var defaultFactory: Value?

  /// An empty dictionary.
  init(_ meter: Meter) throws(Stop) { charge = try Charge(meter, Charge.object) }

  deinit {
    var values = slots.flatMap { slot in slot.map { [$0.key, $0.value] } ?? [] }
    if let defaultFactory { values.append(defaultFactory) }
    defaultFactory = nil
    slots = []
    charge.meter.bury(&values)
  }

  /// The number of keys.
  var count: Int { indices.count }
  /// The entries in order.
  var entries: [(key: Value, value: Value)] { slots.compactMap(\.self) }

  /// The value of `key`.
  func value(_ key: HashKey) -> Value? { indices[key].flatMap { slots[$0]?.value } }

  /// Gives `key` a value; a known key keeps its place.
  func set(_ key: HashKey, _ original: Value, _ value: Value) throws(Stop) {
    if let index = indices[key], let known = slots[index] {
      slots[index] = (known.key, value)
      return
    }
    try charge.grow(by: 96)
    indices[key] = slots.count
    slots.append((original, value))
    version += 1
  }

  /// Takes `key` away; its value if there was one.
  func remove(_ key: HashKey) -> Value? {
    guard let index = indices.removeValue(forKey: key) else { return nil }
    let value = slots[index]?.value
    slots[index] = nil
    charge.shrink(by: 96)
    version += 1
    if slots.count > 32, slots.count > 4 * indices.count { compact() }
    return value
  }

  /// Takes every key away.
  func removeAll() {
    charge.shrink(by: 96 * indices.count)
    indices = [:]
    slots = []
    version += 1
  }

  /// The first entry from a place on, and the place behind it; places count what was removed, too.
  func entry(from place: Int) -> (key: Value, value: Value, next: Int)? {
    var place = place
    while place < slots.count {
      if let slot = slots[place] { return (slot.key, slot.value, place + 1) }
      place += 1
    }
    return nil
  }

  private func compact() {
    var moved = Array(repeating: -1, count: slots.count)
    var kept: [(key: Value, value: Value)?] = []
    for (index, slot) in slots.enumerated() where slot != nil {
      moved[index] = kept.count
      kept.append(slot)
    }
    indices = indices.mapValues { moved[$0] }
    slots = kept
  }
}

/// A `set` or `frozenset`.
final class SetObject {
  private(set) var members: [HashKey: Value] = [:]
  /// The keys in the order in which they came.
  private var arrival: [HashKey] = []
  private var charge: Charge
  let isFrozen: Bool
  /// The size that the hash table of CPython's set would have.
  private var tableSize = SetOrder.smallest
  /// The sizes it got before the arrival of a key, where many came at once.
  private var sizes: [Int: Int] = [:]

  /// An empty set.
  init(isFrozen: Bool = false, _ meter: Meter) throws(Stop) {
    self.isFrozen = isFrozen
    charge = try Charge(meter, Charge.object)
  }

  deinit {
    var values = Array(members.values)
    members = [:]
    charge.meter.bury(&values)
  }

  /// The number of members.
  var count: Int { members.count }

  /// Whether `key` is a member.
  func contains(_ key: HashKey) -> Bool { members[key] != nil }

  /// Adds a member unless it is one.
  func insert(_ key: HashKey, _ value: Value) throws(Stop) {
    guard members[key] == nil else { return }
    try charge.grow(by: 96)
    members[key] = value
    arrival.append(key)
    tableSize = SetOrder.size(tableSize, holding: arrival.count)
  }

  /// Takes all members of another set at once, which is not the same for the order as one by one.
  func adopt(_ other: SetObject) throws(Stop) {
    tableSize = SetOrder.size(tableSize, holding: arrival.count, taking: other.count)
    sizes[arrival.count] = tableSize
    for (key, value) in other.ordered { try insert(key, value) }
  }

  /// Takes a member away; whether it was one.
  func remove(_ key: HashKey) -> Bool {
    guard members.removeValue(forKey: key) != nil else { return false }
    arrival.removeAll { $0 == key }
    charge.shrink(by: 96)
    return true
  }

  /// Takes every member away.
  func removeAll() {
    charge.shrink(by: 96 * members.count)
    members = [:]
    arrival = []
    tableSize = SetOrder.smallest
    sizes = [:]
  }

  /// The keys and members in CPython's order where that follows from the values, else as they came.
  var ordered: [(key: HashKey, value: Value)] {
    SetOrder.order(arrival, sizes: sizes).compactMap { key in members[key].map { (key, $0) } }
  }
}
