/// A piece of text that is read before libcmark sees it, and that libcmark sees as one letter.
struct Atom {
  /// What it is.
  enum Kind {
    case math(MathSpan)
    case wikiLink(WikiLink)
    case footnoteReference(label: String)
    case comment(HTMLComment)
  }

  /// What it is.
  let kind: Kind
  /// Where it stands in its `LeafText`.
  let range: Range<Int>
}

/// A delimiter of display mathematics that is not closed in the text it stands in.
struct OpenFormula {
  /// What marks it.
  let delimiter: MathSpan.Delimiter
  /// The number of bytes of the delimiter.
  let width: Int
  /// Where it stands in the file.
  let offset: Int
  /// Whether only blanks stand before it on its line.
  let startsLine: Bool
  /// Whether only blanks stand after it on its line.
  let endsLine: Bool
}
