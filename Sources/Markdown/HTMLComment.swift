package import SourceText

/// `<!-- … -->` anywhere in the text, outside code and formulas.
package struct HTMLComment: Sendable, Hashable {
  /// The comment with its delimiters.
  package let range: ByteRange
  /// What stands between `<!--` and `-->`, blanks trimmed.
  package let content: MappedText

  /// A comment with its place.
  package init(range: ByteRange, content: MappedText) {
    self.range = range
    self.content = content
  }
}
