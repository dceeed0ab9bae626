package import SourceText

/// How a value was computed: what was run, with which inputs, from which lines.
package struct Evidence: Sendable, Hashable {
  /// The calculation in words a person can follow.
  package let text: String
  /// Where its inputs stand in the note.
  package let sources: [ByteRange]

  /// Evidence from these places.
  package init(_ text: String, sources: [ByteRange] = []) {
    self.text = text
    self.sources = sources
  }
}
