/// Sums, products, quotients and square roots of balls.
extension Ball {
  /// The sum.
  func adding(_ other: Ball, precision: Int) -> Ball {
    if mantissa.isZero { return other.widened(by: error) }
    if other.mantissa.isZero { return widened(by: other.error) }
    let top = max(exponent + mantissa.bitWidth, other.exponent + other.mantissa.bitWidth)
    // What is far below the greater number is cut off and counted as one unit.
    let place = max(min(exponent, other.exponent), top - precision - 64)
    let first = aligned(to: place)
    let second = other.aligned(to: place)
    let margin = first.margin + second.margin
    if isNegative == other.isNegative {
      return Ball(
        isNegative: isNegative, mantissa: first.mantissa + second.mantissa, exponent: place, error: margin,
        precision: precision)
    }
    let sign = first.mantissa < second.mantissa ? other.isNegative : isNegative
    return Ball(
      isNegative: sign, mantissa: first.mantissa.distance(to: second.mantissa), exponent: place,
      error: margin, precision: precision)
  }

  /// The mantissa in units of 2^`place`, and the error with what was cut off.
  private func aligned(to place: Int) -> (mantissa: Magnitude, margin: Bound) {
    let shift = exponent - place
    if shift >= 0 { return (mantissa.shiftedLeft(by: shift), error) }
    return (mantissa.shiftedRight(by: -shift), error + Bound(1, exponent: place))
  }

  /// The product: |(a ± e)(b ± f) − ab| ≤ |a| f + |b| e + e f.
  func multiplied(by other: Ball, precision: Int) -> Ball {
    var margin = Bound.zero
    if !error.isZero { margin = Bound(above: other.mantissa, exponent: other.exponent) * error }
    if !other.error.isZero {
      margin = margin + Bound(above: mantissa, exponent: exponent) * other.error + error * other.error
    }
    return Ball(
      isNegative: isNegative != other.isNegative, mantissa: mantissa * other.mantissa,
      exponent: exponent + other.exponent, error: margin, precision: precision)
  }

  /// The product with a rational: one multiplication and one division by its integers.
  func multiplied(by factor: ExactRational, precision: Int) -> Ball {
    guard factor.bitWidth <= 2 * precision else {
      return multiplied(by: Ball(factor, precision: precision), precision: precision)
    }
    // The shift keeps the bits that the division would take.
    let shift = factor.denominator.isOne ? 0 : factor.denominator.bitWidth
    let product = (mantissa * factor.numerator).shiftedLeft(by: shift)
    let margin =
      error.isZero
      ? .zero
      : error * Bound(above: factor.numerator, exponent: 0) / Bound(below: factor.denominator, exponent: 0)
    let cut = factor.denominator.isOne ? Bound.zero : Bound(1, exponent: exponent - shift)
    return Ball(
      isNegative: isNegative != factor.isNegative, mantissa: product / factor.denominator,
      exponent: exponent - shift, error: margin + cut, precision: precision)
  }

  /// The quotient: |(a ± e)/(b ± f) − a/b| ≤ (e + |a/b| f)/(|b| − f). `nil` if the divisor may be 0.
  func divided(by divisor: Ball, precision: Int) -> Ball? {
    guard let least = divisor.leastMagnitude else { return nil }
    let shift = max(0, precision + 1 - mantissa.bitWidth + divisor.mantissa.bitWidth)
    let quotient = mantissa.shiftedLeft(by: shift) / divisor.mantissa
    let place = exponent - divisor.exponent - shift
    // The quotient was cut: |a/b| < (quotient + 1) · 2^place.
    let ratio = Bound(above: quotient, exponent: place) + Bound(1, exponent: place)
    let margin = (error + ratio * divisor.error) / Bound(below: least, exponent: divisor.exponent)
    return Ball(
      isNegative: isNegative != divisor.isNegative, mantissa: quotient, exponent: place,
      error: margin + Bound(1, exponent: place), precision: precision)
  }

  /// The square root: |√(a ± e) − √a| ≤ e/√a for e ≤ a. `nil` if the number may be 0 or below.
  func squareRoot(precision: Int) -> Ball? {
    guard !isNegative, !mayBeZero else { return nil }
    var shift = max(0, 2 * precision + 2 - mantissa.bitWidth)
    if (exponent - shift) & 1 != 0 { shift += 1 }
    let root = mantissa.shiftedLeft(by: shift).squareRoot
    let place = (exponent - shift) / 2
    let margin = error.isZero ? .zero : error / Bound(below: root, exponent: place)
    return Ball(
      isNegative: false, mantissa: root, exponent: place, error: margin + Bound(1, exponent: place),
      precision: precision)
  }

  /// The number to a power from 0, by repeated squaring.
  func power(_ exponent: UInt, precision: Int) -> Ball {
    var result = Ball(1)
    var square = self
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = result.multiplied(by: square, precision: precision) }
      rest >>= 1
      if rest > 0 { square = square.multiplied(by: square, precision: precision) }
    }
    return result
  }
}
