import Testing

@testable import Verification

/// What directives make of the verdicts on a snippet's numbers.
@Suite struct DirectiveVerdictsTests {
  private func page(_ directive: String, _ code: String, after: String = "") -> VerifiedPage {
    VerifiedPage("# Page\n\n<!-- assay: \(directive) -->\n\n```python\n\(code)\n```\n\(after)")
  }

  @Test func `numbers that differ from run to run are exempt`() {
    let page = page("non-deterministic", "print(0.5 + 0.25)  # 0.76")
    #expect(
      page.result.claims.map(\.verdict) == [
        .exempt(reason: "a directive says that the output differs from run to run")
      ])
  }

  @Test func `a number said to be false is exempt where it is`() {
    let page = page("expect-false", "print(0.5 + 0.25)  # 0.76\nprint(0.5)  # 0.5")
    #expect(page.verdicts == ["0.76 exempt", "0.5 verified"])
    #expect(page.result.snippets[0].disappointment == nil)
  }

  @Test func `it is said where none is false`() {
    let page = page("expect-false", "print(0.5 + 0.25)  # 0.75")
    #expect(page.verdicts == ["0.75 verified"])
    #expect(page.result.snippets[0].disappointment?.contains("none") == true)
  }

  @Test func `output fences belong to the snippet before`() {
    let page = page("expect-false", "print('x =', 0.25)", after: "\nOutput:\n\n```\nx = 0.26\n```\n")
    #expect(page.verdicts == ["0.26 exempt"])
  }

  @Test func `an expected error is expected`() {
    let raising = page("expect-error", "print(0.5)  # 0.5\nraise ValueError('no')")
    #expect(raising.result.snippets[0].status == .failed)
    #expect(raising.result.snippets[0].isFailureExpected)
    #expect(raising.result.snippets[0].disappointment == nil)
    #expect(raising.verdicts == ["0.5 verified"])
    #expect(page("expect-error", "print(0.5)").result.snippets[0].disappointment?.contains("error") == true)
  }
}
