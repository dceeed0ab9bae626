import SourceText

/// The one text that is given to libcmark for the inlines of every leaf of a document.
///
/// A leaf is a paragraph of it: a guard line, then its own lines indented by four, so that nothing in them
/// can be taken for a block. Atoms are two characters each. The reference definitions of the document follow
/// at the end.
struct InlineText {
  /// A leaf's place in the text.
  struct Part {
    /// Its bytes in the text, from the indentation of its first line to the line end of its last one.
    let range: Range<Int>
    /// Its atoms with their place in the text.
    let atoms: [(atom: Atom, range: Range<Int>, original: ByteRange)]
  }

  /// The text.
  private(set) var bytes: [UInt8] = []
  /// From offsets in the text to offsets in the file; what was put in maps to what follows.
  private(set) var map = SourceMap()
  /// One part for each leaf, in order.
  private(set) var parts: [Part] = []
  /// The index of the next backtick of the leaf that is to be escaped.
  private var nextStray = 0

  /// The text of the leaves and definitions of `outline`.
  init(_ outline: Outline) {
    for leaf in outline.leaves { append(leaf) }
    for definition in outline.definitions {
      let start = definition.firstIndex { !ASCII.blanks.contains($0) } ?? 0
      insert(Array(definition[start...]))
      insert([ASCII.lineFeed, ASCII.lineFeed])
    }
  }

  private mutating func append(_ leaf: Leaf) {
    insert([0x78, ASCII.lineFeed])
    nextStray = 0
    let start = bytes.count
    var atoms: [(atom: Atom, range: Range<Int>, original: ByteRange)] = []
    var nextAtom = leaf.atoms.startIndex
    for (index, lineStart) in leaf.text.lineStarts.enumerated() {
      let lineEnd =
        index + 1 < leaf.text.lineStarts.count ? leaf.text.lineStarts[index + 1] : leaf.text.bytes.count
      var offset = lineStart
      // a formula may go on from the line before
      if nextAtom > 0 { offset = max(offset, leaf.atoms[nextAtom - 1].range.upperBound) }
      guard offset < lineEnd else { continue }
      if offset == lineStart { insert(Array(repeating: ASCII.space, count: 4)) }
      while offset < lineEnd {
        let atom = nextAtom < leaf.atoms.endIndex ? leaf.atoms[nextAtom] : nil
        let end = min(lineEnd, atom?.range.lowerBound ?? lineEnd)
        copy(leaf, offset..<end)
        offset = end
        if let atom, offset == atom.range.lowerBound, offset < lineEnd {
          let mask = AtomMask(of: atom, in: leaf.text.bytes).bytes
          let place = bytes.count..<bytes.count + mask.count
          insert(mask)
          atoms.append((atom, place, leaf.text.original(of: atom.range)))
          offset = atom.range.upperBound
          nextAtom += 1
        }
      }
    }
    insert([ASCII.lineFeed])
    parts.append(Part(range: start..<bytes.count, atoms: atoms))
    insert([ASCII.lineFeed])
  }

  /// Copies a piece of one line; in a cell `\|` becomes `|`.
  private mutating func copy(_ leaf: Leaf, _ range: Range<Int>) {
    guard leaf.isCell else {
      copyBytes(leaf, range)
      return
    }
    var start = range.lowerBound
    for offset in range where offset + 1 < range.upperBound {
      guard leaf.text.bytes[offset] == ASCII.backslash, leaf.text.bytes[offset + 1] == 0x7C else { continue }
      copyBytes(leaf, start..<offset)
      start = offset + 1
    }
    copyBytes(leaf, start..<range.upperBound)
  }

  private mutating func copyBytes(_ leaf: Leaf, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    var start = range.lowerBound
    while nextStray < leaf.strayBackticks.count, leaf.strayBackticks[nextStray] < range.upperBound {
      let stray = leaf.strayBackticks[nextStray]
      nextStray += 1
      guard stray >= start else { continue }
      copyPlain(leaf, start..<stray)
      insert([ASCII.backslash])
      start = stray
    }
    copyPlain(leaf, start..<range.upperBound)
  }

  private mutating func copyPlain(_ leaf: Leaf, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    bytes += leaf.text.bytes[range]
    map.append(leaf.text.original(of: range))
  }

  private mutating func insert(_ inserted: [UInt8]) {
    bytes += inserted
    map.appendInserted(count: inserted.count)
  }
}
