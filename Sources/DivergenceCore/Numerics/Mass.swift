/// A probability or a weight that is an exact sum of doubles, beside its leading digits: significand ·
/// 2^exponent.
struct Mass {
  /// All of it.
  let sum: ExactSum
  /// Its leading digits, in [1, 2) unless it is 0; relative error below 2^-100.
  let significand: DoubleDouble
  /// The binary order of magnitude; 0 for 0.
  let exponent: Int

  /// 1, exactly.
  static let one = Mass(ExactSum(1))

  init(_ sum: ExactSum) {
    self.sum = sum
    let leading = sum.parts.last ?? 0
    exponent = leading == 0 ? 0 : Int(leading.exponent)
    significand = sum.scaled(byPowerOfTwo: -exponent).value
  }

  /// One double.
  init(_ value: Double) { self.init(ExactSum(value)) }

  /// Whether it is 0.
  var isZero: Bool { sum.isZero }

  /// The number to twice the precision, however small.
  var number: ScaledNumber { ScaledNumber(significand, exponent: exponent) }

  /// The number; what is below 2^-1074 is lost.
  var value: DoubleDouble { significand.scaled(byPowerOfTwo: exponent) }

  /// The number times a power of two.
  func scaled(byPowerOfTwo power: Int) -> Mass { Mass(sum.scaled(byPowerOfTwo: power)) }

  /// `factor` times the number, where the number itself may be subnormal and the product is not.
  func multiplied(by factor: DoubleDouble) -> DoubleDouble {
    (significand * factor).scaled(byPowerOfTwo: exponent)
  }
}
