/// The exponential function in double, without the C library: the same bits on every machine, for integrands that are
/// evaluated too often for double-doubles.
package enum DoubleExponential {
  /// e^x with a relative error below 2^-52 for −700 ≤ x ≤ 700, 0 below that, and a double-double's value above.
  ///
  /// x = k ln 2 + r with |r| ≤ 0.347, ln 2 in two parts of which the first has 21 zeros at its end (Cody and Waite
  /// 1980), then the Taylor polynomial of degree 13 for e^r − 1 − r: what is left is below 2^-57.
  package static func value(at x: Double) -> Double {
    if x < -700 { return 0 }
    if x > 700 { return DoubleDouble(x).exponential.rounded }
    let power = (x * 1.4426950408889634).rounded()
    let high = x - power * 0x1.62e42feep-1
    let low = power * 0x1.a39ef35793c76p-33
    let r = high - low
    var sum = 1 / 6_227_020_800.0
    for inverse in inverseFactorials { sum = sum * r + inverse }
    // 1 + (r + r² sum): the rounding of r is put back.
    let rest = (high - r) - low
    let value = 1 + (r + (rest + r * r * sum))
    return value * Double(sign: .plus, exponent: Int(power), significand: 1)
  }

  /// 1/12!, 1/11!, …, 1/2!.
  private static let inverseFactorials: [Double] = [
    479_001_600, 39_916_800, 3_628_800, 362_880, 40_320, 5040, 720, 120, 24, 6, 2,
  ].map { 1 / $0 }
}
