/// A place as people say it: line and column from 1, columns counted in Unicode scalars.
public struct TextPosition: Sendable, Hashable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars (an invalid byte counts as one).
  public let column: Int
  /// The offset from the start of the file, in UTF-8 bytes.
  public let offset: Int

  /// A place with all three of its numbers.
  public init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }
}
