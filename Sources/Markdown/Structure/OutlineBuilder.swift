import Diagnostics
import SourceText

/// Builds an `Outline` from the events of libcmark's tree, with a stack of its own.
struct OutlineBuilder {
  /// A container that is open.
  struct Frame {
    enum Kind {
      case quote(end: Int)
      case list(isOrdered: Bool, start: Int, isTight: Bool)
      case item
      case footnote(FootnoteMarker)
    }

    let kind: Kind
    let start: Int
    /// The offset after the marker, where the block ends if nothing follows.
    let markerEnd: Int
    var isChecked: Bool?
    var children: [Draft] = []
  }

  let page: Page
  let blockText: BlockText
  let scannerContext: AtomScanner.Context
  var outline: Outline
  var topDrafts: [Draft] = []
  var frames: [Frame] = []
  var containers: [Container] = []
  /// How many nodes are open inside of a container that is too deep to be read.
  private var skippedDepth = 0

  /// The bytes of the structure.
  var bytes: [UInt8] { blockText.bytes }
  /// The lines of the structure.
  var lines: LineIndex { blockText.lines }

  /// A builder for the tree that libcmark made of `blockText`.
  init(page: Page, blockText: BlockText, formulas: [MathSpan]) {
    self.page = page
    self.blockText = blockText
    scannerContext = AtomScanner.Context(
      source: page.source,
      footnoteLabels: Set(blockText.footnotes.values.map { $0.label.lowercased() }),
      hiddenFormulas: formulas)
    outline = Outline(blockText: blockText, scannerContext: scannerContext)
    if let offset = blockText.firstTooDeep { reportDepth(at: offset) }
  }

  /// A node is entered.
  mutating func enter(_ node: CmarkNode) {
    guard node.isBlock else { return }
    let isContainer = node.kind == .quote || node.kind == .list || node.kind == .item
    if skippedDepth > 0 {
      if isContainer { skippedDepth += 1 }
      return
    }
    let offset = min(lines.start(of: node.startLine) + node.startColumn, page.bytes.count)
    if isContainer, frames.count >= BlockText.maximalDepth {
      skippedDepth = 1
      reportDepth(at: offset)
      return
    }
    switch node.kind {
    case .quote: openQuote(node, at: offset)
    case .list:
      frames.append(
        Frame(
          kind: .list(isOrdered: node.isOrdered, start: node.listStart, isTight: node.isTight), start: offset,
          markerEnd: offset))
    case .item: openItem(node, at: offset)
    case .paragraph: addParagraph(node, at: offset)
    case .heading: addHeading(node, at: offset)
    case .code: addCode(node, at: offset)
    case .html: addHTML(node, at: offset)
    case .thematicBreak:
      add(Draft(kind: .block(.thematicBreak), range: ByteRange(offset, lines.textEnd(of: node.startLine))))
    default: break
    }
  }

  /// A node is left.
  mutating func leave(_ node: CmarkNode) {
    switch node.kind {
    case .quote, .list, .item: break
    default: return
    }
    if skippedDepth > 0 {
      skippedDepth -= 1
      return
    }
    guard let frame = frames.popLast() else { return }
    let lastEnd = frame.children.last?.range.upperBound ?? frame.markerEnd
    let end = max(frame.markerEnd, lastEnd)
    switch frame.kind {
    case .quote(let quoteEnd):
      containers.removeLast()
      let range = ByteRange(frame.start, max(end, quoteEnd))
      add(Draft(kind: .block(.blockQuote), range: range, children: frame.children))
    case .item:
      containers.removeLast()
      let kind = Block.Kind.item(isChecked: frame.isChecked)
      add(Draft(kind: .block(kind), range: ByteRange(frame.start, end), children: frame.children))
    case .footnote(let marker):
      containers.removeLast()
      let kind = Block.Kind.footnoteDefinition(label: marker.label)
      add(Draft(kind: .block(kind), range: ByteRange(frame.start, end), children: frame.children))
    case .list(let isOrdered, let start, let isTight):
      addLists(frame.children, isOrdered: isOrdered, start: start, isTight: isTight)
    }
  }

  /// Adds a block to the container that is open.
  mutating func add(_ draft: Draft) {
    if frames.isEmpty {
      topDrafts.append(draft)
    } else {
      frames[frames.count - 1].children.append(draft)
    }
  }

  private mutating func openQuote(_ node: CmarkNode, at offset: Int) {
    let end = lines.textEnd(of: node.startLine)
    var cursor = containers.content(of: node.startLine, in: bytes, lines: lines).cursor
    cursor.skipBlanks(
      cursor.indentation(in: bytes, before: end).columns, in: bytes, before: end)
    if cursor.offset < end { cursor.take() }
    cursor.skipBlanks(1, in: bytes, before: end)
    containers.append(Container(prefix: .quote, firstLine: node.startLine, firstContent: cursor))
    let lastEnd = max(offset, lines.textEnd(of: node.endLine))
    frames.append(Frame(kind: .quote(end: lastEnd), start: offset, markerEnd: min(offset + 1, end)))
  }

  private mutating func openItem(_ node: CmarkNode, at offset: Int) {
    let parent = containers.content(of: node.startLine, in: bytes, lines: lines).cursor
    let marker = ListMarker(
      at: offset, parent: parent, in: bytes, before: lines.textEnd(of: node.startLine))
    containers.append(
      Container(prefix: .indentation(marker.width), firstLine: node.startLine, firstContent: marker.content))
    if let footnote = blockText.footnotes[offset] {
      frames.append(Frame(kind: .footnote(footnote), start: offset, markerEnd: footnote.end))
    } else {
      frames.append(Frame(kind: .item, start: offset, markerEnd: marker.end))
    }
  }

  /// Adds the items of a list: footnotes, which were given to libcmark as items, stand on their own.
  private mutating func addLists(_ items: [Draft], isOrdered: Bool, start: Int, isTight: Bool) {
    var run: [Draft] = []
    func list() -> Draft? {
      guard let first = run.first, let last = run.last else { return nil }
      return Draft(
        kind: .block(.list(isOrdered: isOrdered, start: start, isTight: isTight)),
        range: first.range.union(last.range), children: run)
    }
    for item in items {
      if case .block(.footnoteDefinition) = item.kind {
        if let list = list() { add(list) }
        run = []
        add(item)
      } else {
        run.append(item)
      }
    }
    if let list = list() { add(list) }
  }

  private mutating func reportDepth(at offset: Int) {
    guard !outline.diagnostics.contains(where: { $0.rule == "text/too-deep" }) else { return }
    outline.diagnostics.append(
      Diagnostic(
        rule: "text/too-deep", severity: .warning,
        summary: "Blocks are nested more than \(BlockText.maximalDepth) deep; what lies deeper is not read",
        at: ByteRange(offset, min(offset + 1, page.bytes.count))))
  }
}
