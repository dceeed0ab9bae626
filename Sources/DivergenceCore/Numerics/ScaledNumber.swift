/// A double-double with a binary exponent of its own: products of tiny probabilities, ratios of subnormal ones and
/// powers of high order neither underflow nor overflow before the one rounding at the end.
///
/// It is always finite. Relative errors are those of ``DoubleDouble``: below 2^-104 for sums of one sign, 2^-102 for
/// products and quotients.
struct ScaledNumber: Sendable, Hashable {
  /// 0, or a magnitude from 1 to 2.
  let fraction: DoubleDouble
  /// The value is fraction · 2^exponent. 0 has an exponent below that of any other number.
  let exponent: Int

  private static let exponentOfZero = -1 << 50

  /// 0, exactly.
  static let zero = ScaledNumber(0)

  /// A finite double, exactly; subnormal ones included.
  init(_ value: Double) { self.init(DoubleDouble(value), exponent: 0) }

  /// `value` · 2^`exponent`, exactly; `value` is finite and normal or zero.
  init(_ value: DoubleDouble, exponent: Int = 0) {
    guard value.high != 0 else {
      (fraction, self.exponent) = (.zero, Self.exponentOfZero)
      return
    }
    let own = Int(value.high.exponent)
    fraction = DoubleDouble(
      high: value.high.scaled(byPowerOfTwo: -own), low: value.low.scaled(byPowerOfTwo: -own))
    self.exponent = own + exponent
  }

  /// The value as one double; `±∞` beyond the range, rounded a second time where it is subnormal.
  var rounded: Double { fraction.rounded.scaled(byPowerOfTwo: exponent) }

  /// The value as a double-double, for magnitudes far from the ends of the range.
  var doubleDouble: DoubleDouble { fraction.scaled(byPowerOfTwo: exponent) }

  var isZero: Bool { fraction.high == 0 }
  var isNegative: Bool { fraction.high < 0 }

  /// Half the value, exactly.
  var half: Self { Self(fraction, exponent: exponent - 1) }

  /// The value without its sign.
  var magnitude: Self { isNegative ? -self : self }

  /// The square.
  var squared: Self { self * self }

  static func + (left: Self, right: Self) -> Self {
    if left.isZero { return right }
    if right.isZero { return left }
    let (large, small) = left.exponent >= right.exponent ? (left, right) : (right, left)
    let distance = large.exponent - small.exponent
    // Beyond this distance the smaller one lies below the last place of the sum.
    guard distance < 220 else { return large }
    return Self(large.fraction + small.fraction.scaled(byPowerOfTwo: -distance), exponent: large.exponent)
  }

  static func - (left: Self, right: Self) -> Self { left + -right }
  static prefix func - (value: Self) -> Self { Self(-value.fraction, exponent: value.exponent) }

  static func * (left: Self, right: Self) -> Self {
    Self(left.fraction * right.fraction, exponent: left.exponent + right.exponent)
  }

  static func / (left: Self, right: Self) -> Self {
    Self(left.fraction / right.fraction, exponent: left.exponent - right.exponent)
  }

  static func * (left: Self, right: DoubleDouble) -> Self { left * Self(right) }
  static func / (left: Self, right: DoubleDouble) -> Self { left / Self(right) }
  static func += (left: inout Self, right: Self) { left = left + right }
}

extension ScaledNumber: Comparable {
  /// Orders by value.
  static func < (left: Self, right: Self) -> Bool { (left - right).isNegative }
}
