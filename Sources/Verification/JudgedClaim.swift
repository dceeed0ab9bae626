package import Claims

/// A claim with everything that is said of it.
package struct JudgedClaim: Sendable, Hashable {
  /// What the note asserts.
  package let claim: Claim
  /// What is said of it.
  package let verdict: Verdict
  /// The value it was compared with, in the claim's unit; `nil` if there is none.
  package let computed: ComputedValue?
  /// Bounds that contain the true value, lower then upper.
  package let enclosure: ClosedRange<Double>?
  /// The computed value as the author would have printed it, to the literal's precision.
  package let rendered: String?
  /// How the value came about.
  package let evidence: Evidence
  /// Mistakes that give the printed number.
  package let nearMisses: [NearMiss]

  /// A judged claim with all of its parts.
  package init(
    claim: Claim, verdict: Verdict, computed: ComputedValue? = nil, enclosure: ClosedRange<Double>? = nil,
    rendered: String? = nil, evidence: Evidence = Evidence(""), nearMisses: [NearMiss] = []
  ) {
    self.claim = claim
    self.verdict = verdict
    self.computed = computed
    self.enclosure = enclosure
    self.rendered = rendered
    self.evidence = evidence
    self.nearMisses = nearMisses
  }
}
