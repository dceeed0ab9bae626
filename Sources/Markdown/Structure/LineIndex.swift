import SourceText

/// The lines of the body as the block parser sees them, in offsets into the original file.
///
/// Not the file's own `LineTable`: a formula that spans blank lines is one line here.
struct LineIndex {
  /// The offset of the first byte of every line.
  private let starts: [Int]
  /// The offset after the last byte of every line, without its line end.
  private let textEnds: [Int]
  /// The number of bytes of the file.
  private let end: Int

  /// Scans `bytes` from `start`.
  init(_ bytes: [UInt8], from start: Int) {
    var starts: [Int] = []
    var textEnds: [Int] = []
    var offset = start
    let end = bytes.count
    while offset < end {
      starts.append(offset)
      while offset < end, bytes[offset] != ASCII.lineFeed, bytes[offset] != ASCII.carriageReturn {
        offset += 1
      }
      textEnds.append(offset)
      if offset < end {
        offset +=
          bytes[offset] == ASCII.carriageReturn && offset + 1 < end && bytes[offset + 1] == ASCII.lineFeed
          ? 2 : 1
      }
    }
    self.starts = starts
    self.textEnds = textEnds
    self.end = end
  }

  /// The number of lines.
  var count: Int { starts.count }

  /// The offset of the first byte of line `line`; the end of the file past the last one.
  func start(of line: Int) -> Int { line < starts.count ? starts[line] : end }

  /// The offset after the last byte of line `line` before its line end.
  func textEnd(of line: Int) -> Int { line < textEnds.count ? textEnds[line] : end }

  /// The offset after the line end of line `line`.
  func next(of line: Int) -> Int { start(of: line + 1) }

  /// The line on which the byte at `offset` stands.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
