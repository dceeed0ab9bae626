package import SourceText

/// Lines and columns of one file for people, at a bounded cost each, however long the lines are.
///
/// Gives what `SourceFile.position(at:)` gives, which reads its line from the start every time: a collapsed note
/// is one line with hundreds of places.
package struct Locator: Sendable {
  private let source: SourceFile
  /// How many Unicode scalars start before each block of bytes.
  private let counts: [Int32]
  /// The invalid sequences; each is shown as one U+FFFD.
  private let invalid: [ByteRange]
  /// Whether every byte is a scalar of its own.
  private let isASCII: Bool

  /// Bytes between two stored counts: a place costs at most this many steps.
  private static let blockSize = 256

  /// Reads `source` once.
  package init(_ source: SourceFile) {
    self.source = source
    isASCII = !source.bytes.contains { $0 >= 0x80 }
    guard !isASCII else {
      (counts, invalid) = ([], [])
      return
    }
    invalid = UTF8Validation.invalidSequences(in: source.bytes)
    var counts: [Int32] = []
    counts.reserveCapacity(source.bytes.count / Self.blockSize + 1)
    var count: Int32 = 0
    var next = 0
    for offset in source.bytes.indices {
      if offset % Self.blockSize == 0 { counts.append(count) }
      while next < invalid.count, invalid[next].upperBound <= offset { next += 1 }
      let isInvalid = next < invalid.count && invalid[next].contains(offset)
      let isStart =
        isInvalid ? invalid[next].lowerBound == offset : source.bytes[offset] & 0xC0 != 0x80
      if isStart { count += 1 }
    }
    self.counts = counts
  }

  /// The place of `offset`, which may be the end of the file.
  package func position(at offset: Int) -> TextPosition {
    let line = source.lines.lineIndex(at: offset)
    let lineStart = source.lines.range(ofLine: line).lowerBound
    let start = lineStart == 0 ? min(source.contentStart, offset) : lineStart
    return TextPosition(
      line: line + 1, column: scalarCount(before: offset) - scalarCount(before: start) + 1, offset: offset)
  }

  /// The number of scalars that start before `offset`.
  private func scalarCount(before offset: Int) -> Int {
    guard !isASCII, !counts.isEmpty else { return offset }
    let block = min(offset / Self.blockSize, counts.count - 1)
    var count = Int(counts[block])
    var next = firstInvalid(endingAfter: block * Self.blockSize)
    for position in block * Self.blockSize..<offset {
      while next < invalid.count, invalid[next].upperBound <= position { next += 1 }
      let isInvalid = next < invalid.count && invalid[next].contains(position)
      if isInvalid ? invalid[next].lowerBound == position : source.bytes[position] & 0xC0 != 0x80 {
        count += 1
      }
    }
    return count
  }

  /// The index of the first invalid sequence that ends after `offset`.
  private func firstInvalid(endingAfter offset: Int) -> Int {
    var low = 0
    var high = invalid.count
    while low < high {
      let middle = (low + high) / 2
      if invalid[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
