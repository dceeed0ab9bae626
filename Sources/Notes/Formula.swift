package import Markdown
package import SourceText

/// A formula and where it stands in the note.
package struct Formula: Sendable, Hashable {
  /// The source, byte-exact.
  package let span: MathSpan
  /// The index of the innermost section it stands in.
  package let section: Int?
  /// The innermost block it stands in.
  package let blockRange: ByteRange

  /// A formula in its surroundings.
  package init(span: MathSpan, section: Int?, blockRange: ByteRange) {
    self.span = span
    self.section = section
    self.blockRange = blockRange
  }
}
