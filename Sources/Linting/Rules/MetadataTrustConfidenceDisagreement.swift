import Diagnostics
import FrontMatter

extension LintRule {
  /// A page is as confident as its sources are trusted.
  static let metadataTrustConfidenceDisagreement = LintRule(
    RulePage(
      id: "metadata/trust-confidence-disagreement", severity: .warning,
      summary: "the confidence is too low for the trust level",
      what: """
        A `source_trust_level` goes with a least `confidence_score`: A with 0.9, B with 0.7, C with 0.5; D with any.
        The thresholds can be configured.
        """,
      why: "One of the two is out of date, and a reader cannot tell which.",
      wrong: "source_trust_level: A\nconfidence_score: 0.6",
      right: "source_trust_level: B\nconfidence_score: 0.75",
      remedy: "Raise the confidence or lower the trust level, whichever is wrong."),
    examples: Examples(
      accepted: [
        ExampleEntry.vault(["confidence_score": "0.9"]),
        ExampleEntry.vault(["source_trust_level": "D", "confidence_score": "0.1"]),
        ExampleEntry.vault(["source_trust_level": "B", "confidence_score": "0.7"]),
      ],
      reported: [
        ExampleEntry.vault(["confidence_score": "↓0.89"]),
        ExampleEntry.vault(["source_trust_level": "C", "confidence_score": "↓0.4"]),
      ])
  ) { subject, findings in
    guard let entry = subject.entry, let trust = entry["source_trust_level"],
      let field = entry["confidence_score"],
      let confidence = field.value.number, (0...1).contains(confidence),
      let least = subject.configuration.leastConfidence[trust.value.text], confidence < least
    else { return }
    findings.report(
      "Confidence \(field.value.text) is too low for trust level \(trust.value.text), which needs \(least) or more",
      at: field.value.range, secondary: [Annotation(trust.value.range, label: "the trust level")])
  }
}
