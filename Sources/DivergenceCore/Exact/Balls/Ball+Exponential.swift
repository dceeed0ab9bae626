/// The exponential function and π.
extension Ball {
  /// The exponents of 2 that numbers may have, about; it keeps sums of exponents within an `Int`.
  static let exponentLimit = 1 << 40

  /// e^x: |e^(x ± δ) − e^x| ≤ 2 δ e^x for δ ≤ 1. `nil` if the error of x is greater than that.
  ///
  /// Refuses |x| ≥ ``exponentLimit``.
  func exponential(at precision: WorkingPrecision) throws(DivergenceError) -> Ball? {
    // Whatever its error: a number above the limit stays above it.
    if let least = leastMagnitude, exponent + least.bitWidth > 40 {
      throw DivergenceError.tooLarge(quantity: "a power of two", limit: Self.exponentLimit)
    }
    guard error.isZero || error.powerAbove <= 0 else { return nil }
    // One limb to spare takes up the errors of the reduction and of the squarings.
    let limbs = precision.limbs + 1
    let places = 64 * limbs
    let (rest, twos) = reduced(places: places, precision: precision)
    // The rest is below 2^-halvings after halving, so each term of Taylor's series gains that and more.
    let halvings = min(20, Int(Magnitude(UInt64(precision.bits)).squareRoot.small) / 2)
    let (series, terms) = Self.taylor(rest.shiftedRight(by: halvings), places: places)
    // In units of the last place: the rest is off by less than 2 |twos| + 4, that over 2^halvings after
    // halving, and 1 more for the cut. Each term is off by less than 4 units and twice what the rest is off.
    let restUnits = Bound(UInt64(twos.magnitude) * 2 + 4, exponent: -halvings) + Bound(1, exponent: 0)
    var units = Bound(UInt64(terms) + 2, exponent: 0) * (Bound(4, exponent: 0) + restUnits + restUnits)
    var result = series
    for _ in 0..<halvings {
      result = (result * result).shiftedRight(by: places)
      // |(y ± e)² − y²| ≤ 2 y e + e² with y ≤ 2 + e, and one unit is cut.
      let square = units * units
      units = Bound(5, exponent: 0) * units + Bound(1, exponent: 0)
      units = units + Bound(square.mantissa, exponent: square.exponent - places)
    }
    let place = twos - places
    let relative =
      Bound(above: result, exponent: place) + Bound(units.mantissa, exponent: units.exponent + place)
    let margin = Bound(units.mantissa, exponent: units.exponent + place) + relative * error + relative * error
    return Ball(
      isNegative: false, mantissa: result, exponent: place, error: margin, precision: precision.bits)
  }

  /// x = k log 2 + r with 0 ≤ r < log 2, r in units of 2^-places.
  private func reduced(places: Int, precision: WorkingPrecision) -> (rest: Magnitude, twos: Int) {
    let logarithm = precision.logarithms.value(at: 0, limbs: places / 64)
    let shift = exponent + places
    let fixed = shift >= 0 ? mantissa.shiftedLeft(by: shift) : mantissa.shiftedRight(by: -shift)
    let (quotient, remainder) = fixed.dividedWithRemainder(by: logarithm)
    let twos = Int(quotient.small)
    return isNegative ? (logarithm - remainder, -twos - 1) : (remainder, twos)
  }

  /// Σ r^i/i! in units of 2^-places, and the number of terms.
  private static func taylor(_ rest: Magnitude, places: Int) -> (sum: Magnitude, terms: Int) {
    var sum = Magnitude.one.shiftedLeft(by: places)
    var term = sum
    var index: UInt64 = 0
    while !term.isZero {
      index += 1
      term = (term * rest).shiftedRight(by: places).dividedWithRemainder(by: index).quotient
      sum = sum + term
    }
    return (sum, Int(index))
  }

  /// π = 16 atan(1/5) − 4 atan(1/239) (Machin 1706).
  static func pi(at precision: WorkingPrecision) -> Ball {
    let places = precision.bits + 64
    let (first, terms) = inverseTangent(ofOneOver: 5, places: places)
    let (second, others) = inverseTangent(ofOneOver: 239, places: places)
    let value = first.shiftedLeft(by: 4) - second.shiftedLeft(by: 2)
    // Each series is off by less than 2 units a term, either way, and 1 for what follows.
    let units = UInt64(16 * (2 * terms + 1) + 4 * (2 * others + 1))
    return Ball(
      isNegative: false, mantissa: value, exponent: -places, error: Bound(units, exponent: -places),
      precision: precision.bits)
  }

  /// 2^`places` atan(1/n) and the number of terms.
  private static func inverseTangent(ofOneOver n: UInt64, places: Int) -> (sum: Magnitude, terms: Int) {
    var power = Magnitude.one.shiftedLeft(by: places).dividedWithRemainder(by: n).quotient
    var positive = power
    var negative = Magnitude.zero
    var denominator: UInt64 = 3
    while !power.isZero {
      power = power.dividedWithRemainder(by: n * n).quotient
      let term = power.dividedWithRemainder(by: denominator).quotient
      if denominator & 2 == 2 { negative = negative + term } else { positive = positive + term }
      denominator += 2
    }
    return (positive - negative, Int(denominator / 2))
  }
}
