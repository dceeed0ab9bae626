import SourceText

/// What a text between two possible delimiters looks like: mathematics, or words.
///
/// Dollars are money and escaped brackets are brackets too, so where the delimiters alone do not decide, the content does.
struct MathEvidence {
  /// Whether it has a command (`\log`), `^`, `_` or `=`.
  private(set) var hasStrongSign = false
  /// Whether two words of two or more letters follow each other outside of braces.
  private(set) var readsAsProse = false
  /// Whether every run of letters is one ASCII letter long, or is a command, and there is one.
  private(set) var hasOnlySymbols = false
  /// Whether the first byte that is no blank is a digit.
  private(set) var startsWithDigit = false
  /// Whether there is nothing but blanks.
  private(set) var isBlank = true
  /// Whether there is a line end.
  private(set) var hasLineEnd = false
  /// Whether there is a letter.
  private(set) var hasLetter = false

  /// Whether it can only be mathematics.
  var isPlainlyMath: Bool { !readsAsProse && (hasStrongSign || (hasOnlySymbols && !startsWithDigit)) }

  /// Looks once through `bytes`.
  init(_ bytes: ArraySlice<UInt8>) {
    var depth = 0
    var longWords = 0
    var followsWord = false
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      let byte = bytes[offset]
      if !ASCII.whitespace.contains(byte) {
        if isBlank { startsWithDigit = ASCII.digits.contains(byte) }
        isBlank = false
      }
      if byte == ASCII.backslash {
        offset += 1
        let start = offset
        while offset < bytes.endIndex, ASCII.letters.contains(bytes[offset]) { offset += 1 }
        if offset > start {
          (hasStrongSign, hasLetter) = (true, true)
        } else {
          offset += 1
        }
        followsWord = false
      } else if ASCII.letters.contains(byte) || byte >= 0x80 {
        let start = offset
        while offset < bytes.endIndex, ASCII.letters.contains(bytes[offset]) || bytes[offset] >= 0x80 {
          offset += 1
        }
        hasLetter = true
        if offset - start > 1 {
          longWords += 1
          if depth == 0, followsWord { readsAsProse = true }
          followsWord = true
        } else {
          followsWord = false
        }
      } else {
        switch byte {
        case 0x5E, 0x5F, 0x3D: hasStrongSign = true
        case 0x7B: depth += 1
        case 0x7D: depth -= 1
        case ASCII.lineFeed, ASCII.carriageReturn: hasLineEnd = true
        default: break
        }
        // commas and full stops do not keep two words apart
        if !ASCII.whitespace.contains(byte), byte != 0x2C, byte != 0x2E { followsWord = false }
        offset += 1
      }
    }
    hasOnlySymbols = hasLetter && longWords == 0
  }
}
