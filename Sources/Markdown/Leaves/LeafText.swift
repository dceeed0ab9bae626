import SourceText

/// One line of a paragraph, in offsets into the file.
struct LeafLine {
  /// Where its text starts, the markers of containers taken off.
  var start: Int
  /// The offset after its text, before the line end.
  let end: Int
  /// The offset after its line end.
  let next: Int
  /// Whether it belongs to the paragraph only because a paragraph may go on without the markers.
  let isLazy: Bool
}

/// The text of a paragraph, heading or cell: its lines without the markers of containers, and the way back.
struct LeafText {
  /// The bytes, UTF-8 without NUL, every line with its line end but the last.
  let bytes: [UInt8]
  /// From offsets in `bytes` to offsets in the file.
  let map: SourceMap
  /// Where the lines start in `bytes`.
  let lineStarts: [Int]

  /// The text of `lines` of the file `text`, which may have been masked.
  init(_ lines: [LeafLine], of text: [UInt8]) {
    var bytes: [UInt8] = []
    var map = SourceMap()
    var lineStarts: [Int] = []
    for (index, line) in lines.enumerated() {
      let end = index + 1 == lines.count ? line.end : line.next
      lineStarts.append(bytes.count)
      bytes += text[line.start..<end]
      map.append(ByteRange(line.start, end))
    }
    self.bytes = bytes
    self.map = map
    self.lineStarts = lineStarts
  }

  /// The text of one piece of a line.
  init(_ range: ByteRange, of text: [UInt8]) {
    self.init(
      [LeafLine(start: range.lowerBound, end: range.upperBound, next: range.upperBound, isLazy: false)],
      of: text)
  }

  /// The first offset in the text that stands at or after `offset` in the file.
  func offset(ofOriginal offset: Int) -> Int {
    var low = 0
    var high = bytes.count
    while low < high {
      let middle = (low + high) / 2
      if map.original(of: middle) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The place in the file of `range`.
  func original(of range: Range<Int>) -> ByteRange {
    map.original(of: ByteRange(range.lowerBound, range.upperBound))
  }

  /// The index of the line on which `offset` stands.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// `range` as a text of its own, with the bytes of `source`.
  func mapped(_ range: Range<Int>, of source: SourceFile) -> MappedText {
    var map = SourceMap()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var offset = range.lowerBound
    var line = line(at: offset)
    while offset < range.upperBound {
      let lineEnd = line + 1 < lineStarts.count ? lineStarts[line + 1] : self.bytes.count
      let end = min(range.upperBound, lineEnd)
      let original = self.map.original(of: ByteRange(offset, end))
      map.append(original)
      bytes += source.bytes[original.indices]
      offset = end
      line += 1
    }
    if range.isEmpty {
      let place = self.map.original(of: range.lowerBound)
      map.append(ByteRange(place, place))
    }
    return MappedText(bytes: bytes, map: map)
  }
}
