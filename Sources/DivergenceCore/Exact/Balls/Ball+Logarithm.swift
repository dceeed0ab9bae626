/// Natural logarithms.
extension Ball {
  /// The logarithm of a rational above zero.
  static func logarithm(of value: ExactRational, at precision: WorkingPrecision) -> Ball {
    if let above = value.numerator.singleLimb, let below = value.denominator.singleLimb {
      let first = precision.logarithms.factored(above)
      let second = precision.logarithms.factored(below)
      if first.rest == 1, second.rest == 1 {
        let exponents = zip(first.exponents, second.exponents).map { $0 - $1 }
        return precision.logarithms.combination(exponents, limbs: precision.limbs, precision: precision.bits)
      }
    }
    return logarithm(of: value.numerator, over: value.denominator, timesPowerOfTwo: 0, at: precision)
  }

  /// The logarithm: |log(a ± e) − log a| ≤ e/(a − e). `nil` if the number may be 0 or below.
  func logarithm(at precision: WorkingPrecision) -> Ball? {
    guard !isNegative, let least = leastMagnitude else { return nil }
    let center = Self.logarithm(of: mantissa, over: .one, timesPowerOfTwo: exponent, at: precision)
    guard !error.isZero else { return center }
    return center.widened(by: error / Bound(below: least, exponent: exponent))
  }

  /// log(a/b · 2^e) for positive integers.
  ///
  /// a/b · 2^e = r · 2^k with r in [5/7, 7/5], r = (n/64) · (1 + s)/(1 − s) with n near 64 r, from 46 to 90,
  /// and s = (64 a − n b)/(64 a + n b), |s| ≤ 1/30, so log = k log 2 + log n − 6 log 2 + 2 atanh(s).
  private static func logarithm(
    of a: Magnitude, over b: Magnitude, timesPowerOfTwo exponent: Int, at precision: WorkingPrecision
  ) -> Ball {
    let difference = a.bitWidth - b.bitWidth
    var above = difference < 0 ? a.shiftedLeft(by: -difference) : a
    var below = difference > 0 ? b.shiftedLeft(by: difference) : b
    var twos = exponent + difference
    if above * Magnitude(5) > below * Magnitude(7) {
      below = below.shiftedLeft(by: 1)
      twos += 1
    } else if above * Magnitude(7) < below * Magnitude(5) {
      above = above.shiftedLeft(by: 1)
      twos -= 1
    }
    // Leading bits suffice: another n is only a little slower.
    let cut = max(0, below.bitWidth - 40)
    let ratio = (above.shiftedRight(by: cut).small << 7) / below.shiftedRight(by: cut).small
    let nearest = precision.logarithms.smoothNumber(near: (ratio + 1) / 2)
    let scaled = above.shiftedLeft(by: 6)
    let product = below * Magnitude(nearest)
    let series = doubledInverseHyperbolicTangent(
      of: scaled.distance(to: product), over: scaled + product, at: precision)
    let near = scaled < product ? series.negated : series
    guard twos != 0 || nearest != 64 else { return near }
    var exponents = precision.logarithms.factored(nearest).exponents
    exponents[0] += twos - 6
    let constant = precision.logarithms.combination(
      exponents, limbs: precision.limbs, precision: precision.bits)
    return constant.adding(near, precision: precision.bits)
  }

  /// 2 atanh(a/b) for 0 ≤ a/b ≤ 1/30: 2 s F(s²) with F(z) = 1 + z/3 + z²/5 + …
  ///
  /// s has as many significant bits as the precision, however small it is; F is near 1 and fixed point
  /// suffices.
  private static func doubledInverseHyperbolicTangent(
    of a: Magnitude, over b: Magnitude, at precision: WorkingPrecision
  ) -> Ball {
    guard !a.isZero else { return Ball(0) }
    let places = precision.bits
    let shift = places + 1 + b.bitWidth - a.bitWidth
    let quotient = a.shiftedLeft(by: shift) / b
    let s = Ball(
      isNegative: false, mantissa: quotient, exponent: -shift, error: Bound(1, exponent: -shift),
      precision: places + 64)
    // s² in units of 2^-places: s is cut by less than 2 units, which moves its square by less than one; one
    // more is cut.
    let fixed = quotient.shiftedRight(by: shift - places)
    let square = (fixed * fixed).shiftedRight(by: places)
    let factor = AtanhSeries(square: square, limbs: precision.limbs)
    return s.multiplied(by: factor.ball, precision: precision.bits).scaled(byPowerOfTwo: 1)
  }
}
