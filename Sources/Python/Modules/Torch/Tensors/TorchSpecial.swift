/// Special functions in double precision.
enum TorchSpecial {
  /// The logarithm of the gamma function's magnitude.
  static func lgamma(_ x: Double) -> Double {
    if x == .infinity || x == -.infinity { return .infinity }
    return x <= 0 && x == x.rounded() ? .infinity : RealMath.lgamma(x)
  }

  /// The derivative of `lgamma`: reflection below 0, recurrence up to 10, then the asymptotic series
  /// (Abramowitz and Stegun, 6.3.5, 6.3.7 and 6.3.18; error below 1e-15 from 10 on).
  static func digamma(_ value: Double) -> Double {
    if value == 0 { return value.sign == .minus ? .infinity : -.infinity }
    if value.isNaN || value == .infinity { return value }
    if value < 0 {
      if value == value.rounded(.towardZero) { return .nan }
      let fraction = value - value.rounded(.towardZero)
      return digamma(1 - value) - .pi / RealMath.tan(.pi * fraction)
    }
    var x = value
    var result = 0.0
    while x < 10 {
      result -= 1 / x
      x += 1
    }
    let z = 1 / (x * x)
    let series =
      z
      * (1.0 / 12
        - z * (1.0 / 120 - z * (1.0 / 252 - z * (1.0 / 240 - z * (1.0 / 132 - z * (691.0 / 32760 - z / 12))))))
    return result + RealMath.log(x) - 0.5 / x - series
  }

  /// The derivative of `digamma` (Abramowitz and Stegun, 6.4.6, 6.4.7 and 6.4.12).
  static func trigamma(_ value: Double) -> Double {
    if value.isNaN { return value }
    if value <= 0 {
      if value == value.rounded() { return .infinity }
      let s = RealMath.sin(.pi * value)
      return .pi * .pi / (s * s) - trigamma(1 - value)
    }
    var x = value
    var result = 0.0
    while x < 15 {
      result += 1 / (x * x)
      x += 1
    }
    let z = 1 / (x * x)
    let series =
      1 / x + z / 2
      + z / x
      * (1.0 / 6 - z * (1.0 / 30 - z * (1.0 / 42 - z * (1.0 / 30 - z * (5.0 / 66 - z * 691.0 / 2730)))))
    return result + series
  }

  /// The normal distribution function.
  static func normalCDF(_ x: Double) -> Double { 0.5 * RealMath.erfc(-x * 0.7071067811865476) }

  /// The inverse of the error function: Winitzki's start, then Halley's steps until nothing changes.
  static func inverseErf(_ y: Double) -> Double {
    if y.isNaN || y.magnitude > 1 { return .nan }
    if y.magnitude == 1 { return y > 0 ? .infinity : -.infinity }
    if y == 0 { return y }
    let logarithm = RealMath.log1p(-y * y)
    let a = 0.147
    let half = 2 / (.pi * a) + logarithm / 2
    var x = ((half * half - logarithm / a).squareRoot() - half).squareRoot()
    if y < 0 { x = -x }
    for _ in 0..<4 {
      // Near 1 the difference is taken between the complements, which keep their digits.
      let difference =
        y.magnitude > 0.5
        ? (y > 0 ? (1 - y) - RealMath.erfc(x) : -((1 + y) - RealMath.erfc(-x))) * -1
        : RealMath.erf(x) - y
      let slope = 1.1283791670955126 * RealMath.exp(-x * x)
      let step = difference / slope
      x -= step / (1 + x * step)
    }
    return x
  }

  /// The regularised lower incomplete gamma function P(a, x): series below a + 1, continued fraction above
  /// (Abramowitz and Stegun, 6.5.29 and 6.5.31, by Lentz's method).
  static func regularizedGamma(_ a: Double, _ x: Double) -> Double {
    if a.isNaN || x.isNaN || a <= 0 || x < 0 { return .nan }
    if x == 0 { return 0 }
    if x == .infinity { return 1 }
    let front = RealMath.exp(a * RealMath.log(x) - x - RealMath.lgamma(a))
    if x < a + 1 {
      var (term, sum, n) = (1 / a, 1 / a, a)
      for _ in 0..<10_000 {
        n += 1
        term *= x / n
        sum += term
        if term < sum * 1e-17 { break }
      }
      return sum * front
    }
    var b = x + 1 - a
    var c = 1e300
    var d = 1 / b
    var h = d
    for i in 1..<10_000 {
      let an = -Double(i) * (Double(i) - a)
      b += 2
      d = an * d + b
      if d == 0 { d = 1e-300 }
      c = b + an / c
      if c == 0 { c = 1e-300 }
      d = 1 / d
      let delta = d * c
      h *= delta
      if (delta - 1).magnitude < 1e-16 { break }
    }
    return 1 - front * h
  }
}
