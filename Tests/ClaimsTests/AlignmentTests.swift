import Markdown
import Notation
import Notes
import Python
import SourceText
import Testing

@testable import Claims

/// Which stated line speaks of which shown line, and which number of which.
@Suite struct AlignmentTests {
  private func stated(_ lines: [String]) -> [StatedLine] {
    lines.map { StatedLine(Array($0.utf8), in: ByteRange(0, $0.utf8.count)) }
  }

  /// What `code` prints, as shown lines.
  private func shown(_ code: String) -> [ShownLine] {
    let note = NoteReader.read(SourceFile(path: "Page.md", bytes: Array("```python\n\(code)\n```\n".utf8)))
    return PageExecution(of: note).snippets.flatMap { $0.record?.events ?? [] }.flatMap(ShownLine.lines)
      .filter { $0.origin == .printed }
  }

  /// The pairs as `stated>shown`, a `?` behind those that are not certain.
  private func pairs(_ lines: [String], _ code: String) -> [String] {
    BlockAlignment(stated(lines), with: shown(code)).pairs.map {
      "\($0.stated)>\($0.shown)" + ($0.isCertain ? "" : "?")
    }
  }

  private let loop = "for n in range(1, 6):\n    print(f\"n={n}: {n * 0.5:.2f}\")"

  @Test func `a whole block is paired line by line`() {
    #expect(
      pairs(["n=1: 0.50", "n=2: 1.00", "n=3: 1.50", "n=4: 9.99", "n=5: 2.50"], loop)
        == ["0>0", "1>1", "2>2", "3>3", "4>4"])
  }

  @Test func `lines that were left out do not shift the others`() {
    #expect(pairs(["n=1: 0.50", "n=4: 2.00", "n=5: 2.40"], loop) == ["0>0", "1>3", "2>4"])
  }

  @Test func `among look-alike lines a number that tells nothing is not certain`() {
    let losses = "for n in (1, 3, 7, 8):\n    print(\"loss\", n / 10)"
    #expect(pairs(["loss 0.2", "loss 0.5"], losses).allSatisfy { $0.hasSuffix("?") })
  }

  @Test func `labels that have changed places are matched by their words`() {
    let code = "print(\"KL(P||Q)\", 0.25)\nprint(\"KL(Q||P)\", 0.75)"
    #expect(pairs(["KL(Q||P) 0.75", "KL(P||Q) 0.25"], code).sorted() == ["0>1", "1>0"])
  }

  @Test func `words in between are left out`() {
    let code = "print(\"entropy:\", 0.25)\nprint(\"loss:\", 0.75)"
    #expect(pairs(["Results of the run", "entropy: 0.25", "loss: 0.75"], code) == ["1>0", "2>1"])
  }

  @Test func `a line of the same shape is paired number by number`() throws {
    let line = try #require(shown("print(\"a\", 0.5, \"b\", 0.25)").first)
    let alignment = LineAlignment(stated(["a 0.5 b 0.75 <- more than 0.2"])[0], with: line)
    #expect(alignment.hasSameShape)
    #expect(alignment.pairs.map(\.stated.literal.text) == ["0.5", "0.75"])
    #expect(alignment.pairs.allSatisfy { $0.certainty == .certain })
    #expect(alignment.shareOfAlikeNumbers == 0.5)
    #expect(alignment.isFirstAlike)
  }

  @Test func `a percentage has not the shape of a plain number`() throws {
    let line = try #require(shown("print(\"a\", 0.5)").first)
    #expect(!LineAlignment(stated(["a 50%"])[0], with: line).hasSameShape)
  }

  @Test(.timeLimit(.minutes(1))) func `long blocks and long lines are paired in time`() {
    let lines = (0..<3_000).map { "loss at step \($0) is \($0).5" }
    let code = "for i in range(3000):\n    print(\"loss at step\", i, \"is\", i + 0.5)"
    #expect(BlockAlignment(stated(lines), with: shown(code)).pairs.count == 3_000)
    let line = (0..<5_000).map { "\($0).5" }.joined(separator: " ")
    #expect(
      !BlockAlignment(stated([line]), with: shown("print(*[i + 0.5 for i in range(5000)])")).pairs.isEmpty)
    #expect(BlockAlignment(stated(lines.map { $0 + " or so" }), with: shown(code)).pairs.count <= 120)
  }
}
