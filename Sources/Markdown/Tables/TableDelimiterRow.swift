import SourceText

/// The row under a table's header: `|:--|--:|`.
enum TableDelimiterRow {
  /// The alignments that `bytes` say, one a column; `nil` if they are no delimiter row.
  static func alignments(_ bytes: ArraySlice<UInt8>) -> [Table.Alignment]? {
    var offset = skipBlanks(bytes, from: bytes.startIndex)
    var hasSign = false
    if offset < bytes.endIndex, bytes[offset] == 0x7C {
      hasSign = true
      offset += 1
    }
    var alignments: [Table.Alignment] = []
    while true {
      offset = skipBlanks(bytes, from: offset)
      guard offset < bytes.endIndex else { break }
      let isLeft = bytes[offset] == 0x3A
      if isLeft { offset += 1 }
      let dashes = offset
      while offset < bytes.endIndex, bytes[offset] == 0x2D { offset += 1 }
      guard offset > dashes else { return nil }
      let isRight = offset < bytes.endIndex && bytes[offset] == 0x3A
      if isRight { offset += 1 }
      hasSign = hasSign || isLeft || isRight
      switch (isLeft, isRight) {
      case (false, false): alignments.append(.none)
      case (true, false): alignments.append(.left)
      case (false, true): alignments.append(.right)
      case (true, true): alignments.append(.center)
      }
      offset = skipBlanks(bytes, from: offset)
      guard offset < bytes.endIndex else { break }
      guard bytes[offset] == 0x7C else { return nil }
      hasSign = true
      offset += 1
    }
    // a row of dashes alone is a line or an underline
    return alignments.isEmpty || !hasSign ? nil : alignments
  }

  private static func skipBlanks(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < bytes.endIndex, ASCII.blanks.contains(bytes[offset]) { offset += 1 }
    return offset
  }
}
