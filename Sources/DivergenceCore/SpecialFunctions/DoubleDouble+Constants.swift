/// Constants of the special functions, each the exact value rounded to a double and its rest; error below
/// 2^-106.
extension DoubleDouble {
  /// π.
  static let pi = DoubleDouble(high: 3.141592653589793, low: 1.2246467991473532e-16)
  /// √2.
  static let squareRootOf2 = DoubleDouble(high: 1.4142135623730951, low: -9.667293313452913e-17)
  /// 2/√π, the derivative of the error function at 0.
  static let twoOverSquareRootOfPi = DoubleDouble(high: 1.1283791670955126, low: 1.533545961316588e-17)
  /// ½ log 2π.
  static let halfLogarithmOf2Pi = DoubleDouble(high: 0.9189385332046728, low: -3.8782941580672414e-17)
  /// Euler's constant γ = −ψ(1).
  static let eulerGamma = DoubleDouble(high: 0.5772156649015329, low: -4.942915152430645e-18)
}
