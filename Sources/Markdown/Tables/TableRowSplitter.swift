import SourceText

/// Splits a row of a table into cells.
///
/// GFM splits at every bar that is not escaped, in code spans too; people write `|P(x|y)|` in formulas and
/// links all the same. So there are two readings of a row, and the number of columns says which one is meant.
struct TableRowSplitter {
  private let bytes: [UInt8]
  /// Code spans, formulas and wikilinks, in order.
  private let protected: [Range<Int>]
  /// Where the row starts in the file; the row is one piece of it.
  private let offset: Int

  /// A splitter of the row at `range`.
  init(_ range: ByteRange, of text: [UInt8], in context: AtomScanner.Context) {
    let leaf = LeafText(range, of: text)
    var scanner = AtomScanner(leaf, in: context)
    scanner.scan()
    bytes = leaf.bytes
    offset = range.lowerBound
    protected = (scanner.atoms.map(\.range) + scanner.codeSpans).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The cells if there are `count` by either reading, formulas and code kept whole first; `nil` if there are
  /// not.
  func cells(exactly count: Int) -> [ByteRange]? {
    let whole = cells(protecting: true)
    if whole.count == count { return whole }
    let plain = cells(protecting: false)
    return plain.count == count ? plain : nil
  }

  /// The cells: `count` if that can be, else as many as stand there with formulas and code kept whole.
  func cells(preferring count: Int) -> [ByteRange] {
    cells(exactly: count) ?? cells(protecting: true)
  }

  private func cells(protecting isProtecting: Bool) -> [ByteRange] {
    var bars: [Int] = []
    var position = 0
    var next = 0
    while position < bytes.count {
      if isProtecting, next < protected.count, position >= protected[next].lowerBound {
        position = max(position, protected[next].upperBound)
        next += 1
      } else if bytes[position] == ASCII.backslash {
        position += 2
      } else {
        if bytes[position] == 0x7C { bars.append(position) }
        position += 1
      }
    }
    var start = skipBlanks(from: 0)
    var end = bytes.count
    while end > start, ASCII.blanks.contains(bytes[end - 1]) { end -= 1 }
    if bars.first == start {
      start += 1
      bars.removeFirst()
    }
    if let last = bars.last, last == end - 1 {
      end = last
      bars.removeLast()
    }
    guard start <= end else { return [] }
    var cells: [ByteRange] = []
    for bar in bars + [end] {
      cells.append(trimmed(start, max(start, bar)))
      start = bar + 1
    }
    return cells
  }

  private func skipBlanks(from start: Int) -> Int {
    var position = start
    while position < bytes.count, ASCII.blanks.contains(bytes[position]) { position += 1 }
    return position
  }

  /// The range in the file without blanks at the edges; with them if there is nothing else.
  private func trimmed(_ start: Int, _ end: Int) -> ByteRange {
    var (first, last) = (start, end)
    while first < last, ASCII.blanks.contains(bytes[first]) { first += 1 }
    while last > first, ASCII.blanks.contains(bytes[last - 1]) { last -= 1 }
    if first == last { (first, last) = (start, end) }
    return ByteRange(offset + first, offset + last)
  }
}
