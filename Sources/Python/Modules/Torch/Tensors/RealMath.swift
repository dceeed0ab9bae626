#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The functions of the C library under a name of their own, so that types may have members of the same names.
enum RealMath {
  /// e to a power.
  static func exp(_ x: Double) -> Double { exponential(x) }
  /// 2 to a power.
  static func exp2(_ x: Double) -> Double { exponential2(x) }
  /// e to a power, less 1.
  static func expm1(_ x: Double) -> Double { exponentialLess1(x) }
  /// The natural logarithm.
  static func log(_ x: Double) -> Double { logarithm(x) }
  /// The logarithm to base 2.
  static func log2(_ x: Double) -> Double { logarithm2(x) }
  /// The logarithm to base 10.
  static func log10(_ x: Double) -> Double { logarithm10(x) }
  /// The natural logarithm of 1 and something.
  static func log1p(_ x: Double) -> Double { logarithm1(x) }
  /// The sine.
  static func sin(_ x: Double) -> Double { sine(x) }
  /// The cosine.
  static func cos(_ x: Double) -> Double { cosine(x) }
  /// The tangent.
  static func tan(_ x: Double) -> Double { tangent(x) }
  /// The arc sine.
  static func asin(_ x: Double) -> Double { arcSine(x) }
  /// The arc cosine.
  static func acos(_ x: Double) -> Double { arcCosine(x) }
  /// The arc tangent.
  static func atan(_ x: Double) -> Double { arcTangent(x) }
  /// The hyperbolic sine.
  static func sinh(_ x: Double) -> Double { hyperbolicSine(x) }
  /// The hyperbolic cosine.
  static func cosh(_ x: Double) -> Double { hyperbolicCosine(x) }
  /// The hyperbolic tangent.
  static func tanh(_ x: Double) -> Double { hyperbolicTangent(x) }
  /// The error function.
  static func erf(_ x: Double) -> Double { errorFunction(x) }
  /// One less the error function.
  static func erfc(_ x: Double) -> Double { errorFunctionRest(x) }
  /// The logarithm of the gamma function's magnitude.
  static func lgamma(_ x: Double) -> Double { logarithmOfGamma(x) }
}

private func exponential(_ x: Double) -> Double { exp(x) }
private func exponential2(_ x: Double) -> Double { exp2(x) }
private func exponentialLess1(_ x: Double) -> Double { expm1(x) }
private func logarithm(_ x: Double) -> Double { log(x) }
private func logarithm2(_ x: Double) -> Double { log2(x) }
private func logarithm10(_ x: Double) -> Double { log10(x) }
private func logarithm1(_ x: Double) -> Double { log1p(x) }
private func sine(_ x: Double) -> Double { sin(x) }
private func cosine(_ x: Double) -> Double { cos(x) }
private func tangent(_ x: Double) -> Double { tan(x) }
private func arcSine(_ x: Double) -> Double { asin(x) }
private func arcCosine(_ x: Double) -> Double { acos(x) }
private func arcTangent(_ x: Double) -> Double { atan(x) }
private func hyperbolicSine(_ x: Double) -> Double { sinh(x) }
private func hyperbolicCosine(_ x: Double) -> Double { cosh(x) }
private func hyperbolicTangent(_ x: Double) -> Double { tanh(x) }
private func errorFunction(_ x: Double) -> Double { erf(x) }
private func errorFunctionRest(_ x: Double) -> Double { erfc(x) }
private func logarithmOfGamma(_ x: Double) -> Double { lgamma(x) }

extension RealMath {
  /// The angle of a point.
  static func atan2(_ y: Double, _ x: Double) -> Double { arcTangent2(y, x) }
}

private func arcTangent2(_ y: Double, _ x: Double) -> Double { atan2(y, x) }
