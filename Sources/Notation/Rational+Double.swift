import BigInt

extension Rational {
  /// The greatest double at or below the value and the least at or above it, or one step wider.
  ///
  /// Small fractions divide in hardware, whose quotient is within half a step; large ones are scaled to
  /// 64 bits first and cut, which is below by less than a step.
  package var doubleBounds: (lower: Double, upper: Double) {
    if numerator.magnitude.bitWidth <= 53, denominator.magnitude.bitWidth <= 53 {
      let quotient = Double(Int64(numerator)) / Double(Int64(denominator))
      return denominator == 1 ? (quotient, quotient) : (quotient.nextDown, quotient.nextUp)
    }
    let above = numerator.magnitude
    let below = denominator.magnitude
    let shift = 64 - (above.bitWidth - below.bitWidth)
    let (scaled, remainder) =
      shift >= 0
      ? (above << shift).quotientAndRemainder(dividingBy: below)
      : above.quotientAndRemainder(dividingBy: below << -shift)
    let drop = max(0, scaled.bitWidth - 53)
    let kept = scaled >> drop
    let isExact = remainder.isZero && kept << drop == scaled
    let exponent = drop - shift
    var lower = Rational.scaled(Double(UInt64(kept)), by: exponent)
    var upper = isExact && exponent > -1_070 ? lower : lower.nextUp
    if exponent <= -1_070 { lower = max(0, lower.nextDown) }
    if lower == .infinity { (lower, upper) = (.greatestFiniteMagnitude, .infinity) }
    return isNegative ? (-upper, -lower) : (lower, upper)
  }

  /// `value · 2^exponent`, in two steps so that neither overflows early.
  private static func scaled(_ value: Double, by exponent: Int) -> Double {
    let bounded = max(-2_400, min(2_400, exponent))
    let half = bounded / 2
    let first = Double(sign: .plus, exponent: max(-1_022, min(1_023, half)), significand: value)
    return Double(sign: .plus, exponent: bounded - max(-1_022, min(1_023, half)), significand: first)
  }

  /// The nearest double, for display.
  package var approximation: Double {
    let (lower, upper) = doubleBounds
    guard lower.isFinite, upper.isFinite else { return isNegative ? -.infinity : .infinity }
    return lower + (upper - lower) / 2
  }
}
