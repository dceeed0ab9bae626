/// Which notes claim a name, in the order in which the names were first met.
struct NameTable: Sendable {
  private var slots: [String: Int] = [:]
  private var notes: [[Int]] = []
  /// Every name as it was first written.
  private(set) var names: [String] = []

  /// Says that `note` claims `name`.
  mutating func insert(_ name: String, for note: Int) {
    let key = NotePath.folded(name)
    guard !key.isEmpty else { return }
    if let slot = slots[key] {
      if notes[slot].last != note { notes[slot].append(note) }
    } else {
      slots[key] = names.count
      names.append(name)
      notes.append([note])
    }
  }

  /// The notes that claim the name with this key.
  subscript(key: String) -> [Int] { slots[key].map { notes[$0] } ?? [] }
}
