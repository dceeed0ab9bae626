import Markdown
import Notation
import Notes
import SourceText

extension ClaimDetector {
  /// A worked calculation in formulas: `$A = B = C$`, also over display blocks that begin with a relation.
  static let formulaChain = ClaimDetector(name: "worked calculation in formulas") { page in
    FormulaChains(page.note).found.map(Finding.chain)
  }
}

/// The chains of a note's formulas, those of consecutive display blocks joined.
private struct FormulaChains {
  private(set) var found: [ChainClaim] = []
  private var open: (chain: Chain, texts: [MappedText])?

  init(_ note: Note) {
    var previous: Formula?
    for formula in note.formulas {
      let chains = ChainReader.chains(inLaTeX: formula.span.tex)
      let goesOn = previous.map { Self.areConsecutive($0, formula, note.source) } ?? false
      for (index, chain) in chains.enumerated() {
        if index == 0, goesOn, let before = open, chain.isContinuation || before.chain.isOpen {
          open = (before.chain.joined(with: chain), before.texts + [formula.span.tex])
        } else {
          close()
          open = (chain, [formula.span.tex])
        }
      }
      if chains.isEmpty { close() }
      previous = formula
    }
    close()
  }

  private mutating func close() {
    if let open, let claim = ChainClaim(open.chain, in: open.texts) { found.append(claim) }
    open = nil
  }

  /// Whether two display formulas have nothing between them but blanks and quote markers.
  private static func areConsecutive(_ first: Formula, _ second: Formula, _ source: SourceFile) -> Bool {
    guard first.span.isDisplay, second.span.isDisplay,
      first.span.range.upperBound <= second.span.range.lowerBound
    else { return false }
    let gap = first.span.range.upperBound..<second.span.range.lowerBound
    return source.bytes[gap].allSatisfy { ASCII.whitespace.contains($0) || $0 == UInt8(ascii: ">") }
  }
}
