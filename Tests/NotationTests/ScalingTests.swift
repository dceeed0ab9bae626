import Notation
import SourceText
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reading and judging take time in proportion to the text, whatever it repeats.
@Suite(.serialized) struct ScalingTests {
  private static let pieces = [
    "{", "}", "\\frac", "\\frac{", "^", "_", "$", "\\\\", "(", ")", "[", "=", "1=", "1+", "+", "-", "|", "&",
    "7",
    "7 ", "0", ".", ",", "1,000,", "000,", "\\left(", "\\right)", "\\begin{a}", "\\end{a}", "\\text{",
    "\\mathrm{1", "\\sqrt", "\\sqrt[", "x^", "x^1", "e^{", "²", "1²", "√", "\\stackrel{", "!", "2*", "log ",
    "log₂", "\\log_", "x ", "f(", "a_{1}", "1 = 1, ", "1+1=2, ", "1+1=2 and ", "(1+1=2) ", "|1+1=2",
    "1 \\\\ + ",
    "& = 1 \\\\ ", "+ 1 & \\\\ ", "\\quad = ", "1+1=2 <- ", "# ", " -- 1", "가", "가 ", "（", "）", "为1+1=2",
    "= 1+1\n", "x\n= 1+1 = 2\n", "\\mathbf{", "\\not", "\\{", "\\\\[", "1e9 ", "1.5\\% ", "... ", "1… ",
    "mod 1+1=2 ",
  ]

  /// Seconds of this thread that reading and judging `text` both ways takes.
  private func seconds(_ text: String) -> Double {
    let text = MappedText(text)
    let start = threadSeconds()
    for chain in ChainReader.chains(inLaTeX: text) { _ = ChainJudge.judge(chain).count }
    for chain in ChainReader.chains(inPlain: text, range: ByteRange(0, text.bytes.count)) {
      _ = ChainJudge.judge(chain).count
    }
    return threadSeconds() - start
  }

  private func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Four times the text may take nine times the time and a tenth of a second: sixteen times would be quadratic.
  private func expectLinear(_ piece: String, bytes: Int, _ note: String = "") {
    let count = max(1, bytes / piece.utf8.count)
    let small = seconds(String(repeating: piece, count: count))
    let large = seconds(String(repeating: piece, count: 4 * count))
    #expect(large <= 9 * small + 0.1, "\(note)\(piece): \(small) s, then \(large) s")
  }

  @Test(arguments: pieces) func `Repetition of one piece is linear`(_ piece: String) {
    expectLinear(piece, bytes: 6_000)
  }

  @Test(arguments: 0..<24) func `Repetition of a mixture is linear`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let mixture = (0..<Int.random(in: 2...6, using: &generator)).map { _ in
      ScalingTests.pieces[Int.random(in: 0..<ScalingTests.pieces.count, using: &generator)]
    }
    expectLinear(mixture.joined(), bytes: 6_000, "seed \(seed): ")
  }

  @Test func `A line with a hundred thousand relations ends`() {
    let text = MappedText(String(repeating: "1+1=", count: 100_000) + "2")
    let start = threadSeconds()
    let chains = ChainReader.chains(inPlain: text, range: ByteRange(0, text.bytes.count))
    #expect(chains.count == 1)
    let judgements = chains.flatMap { ChainJudge.judge($0) }
    #expect(judgements.count == 100_000)
    #expect(judgements.allSatisfy { $0.outcome == .notNumeric("the chain is too long") })
    #expect(threadSeconds() - start < 60)
  }

  @Test func `A member of a hundred thousand numbers is not judged over and over`() {
    let sum = String(repeating: "0.5+", count: 100_000) + "1"
    let start = threadSeconds()
    let chains = ChainReader.chains(inLaTeX: MappedText(sum + String(repeating: " = 3.25", count: 150)))
    let judgements = chains.flatMap { ChainJudge.judge($0) }
    #expect(judgements.count == 150)
    #expect(judgements.allSatisfy { $0.outcome == .notNumeric("the chain is too long") })
    #expect(threadSeconds() - start < 60)
  }
}
