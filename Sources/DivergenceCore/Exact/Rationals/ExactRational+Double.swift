extension ExactRational {
  /// The number that a double is, exactly: 0.1 becomes 3602879701896397/2^55. Refuses NaN and ±∞.
  public init(exactly value: Double) throws(DivergenceError) {
    try Self.requireFinite(value)
    let exponent = value == 0 ? 0 : Int(value.exponent) - Double.significandBitCount
    // |value| = significand · 2^exponent, an integer below 2^53 once scaled.
    let significand = Magnitude(UInt64(value.magnitude.significand * 0x1p52))
    guard exponent < 0 else {
      self.init(
        isNegative: value < 0, numerator: significand.shiftedLeft(by: exponent), lowestTermsOver: .one)
      return
    }
    let common = min(significand.trailingZeroBitCount, -exponent)
    self.init(
      isNegative: value < 0, numerator: significand.shiftedRight(by: common),
      lowestTermsOver: Magnitude.one.shiftedLeft(by: value == 0 ? 0 : -exponent - common))
  }

  /// The shortest decimal that reads back as the double: 0.1 becomes 1/10. Refuses NaN and ±∞.
  public init(shortestDecimalOf value: Double) throws(DivergenceError) {
    try Self.requireFinite(value)
    try self.init(value.description)
  }

  private static func requireFinite(_ value: Double) throws(DivergenceError) {
    if value.isNaN { throw DivergenceError.notANumber(index: 0) }
    if value.isInfinite { throw DivergenceError.infinite(index: 0) }
  }

  /// The nearest double; ties go to the even one, what is beyond the range is ±∞.
  public var nearestDouble: Double { neighbors.nearest }

  /// The greatest double at or below the number.
  public var lowerDouble: Double { neighbors.lower }

  /// The least double at or above the number.
  public var upperDouble: Double { neighbors.upper }

  /// The doubles around the number.
  var neighbors: DoubleNeighbors {
    // 66 bits of the quotient, and whether anything is left, decide every rounding.
    let shift = 66 - numerator.bitWidth + denominator.bitWidth
    let (quotient, remainder) =
      shift >= 0
      ? numerator.shiftedLeft(by: shift).dividedWithRemainder(by: denominator)
      : numerator.dividedWithRemainder(by: denominator.shiftedLeft(by: -shift))
    return DoubleNeighbors(
      isNegative: isNegative, magnitude: quotient, exponent: -shift, hasRemainder: !remainder.isZero)
  }
}
