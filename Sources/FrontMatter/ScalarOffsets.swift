/// From the index of a Unicode scalar to the offset of its first byte.
///
/// libyaml counts scalars, everything else here counts bytes.
struct ScalarOffsets {
  private let starts: [Int32]
  private let byteCount: Int

  /// The offsets of the scalars of `bytes`, which are valid UTF-8; a table is made only if one is not ASCII.
  init(_ bytes: some Collection<UInt8>) {
    byteCount = bytes.count
    guard bytes.contains(where: { $0 >= 0x80 }) else {
      starts = []
      return
    }
    var starts: [Int32] = []
    starts.reserveCapacity(byteCount)
    for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 { starts.append(Int32(offset)) }
    self.starts = starts
  }

  /// The offset of the scalar with this index; the end of the text for every index past the last.
  subscript(index: Int) -> Int {
    if starts.isEmpty { return min(index, byteCount) }
    return index < starts.count ? Int(starts[index]) : byteCount
  }
}
