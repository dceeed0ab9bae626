import Claims
import Notation
import SourceText
import Testing

@testable import Verification

/// Numbers that go on from a false result of the same page.
@Suite struct UpstreamErrorsTests {
  @Test func `what goes on from a false number is not verified`() {
    let page = VerifiedPage("First $-\\ln 0.6 = 0.6108$, and then $2 \\cdot 0.6108 = 1.2216$.")
    #expect(page.claims("0.6108").map(\.verdict) == [.refuted(.wrong)])
    #expect(page.claims("1.2216").allSatisfy { $0.verdict.name != "verified" })
  }

  @Test func `what goes on from a true number is verified`() {
    let page = VerifiedPage("First $-\\ln 0.6 = 0.5108$, and then $2 \\cdot 0.5108 = 1.0216$.")
    #expect(page.verdicts == ["0.5108 verified", "1.0216 verified"])
  }

  @Test func `a number too short to be one of a kind is not carried on`() {
    let page = VerifiedPage("First $0.3 \\cdot 3 = 0.8$, and then $2 \\cdot 0.8 = 1.6$.")
    #expect(page.verdicts == ["0.8 refuted", "1.6 verified"])
  }

  @Test func `only wrong numbers are kept, with what they really are`() throws {
    var errors = UpstreamErrors()
    errors.note(VerifiedPage("$-\\ln 0.6 = 0.6108$ and $-\\ln 0.5 = 0.6931$").result.claims)
    #expect(errors.values.keys.sorted() == ["0.6108"])
    let real = try #require(errors.values["0.6108"])
    #expect(real.lower <= 0.5108256237659907 && 0.5108256237659907 <= real.upper)
  }
}
