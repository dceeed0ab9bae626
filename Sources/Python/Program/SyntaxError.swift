package import SourceText

/// Why a snippet is not Python; the message is CPython's where that is reasonable.
package struct SyntaxError: Sendable, Hashable {
  /// `SyntaxError`, `IndentationError` or `TabError`.
  package let typeName: String
  /// The message alone, without the type's name.
  package let message: String
  /// The narrowest place, in `Program.text`.
  package let range: ByteRange

  /// An error of the given kind at `range`.
  package init(typeName: String = "SyntaxError", message: String, range: ByteRange) {
    self.typeName = typeName
    self.message = message
    self.range = range
  }
}
