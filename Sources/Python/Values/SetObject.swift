/// A `set` or `frozenset`.
final class SetObject {
  /// Bytes that a member takes, its place in both tables included.
  private static let memberBytes = 160

  /// Bytes that the tables take as soon as there is a member.
  private static let tableBytes = 96

  private var places: [HashKey: Int] = [:]
  /// The members as they came; what was taken away leaves a gap.
  private var arrival: [(key: HashKey, value: Value)?] = []
  private var charge: Charge
  let isFrozen: Bool
  /// The size that the hash table of CPython's set would have.
  private var tableSize = SetOrder.smallest
  /// The sizes it got before the arrival of a key, where many came at once.
  private var sizes: [Int: Int] = [:]
  /// What `pop` takes next, last first, while nothing but `pop` changes the set.
  private var popped: [HashKey] = []

  /// An empty set.
  init(isFrozen: Bool = false, _ meter: Meter) throws(Stop) {
    self.isFrozen = isFrozen
    charge = try Charge(meter, 2 * Charge.object)
  }

  deinit {
    var values = members
    places = [:]
    arrival = []
    charge.meter.bury(&values)
  }

  /// The number of members.
  var count: Int { places.count }

  /// The keys of the members, in any order.
  var keys: Dictionary<HashKey, Int>.Keys { places.keys }

  /// The members as they came.
  var members: [Value] { arrival.compactMap { $0?.value } }

  /// Whether `key` is a member.
  func contains(_ key: HashKey) -> Bool { places[key] != nil }

  /// Some of the members, as they came.
  func first(_ count: Int) -> [Value] { arrival.lazy.compactMap { $0?.value }.prefix(count).map(\.self) }

  /// Whether all members are members of another set.
  func isSubset(of other: SetObject) -> Bool {
    count <= other.count && places.keys.allSatisfy { other.places[$0] != nil }
  }

  /// Adds a member unless it is one.
  func insert(_ key: HashKey, _ value: Value) throws(Stop) {
    guard places[key] == nil else { return }
    try charge.grow(by: SetObject.memberBytes + key.bytes + (places.isEmpty ? SetObject.tableBytes : 0))
    places[key] = arrival.count
    arrival.append((key, value))
    popped = []
    tableSize = SetOrder.size(tableSize, holding: places.count)
  }

  /// Takes all members of another set at once, which is not the same for the order as one by one.
  func adopt(_ other: SetObject) throws(Stop) {
    tableSize = SetOrder.size(tableSize, holding: count, taking: other.count)
    sizes[count] = tableSize
    for (key, value) in other.ordered { try insert(key, value) }
  }

  /// Takes a member away; whether it was one.
  func remove(_ key: HashKey) -> Bool {
    guard let place = places.removeValue(forKey: key) else { return false }
    arrival[place] = nil
    popped = []
    charge.shrink(by: SetObject.memberBytes + key.bytes + (places.isEmpty ? SetObject.tableBytes : 0))
    if arrival.count > 32, arrival.count > 4 * places.count { compact() }
    return true
  }

  private func compact() {
    arrival = arrival.filter { $0 != nil }
    for (place, member) in arrival.enumerated() { if let member { places[member.key] = place } }
  }

  /// Whether `pop` knows what comes next; else it goes through all members.
  var hasOrder: Bool { !popped.isEmpty }

  /// Takes the first member in CPython's order away.
  func pop() -> Value? {
    if popped.isEmpty { popped = ordered.reversed().map(\.key) }
    guard let key = popped.popLast(), let place = places[key], let member = arrival[place] else { return nil }
    let further = popped
    popped = []
    _ = remove(key)
    popped = further
    return member.value
  }

  /// Takes every member away.
  func removeAll() {
    if !places.isEmpty { charge.shrink(by: SetObject.tableBytes) }
    for member in arrival { if let member { charge.shrink(by: SetObject.memberBytes + member.key.bytes) } }
    var values = members
    places = [:]
    arrival = []
    popped = []
    tableSize = SetOrder.smallest
    sizes = [:]
    charge.meter.bury(&values)
  }

  /// The keys and members in CPython's order where that follows from the values, else as they came.
  var ordered: [(key: HashKey, value: Value)] {
    SetOrder.order(arrival.compactMap { $0?.key }, sizes: sizes).compactMap { key in
      places[key].flatMap { arrival[$0] }
    }
  }
}
