import Claims
import Notation
import SourceText

/// Judges worked calculations.
enum ChainClaimJudge {
  /// The verdicts on the claims of a calculation, in order.
  ///
  /// A bare `log` is read in the base that the chain's unit asks for; without one, in the first base (natural, two,
  /// ten) in which every relation holds, and if there is none in the one that leaves the least wrong.
  ///
  /// `upstream` has the printed numbers that the page stated before and that are false, with what they really are: a
  /// calculation that goes on from one of them is wrong with it.
  static func judge(_ chain: ChainClaim, upstream: UpstreamErrors = UpstreamErrors()) -> [JudgedClaim] {
    let bases: [LogarithmBase] =
      if let stated = chain.statedBase { [stated] } else if chain.hasBareLogarithm {
        LogarithmBase.allCases
      } else {
        [.natural]
      }
    let readings = bases.map { base in
      (
        base: base,
        links: ChainJudge.judge(
          chain.chain,
          in: ChainJudge.Context(
            logarithm: base, isLogarithmStated: chain.statedBase != nil, provenance: upstream.values,
            refuted: upstream.magnitudes))
      )
    }
    guard let best = readings.min(by: { faults($0.links) < faults($1.links) }) else { return [] }
    let note =
      chain.hasBareLogarithm && (chain.statedBase != nil || best.base != .natural)
      ? "; `log` read in base \(best.base.words)" : ""
    let inherited = upstream.values.keys.sorted().filter { chain.mentions($0) }
      .map { "; \($0) is false where the page states it" }.joined()
    return zip(chain.claims, best.links).flatMap { claims, link -> [JudgedClaim] in
      if let converted = UnitChange(at: link.index, in: chain.chain) {
        return claims.map { converted.judge($0, displayed: link.right) }
      }
      return judged(
        claims.filter { link.consequenceOf == nil || DecimalLiteral($0.literal) != nil }, link,
        note + inherited)
    }
  }

  /// How much is wrong in a reading: fewer faults are better, small ones better than large ones.
  private static func faults(_ links: [LinkJudgement]) -> Int {
    links.reduce(0) { sum, link in
      switch link.outcome {
      case .holds, .notNumeric: sum
      case .undecided: sum + 1
      case .truncated: sum + 2
      case .fails(.lastDigit): sum + 4
      case .fails(.wrong): sum + 16
      }
    }
  }

  private static func judged(_ claims: [Claim], _ link: LinkJudgement, _ note: String) -> [JudgedClaim] {
    if claims.count > 1 {
      guard link.elements.count == claims.count else {
        return claims.map {
          JudgedClaim(
            claim: $0, verdict: .unverifiable(reason: reason(of: link) ?? "the list cannot be computed"))
        }
      }
      return zip(claims, link.elements).map { claim, element in judged(claim, element, link, note) }
    }
    return claims.map { claim in
      let value = link.first ?? link.left
      let verdict = Verdict(link)
      return JudgedClaim(
        claim: claim, verdict: verdict, computed: value.flatMap(computed), enclosure: value.flatMap(\.bounds),
        rendered: link.rendered, evidence: Evidence(link.evidence + note, sources: [claim.range]))
    }
  }

  private static func judged(_ claim: Claim, _ element: PartJudgement, _ link: LinkJudgement, _ note: String)
    -> JudgedClaim
  {
    let verdict: Verdict =
      element.agreement.map(Verdict.init) ?? .unverifiable(reason: "its bounds do not decide it")
    return JudgedClaim(
      claim: claim, verdict: verdict, computed: computed(element.value), enclosure: element.value.bounds,
      rendered: element.rendered, evidence: Evidence(link.evidence + note, sources: [claim.range]))
  }

  private static func computed(_ value: Enclosure) -> ComputedValue? {
    guard value.isDefined, value.isBounded else { return nil }
    return .number(value.exact?.approximation ?? value.midpoint)
  }

  private static func reason(of link: LinkJudgement) -> String? {
    switch link.outcome {
    case .notNumeric(let reason), .undecided(let reason): reason
    case .holds, .truncated, .fails: nil
    }
  }
}

extension Verdict {
  /// The verdict that the judgement of one relation is.
  fileprivate init(_ link: LinkJudgement) {
    switch link.outcome {
    case .holds(let mode): self = .verified(Mode(mode))
    case .truncated: self = .truncated
    case .fails(.lastDigit): self = .refuted(.lastDigit)
    case .fails(.wrong): self = .refuted(.wrong)
    case .undecided(let reason), .notNumeric(let reason): self = .unverifiable(reason: reason)
    }
  }
}

extension Verdict.Mode {
  fileprivate init(_ mode: LinkJudgement.Mode) {
    self =
      switch mode {
      case .exact: .exact
      case .rounded: .rounded
      case .approximate: .approximate
      case .inputsRounded: .inputsRounded
      }
  }
}

extension Enclosure {
  /// The bounds as a closed range; `nil` where there is no number.
  fileprivate var bounds: ClosedRange<Double>? { isDefined ? lower...upper : nil }
}

extension LogarithmBase {
  fileprivate var words: String {
    switch self {
    case .natural: "e"
    case .two: "2"
    case .ten: "10"
    }
  }
}
