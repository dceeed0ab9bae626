/// A `list`.
final class ListObject {
  @exclusivity(unchecked)
  private(set) var elements: [Value]
  /// How many elements are paid for: more than there are after some were added or taken away.
  private var room: Int
  /// Where it stands among those that can hold themselves, once it was changed.
  private var place = Holders.nowhere
  private var charge: Charge

  /// A list of `elements`.
  init(_ elements: [Value], _ meter: Meter) throws(Stop) {
    charge = try Charge(meter, Charge.object + Charge.elements(elements.count))
    room = elements.count
    self.elements = elements
  }

  deinit {
    charge.meter.holders.remove(place)
    charge.meter.bury(&elements)
  }

  private func signIn() { if place == Holders.nowhere { place = charge.meter.holders.add(self) } }

  /// Takes every element away when the session ends.
  func clear() { charge.meter.bury(&elements) }

  /// Adds one element at the end.
  func append(_ value: Value) throws(Stop) {
    if elements.count >= room { try makeRoom(elements.count + 1) }
    if !value.isPlain { signIn() }
    elements.append(value)
  }

  /// Puts one element before that at a valid index.
  func insert(_ value: Value, at index: Int) throws(Stop) {
    if elements.count >= room { try makeRoom(elements.count + 1) }
    if !value.isPlain { signIn() }
    elements.insert(value, at: index)
  }

  /// Adds elements at the end.
  func append(contentsOf more: [Value]) throws(Stop) {
    if elements.count + more.count > room { try makeRoom(elements.count + more.count) }
    signIn()
    elements += more
  }

  /// Pays for `count` elements or more, and for the old buffer while they move into the new one.
  private func makeRoom(_ count: Int) throws(Stop) {
    let wanted = max(count, 2 * room, 2)
    let old = Charge.elements(room)
    try charge.grow(by: Charge.elements(wanted))
    elements.reserveCapacity(wanted)
    charge.shrink(by: old)
    room = wanted
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
    if !source.pointee.isPlain { signIn() }
    withUnsafeMutablePointer(to: &elements[place]) { $0.put(source.pointee) }
    return true
  }

  /// Puts `value` at a valid index.
  func set(_ value: Value, at index: Int) {
    if !value.isPlain { signIn() }
    elements[index] = value
  }

  /// Takes the element at a valid index away.
  func remove(at index: Int) throws(Stop) -> Value {
    let value = elements.remove(at: index)
    if room > 64, elements.count < room / 4 {
      try replace(
        Array(unsafeUninitializedCapacity: elements.count) { buffer, count in
          count = buffer.initialize(fromContentsOf: elements)
        })
    }
    return value
  }

  /// Takes other elements.
  func replace(_ more: [Value]) throws(Stop) {
    try charge.grow(by: Charge.elements(more.count) - Charge.elements(room))
    room = more.count
    if room > 0 { signIn() }
    elements = more
  }
}

/// A `tuple`.
final class TupleObject {
  private(set) var elements: [Value]
  private let charge: Charge

  /// A tuple of `elements`.
  init(_ elements: [Value], _ meter: Meter) throws(Stop) {
    charge = try Charge(meter, Charge.object + Charge.elements(elements.count))
    self.elements = elements
  }

  deinit { charge.meter.bury(&elements) }
}
