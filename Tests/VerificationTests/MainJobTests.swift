import Claims
import DivergenceCore
import SourceText
import Testing

@testable import Verification

/// What a page with every common form of documented number must get said of it.
@Suite struct MainJobTests {
  private static func page(replacing old: String = "", by new: String = "") throws -> VerifiedPage {
    try VerifiedPage.fixture("Coins_And_Classes", replacing: old, by: new)
  }

  @Test func `every number gets its verdict`() throws {
    #expect(
      try Self.page().verdicts == [
        "0.51 verified", "0.05 verified",
        "0.0000 verified", "0.5108 verified", "0.5108 verified", "0.5108 verified",
        "0.5 \\cdot \\log(0.556) + 0.5 \\cdot \\log(5) verified",
        "0.5 \\cdot (-0.588) + 0.5 \\cdot (1.609) verified",
        "-0.294 + 0.805 verified", "0.511 verified",
        "0.5108 verified", "0.0144 refuted", "0.0000 verified",
      ])
  }

  @Test func `the refuted divergence is computed and printed as the page should print it`() throws {
    let claim = try #require(try Self.page().claims("0.0144").first)
    let value = try #require(claim.value)
    #expect(abs(value - 0.0071673531) < 1e-9)
    #expect(claim.rendered == "0.0072")
    #expect(claim.verdict == .refuted(.wrong))
    #expect(claim.claim.surface == .outputComment)
  }

  @Test func `a wrong end of the chain over three display blocks refutes the last relation alone`() throws {
    let page = try Self.page(replacing: "= 0.511 \\text", by: "= 0.611 \\text")
    let chain = page.result.claims.filter { $0.claim.surface == .chain && $0.claim.range.lowerBound > 1700 }
    #expect(chain.map(\.verdict.name) == ["verified", "verified", "verified", "refuted"])
    #expect(chain.last?.claim.literal == "0.611")
  }

  @Test func `a wrong number after the line in mojibake is refuted at its place`() throws {
    let page = try Self.page(
      replacing: "# cross-entropy:        0.5108", by: "# cross-entropy:        0.5180")
    #expect(page.claims("0.5180").map(\.verdict) == [.refuted(.wrong)])
    #expect(page.claims("0.0000").map(\.verdict.name) == ["verified", "verified"])
  }

  @Test func `fragments with free names are no failure`() throws {
    let snippets = try Self.page().result.snippets.filter { $0.language == "python" }
    #expect(snippets.map(\.status) == [.freeNames, .freeNames, .ran, .ran])
    #expect(snippets[0].reason?.contains("'functional'") ?? false)
    #expect(snippets[1].reason?.contains("'scores'") ?? false)
  }

  @Test func `numbers marked as approximate are refuted where they are far off`() throws {
    let page = try VerifiedPage.fixture("Two_Directions")
    #expect(page.verdicts == ["0.026 refuted", "0.027 refuted"])
    let values = page.result.claims.compactMap(\.value)
    #expect(zip(values, [0.0339798, 0.0353349]).allSatisfy { abs($0 - $1) < 1e-7 })
    #expect(page.result.claims.allSatisfy { $0.claim.isApproximate && $0.claim.unit == .nats })
  }
}
