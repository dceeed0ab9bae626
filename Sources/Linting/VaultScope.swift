/// How much of a vault the notes of a run are.
package struct VaultScope: Sendable, Hashable {
  /// Whether every note of the vault is among them, so that what is not there does not exist.
  package let isComplete: Bool

  /// Notes that are the whole vault, or not.
  package init(isComplete: Bool) { self.isComplete = isComplete }

  /// The notes are the whole vault.
  package static let complete = VaultScope(isComplete: true)
  /// Single notes were named; what they link to may exist elsewhere.
  package static let partial = VaultScope(isComplete: false)
}
