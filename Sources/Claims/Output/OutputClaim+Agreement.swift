package import Notation

extension OutputClaim.Candidate {
  /// How a printed literal agrees with this value; `nil` if a whole number may be meant exactly or rounded.
  ///
  /// The value is a double: where it does not agree itself, a neighbour within four units in the last place may, so
  /// that a decimal tie that the double just misses (0.8045) is accepted both ways, if the literal is much coarser than
  /// a double. Digits printed alike always agree.
  /// A value that only rounding keeps from a whole number (1e-9 absolute) equals it.
  package func agreement(with literal: DecimalLiteral, isApproximate: Bool) -> Agreement? {
    if let exactInteger {
      return literal.agreement(with: Enclosure(exactInteger), approximate: isApproximate)
    }
    guard let exact = Rational(value) else { return .wrong }
    if !text.isEmpty, text == literal.text { return exact == literal.value ? .exact : .rounded }
    let nearest = value.rounded()
    if Rational(nearest) == literal.value, abs(value - nearest) <= 1e-9 {
      return value == nearest ? .exact : .rounded
    }
    let agreement = literal.agreement(with: Enclosure(exact), approximate: isApproximate)
    guard let agreement, !agreement.isAgreement else { return agreement }
    let isCoarse = Double(literal.unit.doubleBounds.upper) > 64 * value.ulp
    let neighbours = [value - 4 * value.ulp, value + 4 * value.ulp].compactMap { Rational($0) }
    let isTie = neighbours.contains {
      literal.agreement(with: Enclosure($0), approximate: isApproximate)?.isAgreement ?? false
    }
    return isTie && isCoarse ? .rounded : agreement
  }

  /// Whether the literal differs from the value by no more than the order of additions or another machine's
  /// logarithm may change: eight units in the last place of the value, or of 1 if that is larger; 32 units of a float
  /// of 32 bits, where such may stand behind it.
  package func isWithinNoise(of literal: DecimalLiteral) -> Bool {
    guard exactInteger == nil, value.isFinite, !literal.isInteger else { return false }
    let scale = max(value, -value, 1)
    let noise = isSingle ? 32 * Double(Float(scale).ulp) : 8 * scale.ulp
    return Enclosure(lower: value - noise, upper: value + noise).meets(literal.interval())
  }
}
