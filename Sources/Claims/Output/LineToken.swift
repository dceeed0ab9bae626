import SourceText

/// A piece of a line of text.
enum LineToken: Sendable, Hashable {
  /// Letters and digits that begin with a letter, lowercased; any script.
  case word(String)
  case number(NumberToken)
  /// A sign of one or more bytes that is neither; blanks are left out.
  case sign(String)

  /// The number, if it is one.
  var number: NumberToken? {
    if case .number(let token) = self { token } else { nil }
  }

  /// The word, if it is one.
  var word: String? {
    if case .word(let word) = self { word } else { nil }
  }

  /// The sign, if it is one.
  var sign: String? {
    if case .sign(let sign) = self { sign } else { nil }
  }
}

/// A token and its place in the line.
struct PlacedToken: Sendable, Hashable {
  /// What it is.
  let token: LineToken
  /// Where it stands, in offsets of the line.
  let range: ByteRange
}
