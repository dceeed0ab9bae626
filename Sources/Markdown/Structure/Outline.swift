import Diagnostics
import SourceText

/// The blocks of a body with their texts, before the inlines are parsed.
struct Outline {
  /// The blocks at the top.
  var drafts: [Draft] = []
  /// The texts, in document order.
  var leaves: [Leaf] = []
  /// The reference definitions as written, markers of containers taken out.
  var definitions: [[UInt8]] = []
  /// The comments in blocks of HTML.
  var comments: [HTMLComment] = []
  /// The fences whose language is `math`.
  var mathFences: [MathSpan] = []
  /// Unclosed fences and wikilinks, depth.
  var diagnostics: [Diagnostic] = []
  /// The text the structure was read from.
  let blockText: BlockText
  /// What the leaves were scanned with.
  let scannerContext: AtomScanner.Context

  /// The outline of the body of `page` that starts at `start`, given the formulas that span blocks.
  init(of page: Page, hiding formulas: [MathSpan]) {
    let blockText = BlockText(page.bytes, from: page.start, hiding: formulas)
    let tree = CmarkTree(parsing: blockText.bytes[page.start...])
    var builder = OutlineBuilder(page: page, blockText: blockText, formulas: formulas)
    tree.forEachEvent { node, isEntering in
      if isEntering { builder.enter(node) } else { builder.leave(node) }
    }
    self = builder.outline
    drafts = builder.topDrafts
  }

  /// An outline of nothing.
  init(blockText: BlockText, scannerContext: AtomScanner.Context) {
    self.blockText = blockText
    self.scannerContext = scannerContext
  }
}

/// The body of a file as the parser reads it.
struct Page {
  /// The file.
  let source: SourceFile
  /// The bytes of the file with invalid ones and NUL replaced by `?`: the same length.
  let bytes: [UInt8]
  /// Where the body starts.
  let start: Int

  /// The body of `source` that starts at `start`; a byte order mark is not part of it.
  init(_ source: SourceFile, from start: Int) {
    self.source = source
    bytes = UTF8Validation.masked(source.bytes)
    self.start = min(max(start, source.contentStart), source.bytes.count)
  }
}
