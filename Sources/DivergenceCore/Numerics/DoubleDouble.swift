/// A number as the unevaluated sum of two doubles, about 106 bits (Dekker 1971; Hida, Li and Bailey 2001).
///
/// `high` is the sum rounded to nearest. Products use the fused multiply-add, which is exact on every machine,
/// so results have the same bits everywhere.
package struct DoubleDouble: Sendable, Hashable {
  /// The value, rounded to nearest.
  package var high: Double
  /// What rounding left over.
  package var low: Double

  /// ln 2, error below 2^-108.
  static let naturalLogarithmOf2 = DoubleDouble(high: 0.6931471805599453, low: 2.3190468138462996e-17)
  /// ln 10, error below 2^-106.
  static let naturalLogarithmOf10 = DoubleDouble(high: 2.302585092994046, low: -2.1707562233822494e-16)

  /// Both parts as they are; `low` is at most half an ulp of `high`.
  package init(high: Double, low: Double) {
    self.high = high
    self.low = low
  }

  /// A double, exactly.
  package init(_ value: Double) { self.init(high: value, low: 0) }

  /// `left + right`, exactly (Knuth's TwoSum; any order of magnitude).
  init(sumOf left: Double, _ right: Double) {
    let sum = left + right
    let virtual = sum - left
    self.init(high: sum, low: (left - (sum - virtual)) + (right - virtual))
  }

  /// `left · right`, exactly unless the low part underflows.
  init(productOf left: Double, _ right: Double) {
    let product = left * right
    self.init(high: product, low: (-product).addingProduct(left, right))
  }

  /// `dividend / divisor` with a relative error below 2^-104, for operands far from overflow and underflow.
  init(quotientOf dividend: DoubleDouble, _ divisor: DoubleDouble) {
    let quotient = dividend.high / divisor.high
    let remainder = (-quotient).addingRemainder(of: dividend, by: divisor)
    self.init(renormalizing: quotient, remainder / divisor.high)
  }

  /// The pair whose sum is that of `large` and `small`, `|large| ≥ |small|` or `large` zero.
  init(renormalizing large: Double, _ small: Double) {
    let sum = large + small
    self.init(high: sum, low: small - (sum - large))
  }

  /// The value as one double; within half an ulp and 2^-100 of the exact one.
  package var rounded: Double { high + low }

  /// The sum with a relative error below 2^-104 if both have one sign.
  func adding(_ other: DoubleDouble) -> DoubleDouble {
    let highs = DoubleDouble(sumOf: high, other.high)
    let lows = DoubleDouble(sumOf: low, other.low)
    let first = DoubleDouble(renormalizing: highs.high, highs.low + lows.high)
    return DoubleDouble(renormalizing: first.high, first.low + lows.low)
  }

  /// The product with a relative error below 2^-103.
  func multiplied(by factor: Double) -> DoubleDouble {
    let product = DoubleDouble(productOf: high, factor)
    return DoubleDouble(renormalizing: product.high, product.low.addingProduct(low, factor))
  }

  /// The product with a relative error below 2^-102.
  func multiplied(by factor: DoubleDouble) -> DoubleDouble {
    let product = DoubleDouble(productOf: high, factor.high)
    let cross = (high * factor.low).addingProduct(low, factor.high)
    return DoubleDouble(renormalizing: product.high, product.low + cross)
  }

  /// Both parts times a power of two: exact as long as neither underflows.
  func scaled(byPowerOfTwo exponent: Int) -> DoubleDouble {
    DoubleDouble(high: high.scaled(byPowerOfTwo: exponent), low: low.scaled(byPowerOfTwo: exponent))
  }

  /// The number with the other sign.
  var negated: DoubleDouble { DoubleDouble(high: -high, low: -low) }
}

extension Double {
  /// The number times 2^`exponent`, rounded once; 0 or ±∞ beyond the range.
  func scaled(byPowerOfTwo exponent: Int) -> Double {
    Double(sign: .plus, exponent: exponent, significand: self)
  }

  /// For `self = -quotient`: `dividend - quotient · divisor`, to first order in the low parts.
  fileprivate func addingRemainder(of dividend: DoubleDouble, by divisor: DoubleDouble) -> Double {
    let high = dividend.high.addingProduct(self, divisor.high)
    return high + dividend.low.addingProduct(self, divisor.low)
  }
}
