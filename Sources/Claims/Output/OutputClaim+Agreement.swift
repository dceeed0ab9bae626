package import Notation

extension OutputClaim.Candidate {
  /// How a printed literal agrees with this value; `nil` if a whole number may be meant exactly or rounded.
  ///
  /// The value is a double: it stands for itself and its neighbours within four units in the last place, so that a
  /// decimal tie that the double just misses (0.8045) is accepted both ways. Digits printed alike always agree.
  /// A value that only rounding keeps from a whole number (1e-9 absolute) equals it.
  package func agreement(with literal: DecimalLiteral, isApproximate: Bool) -> Agreement? {
    if value.isNaN || value.isInfinite { return .wrong }
    if literal.isInteger, !literal.isPercent {
      let nearest = value.rounded()
      if Rational(nearest) == literal.value {
        if value == nearest { return .exact }
        if abs(value - nearest) <= 1e-9 { return .rounded }
      }
    }
    if !text.isEmpty, text == literal.text { return .rounded }
    let width = 4 * value.ulp
    let enclosure = Enclosure(lower: value - width, upper: value + width)
    return literal.agreement(with: enclosure, approximate: isApproximate)
  }
}
