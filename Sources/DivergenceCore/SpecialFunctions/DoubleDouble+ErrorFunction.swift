/// The error function and the normal distribution function, without the C library.
extension DoubleDouble {
  /// erf(x) = 2/√π ∫ e^(−t²) dt from 0 to x, relative error below 1e-28 also near 0.
  package var errorFunction: DoubleDouble {
    if high < 0 { return -(-self).errorFunction }
    return high < 1 ? errorFunctionBySeries : 1 - complementByFraction
  }

  /// erfc(x) = 1 − erf(x), relative error below (1 + x²) · 1e-28; 0 beyond 27.3.
  package var complementaryErrorFunction: DoubleDouble {
    high < 1 ? 1 - errorFunction : complementByFraction
  }

  /// Φ(z), the probability that a standard normal variable is at most z; relative error below (1 + z²) ·
  /// 1e-28.
  package var normalDistributionFunction: DoubleDouble {
    0.5 * (-self / DoubleDouble.squareRootOf2).complementaryErrorFunction
  }

  /// erf(x) = 2/√π e^(−x²) (x + 2x³/3 + 4x⁵/15 + …) for 0 ≤ x < 1: all terms are positive, 31 of them leave
  /// less than 2^-104 (Abramowitz and Stegun, 7.1.6).
  private var errorFunctionBySeries: DoubleDouble {
    let double = 2 * squared
    var sum = DoubleDouble(1)
    for divisor in stride(from: 61.0, through: 3, by: -2) { sum = 1 + double * sum / divisor }
    return .twoOverSquareRootOfPi * self * (-squared).exponential * sum
  }

  /// erfc(x) for x ≥ 1 by the continued fraction e^(−x²)/√π · 1/(x + (1/2)/(x + (2/2)/(x + …))) (7.1.14),
  /// from so deep that e^(−2x√(2n)) is below 2^-104.
  private var complementByFraction: DoubleDouble {
    guard high < 27.3 else { return .zero }
    let root = 26 / high
    var denominator = self
    for numerator in (1...Int(root * root + 12)).reversed() {
      denominator = self + (0.5 * Double(numerator)) / denominator
    }
    return 0.5 * .twoOverSquareRootOfPi * (-squared).exponential / denominator
  }
}
