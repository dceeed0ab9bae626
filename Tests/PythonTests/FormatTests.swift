import Python
import Testing

@Suite struct FormatTests {
  /// The lines of `format.tsv`: an expression, a tab, what `str` gives for it.
  private static let cases: [(expression: String, text: String)] = String(
    decoding: FixtureFiles.read("Fixtures/Python/format.tsv"), as: UTF8.self
  ).split(separator: "\n").map { line in
    let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return (parts[0], parts[1])
  }

  @Test func `numbers are written as CPython and NumPy write them`() {
    let session = Session()
    _ = session.run(Program.parse(Array("import numpy as np".utf8)))
    #expect(FormatTests.cases.count > 6000)
    for (expression, text) in FormatTests.cases {
      guard case .value(.text(let written), _, _) = session.evaluate("str(\(expression))") else {
        Issue.record("no text for \(expression)")
        continue
      }
      var escaped = ""
      for character in written {
        escaped += character == "\n" ? "\\n" : character == "\\" ? "\\\\" : String(character)
      }
      #expect(escaped == text, "\(expression)")
    }
  }
}
