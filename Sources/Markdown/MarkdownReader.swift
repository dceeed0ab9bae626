import Diagnostics
package import SourceText

/// Reads Markdown: CommonMark by libcmark, and what it lacks on top.
package enum MarkdownReader {
  /// How often the structure is read again because formulas were found that span blocks; one of them can hide
  /// another, but not many.
  private static let maximalRounds = 4

  /// The document that starts at `bodyStart` of `source`. Never throws and never traps, whatever the bytes
  /// are.
  package static func read(_ source: SourceFile, from bodyStart: Int = 0) -> MarkdownDocument {
    let page = Page(source, from: bodyStart)
    var outline = Outline(of: page, hiding: [])
    var formulas: [MathSpan] = []
    for _ in 0..<maximalRounds {
      let found = spanningFormulas(of: outline, page: page)
      guard !found.isEmpty else { break }
      formulas = withoutOverlaps((formulas + found).sorted { $0.range < $1.range })
      outline = Outline(of: page, hiding: formulas)
    }
    let text = InlineText(outline)
    var walker = InlineWalker(text, of: source)
    let tree = CmarkTree(parsing: text.bytes[...])
    tree.forEachEvent { node, isEntering in walker.visit(node, isEntering: isEntering) }
    return DocumentAssembler(outline: outline, inlines: walker.inlines, atoms: walker.placedAtoms).document()
  }

  /// `formulas` without those that start inside of another; they are sorted.
  private static func withoutOverlaps(_ formulas: [MathSpan]) -> [MathSpan] {
    var kept: [MathSpan] = []
    for formula in formulas where formula.range.lowerBound >= kept.last?.range.upperBound ?? 0 {
      kept.append(formula)
    }
    return kept
  }

  /// The formulas that start in one block and end in another, in order; they do not overlap.
  private static func spanningFormulas(of outline: Outline, page: Page) -> [MathSpan] {
    let search = FormulaSearch(page: page, blockText: outline.blockText)
    var found: [MathSpan] = []
    var last = 0
    for leaf in outline.leaves where !leaf.isCell {
      guard let formula = search.formula(in: leaf, after: last, context: outline.scannerContext) else {
        continue
      }
      found.append(formula)
      last = formula.range.upperBound
    }
    return found
  }
}
