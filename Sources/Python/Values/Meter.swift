/// Counts the bytes of the values that are alive in a session.
final class Meter {
  /// Bytes in use, as estimated when values are made.
  var used = 0
  /// The bound on them.
  @exclusivity(unchecked)
  private(set) var limit: Int
  private let ownLimit: Int

  /// The cells that are alive, so that the session can empty them when it ends.
  let cells = CellList()
  /// The objects that are alive and can come to hold themselves.
  let holders = Holders()
  /// Generators that nobody holds any more and that stand in a block with something to do at its end.
  var abandoned: [GeneratorObject] = []
  /// Whether a program runs that can still close them.
  var keepsGenerators = false

  /// Buffers of arrays that died, for arrays of the same length: their pages are in memory already.
  let spare: SpareBuffers

  private var buried: [AnyObject] = []
  private var isDraining = false

  /// A meter with nothing in use.
  init(limit: Int) {
    self.limit = limit
    ownLimit = limit
    spare = SpareBuffers(capacity: min(limit / 8, 1 << 26))
  }

  /// Before a program: where earlier ones used up everything, a twentieth more lets it print a line all the same.
  func begin() { limit = min(max(ownLimit, used + (1 << 16)), ownLimit + ownLimit / 20) }

  /// Refuses what would take more than there is, before it is made.
  @inline(__always)
  func room(for bytes: Int) throws(Stop) { if bytes > limit - used { throw .limit(.memory) } }

  /// Lets the contents of a dying object go one after the other.
  ///
  /// Otherwise a list in a list in a list … would be freed by a recursion that no stack is deep enough for.
  /// `values` are empty afterwards: the dying object must not be what holds them last.
  func bury(_ values: inout [Value]) {
    for value in values { if let object = value.container { buried.append(object) } }
    values = []
    drain()
  }

  /// Lets the contents of cells go in the same way.
  func bury(_ cells: inout [Cell]) {
    buried += cells
    cells = []
    drain()
  }

  private func drain() {
    guard !isDraining, !buried.isEmpty else { return }
    isDraining = true
    while let last = buried.popLast() { _ = last }
    isDraining = false
  }
}

/// The bytes that one object accounts for; gives them back when the object goes.
struct Charge: ~Copyable {
  let meter: Meter
  private var bytes: Int

  /// Bytes that any object takes, whatever it holds.
  static let object = 48

  /// Bytes that the buffer of an array takes beside its elements.
  static let array = 48

  /// Bytes that the buffer of an array of values takes.
  static func elements(_ count: Int) -> Int { count == 0 ? 0 : array + 16 * count }

  /// Takes `bytes` from the meter, or refuses.
  init(_ meter: Meter, _ bytes: Int) throws(Stop) {
    guard bytes <= meter.limit, meter.used <= meter.limit - bytes else { throw .limit(.memory) }
    self.meter = meter
    self.bytes = bytes
    meter.used += bytes
  }

  /// Accounts for `bytes` more (or fewer) than so far.
  mutating func grow(by more: Int) throws(Stop) {
    guard more <= meter.limit, meter.used <= meter.limit - max(more, 0) else { throw .limit(.memory) }
    bytes += more
    meter.used += more
  }

  /// Gives some of the bytes back.
  mutating func shrink(by fewer: Int) {
    let returned = min(fewer, bytes)
    bytes -= returned
    meter.used -= returned
  }

  deinit { meter.used -= bytes }
}

/// The bytes of an object that is made where nothing can be refused; the next charge refuses if they are too many.
struct Weight: ~Copyable {
  private let meter: Meter
  private let bytes: Int

  /// Takes `bytes` from the meter.
  init(_ meter: Meter, _ bytes: Int) {
    self.meter = meter
    self.bytes = bytes
    meter.used += bytes
  }

  deinit { meter.used -= bytes }
}

/// Bytes that a closure holds.
final class HeldBytes {
  private let weight: Weight

  /// Takes `bytes` from the meter.
  init(_ meter: Meter, _ bytes: Int) { weight = Weight(meter, bytes) }
}

/// Why the evaluation of something ended without a value; what is behind it is kept by the interpreter.
enum Stop: Error {
  /// A Python exception: `Interpreter.raised`.
  case raised
  /// A bound was reached; no `except` sees this.
  case limit(LimitKind)
  /// Something turned out not to be supported: `Interpreter.refused`.
  case unsupported
  /// A name has no value because an earlier snippet could not run: `Interpreter.unknownName`.
  case unknown
}
