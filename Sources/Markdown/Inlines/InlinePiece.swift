import SourceText

/// A part of a line of inlines while it is put together, in offsets into the `InlineText`.
enum InlinePiece {
  /// Bytes that stand for themselves.
  case text(Range<Int>)
  /// An escape or an entity with what it stands for.
  case decoded(String, Range<Int>)
  /// An inline that is complete, with its place in the text.
  case inline(Inline, Range<Int>)

  /// Its place in the text.
  var range: Range<Int> {
    switch self {
    case .text(let range), .decoded(_, let range), .inline(_, let range): range
    }
  }
}

extension InlineText {
  /// The place in the file of `range`, from its first to after its last byte.
  func original(of range: Range<Int>) -> ByteRange {
    map.original(of: ByteRange(range.lowerBound, range.upperBound))
  }

  /// The text of `range` as the file has it; as this text has it where something was taken out in between.
  func string(_ range: Range<Int>, of source: SourceFile) -> String {
    let original = original(of: range)
    return original.count == range.count
      ? source.text(in: original) : String(decoding: bytes[range], as: UTF8.self)
  }

  /// The inlines that `pieces` are: strikethrough found, neighbouring texts joined.
  func inlines(_ pieces: [InlinePiece], of source: SourceFile) -> [Inline] {
    joined(Strikethrough(self, source: source).applied(to: pieces), of: source)
  }

  /// The inlines of `pieces`, neighbouring texts joined.
  func joined(_ pieces: some Sequence<InlinePiece>, of source: SourceFile) -> [Inline] {
    var inlines: [Inline] = []
    var text = ""
    var place: Range<Int>?
    func flush() {
      guard let range = place else { return }
      inlines.append(Inline(kind: .text(text), range: original(of: range)))
      text = ""
      place = nil
    }
    func add(_ string: String, _ range: Range<Int>) {
      text += string
      place = (place?.lowerBound ?? range.lowerBound)..<range.upperBound
    }
    for piece in pieces {
      switch piece {
      case .text(let range): add(string(range, of: source), range)
      case .decoded(let string, let range): add(string, range)
      case .inline(let inline, _):
        flush()
        inlines.append(inline)
      }
    }
    flush()
    return inlines
  }
}
