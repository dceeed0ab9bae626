/// Which notes claim a name, in the order in which the names were first met.
struct NameTable: Sendable {
  private var slots: [String: Int] = [:]
  private var keys: [String] = []
  private var spellings: [String] = []
  private var notes: [[Int]] = []

  /// Says that `note` claims `name`.
  mutating func insert(_ name: String, for note: Int) {
    let key = NotePath.folded(name)
    guard !key.isEmpty else { return }
    if let slot = slots[key] {
      if notes[slot].last != note { notes[slot].append(note) }
    } else {
      slots[key] = keys.count
      keys.append(key)
      spellings.append(name)
      notes.append([note])
    }
  }

  /// The notes that claim the name with this key.
  subscript(key: String) -> [Int] { slots[key].map { notes[$0] } ?? [] }

  /// Every key with the name as it was first written.
  var names: [(key: String, name: String)] { keys.indices.map { (keys[$0], spellings[$0]) } }

  /// Every key with its name and its notes.
  var entries: [(key: String, name: String, notes: [Int])] {
    keys.indices.map { (keys[$0], spellings[$0], notes[$0]) }
  }

  /// The names that more than one note claims.
  var collisions: [VaultIndex.Collision] {
    entries.filter { $0.notes.count > 1 }.map { VaultIndex.Collision(name: $0.name, notes: $0.notes) }
  }
}
