import Markdown
import Notation
import Notes
import SourceText

extension ClaimDetector {
  /// A worked calculation in formulas: `$A = B = C$`, also over display blocks that begin with a relation.
  static let formulaChain = ClaimDetector(name: "worked calculation in formulas") { page in
    FormulaChains(page).found.map(Finding.chain)
  }
}

/// The chains of a note's formulas, those of consecutive display blocks joined.
private struct FormulaChains {
  private(set) var found: [ChainClaim] = []
  private var open: (chain: Chain, texts: [MappedText])?

  init(_ page: PageContext) {
    var previous: Formula?
    var pending: MappedText?
    for (formula, chains) in zip(page.note.formulas, page.formulaChains) {
      let goesOn = previous.map { Self.areConsecutive($0, formula, page.note.source) } ?? false
      let text = formula.span.tex
      if goesOn, let before = pending, chains.first?.isContinuation ?? false {
        let whole = before.followed(by: text)
        for chain in ChainReader.chains(inLaTeX: whole) { start(chain, [whole]) }
      } else {
        for (index, chain) in chains.enumerated() {
          if index == 0, goesOn, let before = open, chain.isContinuation || before.chain.isOpen {
            open = (before.chain.joined(with: chain), before.texts + [text])
          } else {
            start(chain, [text])
          }
        }
      }
      pending = chains.isEmpty ? text : nil
      if chains.isEmpty { close() }
      previous = formula
    }
    close()
  }

  private mutating func start(_ chain: Chain, _ texts: [MappedText]) {
    close()
    open = (chain, texts)
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

extension MappedText {
  /// This text and the next one on a line of its own.
  fileprivate func followed(by next: MappedText) -> MappedText {
    var map = self.map
    map.appendInserted(count: 1)
    map.append(next.map)
    return MappedText(bytes: bytes + [ASCII.lineFeed] + next.bytes, map: map)
  }
}
