import DivergenceCore
import Notation
import SourceText

/// A number in a line of text, with what stands directly around it.
struct NumberToken: Sendable, Hashable {
  /// The number with its sign and percent sign, in offsets of the line.
  let range: ByteRange
  /// The number as printed.
  let literal: DecimalLiteral
  /// Whether `~`, `≈`, `about`, `약` stands before it.
  let isApproximate: Bool
  /// The unit that follows it.
  let unit: InformationUnit?
}
