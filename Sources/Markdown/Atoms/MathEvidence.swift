import SourceText

/// What a text between two possible delimiters looks like: mathematics, or words.
///
/// Dollars are money and escaped brackets are brackets too, so where the delimiters alone do not decide, the
/// content does.
struct MathEvidence {
  /// Whether it has a command (`\log`), `^`, `_` or `=`.
  private(set) var hasStrongSign = false
  /// Whether two words of two or more letters follow each other outside of braces.
  private(set) var readsAsProse = false
  /// Whether every run of letters is one ASCII letter long, or is a command, and there is one.
  private(set) var hasOnlySymbols = false
  /// Whether the first thing that counts is a digit.
  private(set) var startsWithDigit = false
  /// Whether there is nothing but blanks, punctuation and East Asian words: `$,$` stands between two
  /// formulas.
  private(set) var isBlank = true
  /// Whether there is a line end.
  private(set) var hasLineEnd = false
  /// Whether nothing stands there that no formula has: a dollar outside of braces, or a closing HTML tag.
  private(set) var canBeMath = true
  /// Whether there is a letter.
  private(set) var hasLetter = false

  /// Whether it can only be mathematics.
  var isPlainlyMath: Bool { !readsAsProse && (hasStrongSign || (hasOnlySymbols && !startsWithDigit)) }

  private static let emptySigns = ASCII.whitespace.union(ByteSet(",.;:!?\"'"))

  /// Looks once through `bytes`.
  init(_ bytes: ArraySlice<UInt8>) {
    var reader = Reader(bytes: bytes)
    while reader.offset < bytes.endIndex { read(&reader) }
    hasOnlySymbols = hasLetter && !reader.hasLongWord
  }

  /// Where the look has come to.
  private struct Reader {
    let bytes: ArraySlice<UInt8>
    var offset: Int
    /// How many braces are open.
    var depth = 0
    /// Whether nothing but blanks, commas and full stops stands between here and a long word.
    var followsWord = false
    var hasLongWord = false

    init(bytes: ArraySlice<UInt8>) {
      self.bytes = bytes
      offset = bytes.startIndex
    }

    func peek(_ distance: Int) -> UInt8? {
      let index = offset + distance
      return bytes.indices.contains(index) ? bytes[index] : nil
    }
  }

  private mutating func read(_ reader: inout Reader) {
    let byte = reader.bytes[reader.offset]
    if isBlank, ASCII.digits.contains(byte) { startsWithDigit = true }
    if byte == ASCII.backslash {
      readCommand(&reader)
    } else if ASCII.letters.contains(byte) || (byte >= 0x80 && byte != 0xE2) {
      readWord(&reader)
    } else {
      if !Self.emptySigns.contains(byte) { isBlank = false }
      readSign(byte, &reader)
      // the signs of U+2000 to U+2FFF are no letters: `≥`, `∞`, `→`
      reader.offset += byte == 0xE2 ? 3 : 1
    }
  }

  private mutating func readCommand(_ reader: inout Reader) {
    reader.offset += 1
    let start = reader.offset
    while let next = reader.peek(0), ASCII.letters.contains(next) { reader.offset += 1 }
    if reader.offset > start {
      (hasStrongSign, hasLetter) = (true, true)
    } else {
      reader.offset += 1
    }
    (isBlank, reader.followsWord) = (false, false)
  }

  /// Reads a run of letters of any script. Words of Chinese, Japanese or Korean alone are not what stands in
  /// a formula.
  private mutating func readWord(_ reader: inout Reader) {
    var count = 0
    while let next = reader.peek(0), ASCII.letters.contains(next) || (next >= 0x80 && next != 0xE2) {
      // a continuation byte begins no character; E3 to ED, and EF for the wide signs, lead those of East Asia
      if next < 0x80 || next >= 0xC0 { count += 1 }
      if next < 0x80 || (next >= 0xC0 && !(0xE3...0xED).contains(next) && next != 0xEF) { isBlank = false }
      reader.offset += 1
    }
    hasLetter = true
    if count > 1 {
      reader.hasLongWord = true
      if reader.depth <= 0, reader.followsWord { readsAsProse = true }
    }
    reader.followsWord = count > 1
  }

  private mutating func readSign(_ byte: UInt8, _ reader: inout Reader) {
    switch byte {
    case 0x5E, 0x5F, 0x3D: hasStrongSign = true
    case 0x7B: reader.depth += 1
    case 0x7D: reader.depth -= 1
    case 0x24 where reader.depth <= 0: canBeMath = false
    case 0x3C where reader.peek(1) == 0x2F: canBeMath = false
    case ASCII.lineFeed, ASCII.carriageReturn: hasLineEnd = true
    case 0x2E where endsSentence(reader): readsAsProse = true
    default: break
    }
    if !ASCII.whitespace.contains(byte), byte != 0x2C, byte != 0x2E { reader.followsWord = false }
  }

  /// Whether the full stop here stands between a word or number and another word: `$1. Given`.
  private func endsSentence(_ reader: Reader) -> Bool {
    guard reader.depth <= 0, let before = reader.peek(-1), let blank = reader.peek(1),
      let first = reader.peek(2),
      let second = reader.peek(3)
    else { return false }
    return ASCII.wordBytes.contains(before) && ASCII.whitespace.contains(blank)
      && ASCII.letters.contains(first)
      && ASCII.letters.contains(second)
  }
}
