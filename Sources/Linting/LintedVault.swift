package import Notes

/// The notes of a run as the rules over a vault see them.
package struct LintedVault: Sendable {
  /// The notes, in the order in which they were given.
  package let notes: [LintedNote]
  /// How much of a vault they are.
  package let scope: VaultScope

  /// Notes and what they are held to.
  package init(
    _ notes: [Note], scope: VaultScope, configuration: LintConfiguration = LintConfiguration()
  ) {
    self.notes = notes.map { LintedNote($0, configuration: configuration) }
    self.scope = scope
  }
}
