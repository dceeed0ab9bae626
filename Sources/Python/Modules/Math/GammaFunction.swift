#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The gamma function by Lanczos' approximation, with the coefficients and steps of CPython's `math`,
/// so that the digits are the same.
enum GammaFunction {
  private static let shift = 6.024680040776729583740234375
  private static let shiftMinusHalf = 5.524680040776729583740234375
  private static let numerator: [Double] = [
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
  ]
  private static let denominator: [Double] = [
    0, 39_916_800, 120_543_840, 150_917_976, 105_258_076, 45_995_730, 13_339_535, 2_637_558, 357423, 32670,
    1925, 66, 1,
  ]
  private static let smallValues: [Double] = [
    1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880, 3_628_800, 39_916_800, 479_001_600, 6_227_020_800,
    87_178_291_200,
    1_307_674_368_000, 20_922_789_888_000, 355_687_428_096_000, 6_402_373_705_728_000,
    121_645_100_408_832_000, 2_432_902_008_176_640_000,
    51_090_942_171_709_440_000, 1_124_000_727_777_607_680_000,
  ]

  private static func lanczosSum(_ x: Double) -> Double {
    var top = 0.0
    var bottom = 0.0
    if x < 5 {
      for index in numerator.indices.reversed() {
        top = top * x + numerator[index]
        bottom = bottom * x + denominator[index]
      }
    } else {
      for index in numerator.indices {
        top = top / x + numerator[index]
        bottom = bottom / x + denominator[index]
      }
    }
    return top / bottom
  }

  /// `sin(πx)`, exact where it is 0 or ±1.
  private static func sinPi(_ x: Double) -> Double {
    let y = fmod(x.magnitude, 2)
    let result: Double
    switch Int((2 * y).rounded(.toNearestOrAwayFromZero)) {
    case 0: result = sin(.pi * y)
    case 1: result = cos(.pi * (y - 0.5))
    case 2: result = sin(.pi * (1 - y))
    case 3: result = -cos(.pi * (y - 1.5))
    default: result = sin(.pi * (y - 2))
    }
    return copysign(1, x) * result
  }

  /// `math.gamma(x)`; `nil` where it is not defined; infinite where it is too large.
  static func gamma(_ x: Double) -> Double? {
    if !x.isFinite { return x.isNaN || x > 0 ? x : nil }
    if x == 0 { return nil }
    if x == x.rounded(.down) {
      if x < 0 { return nil }
      if x <= 23 { return smallValues[Int(x) - 1] }
    }
    let magnitude = x.magnitude
    if magnitude < 1e-20 { return 1 / x }
    if magnitude > 200 { return x < 0 ? 0 / sinPi(x) : .infinity }
    let y = magnitude + shiftMinusHalf
    var z: Double
    if magnitude > shiftMinusHalf {
      let q = y - magnitude
      z = q - shiftMinusHalf
    } else {
      let q = y - shiftMinusHalf
      z = q - magnitude
    }
    z = z * shift / y
    var result: Double
    if x < 0 {
      result = -Double.pi / sinPi(magnitude) / magnitude * exp(y) / lanczosSum(magnitude)
      result -= z * result
      if magnitude < 140 {
        result /= pow(y, magnitude - 0.5)
      } else {
        let root = pow(y, magnitude / 2 - 0.25)
        result /= root
        result /= root
      }
    } else {
      result = lanczosSum(magnitude) / exp(y)
      result += z * result
      if magnitude < 140 {
        result *= pow(y, magnitude - 0.5)
      } else {
        let root = pow(y, magnitude / 2 - 0.25)
        result *= root
        result *= root
      }
    }
    return result
  }

  /// `math.lgamma(x)`; `nil` where it is not defined.
  static func logarithm(_ x: Double) -> Double? {
    if !x.isFinite { return x.isNaN ? x : .infinity }
    if x == x.rounded(.down), x <= 2 { return x <= 0 ? nil : 0 }
    let magnitude = x.magnitude
    if magnitude < 1e-20 { return -log(magnitude) }
    var result = log(lanczosSum(magnitude)) - shift
    result += (magnitude - 0.5) * (log(magnitude + shift - 0.5) - 1)
    if x < 0 {
      result = log(Double.pi) - log(sinPi(magnitude).magnitude) - log(magnitude) - result
    }
    return result
  }
}
