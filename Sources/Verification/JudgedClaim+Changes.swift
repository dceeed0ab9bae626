extension JudgedClaim {
  /// The same claim with another verdict.
  func with(_ verdict: Verdict) -> JudgedClaim {
    JudgedClaim(
      claim: claim, verdict: verdict, computed: computed, enclosure: enclosure, rendered: rendered,
      evidence: evidence, nearMisses: nearMisses)
  }

  /// The same claim, its evidence saying which interpreter on the user's machine computed the value.
  func computed(by interpreter: String) -> JudgedClaim {
    guard !evidence.text.isEmpty else { return self }
    return JudgedClaim(
      claim: claim, verdict: verdict, computed: computed, enclosure: enclosure, rendered: rendered,
      evidence: Evidence(evidence.text + " (\(interpreter))", sources: evidence.sources),
      nearMisses: nearMisses)
  }
}
