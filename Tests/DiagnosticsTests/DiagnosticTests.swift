import Diagnostics
import SourceText
import Testing

@Suite struct DiagnosticTests {
  private func finding(_ rule: String, _ start: Int, _ end: Int, _ summary: String = "x") -> Diagnostic {
    Diagnostic(rule: rule, severity: .warning, summary: summary, at: ByteRange(start, end))
  }

  @Test func `findings are ordered by place, then by rule, then by words`() {
    let ordered = [
      finding("z/z", 0, 1), finding("a/a", 1, 2), finding("a/b", 1, 2), finding("a/b", 1, 2, "y"),
      finding("a/a", 1, 3), finding("a/a", 2, 2),
    ]
    #expect(ordered.reversed().sorted() == ordered)
    #expect(ordered.shuffled().sorted() == ordered)
  }

  @Test func `severities are ordered from note to error`() {
    #expect(Severity.allCases.shuffled().sorted() == [.note, .warning, .error])
    #expect(Severity.allCases.map(\.rawValue) == ["note", "warning", "error"])
  }

  @Test func `a finding about a range is one about an annotation without a label`() {
    #expect(finding("a/a", 1, 2).primary == Annotation(ByteRange(1, 2)))
    #expect(finding("a/a", 1, 2).fix == nil && finding("a/a", 1, 2).secondary == [])
  }
}
