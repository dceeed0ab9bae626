import Claims
import Diagnostics
import SourceText
import Testing
import Vaults
import Verification

struct VerdictFindingsTests {
  private func findings(_ verdict: Verdict, computed: Double? = 0.007167353101631642) -> [Diagnostic] {
    let claim = Claim(
      surface: .outputComment, range: ByteRange(4, 10), text: "# 0.0144", literal: "0.0144",
      subject: "kl(p, q)")
    return VerdictFindings.findings(
      for: NoteVerification(claims: [
        JudgedClaim(
          claim: claim, verdict: verdict, computed: computed.map { .number($0) }, rendered: "0.0072",
          evidence: Evidence("kl(p, q)"), nearMisses: [NearMiss(value: 0.0144, explanation: "the sum")])
      ]))
  }

  @Test func `A wrong number is an error that says both numbers`() {
    let finding = findings(.refuted(.wrong)).first
    #expect(finding?.rule == "claims/refuted")
    #expect(finding?.severity == .error)
    #expect(finding?.summary == "stated 0.0144, computed 0.007167353101631642 (0.0072)")
    #expect(finding?.explanation == "kl(p, q)\nnear miss: 0.0144 is the sum")
    #expect(finding?.help == "write 0.0072, or correct what it is computed from")
    #expect(finding?.primary.range == ByteRange(4, 10))
    #expect(finding?.fix?.edits == [Edit(ByteRange(4, 10), replacement: "0.0072")])
    #expect(finding?.fix?.isSafe == false)
  }

  @Test(arguments: [
    (Verdict.refuted(.lastDigit), "claims/refuted", "off in the last digit"),
    (.truncated, "claims/truncated", "cut off instead of rounded"),
  ])
  func `A number that is nearly right is a warning`(verdict: Verdict, rule: String, words: String) {
    let found = findings(verdict)
    #expect(found.map(\.severity) == [.warning])
    #expect(found.map(\.rule) == [rule])
    #expect(found.allSatisfy { $0.summary.hasSuffix(words) })
  }

  @Test(arguments: [
    Verdict.verified(.exact), .verified(.inputsRounded), .unverifiable(reason: "free variables"),
    .exempt(reason: "asked for"),
  ])
  func `What holds or could not be checked is no finding`(verdict: Verdict) {
    #expect(findings(verdict).isEmpty)
  }

  @Test func `A snippet that raises is a warning at the line that raises`() {
    let snippets = SnippetOutcome.Status.allCases.map { status in
      SnippetOutcome(
        range: ByteRange(0, 20), language: "python", status: status,
        reason: status == .ran ? nil : "ZeroDivisionError: division by zero", reasonRange: ByteRange(8, 13))
    }
    let found = VerdictFindings.findings(for: NoteVerification(snippets: snippets))
    #expect(found.map(\.rule) == ["code/failed"])
    #expect(found.map(\.summary) == ["the snippet stops: ZeroDivisionError: division by zero"])
    #expect(found.map(\.primary.range) == [ByteRange(8, 13)])
  }
}
