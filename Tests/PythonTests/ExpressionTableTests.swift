import Python
import Testing

/// The tables that `python_expressions.py` records.
@Suite struct ExpressionTableTests {
  /// How many expressions of the table may be refused; none may have another value or error.
  private static let refusals = 3000
  /// How many snippets that compile may be refused as beyond limits.
  private static let limits = 10

  /// The lines of a table as two columns, escapes undone.
  private static func rows(_ name: String) -> [(first: String, second: String)] {
    FixtureFiles.read("Fixtures/Python/" + name).split(separator: UInt8(ascii: "\n")).map { line in
      let parts = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1, omittingEmptySubsequences: false)
      return (unescaped(parts[0]), unescaped(parts[1]))
    }
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var isEscape = false
    for byte in bytes {
      if isEscape {
        isEscape = false
        switch byte {
        case UInt8(ascii: "n"): result.append(10)
        case UInt8(ascii: "t"): result.append(9)
        case UInt8(ascii: "r"): result.append(13)
        default: result.append(byte)
        }
      } else if byte == UInt8(ascii: "\\") {
        isEscape = true
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  @Test func `expressions have the values and errors of CPython`() {
    let rows = ExpressionTableTests.rows("expressions.tsv")
    #expect(rows.count > 20_000)
    let session = Session()
    var refused = 0
    for (expression, answer) in rows {
      switch session.evaluate("repr(\(expression))") {
      case .value(.text(let text), _, _):
        // By bytes: Swift finds texts equal that Python does not.
        if !text.utf8.elementsEqual(answer.utf8) {
          Issue.record("\(expression) gives \(text), not \(answer)")
        }
      case .stopped(.failed(let report)):
        if "!" + report.text != answer { Issue.record("\(expression) gives !\(report.text), not \(answer)") }
      case .stopped(.unsupported), .stopped(.limit):
        refused += 1
      case let other: Issue.record("\(expression) gives \(other)")
      }
    }
    #expect(refused <= ExpressionTableTests.refusals)
  }

  @Test func `odd snippets are Python exactly if CPython compiles them`() {
    let rows = ExpressionTableTests.rows("snippets.tsv")
    #expect(rows.count > 2000)
    var limited = 0
    for (verdict, code) in rows {
      let program = Program.parse(Array(code.utf8))
      if let error = program.syntaxError {
        if verdict == "+" { Issue.record("\(error.message): \(code.debugDescription)") }
      } else if verdict == "-" {
        if program.topLevelStatements.isEmpty, !program.unsupported.isEmpty {
          limited += 1
          continue
        }
        Issue.record("accepted: \(code.debugDescription)")
      }
    }
    #expect(limited <= ExpressionTableTests.limits)
  }
}
