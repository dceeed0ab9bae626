package import Notes

/// How much of a vault the notes of a run are.
package struct VaultScope: Sendable, Hashable {
  /// Whether every note is known, so that what is neither among them nor around them does not exist.
  package let isComplete: Bool
  /// Other notes that exist; nothing is said of them.
  package let surroundings: [Note]

  private init(isComplete: Bool, surroundings: [Note] = []) {
    self.isComplete = isComplete
    self.surroundings = surroundings
  }

  /// The notes are the whole vault.
  package static let complete = VaultScope(isComplete: true)
  /// Nobody knows the other notes; what the notes link to may exist elsewhere.
  package static let partial = VaultScope(isComplete: false)
  /// The notes are a part, and these are the others.
  package static func surrounded(by notes: [Note]) -> VaultScope {
    VaultScope(isComplete: true, surroundings: notes)
  }
}
