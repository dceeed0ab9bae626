import SourceText

/// A place on a line with its column, tabs being stops at every fourth column, as CommonMark counts
/// indentation.
struct LineCursor: Equatable {
  /// The offset of the next byte in the file.
  var offset: Int
  /// The column of the next byte, from 0.
  var column: Int
  /// How many columns of the tab at `offset` are still to be taken; 0 if none has been taken.
  var pendingTabColumns = 0

  /// The width of the blanks from here on, in columns, and the offset of the byte after them.
  func indentation(in bytes: [UInt8], before end: Int) -> (columns: Int, offset: Int) {
    var column = column
    var offset = offset
    if pendingTabColumns > 0 {
      column += pendingTabColumns
      offset += 1
    }
    while offset < end {
      if bytes[offset] == ASCII.space {
        column += 1
      } else if bytes[offset] == ASCII.tab {
        column += 4 - column % 4
      } else {
        break
      }
      offset += 1
    }
    return (column - self.column, offset)
  }

  /// Goes on by up to `columns` columns of blanks; a tab may be taken in part. Stops at any other byte.
  mutating func skipBlanks(_ columns: Int, in bytes: [UInt8], before end: Int) {
    var left = columns
    while left > 0, offset < end {
      if bytes[offset] == ASCII.space {
        offset += 1
        column += 1
        left -= 1
      } else if bytes[offset] == ASCII.tab {
        let width = pendingTabColumns > 0 ? pendingTabColumns : 4 - column % 4
        let taken = min(width, left)
        column += taken
        left -= taken
        pendingTabColumns = width - taken
        if pendingTabColumns == 0 { offset += 1 }
      } else {
        return
      }
    }
  }

  /// Goes on over one byte that is no blank.
  mutating func take() {
    offset += 1
    column += 1
  }
}
