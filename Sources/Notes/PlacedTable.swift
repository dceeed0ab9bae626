package import Markdown
package import SourceText

/// A table and where it stands in the note.
package struct PlacedTable: Sendable, Hashable {
  /// The table.
  package let table: Table
  /// The whole table.
  package let range: ByteRange
  /// The index of the innermost section it stands in.
  package let section: Int?

  /// A table in its surroundings.
  package init(table: Table, range: ByteRange, section: Int?) {
    self.table = table
    self.range = range
    self.section = section
  }
}
