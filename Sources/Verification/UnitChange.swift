import Claims
import DivergenceCore
import Notation

/// A relation between numbers in different units: `1 bit = 0.693 nats`, `1440 min = 24 h`.
///
/// Amounts of information are converted; other units are not known here, and nothing is said of such a relation.
struct UnitChange {
  private let left: Member
  private let right: Member
  private let from: InformationUnit?
  private let to: InformationUnit?

  /// The change of unit at a relation of a chain; `nil` if both sides have the same unit, or one has none.
  init?(at index: Int, in chain: Chain) {
    let right = chain.members[index + 1]
    guard let unit = right.unit.map(Self.normalized) else { return nil }
    var position = index
    while chain.members[position].unit == nil {
      guard position > 0, chain.relations[position - 1].joinsEquals else { return nil }
      position -= 1
    }
    let left = chain.members[position]
    guard let before = left.unit.map(Self.normalized), before != unit else { return nil }
    self.left = left
    self.right = right
    from = InformationUnit(name: before)
    to = InformationUnit(name: unit)
    if let from, from == to { return nil }
  }

  /// The verdict on what stands on the right, which comes to `amount` as displayed.
  func judge(_ claim: Claim, displayed amount: Enclosure?) -> JudgedClaim {
    guard let from, let to, let value = left.value else {
      return JudgedClaim(claim: claim, verdict: .unverifiable(reason: "the unit changes on the way"))
    }
    let converted = value.amount * Self.factor(from, to)
    let evidence = Evidence("\(from.rawValue) are converted to \(to.rawValue)", sources: [claim.range])
    guard converted.isBounded else {
      return JudgedClaim(claim: claim, verdict: .unverifiable(reason: "the amount has no bounds"))
    }
    guard let stated = right.literal else {
      let agrees = amount.map { $0.meets(converted) } ?? false
      return JudgedClaim(
        claim: claim,
        verdict: agrees ? .verified(.rounded) : .unverifiable(reason: "the unit changes on the way"),
        computed: .number(converted.midpoint), enclosure: converted.lower...converted.upper,
        evidence: evidence)
    }
    let verdict: Verdict
    if value.isRounded, converted.meets(stated.interval()) {
      verdict = .verified(.inputsRounded)
    } else if let agreement = stated.agreement(with: converted, approximate: claim.isApproximate) {
      verdict = Verdict(agreement)
    } else {
      verdict = .verified(.rounded)
    }
    return JudgedClaim(
      claim: claim, verdict: verdict, computed: .number(converted.midpoint),
      enclosure: converted.lower...converted.upper, rendered: stated.rendering(of: converted),
      evidence: evidence)
  }

  /// How many of the second unit one of the first is.
  private static func factor(_ from: InformationUnit, _ to: InformationUnit) -> Enclosure {
    nats(from) / nats(to)
  }

  private static func nats(_ unit: InformationUnit) -> Enclosure {
    switch unit {
    case .nats: Enclosure(Rational(1))
    case .bits: Enclosure(Rational(2)).logarithm()
    case .bans: Enclosure(Rational(10)).logarithm()
    }
  }

  /// A unit in small letters, without what it is counted per.
  private static func normalized(_ unit: String) -> String {
    String(unit.lowercased().prefix { $0 != "/" && $0 != " " })
  }
}

extension Member {
  /// The amount it is: exact for a calculation and a whole number, an interval for a rounded number.
  fileprivate var value: (amount: Enclosure, isRounded: Bool)? {
    guard let literal else { return nil }
    return literal.isInteger ? (Enclosure(literal.value), false) : (literal.interval(), true)
  }
}
