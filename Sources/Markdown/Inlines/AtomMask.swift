import SourceText

/// What libcmark sees in the place of an atom: two characters, which decide whether stars and underscores
/// beside it open or close emphasis.
///
/// A dollar or bracket is punctuation, and so is the mask, but for stars between the atom and a letter:
/// `**$x$**는` is strong, as its author means it, though CommonMark would leave the stars as text.
struct AtomMask {
  /// U+E000, a letter for private use.
  private static let letter: [UInt8] = [0xEE, 0x80, 0x80]
  /// U+2016, a punctuation mark.
  private static let mark: [UInt8] = [0xE2, 0x80, 0x96]

  /// The two characters.
  let bytes: [UInt8]

  /// The mask of `atom`, which stands in `text`.
  init(of atom: Atom, in text: [UInt8]) {
    if case .comment = atom.kind {
      bytes = Self.mark + Self.mark
      return
    }
    var before = atom.range.lowerBound
    while before > 0, text[before - 1] == 0x2A { before -= 1 }
    let touchesWordBefore = before < atom.range.lowerBound && before > 0 && Self.isLetter(text[before - 1])
    var after = atom.range.upperBound
    while after < text.count, text[after] == 0x2A { after += 1 }
    let touchesWordAfter = after > atom.range.upperBound && after < text.count && Self.isLetter(text[after])
    bytes = (touchesWordBefore ? Self.letter : Self.mark) + (touchesWordAfter ? Self.letter : Self.mark)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    !ASCII.whitespace.contains(byte) && !LinkSyntax.isPunctuation(byte)
  }
}
