import SourceText

/// The runs of backticks of a text by their length: where a code span ends, asked in logarithmic time.
struct BacktickRuns {
  private var starts: [Int: [Int]] = [:]

  /// Scans `bytes` once.
  init(_ bytes: [UInt8]) {
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] == 0x60 else {
        offset += 1
        continue
      }
      let start = offset
      while offset < bytes.count, bytes[offset] == 0x60 { offset += 1 }
      starts[offset - start, default: []].append(start)
    }
  }

  /// The start of the first run of `length` backticks at or after `offset`; `nil` if there is none.
  func run(of length: Int, from offset: Int) -> Int? {
    guard let candidates = starts[length] else { return nil }
    var low = 0
    var high = candidates.count
    while low < high {
      let middle = (low + high) / 2
      if candidates[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low < candidates.count ? candidates[low] : nil
  }

  /// The offset after the code span that starts at `offset`; `nil` if its backticks are text.
  func codeSpanEnd(at offset: Int, in bytes: [UInt8]) -> Int? {
    let length = Self.length(at: offset, in: bytes)
    // libcmark's limit on the run that opens a code span
    guard length <= 80, let closing = run(of: length, from: offset + length) else { return nil }
    return closing + length
  }

  /// The number of backticks from `offset` on.
  static func length(at offset: Int, in bytes: [UInt8]) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] == 0x60 { end += 1 }
    return end - offset
  }
}
