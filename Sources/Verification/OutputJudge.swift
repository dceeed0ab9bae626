import Claims
import DivergenceCore
import Notation

/// Judges numbers about output.
enum OutputJudge {
  /// The verdict on a number about what a statement showed.
  ///
  /// Any of several candidates may confirm it; only a certain one refutes it.
  static func judge(_ output: OutputClaim) -> JudgedClaim {
    switch output.basis {
    case .nothing(let reason):
      return JudgedClaim(claim: output.claim, verdict: .unverifiable(reason: reason))
    case .shown(let candidates, let certainty):
      return judge(output, against: candidates, certainty)
    }
  }

  private static func judge(
    _ output: OutputClaim, against candidates: [OutputClaim.Candidate], _ certainty: OutputClaim.Certainty
  ) -> JudgedClaim {
    let agreements = candidates.map {
      $0.agreement(with: output.literal, isApproximate: output.claim.isApproximate)
    }
    if let index = agreements.firstIndex(where: { $0?.isAgreement ?? false }),
      let agreement = agreements[index]
    {
      return judged(output, candidates[index], Verdict(agreement))
    }
    guard certainty == .certain, candidates.count == 1, let agreement = agreements.first else {
      let shown = candidates.prefix(3).map { Self.describe($0) }.joined(separator: ", ")
      let more = candidates.count > 3 ? ", …" : ""
      return JudgedClaim(
        claim: output.claim,
        verdict: .unverifiable(
          reason: "it is not clear what the number states; the statement shows \(shown)\(more)"),
        evidence: Evidence("`\(output.claim.subject)` shows \(shown)\(more)", sources: [output.statement]))
    }
    if candidates[0].isRounded,
      DecimalLiteral(candidates[0].text).map({ output.literal.unit < $0.unit }) ?? true
    {
      return judged(
        output, candidates[0],
        .unverifiable(reason: "the statement prints fewer digits (\(candidates[0].text)) than the number has")
      )
    }
    guard let agreement else {
      return judged(
        output, candidates[0], .unverifiable(reason: "a whole number may be meant exactly or rounded"))
    }
    if let reason = otherUnit(of: output, candidates[0]) ?? noise(of: output, candidates[0])
      ?? otherScale(of: output, candidates[0])
    {
      return judged(output, candidates[0], .unverifiable(reason: reason))
    }
    return judged(output, candidates[0], Verdict(agreement))
  }

  /// Why a number with a unit may be right although the value is not it: the value is right in another unit.
  private static func otherUnit(of output: OutputClaim, _ candidate: OutputClaim.Candidate) -> String? {
    guard output.claim.unit != nil || speaksOfLogarithms(output.claim.text) else { return nil }
    for unit in InformationUnit.allCases where output.claim.unit.map({ $0 == unit }) ?? true {
      for other in InformationUnit.allCases where other != unit {
        let converted = candidate.value * other.natsPerUnit / unit.natsPerUnit
        let value = OutputClaim.Candidate(value: converted, exactInteger: nil, text: "")
        let agreement = value.agreement(with: output.literal, isApproximate: output.claim.isApproximate)
        if agreement?.isAgreement ?? false {
          return
            "the statement shows \(candidate.value), which is the stated number if that is in \(other.rawValue)"
        }
      }
    }
    return nil
  }

  /// Whether a line names a base or a unit, so that its number may be meant in another one: `0.699 (log10)`.
  private static func speaksOfLogarithms(_ text: String) -> Bool {
    let lowered = text.lowercased()
    return ["log", "bit", "nat", "base", "ln"].contains { lowered.contains($0) }
  }

  /// Why a number is not refuted that differs from the value in the last bits alone.
  private static func noise(of output: OutputClaim, _ candidate: OutputClaim.Candidate) -> String? {
    guard candidate.isWithinNoise(of: output.literal) else { return nil }
    return "it differs from \(candidate.value) only by what another machine's rounding may change"
  }

  /// Why a percentage is not refuted whose digits are the value's: the value may be in percent already.
  private static func otherScale(of output: OutputClaim, _ candidate: OutputClaim.Candidate) -> String? {
    guard output.literal.isPercent else { return nil }
    let scaled = OutputClaim.Candidate(value: candidate.value / 100, exactInteger: nil, text: "")
    let agreement = scaled.agreement(with: output.literal, isApproximate: output.claim.isApproximate)
    return agreement?.isAgreement ?? false
      ? "the statement shows \(candidate.value), which is the stated number if that is in percent" : nil
  }

  private static func judged(
    _ output: OutputClaim, _ candidate: OutputClaim.Candidate, _ verdict: Verdict
  ) -> JudgedClaim {
    let value = candidate.value
    return JudgedClaim(
      claim: output.claim, verdict: verdict, computed: .number(value),
      enclosure: value.isFinite ? value...value : nil,
      rendered: value.isFinite ? output.literal.rendering(of: Enclosure(lower: value, upper: value)) : nil,
      evidence: Evidence(
        "`\(output.claim.subject)` gives \(describe(candidate))", sources: [output.statement]))
  }

  private static func describe(_ candidate: OutputClaim.Candidate) -> String {
    let value = candidate.value.description
    return candidate.text.isEmpty || candidate.text == value
      ? value : "\(value), printed as \(candidate.text)"
  }
}

extension Verdict {
  /// The verdict that an agreement is.
  init(_ agreement: Agreement) {
    self =
      switch agreement {
      case .exact: .verified(.exact)
      case .rounded: .verified(.rounded)
      case .approximate: .verified(.approximate)
      case .truncated: .truncated
      case .lastDigit: .refuted(.lastDigit)
      case .wrong: .refuted(.wrong)
      }
  }
}
