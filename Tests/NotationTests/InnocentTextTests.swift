import Notation
import SourceText
import TestSupport
import Testing

/// Lines of prose, code, logs, scores and recipes in which nothing may be called false.
@Suite struct InnocentTextTests {
  private static let text = (try? Project.text(of: "Tests/Fixtures/Notation/innocent.txt")) ?? ""

  /// Whether a judgement accuses.
  private func accuses(_ words: String) -> Bool {
    words.contains("wrong") || words.contains("last-digit") || words.contains("truncated")
  }

  @Test func `No line of other things is accused`() {
    let lines = InnocentTextTests.text.split(separator: "\n").map(String.init)
    #expect(lines.count >= 150)
    for line in lines {
      let judgement = judgedPlain(line)
      #expect(!accuses(judgement), "\(line): \(judgement)")
    }
  }

  @Test func `Nor are all of them as one text`() {
    let judgement = judgedPlain(InnocentTextTests.text)
    #expect(!accuses(judgement))
  }
}
