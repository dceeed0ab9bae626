/// Logarithms, roots and powers to about 100 bits, without the C library: the same bits on every machine.
extension DoubleDouble {
  /// The natural logarithm of a positive number, relative error below 2^-98 also near 1; −∞ for 0.
  ///
  /// x = m · 2^k with m in [1/√2, √2]; log m = 2 atanh((m − 1)/(m + 1)).
  package var logarithm: DoubleDouble {
    if high == 0 { return DoubleDouble(-.infinity) }
    guard high > 0, high.isFinite else { return DoubleDouble(high == .infinity ? .infinity : .nan) }
    var power = Int(high.exponent)
    if high.significand > 1.4142135623730951 { power += 1 }
    let m = scaled(byPowerOfTwo: -power)
    let near = 2 * ((m - 1) / (m + 1)).inverseHyperbolicTangentOfReduced
    return power == 0 ? near : Self.naturalLogarithmOf2 * Double(power) + near
  }

  /// log(1 + x) for x > −1, relative error below 2^-98 also near 0.
  package var logarithmOnePlus: DoubleDouble {
    guard high.magnitude < 0.25 else { return (1 + self).logarithm }
    return 2 * (self / (2 + self)).inverseHyperbolicTangentOfReduced
  }

  /// x − log(1 + x) for x > −1, never negative; relative error below 2^-80.
  ///
  /// Near 0 the series x²/2 · (1 − 2x/3 + 2x²/4 − …): 10 terms leave less than 2^-108 for |x| < 2^-12.
  package var logarithmicExcess: DoubleDouble {
    guard high.magnitude < 0x1p-12 else { return self - logarithmOnePlus }
    var sum = DoubleDouble.zero
    for divisor in stride(from: 11.0, through: 2, by: -1) { sum = 1 / DoubleDouble(divisor) - self * sum }
    return squared * sum
  }

  /// The square root of a number that is not negative, relative error below 2^-103.
  package var squareRoot: DoubleDouble {
    guard high > 0 else { return DoubleDouble(high == 0 ? 0 : .nan) }
    guard high.isFinite else { return self }
    if high < 0x1p-900 {
      return scaled(byPowerOfTwo: 200).squareRoot.scaled(byPowerOfTwo: -100)
    }
    let root = high.squareRoot()
    let rest = self - DoubleDouble(productOf: root, root)
    return DoubleDouble(renormalizing: root, rest.high / (2 * root))
  }

  /// x to the power `exponent` for positive x: e^(y log x), relative error below |y log x| · 2^-96.
  package func raised(to exponent: DoubleDouble) -> DoubleDouble { (exponent * logarithm).exponential }

  /// atanh(s) for |s| ≤ 0.18, relative error below 2^-100.
  ///
  /// s (1 + z/3 + z²/5 + …) with z = s² ≤ 0.0324: terms from the tenth on are below 2^-53 of the first and are summed
  /// in double, 23 terms leave less than 2^-113.
  private var inverseHyperbolicTangentOfReduced: DoubleDouble {
    let z = squared
    var tail = 1.0 / 47
    for divisor in stride(from: 45.0, through: 21, by: -2) { tail = tail * z.high + 1 / divisor }
    var sum = DoubleDouble(tail)
    for inverse in Self.inverseOddNumbers { sum = inverse + z * sum }
    return self * sum
  }

  /// 1/19, 1/17, …, 1/3, 1.
  private static let inverseOddNumbers = stride(from: 19.0, through: 1, by: -2).map { 1 / DoubleDouble($0) }
}
