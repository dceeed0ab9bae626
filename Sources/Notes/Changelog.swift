package import FrontMatter
package import SourceText

/// The history of a note: the table under a heading whose words mean changelog.
package struct Changelog: Sendable, Hashable {
  /// One change.
  package struct Row: Sendable, Hashable {
    /// The whole row.
    package let range: ByteRange
    /// The date as written.
    package let dateText: String
    /// Where the date stands.
    package let dateRange: ByteRange
    /// The day, if the text is one.
    package let date: CalendarDate?
    /// What changed, as plain text.
    package let change: String
    /// Where the change stands.
    package let changeRange: ByteRange

    /// A row with all of its parts.
    package init(
      range: ByteRange, dateText: String, dateRange: ByteRange, date: CalendarDate?, change: String,
      changeRange: ByteRange
    ) {
      self.range = range
      self.dateText = dateText
      self.dateRange = dateRange
      self.date = date
      self.change = change
      self.changeRange = changeRange
    }
  }

  /// The heading's block.
  package let headingRange: ByteRange
  /// The table; `nil` if the heading has none under it.
  package let tableRange: ByteRange?
  /// The rows, in the order in which they are written.
  package let rows: [Row]

  /// A changelog with all of its parts.
  package init(headingRange: ByteRange, tableRange: ByteRange?, rows: [Row]) {
    self.headingRange = headingRange
    self.tableRange = tableRange
    self.rows = rows
  }
}
