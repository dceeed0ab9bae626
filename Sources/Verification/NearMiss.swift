/// A mistake that would give the printed number.
package struct NearMiss: Sendable, Hashable {
  /// What the mistake gives.
  package let value: Double
  /// The mistake, in words.
  package let explanation: String

  /// A mistake and its value.
  package init(value: Double, explanation: String) {
    self.value = value
    self.explanation = explanation
  }
}
