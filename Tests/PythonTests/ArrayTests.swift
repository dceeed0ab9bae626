import Python
import Testing

@Suite struct ArrayTests {
  /// The lines of `arrays.tsv`: an expression, a tab, what `repr` gives for it or the exception it raises.
  private static let cases: [(expression: String, text: String)] = String(
    decoding: FixtureFiles.read("Fixtures/Python/arrays.tsv"), as: UTF8.self
  ).split(separator: "\n").map { line in
    let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return (parts[0], parts.count > 1 ? parts[1] : "")
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      escaped += character == "\n" ? "\\n" : character == "\\" ? "\\\\" : String(character)
    }
    return escaped
  }

  @Test func `array expressions are what NumPy says, or are refused`() {
    let session = Session()
    _ = session.run(Program.parse(Array("import numpy as np\nfrom numpy import inf, nan".utf8)))
    #expect(ArrayTests.cases.count > 6000)
    var refused = 0
    for (expression, text) in ArrayTests.cases {
      let written: String
      switch session.evaluate("repr(\(expression))") {
      case .value(.text(let repr), _, _): written = repr
      case .stopped(.failed(let report)): written = report.text
      case .stopped(.unsupported):
        refused += 1
        continue
      default: written = "no text"
      }
      #expect(ArrayTests.escaped(written) == text, "\(expression)")
    }
    #expect(refused < ArrayTests.cases.count / 50)
  }
}
