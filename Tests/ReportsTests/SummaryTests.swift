import Diagnostics
import Reports
import SourceText
import Testing
import Verification

struct SummaryTests {
  @Test func `The sample adds up`() {
    let summary = SampleReport.report.summary
    #expect(
      summary.line
        == "4 notes: 4 errors, 2 warnings, 1 remark; 10 claims: 3 verified, 1 truncated, 3 refuted, 2 unverifiable, 1 exempt; coverage 77.7 %"
    )
    #expect(summary.coverage == 7.0 / 9)
  }

  @Test func `Where there is nothing to judge there is no coverage`() {
    let source = SourceFile(path: "a.md", text: "")
    func line(_ verification: NoteVerification?) -> String {
      Report(notes: [
        Report.NoteEntry(source: source, id: nil, title: nil, findings: [], verification: verification)
      ]).summary.line
    }
    #expect(line(NoteVerification()) == "1 note: 0 errors, 0 warnings; no claims")
    #expect(line(nil) == "1 note: 0 errors, 0 warnings")
    #expect(Report(notes: []).summary.coverage == nil)
  }
}
