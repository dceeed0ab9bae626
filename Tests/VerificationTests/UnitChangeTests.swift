import Testing

@testable import Verification

/// Relations between amounts in different units.
@Suite struct UnitChangeTests {
  @Test(arguments: [
    ("$1 \\text{ bit} = 0.693 \\text{ nats}$", "0.693 verified"),
    ("$1 \\text{ nat} = 1.443 \\text{ bits}$", "1.443 verified"),
    ("$1 \\text{ nat} = 1.434 \\text{ bits}$", "1.434 refuted"),
    ("$0.5108 \\text{ nats} = 0.737 \\text{ bits}$", "0.737 verified"),
    ("$0.5108 \\text{ nats} = 0.754 \\text{ bits}$", "0.754 refuted"),
  ])
  func `amounts of information are converted`(formula: String, verdict: String) {
    #expect(VerifiedPage(formula).verdicts == [verdict])
  }

  @Test(arguments: [
    "$1440 \\text{ min} = 24 \\text{ h}$", "$60 \\text{ km/h} = 16.67 \\text{ m/s}$",
    "$20 \\text{ C} = 293.15 \\text{ K}$",
  ])
  func `of other units nothing is said`(formula: String) {
    #expect(
      VerifiedPage(formula).result.claims.allSatisfy { $0.verdict.name == "unverifiable" })
  }

  @Test func `a calculation may end in another unit`() {
    let page = VerifiedPage("$-\\ln 0.5 = 0.693 \\text{ nats} = 1 \\text{ bit}$")
    #expect(page.verdicts == ["0.693 verified", "1 verified"])
  }
}
