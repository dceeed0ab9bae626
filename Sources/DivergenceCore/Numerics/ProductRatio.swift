/// ρ = (a b)/(c d) for four positive exact sums, such that neither log ρ nor ρ − 1 − log ρ loses a digit near
/// ρ = 1.
///
/// Mutual information, conditional divergence, the log-sum inequality and their relatives are sums of such
/// terms. With a b and c d exact, ρ − 1 = (a b − c d)/(c d) has a relative error below 2^-75 however small it
/// is; so have the terms, which are never negative, and 0 only for ρ = 1 (or by underflow).
struct ProductRatio {
  /// The weight c, the first factor of the denominator.
  private let weight: Mass
  /// ρ = quotient · 2^exponent, the quotient in (1/4, 4).
  private let quotient: DoubleDouble
  private let exponent: Int
  /// ρ − 1 where 1/2 ≤ ρ ≤ 2.
  private let deviation: DoubleDouble?

  /// The ratio of two products. None of the four is 0.
  init(_ a: Mass, _ b: Mass, over c: Mass, _ d: Mass) {
    weight = c
    quotient = (a.significand * b.significand) / (c.significand * d.significand)
    exponent = a.exponent + b.exponent - c.exponent - d.exponent
    guard abs(exponent) <= 3 else {
      deviation = nil
      return
    }
    let ratio = quotient.scaled(byPowerOfTwo: exponent)
    let rough = ratio - 1
    guard ratio.high >= 0.5, ratio.high <= 2 else {
      deviation = nil
      return
    }
    guard rough.high.magnitude < 0x1p-24 else {
      deviation = rough
      return
    }
    var exact = ExactSum(productOf: Self.unit(a).scaled(byPowerOfTwo: exponent), Self.unit(b))
    exact.subtract(ExactSum(productOf: Self.unit(c), Self.unit(d)))
    deviation = exact.value / (c.significand * d.significand)
  }

  /// All digits of the significand.
  private static func unit(_ mass: Mass) -> ExactSum { mass.sum.scaled(byPowerOfTwo: -mass.exponent) }

  /// log ρ; relative error below 2^-75.
  var logarithm: DoubleDouble {
    if let deviation { return deviation.logarithmOnePlus }
    return DoubleDouble.naturalLogarithmOf2 * Double(exponent) + quotient.logarithm
  }

  /// c · log ρ.
  var weightedLogarithm: DoubleDouble { weight.multiplied(by: logarithm) }

  /// c · (ρ − 1 − log ρ), never negative; relative error below 2^-72.
  ///
  /// Far from 1 the part c ρ is scaled by itself: ρ alone may be beyond the range of doubles.
  var weightedExcess: DoubleDouble {
    if let deviation { return weight.multiplied(by: deviation.logarithmicExcess) }
    let reference = (weight.significand * quotient).scaled(byPowerOfTwo: weight.exponent + exponent)
    return reference - weight.multiplied(by: 1 + logarithm)
  }

  /// c · (ρ − 1 − log ρ) summed in the sense of measures: a b/d where c is 0, and 0 where a or b is 0 too.
  static func excess(_ a: Mass, _ b: Mass, over c: Mass, _ d: Mass) -> DoubleDouble {
    guard !a.isZero, !b.isZero else { return .zero }
    guard c.isZero else { return ProductRatio(a, b, over: c, d).weightedExcess }
    let product = a.significand * b.significand / d.significand
    return product.scaled(byPowerOfTwo: a.exponent + b.exponent - d.exponent)
  }
}
