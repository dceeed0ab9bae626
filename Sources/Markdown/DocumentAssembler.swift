import Diagnostics
import SourceText

/// Puts blocks and inlines together.
struct DocumentAssembler {
  let outline: Outline
  /// The inlines of every leaf.
  let inlines: [[Inline]]
  /// What was found in them.
  let atoms: [(atom: Atom, range: ByteRange)]

  /// The document.
  func document() -> MarkdownDocument {
    var mathSpans = outline.mathFences
    var wikiLinks: [MarkdownDocument.PlacedWikiLink] = []
    var comments = outline.comments
    for (atom, range) in atoms {
      switch atom.kind {
      case .math(let span): mathSpans.append(span)
      case .wikiLink(let link): wikiLinks.append(MarkdownDocument.PlacedWikiLink(link: link, range: range))
      case .comment(let comment): comments.append(comment)
      case .footnoteReference: break
      }
    }
    return MarkdownDocument(
      blocks: outline.drafts.map(block),
      mathSpans: mathSpans.sorted { $0.range < $1.range },
      wikiLinks: wikiLinks.sorted { $0.range < $1.range },
      comments: comments.sorted { $0.range < $1.range },
      diagnostics: (outline.diagnostics + unclosedFormulas()).sorted())
  }

  /// The nesting of drafts is bounded by `BlockText.maximalDepth`, so recursion is safe.
  private func block(_ draft: Draft) -> Block {
    switch draft.kind {
    case .block(let kind): Block(kind: kind, range: draft.range, children: draft.children.map(block))
    case .leaf(let kind, let leaf): Block(kind: kind, range: draft.range, inlines: inlines(of: leaf))
    case .table(let table):
      Block(
        kind: .table(
          Table(alignments: table.alignments, header: row(table.header), rows: table.rows.map(row))),
        range: draft.range)
    }
  }

  private func row(_ row: DraftTable.Row) -> Table.Row {
    Table.Row(
      range: row.range,
      cells: row.cells.map { Table.Cell(range: $0.range, inlines: $0.leaf.map(inlines) ?? []) })
  }

  private func inlines(of leaf: Int) -> [Inline] { leaf < inlines.count ? inlines[leaf] : [] }

  private func unclosedFormulas() -> [Diagnostic] {
    outline.leaves.flatMap(\.openFormulas).compactMap { opening in
      guard opening.delimiter == .doubleDollar || (opening.startsLine && opening.endsLine) else { return nil }
      let mark = opening.delimiter == .doubleDollar ? "$$" : opening.width == 2 ? "\\[" : "\\\\["
      return Diagnostic(
        rule: "math/unclosed", severity: .warning, summary: "Formula is opened by '\(mark)' but never closed",
        at: ByteRange(opening.offset, opening.offset + opening.width),
        help: "Close it, or write '\\$' for a dollar.")
    }
  }
}
