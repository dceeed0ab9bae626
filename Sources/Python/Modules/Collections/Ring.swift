/// What a `deque` holds: a ring of values that grows at both ends.
final class Ring: HoldsValues {
  private var storage: [Value]
  private var head = 0
  private(set) var count = 0
  /// The most values it keeps; `nil` for any number.
  let most: Int?
  /// Grows with every change, so that an iteration can notice.
  private(set) var version = 0
  private var charge: Charge

  /// An empty ring.
  init(most: Int?, _ meter: Meter) throws(Stop) {
    charge = try Charge(meter, 2 * Charge.object)
    storage = []
    self.most = most
  }

  deinit {
    var values = storage
    storage = []
    charge.meter.bury(&values)
  }

  /// The values, in any order.
  var contents: [Value] { storage.filter { if case .unbound = $0 { false } else { true } } }

  /// Takes every value away when the session ends.
  func clear() {
    count = 0
    charge.meter.bury(&storage)
  }

  /// The values from left to right.
  var values: [Value] { (0..<count).map { self[$0] } }

  /// The value at a valid index.
  subscript(index: Int) -> Value {
    get { storage[place(index)] }
    set { storage[place(index)] = newValue }
  }

  private func place(_ index: Int) -> Int {
    let place = head + index
    return place >= storage.count ? place - storage.count : place
  }

  private func makeRoom() throws(Stop) {
    guard count == storage.count else { return }
    let more = max(8, storage.count)
    try charge.grow(by: 16 * more)
    storage = values + Array(repeating: Value.none, count: more)
    head = 0
  }

  /// Adds a value at the right; one at the left goes if there are too many.
  func append(_ value: Value) throws(Stop) {
    version += 1
    if most == 0 { return }
    if count == most { _ = popFirst() }
    try makeRoom()
    storage[place(count)] = value
    count += 1
  }

  /// Adds a value at the left; one at the right goes if there are too many.
  func prepend(_ value: Value) throws(Stop) {
    version += 1
    if most == 0 { return }
    if count == most { _ = popLast() }
    try makeRoom()
    head = head == 0 ? storage.count - 1 : head - 1
    storage[head] = value
    count += 1
  }

  /// Takes the value at the left.
  func popFirst() -> Value? {
    guard count > 0 else { return nil }
    version += 1
    let value = storage[head]
    storage[head] = .none
    head = place(1)
    count -= 1
    if count == 0 { head = 0 }
    return value
  }

  /// Takes the value at the right.
  func popLast() -> Value? {
    guard count > 0 else { return nil }
    version += 1
    let last = place(count - 1)
    let value = storage[last]
    storage[last] = .none
    count -= 1
    return value
  }

  /// Takes other values.
  func replace(_ values: [Value]) throws(Stop) {
    version += 1
    try charge.grow(by: 16 * (values.count - storage.count))
    storage = values
    head = 0
    count = values.count
  }
}
