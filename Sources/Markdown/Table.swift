package import SourceText

/// A GFM table.
package struct Table: Sendable, Hashable {
  /// How a column is aligned.
  package enum Alignment: Sendable, Hashable {
    case none, left, center, right
  }

  /// One cell.
  package struct Cell: Sendable, Hashable {
    /// The cell's text in the original file, blanks trimmed; the place between the bars if it is empty.
    package let range: ByteRange
    /// The parsed content, `\|` read as `|`.
    package let inlines: [Inline]

    /// A cell with its content.
    package init(range: ByteRange, inlines: [Inline]) {
      self.range = range
      self.inlines = inlines
    }
  }

  /// One row.
  package struct Row: Sendable, Hashable {
    /// The row's line, without its line end.
    package let range: ByteRange
    /// The cells, as many as were written: a row may be shorter or longer than the header.
    package let cells: [Cell]

    /// A row with its cells.
    package init(range: ByteRange, cells: [Cell]) {
      self.range = range
      self.cells = cells
    }
  }

  /// One alignment a column.
  package let alignments: [Alignment]
  /// The header row.
  package let header: Row
  /// The rows below the delimiter row.
  package let rows: [Row]

  /// A table with all of its parts.
  package init(alignments: [Alignment], header: Row, rows: [Row]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}
