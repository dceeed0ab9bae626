import SourceText

extension InlineWalker {
  /// Adds a text as libcmark gives it: bytes that stand for themselves, escapes and entities, all joined.
  ///
  /// What stands in the source decides: a backslash before punctuation is an escape, and an ampersand is an
  /// entity unless the text has an ampersand too.
  mutating func addText(_ literal: [UInt8]) {
    let bytes = text.bytes
    var read = 0
    var verbatim = cursor
    while read < literal.count, cursor < end {
      if bytes[cursor] == ASCII.backslash, cursor + 1 < end, LinkSyntax.isPunctuation(bytes[cursor + 1]) {
        addVerbatim(verbatim..<cursor)
        addDecoded(literal[read...read], to: cursor + 2)
        read += 1
        verbatim = cursor
      } else if bytes[cursor] == 0x26, let entity = entity(standingFor: literal[read...]) {
        addVerbatim(verbatim..<cursor)
        addDecoded(literal[read..<read + entity.count], to: entity.end)
        read += entity.count
        verbatim = cursor
      } else if bytes[cursor] == literal[read] {
        cursor += 1
        read += 1
      } else {
        addVerbatim(verbatim..<cursor)
        guard resynchronise(to: literal[read...]) else { return }
        verbatim = cursor
      }
    }
    addVerbatim(verbatim..<cursor)
  }

  private mutating func addDecoded(_ literal: ArraySlice<UInt8>, to newCursor: Int) {
    add(.decoded(String(decoding: literal, as: UTF8.self), cursor..<newCursor))
    cursor = newCursor
  }

  /// Adds bytes that stand for themselves, with the atoms among them.
  private mutating func addVerbatim(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    var start = range.lowerBound
    let atoms = currentPart?.atoms ?? []
    while nextAtom < atoms.count, atoms[nextAtom].range.lowerBound < range.upperBound {
      let atom = atoms[nextAtom]
      nextAtom += 1
      // an atom before the text lies in something that libcmark read otherwise
      guard atom.range.lowerBound >= start else { continue }
      if start < atom.range.lowerBound { add(.text(start..<atom.range.lowerBound)) }
      add(atom)
      start = atom.range.upperBound
    }
    if start < range.upperBound { add(.text(start..<range.upperBound)) }
  }

  /// The end of the entity at the cursor and how many bytes at the start of `literal` it stands for; `nil`
  /// for a bare `&`.
  private func entity(standingFor literal: ArraySlice<UInt8>) -> (end: Int, count: Int)? {
    var scanner = ByteScanner(text.bytes, in: ByteRange(cursor, end))
    // the longest name has 31 letters
    guard let semicolon = text.bytes[cursor..<min(end, cursor + 40)].firstIndex(of: 0x3B) else { return nil }
    guard literal.first == 0x26 else {
      return (semicolon + 1, decodedCount(literal, followedBy: semicolon + 1))
    }
    if scanner.take("&amp;") || scanner.take("&AMP;") { return (scanner.position, 1) }
    guard scanner.take("&#") else { return nil }
    let isHexadecimal = scanner.take(0x78) || scanner.take(0x58)
    scanner.skip(while: ByteSet("0"))
    return (isHexadecimal ? scanner.take("26;") : scanner.take("38;")) ? (scanner.position, 1) : nil
  }

  /// The bytes of what an entity stands for: one character, or two if the second is one of those that only
  /// entities put there.
  private func decodedCount(_ literal: ArraySlice<UInt8>, followedBy next: Int) -> Int {
    let first = characterCount(literal)
    let rest = literal.dropFirst(first)
    let second = rest.prefix(characterCount(rest))
    let isSecond =
      Self.secondCharacters.contains(Array(second)) && !text.bytes[next..<end].starts(with: second)
    return first + (isSecond ? second.count : 0)
  }

  private func characterCount(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first else { return 0 }
    let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return min(count, bytes.count)
  }

  /// The second characters of HTML's entities of two: `&NotEqualTilde;`, `&fjlig;`.
  private static let secondCharacters: Set<[UInt8]> = Set(
    ["\u{0338}", "\u{20D2}", "\u{FE00}", "\u{200A}", "\u{0331}", "\u{0333}", "\u{20E5}", "j"].map {
      Array($0.utf8)
    })

  /// Moves to where `literal` stands next; false if it stands nowhere.
  private mutating func resynchronise(to literal: ArraySlice<UInt8>) -> Bool {
    var offset = cursor
    while offset + literal.count <= end {
      if text.bytes[offset..<offset + literal.count].elementsEqual(literal) {
        cursor = offset
        return true
      }
      offset += 1
    }
    return false
  }
}
