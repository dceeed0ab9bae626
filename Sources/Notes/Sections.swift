import Markdown
import SourceText

/// The sections of a note, and which of them a place stands in.
struct Sections {
  /// The sections in order of their headings.
  let all: [Section]

  /// The sections that the headings among `blocks` start; headings inside quotes and lists start none.
  /// The last ones go on to `end`.
  init(_ blocks: [Block], end: Int) {
    var headings: [(level: Int, block: Block)] = []
    for block in blocks {
      if case .heading(let level) = block.kind { headings.append((level, block)) }
    }
    var ends = Array(repeating: end, count: headings.count)
    var parents: [Int?] = Array(repeating: nil, count: headings.count)
    var open: [Int] = []
    for (index, heading) in headings.enumerated() {
      while let last = open.last, headings[last].level >= heading.level {
        ends[last] = heading.block.range.lowerBound
        open.removeLast()
      }
      parents[index] = open.last
      open.append(index)
    }
    all = headings.enumerated().map { index, heading in
      let start = heading.block.range.lowerBound
      return Section(
        level: heading.level, title: Words.trimmed(heading.block.inlines.plainText),
        headingRange: heading.block.range, range: ByteRange(start, max(start, ends[index])),
        parent: parents[index])
    }
  }

  /// The index of the innermost section that `offset` stands in.
  func index(at offset: Int) -> Int? {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].headingRange.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
