import SourceText

/// Walks over the inlines that libcmark found and over the text they were found in, side by side.
///
/// libcmark's own positions of inlines are approximate; but its nodes come in the order of the text and each
/// of them says what must stand there, so the exact place follows.
struct InlineWalker {
  /// The nesting of inlines that is kept; what is nested deeper stands beside its parent.
  private static let maximalDepth = 50

  /// An inline with children that is open.
  struct Frame {
    /// What it is; `nil` if it is too deep to be kept.
    let kind: Inline.Kind?
    let start: Int
    /// The bytes of the closing delimiter; 0 for links and images.
    let closingWidth: Int
    var pieces: [InlinePiece] = []
  }

  let text: InlineText
  let source: SourceFile
  var cursor = 0
  var frames: [Frame] = []
  var pieces: [InlinePiece] = []
  private var part = -1
  private var guardNodes = 0
  private var skipped: CmarkNode.Kind?
  var nextAtom = 0

  /// The inlines of every leaf.
  private(set) var inlines: [[Inline]] = []
  /// Every formula, wikilink and comment that stands in an inline.
  private(set) var placedAtoms: [(atom: Atom, range: ByteRange)] = []

  /// A walker over `text`, which comes from `source`.
  init(_ text: InlineText, of source: SourceFile) {
    self.text = text
    self.source = source
  }

  /// The part that is being walked over; `nil` beyond the last one.
  var currentPart: InlineText.Part? { text.parts.indices.contains(part) ? text.parts[part] : nil }

  /// The offset after the last byte that may be read.
  var end: Int { currentPart?.range.upperBound ?? text.bytes.count }

  /// A node is entered or left.
  mutating func visit(_ node: CmarkNode, isEntering: Bool) {
    let kind = node.kind
    if kind == .paragraph {
      if isEntering { startPart() } else { finishPart() }
      return
    }
    guard currentPart != nil else { return }
    if let skipped {
      if !isEntering, kind == skipped { self.skipped = nil }
      return
    }
    if guardNodes < 2 {
      guardNodes += 1
      return
    }
    if isEntering { enter(node, kind) } else { leave(kind) }
  }

  private mutating func startPart() {
    part += 1
    guard let current = currentPart else { return }
    cursor = current.range.lowerBound
    (guardNodes, nextAtom, frames, pieces) = (0, 0, [], [])
    skipBlanks()
  }

  private mutating func finishPart() {
    guard currentPart != nil else { return }
    while !frames.isEmpty { closeFrame(end: cursor) }
    inlines.append(text.inlines(pieces, of: source))
  }

  private mutating func enter(_ node: CmarkNode, _ kind: CmarkNode.Kind) {
    switch kind {
    case .text: addText(node.literal)
    case .softBreak: addBreak(.softBreak)
    case .lineBreak: addBreak(.lineBreak)
    case .codeSpan: addCodeSpan()
    case .inlineHTML: addHTML(node.literal)
    case .emphasis: open(.emphasis, opening: 1, closing: 1)
    case .strong: open(.strong, opening: 2, closing: 2)
    case .link:
      let link = Inline.Kind.link(destination: node.destination, title: node.title)
      if cursor < end, text.bytes[cursor] == 0x3C {
        addAutolink(link)
        skipped = .link
      } else {
        open(link, opening: 1, closing: 0)
      }
    case .image: open(.image(destination: node.destination, title: node.title), opening: 2, closing: 0)
    default: break
    }
  }

  private mutating func leave(_ kind: CmarkNode.Kind) {
    guard let frame = frames.last else { return }
    switch kind {
    case .emphasis, .strong: cursor = min(cursor + frame.closingWidth, end)
    case .link, .image: cursor = linkEnd()
    default: return
    }
    closeFrame(end: cursor)
  }

  private mutating func open(_ kind: Inline.Kind, opening: Int, closing: Int) {
    frames.append(
      Frame(kind: frames.count < Self.maximalDepth ? kind : nil, start: cursor, closingWidth: closing))
    cursor = min(cursor + opening, end)
  }

  private mutating func closeFrame(end: Int) {
    guard let frame = frames.popLast() else { return }
    guard let kind = frame.kind else {
      for piece in frame.pieces { add(piece) }
      return
    }
    let range = frame.start..<max(frame.start, end)
    let children = text.inlines(frame.pieces, of: source)
    add(.inline(Inline(kind: kind, range: text.original(of: range), children: children), range))
  }

  /// Adds a piece to the inline that is open.
  mutating func add(_ piece: InlinePiece) {
    if frames.isEmpty { pieces.append(piece) } else { frames[frames.count - 1].pieces.append(piece) }
  }

  /// Adds an inline that stands at `range` of the text.
  mutating func add(_ kind: Inline.Kind, _ range: Range<Int>, children: [Inline] = []) {
    add(.inline(Inline(kind: kind, range: text.original(of: range), children: children), range))
  }

  /// Adds an atom in its place.
  mutating func add(_ atom: (atom: Atom, range: Range<Int>, original: ByteRange)) {
    let kind: Inline.Kind =
      switch atom.atom.kind {
      case .math(let span): .math(span)
      case .wikiLink(let link): .wikiLink(link)
      case .footnoteReference(let label): .footnoteReference(label: label)
      case .comment: .html(source.text(in: atom.original))
      }
    add(.inline(Inline(kind: kind, range: atom.original), atom.range))
    placedAtoms.append((atom.atom, atom.original))
  }

  /// Steps over blanks.
  mutating func skipBlanks() {
    while cursor < end, ASCII.blanks.contains(text.bytes[cursor]) { cursor += 1 }
  }
}
