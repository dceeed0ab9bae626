import SourceText

/// A block that puts something before every line of what it holds: a block quote or a list item.
struct Container {
  /// What stands before the lines after the first.
  enum Prefix {
    /// `>` and perhaps a blank.
    case quote
    /// Blanks, so many columns wide.
    case indentation(Int)
  }

  /// What stands before the lines after the first.
  let prefix: Prefix
  /// The line, in the block parser's count, on which the container starts.
  let firstLine: Int
  /// Where its content starts on that line.
  let firstContent: LineCursor

  /// Takes the prefix of a later line at `cursor`; false, and the cursor as it was, if it is not there.
  func takePrefix(_ cursor: inout LineCursor, in bytes: [UInt8], before end: Int) -> Bool {
    let (columns, offset) = cursor.indentation(in: bytes, before: end)
    switch prefix {
    case .quote:
      guard columns <= 3, offset < end, bytes[offset] == 0x3E else { return false }
      cursor.skipBlanks(columns, in: bytes, before: end)
      cursor.take()
      cursor.skipBlanks(1, in: bytes, before: end)
      return true
    case .indentation(let width):
      if columns >= width {
        cursor.skipBlanks(width, in: bytes, before: end)
        return true
      }
      guard offset >= end else { return false }
      cursor.skipBlanks(columns, in: bytes, before: end)
      return true
    }
  }
}

extension [Container] {
  /// Where the content of `line` starts when the prefixes of these containers have been taken, outermost
  /// first, and how many of them are there; fewer than all on a lazy line.
  func content(of line: Int, in bytes: [UInt8], lines: LineIndex) -> (cursor: LineCursor, matched: Int) {
    var cursor = LineCursor(offset: lines.start(of: line), column: 0)
    let end = lines.textEnd(of: line)
    var matched = 0
    for container in self {
      if container.firstLine == line {
        cursor = container.firstContent
      } else if !container.takePrefix(&cursor, in: bytes, before: end) {
        break
      }
      matched += 1
    }
    return (cursor, matched)
  }
}
