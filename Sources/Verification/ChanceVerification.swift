import Claims
import Notes

/// Tells what of a page holds whatever chance does: the page is run again with other chances, and a verdict stands only
/// if every run gives the same one, for the same printed value.
///
/// A number that chance decides is unverifiable, not wrong.
enum ChanceVerification {
  /// How often a page is run that takes few steps. Sixteen runs agree by luck on the toss of one fair coin once in
  /// 32,768 times.
  private static let mostRuns = 16
  /// How often a page is run that takes many: then nothing that it shows is called wrong.
  private static let fewestRuns = 4

  /// The verdicts on `note` that do not depend on chance; `first` is what the first run gave, `judge` gives others.
  static func verification(
    _ first: NoteVerification, isExpensive: Bool, judge: (_ entropy: UInt64) -> NoteVerification
  ) -> NoteVerification {
    let runs = isExpensive ? fewestRuns : mostRuns
    let others = (1..<runs).map { judge(UInt64($0)) }
    let claims = first.claims.map { claim in
      stable(claim, others.map { match(claim, in: $0.claims) }, mayRefute: !isExpensive)
    }
    return NoteVerification(claims: claims, formulas: first.formulas, snippets: first.snippets)
  }

  /// The same claim in another run; `nil` if it was not found there.
  private static func match(_ claim: JudgedClaim, in claims: [JudgedClaim]) -> JudgedClaim? {
    claims.first { $0.claim.range == claim.claim.range && $0.claim.literal == claim.claim.literal }
  }

  private static func stable(_ claim: JudgedClaim, _ others: [JudgedClaim?], mayRefute: Bool) -> JudgedClaim {
    switch claim.verdict {
    case .unverifiable, .exempt: return claim
    case .verified, .truncated, .refuted: break
    }
    let isSame = others.allSatisfy { other in
      other.map { $0.verdict.isSameKind(as: claim.verdict) && $0.rendered == claim.rendered } ?? false
    }
    let isExact = others.allSatisfy { $0?.computed == claim.computed }
    if isSame, isExact || claim.verdict.isVerified || mayRefute { return claim }
    let values = ([claim] + others.compactMap(\.self)).compactMap { $0.rendered }
    var seen: Set<String> = []
    let shown = values.filter { seen.insert($0).inserted }.prefix(3).joined(separator: ", ")
    return JudgedClaim(
      claim: claim.claim,
      verdict: .unverifiable(
        reason: "it depends on chance (nothing seeds the generator)"
          + (shown.isEmpty ? "" : "; several runs give \(shown)")),
      computed: nil, evidence: claim.evidence)
  }
}

extension Verdict {
  /// Whether it confirms the claim.
  var isVerified: Bool { if case .verified = self { true } else { false } }

  /// Whether both say the same of a claim, however exactly.
  fileprivate func isSameKind(as other: Verdict) -> Bool {
    switch (self, other) {
    case (.verified, .verified), (.truncated, .truncated), (.refuted, .refuted): true
    default: false
    }
  }
}
