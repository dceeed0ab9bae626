/// Exponentials to about 100 bits, without the C library: the same bits on every machine.
extension DoubleDouble {
  /// e^x with a relative error below 2^-96; `+∞` and 0 beyond the range of doubles, subnormal results rounded.
  ///
  /// x = k ln 2 + r with |r| ≤ 0.35 (Cody and Waite 1980), e^r = 1 + expm1(r), then the power of two.
  package var exponential: DoubleDouble {
    if high.isNaN { return self }
    if high > 709.79 { return DoubleDouble(.infinity) }
    if high < -745.2 { return .zero }
    let (power, rest) = reducedByLogarithmOf2
    return (1 + rest.exponentialMinusOneOfReduced).scaled(byPowerOfTwo: power)
  }

  /// e^x − 1 with a relative error below 2^-95, also where x is near 0.
  package var exponentialMinusOne: DoubleDouble {
    // x + x²/2 is x below 2^-100; what follows would scale a subnormal x to nothing.
    if high.magnitude < 0x1p-100 { return self }
    if high.magnitude <= 0.35 { return exponentialMinusOneOfReduced }
    if high < -80 { return DoubleDouble(-1) }
    let value = exponential
    return value.high.isFinite ? value - 1 : value
  }

  /// e^x − 1 − x, never negative; relative error below 2^-50, and below 2^-80 for |x| ≥ 2^-12.
  ///
  /// Near 0 the series x²/2 · (1 + x/3 (1 + x/4 (…))): 8 terms leave less than 2^-108 for |x| < 2^-12.
  package var exponentialExcess: DoubleDouble {
    guard high.magnitude < 0x1p-12 else {
      let value = exponentialMinusOne
      return value.high.isFinite ? value - self : value
    }
    var sum = DoubleDouble(1)
    for divisor in stride(from: 10.0, through: 3, by: -1) { sum = 1 + self * sum / divisor }
    return squared * sum * 0.5
  }

  /// x as k ln 2 + r with |r| ≤ 0.35.
  private var reducedByLogarithmOf2: (power: Int, rest: DoubleDouble) {
    let power = (high * 1.4426950408889634).rounded()
    return (Int(power), self - Self.naturalLogarithmOf2 * power)
  }

  /// e^x − 1 for |x| ≤ 0.36: the Taylor series of x/512, then nine doublings e ↦ e (2 + e).
  ///
  /// |x/512| < 2^-10.4: terms from the sixth on are below 2^-61 of the first and are summed in double; the eleventh
  /// is below 2^-125.
  private var exponentialMinusOneOfReduced: DoubleDouble {
    let x = scaled(byPowerOfTwo: -9)
    let y = x.high
    var tail = 1 / 3_628_800.0
    for factorial in [362_880.0, 40_320, 5040, 720] { tail = tail * y + 1 / factorial }
    var sum = Self.inverseOf120 + DoubleDouble(tail * y)
    sum = Self.inverseOf24 + x * sum
    sum = Self.inverseOf6 + x * sum
    sum = 0.5 + x * sum
    var value = x + x.squared * sum
    for _ in 0..<9 { value = value * (2 + value) }
    return value
  }

  private static let inverseOf6 = 1 / DoubleDouble(6)
  private static let inverseOf24 = 1 / DoubleDouble(24)
  private static let inverseOf120 = 1 / DoubleDouble(120)
}
