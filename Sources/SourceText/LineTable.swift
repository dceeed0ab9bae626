/// Where each line of a text starts; turns byte offsets into lines and columns for people.
///
/// A line ends after LF, CR LF, or a CR alone, as in CommonMark.
public struct LineTable: Sendable, Hashable {
  /// The offset of the first byte of every line; the first is 0.
  public let starts: [Int32]
  /// The number of bytes of the text.
  public let byteCount: Int

  /// Scans `bytes` once.
  public init(_ bytes: [UInt8]) {
    var starts: [Int32] = [0]
    let count = bytes.count
    var offset = 0
    while offset < count {
      let byte = bytes[offset]
      offset += 1
      if byte == ASCII.lineFeed {
        starts.append(Int32(offset))
      } else if byte == ASCII.carriageReturn, offset == count || bytes[offset] != ASCII.lineFeed {
        starts.append(Int32(offset))
      }
    }
    self.starts = starts
    self.byteCount = count
  }

  /// The number of lines; a text that ends in a line end has an empty last one.
  public var count: Int { starts.count }

  /// The line, from 0, on which the byte at `offset` stands.
  public func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of the line with this index, its line end included.
  public func range(ofLine index: Int) -> ByteRange {
    let end = index + 1 < starts.count ? Int(starts[index + 1]) : byteCount
    return ByteRange(Int(starts[index]), end)
  }
}
