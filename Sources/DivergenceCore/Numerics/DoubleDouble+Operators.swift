/// Arithmetic as formulas are written. Relative errors are those of the named operations: below 2^-104 for sums of one
/// sign, 2^-102 for products and quotients. Operands far from overflow and underflow; infinities become NaN.
extension DoubleDouble {
  static func + (left: Self, right: Self) -> Self { left.adding(right) }
  static func + (left: Self, right: Double) -> Self { left.adding(Self(right)) }
  static func + (left: Double, right: Self) -> Self { Self(left).adding(right) }

  static func - (left: Self, right: Self) -> Self { left.adding(right.negated) }
  static func - (left: Self, right: Double) -> Self { left.adding(Self(-right)) }
  static func - (left: Double, right: Self) -> Self { Self(left).adding(right.negated) }

  static func * (left: Self, right: Self) -> Self { left.multiplied(by: right) }
  static func * (left: Self, right: Double) -> Self { left.multiplied(by: right) }
  static func * (left: Double, right: Self) -> Self { right.multiplied(by: left) }

  static func / (left: Self, right: Self) -> Self { Self(quotientOf: left, right) }
  static func / (left: Self, right: Double) -> Self { Self(quotientOf: left, Self(right)) }
  static func / (left: Double, right: Self) -> Self { Self(quotientOf: Self(left), right) }

  static prefix func - (value: Self) -> Self { value.negated }

  static func += (left: inout Self, right: Self) { left = left + right }
  static func += (left: inout Self, right: Double) { left = left + right }
  static func *= (left: inout Self, right: Self) { left = left * right }

  /// 0, exactly.
  static let zero = DoubleDouble(0)

  /// The number without its sign.
  var magnitude: Self { high < 0 ? negated : self }

  /// The square.
  var squared: Self { self * self }
}

extension DoubleDouble: Comparable {
  /// Orders by value; both are normalised, so the high parts decide unless they are the same.
  package static func < (left: Self, right: Self) -> Bool {
    left.high < right.high || (left.high == right.high && left.low < right.low)
  }
}
