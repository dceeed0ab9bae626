package import SourceText

/// A `#` comment of a snippet: where pages state what a line prints.
package struct Comment: Sendable, Hashable {
  /// From `#` to before the line end, in `Program.text`.
  package let range: ByteRange
  /// What follows the `#`, nothing trimmed.
  package let text: String
  /// Whether nothing but blanks stands before it on its line.
  package let isOwnLine: Bool
  /// The innermost simple statement that ends on this line, for a comment behind code.
  package let statement: ByteRange?
  /// The number of columns before the `#` if it stands on a line of its own, else before the code of its line.
  package let indentation: Int
  /// The line it stands on, from 0.
  package let line: Int
}
