/// A `dict`: keeps the order in which keys came.
final class DictObject {
  /// Bytes that an entry takes, its place in both tables included.
  private static let entryBytes = 144
  /// Bytes that the tables take as soon as there is an entry.
  private static let tableBytes = 160

  private var indices: [HashKey: Int] = [:]
  private var slots: [(key: Value, value: Value)?] = []
  /// No entry stands before this place.
  private var start = 0
  /// Where it stands among those that can hold themselves.
  private var place = Holders.nowhere
  private var charge: Charge
  /// Grows whenever a key comes or goes, so that an iteration can notice.
  private(set) var version = 0
  /// What a missing key gets, for `defaultdict`.
  var defaultFactory: Value?

  /// An empty dictionary.
  init(_ meter: Meter) throws(Stop) {
    charge = try Charge(meter, 2 * Charge.object)
    place = meter.holders.add(self)
  }

  deinit {
    charge.meter.holders.remove(place)
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

  /// The first entry.
  var first: (key: Value, value: Value)? {
    while start < slots.count {
      if let slot = slots[start] { return slot }
      start += 1
    }
    return nil
  }
  /// The last entry.
  var last: (key: Value, value: Value)? { slots.last.flatMap(\.self) }

  /// The value of `key`.
  func value(_ key: HashKey) -> Value? { indices[key].flatMap { slots[$0]?.value } }

  /// Gives `key` a value; a known key keeps its place.
  func set(_ key: HashKey, _ original: Value, _ value: Value) throws(Stop) {
    if let index = indices[key], let known = slots[index] {
      slots[index] = (known.key, value)
      return
    }
    try charge.grow(by: DictObject.entryBytes + key.bytes + (indices.isEmpty ? DictObject.tableBytes : 0))
    indices[key] = slots.count
    slots.append((original, value))
    version += 1
  }

  /// Takes `key` away; its value if there was one.
  func remove(_ key: HashKey) -> Value? {
    guard let index = indices.removeValue(forKey: key) else { return nil }
    let value = slots[index]?.value
    slots[index] = nil
    charge.shrink(by: DictObject.entryBytes + key.bytes + (indices.isEmpty ? DictObject.tableBytes : 0))
    version += 1
    while let last = slots.last, last == nil { slots.removeLast() }
    if slots.count > 32, slots.count > 4 * indices.count { compact() }
    return value
  }

  /// Takes every key away.
  func removeAll() {
    if !indices.isEmpty { charge.shrink(by: DictObject.tableBytes) }
    for key in indices.keys { charge.shrink(by: DictObject.entryBytes + key.bytes) }
    indices = [:]
    var values = slots.flatMap { slot in slot.map { [$0.key, $0.value] } ?? [] }
    slots = []
    start = 0
    defer { charge.meter.bury(&values) }
    version += 1
  }

  /// The first entry from a place on, and the place behind it; places count what was removed, too.
  func entry(from place: Int) -> (key: Value, value: Value, next: Int)? {
    _ = first
    var place = max(place, start)
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
    start = 0
  }
}
