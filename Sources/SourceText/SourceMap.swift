/// Where the bytes of a derived text came from in the original file.
///
/// A snippet without its indentation, or a formula without its `>` markers, is a derived text: pieces of the
/// original one after the other. Bytes that were put in between map to the place before which they stand.
public struct SourceMap: Sendable, Hashable {
  /// One run of bytes that were copied unchanged.
  struct Piece: Sendable, Hashable {
    let derivedStart: Int
    let originalStart: Int
    let count: Int
  }

  private(set) var pieces: [Piece] = []
  /// The number of bytes of the derived text so far.
  public private(set) var derivedCount = 0

  /// The map of an empty text.
  public init() {}

  /// The map of a text that is `range` of the original, unchanged.
  public init(identity range: ByteRange) {
    append(range)
  }

  /// Says that the next bytes of the derived text are those of `original`.
  public mutating func append(_ original: ByteRange) {
    guard !original.isEmpty || pieces.isEmpty else { return }
    if let last = pieces.last, last.originalStart + last.count == original.lowerBound,
      last.derivedStart + last.count == derivedCount
    {
      pieces[pieces.count - 1] = Piece(
        derivedStart: last.derivedStart, originalStart: last.originalStart, count: last.count + original.count
      )
    } else {
      pieces.append(
        Piece(derivedStart: derivedCount, originalStart: original.lowerBound, count: original.count))
    }
    derivedCount += original.count
  }

  /// Says that the next bytes of the derived text are those that `other` maps.
  public mutating func append(_ other: SourceMap) {
    var copied = 0
    for piece in other.pieces {
      appendInserted(count: piece.derivedStart - copied)
      append(ByteRange(piece.originalStart, piece.originalStart + piece.count))
      copied = piece.derivedStart + piece.count
    }
    appendInserted(count: other.derivedCount - copied)
  }

  /// Says that the next `count` bytes of the derived text stand for the place where the next piece starts.
  public mutating func appendInserted(count: Int) {
    derivedCount += count
  }

  /// The place in the original of the byte at `offset` of the derived text.
  /// The offset after the last byte maps to the place after the last copied byte.
  public func original(of offset: Int) -> Int { place(of: offset).original }

  /// The range in the original from the first to the last byte of `range` of the derived text. A last byte that was
  /// put in adds none.
  public func original(of range: ByteRange) -> ByteRange {
    let start = original(of: range.lowerBound)
    guard !range.isEmpty else { return ByteRange(start, start) }
    let last = place(of: range.upperBound - 1)
    return ByteRange(start, max(start, last.isCopied ? last.original + 1 : last.original))
  }

  /// The place of the byte at `offset`, and whether the byte was copied from there.
  private func place(of offset: Int) -> (original: Int, isCopied: Bool) {
    guard let first = pieces.first else { return (0, false) }
    if offset < first.derivedStart { return (first.originalStart, false) }
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].derivedStart <= offset { low = middle } else { high = middle }
    }
    let piece = pieces[low]
    let distance = offset - piece.derivedStart
    if distance < piece.count { return (piece.originalStart + distance, true) }
    if low + 1 < pieces.count { return (pieces[low + 1].originalStart, false) }
    return (piece.originalStart + piece.count, false)
  }
}
