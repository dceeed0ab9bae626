import SourceText

/// The marker of a list item: a bullet or a number, and the indentation it asks of the lines below.
struct ListMarker {
  /// The columns that later lines of the item must be indented by, from the content of the parent.
  let width: Int
  /// Where the item's content starts on its first line.
  let content: LineCursor
  /// The offset after the bullet or the delimiter of the number.
  let end: Int

  /// Reads the marker at `offset` of a line whose content starts at `parent`, by the rules of CommonMark 5.2.
  init(at offset: Int, parent: LineCursor, in bytes: [UInt8], before lineEnd: Int) {
    let indentation = parent.indentation(in: bytes, before: lineEnd).columns
    var cursor = parent
    cursor.skipBlanks(indentation, in: bytes, before: lineEnd)
    let start = cursor.column
    while cursor.offset < lineEnd, ASCII.digits.contains(bytes[cursor.offset]) { cursor.take() }
    if cursor.offset < lineEnd { cursor.take() }
    end = cursor.offset
    let matched = cursor.column - start
    var after = cursor
    let blanks = cursor.indentation(in: bytes, before: lineEnd)
    if blanks.columns < 1 || blanks.columns >= 5 || blanks.offset >= lineEnd {
      width = indentation + matched + 1
      after.skipBlanks(1, in: bytes, before: lineEnd)
    } else {
      width = indentation + matched + blanks.columns
      after.skipBlanks(blanks.columns, in: bytes, before: lineEnd)
    }
    content = after
  }
}
