package import SourceText

/// `<!-- assay: words -->`: an author's instruction to the tool.
package struct Directive: Sendable, Hashable {
  /// What stands after `assay:`, blanks trimmed.
  package let text: String
  /// The comment with its delimiters.
  package let range: ByteRange

  /// A directive with its place.
  package init(text: String, range: ByteRange) {
    self.text = text
    self.range = range
  }

  /// The words of the directive, split at blanks.
  package var words: [String] {
    text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" }).map(String.init)
  }
}
