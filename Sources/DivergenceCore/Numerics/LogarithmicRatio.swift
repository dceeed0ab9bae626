/// `log(p/q)` for positive finite p and q, taken apart so that nothing cancels.
///
/// p = a · 2^e and q = b · 2^(e−k) with a/b in [1/√2, √2], so that log(p/q) = k ln 2 + 2 atanh(s),
/// s = (a − b)/(a + b), |s| ≤ 0.1716, and a − b is exact (Sterbenz). atanh(s) = s + s z A(z) with z = s² ≤ 0.0295 and
/// A(z) = 1/3 + z/5 + z²/7 + …; 13 terms leave less than z^13/29 < 2^-70. A is evaluated in double: its rounding
/// reaches the logarithm scaled by z, that is below 2^-58 relative. No library call, the same bits everywhere.
struct LogarithmicRatio {
  /// p's significand, scaled to be near q's.
  let a: Double
  /// q's significand, scaled to be near p's.
  let b: Double
  /// p = a · 2^exponent.
  let exponent: Int
  /// The binary order of magnitude of p/q.
  let shift: Int
  /// (a − b)/(a + b), to 2^-104.
  let s: DoubleDouble

  /// Takes apart two positive finite numbers, subnormal ones included.
  init(_ p: Double, over q: Double) {
    var a = p.significand
    let b = q.significand
    var exponent = Int(p.exponent)
    // a/b is in (1/2, 2): bring it into [1/√2, √2] by moving one binary place.
    if a > b * 1.4142135623730951 {
      a *= 0.5
      exponent += 1
    } else if a < b * 0.7071067811865476 {
      a *= 2
      exponent -= 1
    }
    self.a = a
    self.b = b
    self.exponent = exponent
    shift = exponent - Int(q.exponent)
    s = DoubleDouble(quotientOf: DoubleDouble(a - b), DoubleDouble(sumOf: a, b))
  }

  /// (atanh(s) − s)/s³, relative error below 2^-51.
  var tailFactor: Double {
    let z = s.high * s.high
    var value = 1.0 / 27
    for denominator in stride(from: 25.0, through: 3, by: -2) { value = value * z + 1 / denominator }
    return value
  }

  /// log(p/q) with a relative error below 2^-57.
  var value: DoubleDouble {
    let z = s.high * s.high
    let tail = 2 * s.high * z * tailFactor
    let near = DoubleDouble(high: 2 * s.high, low: 2 * s.low).adding(DoubleDouble(tail))
    guard shift != 0 else { return near }
    return DoubleDouble.naturalLogarithmOf2.multiplied(by: Double(shift)).adding(near)
  }

  /// `p log(p/q) − p + q`, never negative, zero only if p = q (or by underflow); relative error below 2^-55.
  ///
  /// Near each other (shift 0) it is (a − b) s + 2 a s z A(z): the first part is a square, the second at most 6 % of
  /// it. Apart, the direct form in double-double: the value is at least 5 % of p, so little cancels.
  var excess: DoubleDouble {
    if shift == 0 {
      let z = s.high * s.high
      let square = s.multiplied(by: a - b)
      let tail = 2 * a * s.high * z * tailFactor
      return square.adding(DoubleDouble(tail)).scaled(byPowerOfTwo: exponent)
    }
    // Scale by the larger of the two, so that the smaller may underflow but nothing overflows.
    let scale = max(exponent, exponent - shift)
    let p = a.scaled(byPowerOfTwo: exponent - scale)
    let q = b.scaled(byPowerOfTwo: exponent - shift - scale)
    let difference = DoubleDouble(sumOf: q, -p)
    return value.multiplied(by: p).adding(difference).scaled(byPowerOfTwo: scale)
  }
}
