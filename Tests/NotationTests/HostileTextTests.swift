import Notation
import SourceText
import TestSupport
import Testing

@Suite(.serialized) struct HostileTextTests {
  @Test(arguments: [
    "{", "}", "\\frac", "^", "_", "$", "(", ")", "[", "\\left(", "\\right)", "\\begin{a}", "\\\\", "&", "|",
    "\\text{", "\\mathrm{1", "1", "=", "1=", "-", "+", ",",
    "\\log", "\\sqrt[", "x^", "e^{", "1,000", "²", "√", "\\stackrel{", "!", "2*", "\\underbrace{", "(1=",
    "0.5 = ", "\u{0}", "log ", "1/", "1.",
  ])
  func `Many thousand of one piece end in good time`(_ piece: String) {
    let text = MappedText(String(repeating: piece, count: 30_000 / piece.utf8.count))
    let clock = ContinuousClock()
    let duration = clock.measure {
      for chain in ChainReader.chains(inLaTeX: text) { _ = ChainJudge.judge(chain).count }
      let plain = ChainReader.chains(inPlain: text, range: ByteRange(0, text.bytes.count))
      for chain in plain { _ = ChainJudge.judge(chain).count }
    }
    #expect(duration < .seconds(20), "\(duration)")
  }

  @Test func `Any bytes are read`() {
    let seed: UInt64 = 99
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "\\frac", "{", "}", "^", "_", "\\left", "\\right", "(", ")", "=", "0.5", "\\log", "\\\\", "&",
      "\\begin{aligned}", "\\end{aligned}", "\\text{", "-", "+", "|", " ",
      "1e9", "%", "\u{2212}", "\\", "2", "\\sqrt", "[", "]", ",", "/", "0", "\\times", "10", "≈", "\n",
      "\\cdot", "x",
    ]
    for _ in 0..<4_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...24, using: &generator) {
        if Int.random(in: 0..<12, using: &generator) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        } else {
          bytes += Array(pieces[Int.random(in: 0..<pieces.count, using: &generator)].utf8)
        }
      }
      let text = MappedText(bytes: bytes, map: SourceMap(identity: ByteRange(0, bytes.count)))
      let plain = ChainReader.chains(inPlain: text, range: ByteRange(0, bytes.count))
      for chain in ChainReader.chains(inLaTeX: text) + plain {
        #expect(chain.members.allSatisfy { $0.range.upperBound <= bytes.count }, "seed \(seed)")
        #expect(ChainJudge.judge(chain).count == chain.relations.count, "seed \(seed)")
      }
    }
  }
}
