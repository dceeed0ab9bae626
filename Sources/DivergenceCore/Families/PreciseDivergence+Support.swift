extension PreciseDivergence {
  /// `+∞`, because P has mass all over the interval `support` and Q has none outside of `other`; the witness
  /// is the lowest part of the one that is not in the other.
  static func infinite(
    support: (lower: Double, upper: Double), beyond other: (lower: Double, upper: Double)
  ) -> PreciseDivergence {
    let isBelow = support.lower < other.lower
    let lower = isBelow ? support.lower : max(other.upper, support.lower)
    let upper = isBelow ? min(other.lower, support.upper) : support.upper
    return PreciseDivergence(infiniteBecauseOf: .interval(lower: lower, upper: upper))
  }
}
