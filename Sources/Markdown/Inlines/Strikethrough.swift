import SourceText

/// GFM's `~~deleted~~` among the pieces of one line of inlines.
///
/// Two tildes only: GFM takes one as well, but notes write `~0.5` and `10~20` for "about" and "to".
struct Strikethrough {
  /// How many may be open at once; further ones are text.
  private static let maximalOpen = 20

  private let text: InlineText
  private let source: SourceFile

  /// Finds them in pieces of `text`.
  init(_ text: InlineText, source: SourceFile) {
    self.text = text
    self.source = source
  }

  /// `pieces` with every pair of tildes and what stands between them as one inline.
  func applied(to pieces: [InlinePiece]) -> [InlinePiece] {
    guard pieces.contains(where: hasTildes) else { return pieces }
    var result: [InlinePiece] = []
    var open: [Int] = []
    for piece in pieces.flatMap(split) {
      guard case .text(let range) = piece, isTildes(range) else {
        result.append(piece)
        continue
      }
      let followsBlank = ASCII.whitespace.contains(text.bytes[range.lowerBound - 1])
      let precedesBlank = ASCII.whitespace.contains(text.bytes[range.upperBound])
      if !followsBlank, let start = open.last {
        open.removeLast()
        let inside = text.joined(result[(start + 1)...], of: source)
        let whole = result[start].range.lowerBound..<range.upperBound
        result.removeSubrange(start...)
        let inline = Inline(kind: .strikethrough, range: text.original(of: whole), children: inside)
        result.append(.inline(inline, whole))
      } else {
        if !precedesBlank, open.count < Self.maximalOpen { open.append(result.count) }
        result.append(piece)
      }
    }
    return result
  }

  private func hasTildes(_ piece: InlinePiece) -> Bool {
    guard case .text(let range) = piece else { return false }
    return text.bytes[range].contains(0x7E)
  }

  private func isTildes(_ range: Range<Int>) -> Bool {
    range.count == 2 && text.bytes[range.lowerBound] == 0x7E && text.bytes[range.lowerBound + 1] == 0x7E
  }

  /// The piece with every run of exactly two tildes on its own.
  private func split(_ piece: InlinePiece) -> [InlinePiece] {
    guard hasTildes(piece) else { return [piece] }
    let range = piece.range
    var pieces: [InlinePiece] = []
    var start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      guard text.bytes[offset] == 0x7E else {
        offset += 1
        continue
      }
      let run = offset
      while offset < range.upperBound, text.bytes[offset] == 0x7E { offset += 1 }
      guard offset - run == 2 else { continue }
      if start < run { pieces.append(.text(start..<run)) }
      pieces.append(.text(run..<offset))
      start = offset
    }
    if start < range.upperBound { pieces.append(.text(start..<range.upperBound)) }
    return pieces
  }
}
