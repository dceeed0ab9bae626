import Notation
import Notes
import SourceText
import Testing

@testable import Claims

/// Calculations in formulas, and which of them go on in the next block.
@Suite struct FormulaChainTests {
  /// The number of members of each calculation on a page.
  private func chains(_ page: String) -> [Int] {
    let note = NoteReader.read(SourceFile(path: "Page.md", bytes: Array(page.utf8)))
    let context = PageContext(note: note, execution: PageExecution(of: note))
    return ClaimDetector.formulaChain.find(context).compactMap { finding in
      if case .chain(let chain) = finding { chain.chain.members.count } else { nil }
    }
  }

  @Test func `display blocks that begin with a relation go on`() {
    #expect(chains("$$0.5 + 0.25$$\n\n$$= 0.75$$\n\n$$= \\frac{3}{4}$$") == [3])
    #expect(chains("> $$0.5 + 0.25 = 0.75$$\n>\n> $$= \\frac{3}{4}$$") == [3])
  }

  @Test func `words between them end the calculation`() {
    #expect(chains("$$0.5 + 0.25 = 0.75$$\n\nand\n\n$$= 2$$") == [2])
  }

  @Test func `inline formulas do not go on`() {
    #expect(chains("$0.5 + 0.25 = 0.75$ $= 2$") == [2])
  }

  @Test func `each line of an aligned block goes on from the one above`() {
    #expect(chains("$$\\begin{aligned} 0.5 + 0.25 &= 0.75 \\\\ &= \\frac{3}{4} \\end{aligned}$$") == [3])
  }

  @Test func `given numbers are no calculation`() {
    #expect(chains("$$p = 0.5$$\n\n$$n = 10$$") == [])
  }

  @Test(.timeLimit(.minutes(1))) func `two thousand blocks are one calculation`() {
    #expect(chains("$$1 + 1$$\n\n" + String(repeating: "$$= 2$$\n\n", count: 2_000)) == [2_001])
  }
}
