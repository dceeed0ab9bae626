import Diagnostics
import SourceText
import Testing

@Suite struct SuppressionTests {
  @Test(
    arguments: [
      ([], 10, 20, 15, true), ([], 10, 20, 10, true), ([], 10, 20, 20, false), ([], 10, 20, 9, false),
      (["claims/refuted"], 0, 100, 5, true), (["claims"], 0, 100, 5, true), (["claim"], 0, 100, 5, false),
      (["claims/refute"], 0, 100, 5, false), (["claims/"], 0, 100, 5, false),
      (["metadata"], 0, 100, 5, false),
      (["metadata", "claims"], 0, 100, 5, true), ([], 7, 7, 7, true), ([], 7, 7, 8, false),
    ] as [([String], Int, Int, Int, Bool)])
  func `a suppression silences its rules where it holds`(
    rules: [String], start: Int, end: Int, place: Int, isSilenced: Bool
  ) {
    let suppression = Suppression(rules: rules, scope: ByteRange(start, end), origin: ByteRange(0, 0))
    let diagnostic = Diagnostic(
      rule: "claims/refuted", severity: .error, summary: "x", at: ByteRange(place, place + 30))
    #expect(suppression.silences(diagnostic) == isSilenced)
  }
}
