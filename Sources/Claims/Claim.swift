package import DivergenceCore
package import SourceText

/// One number that a note asserts as a result.
package struct Claim: Sendable, Hashable {
  /// Where such claims live.
  package let surface: Surface
  /// The number itself, sign, digits, exponent and percent sign, in the original file; nothing around it.
  package let range: ByteRange
  /// The words it stands in, for people: "KL(P || Q) = 0.0144".
  package let text: String
  /// The number exactly as printed.
  package let literal: String
  /// The unit written beside it.
  package let unit: InformationUnit?
  /// What it is a number of: an expression, a call, a line of output.
  package let subject: String
  /// Whether the author marked it as rounded: `~`, `≈`, `about`, `약`.
  package let isApproximate: Bool

  /// A claim with all of its parts.
  package init(
    surface: Surface, range: ByteRange, text: String, literal: String, unit: InformationUnit? = nil,
    subject: String, isApproximate: Bool = false
  ) {
    self.surface = surface
    self.range = range
    self.text = text
    self.literal = literal
    self.unit = unit
    self.subject = subject
    self.isApproximate = isApproximate
  }
}
