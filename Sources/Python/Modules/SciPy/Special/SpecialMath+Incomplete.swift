import DivergenceCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension SpecialMath {
  /// P(a, x) and Q(a, x), the regularised incomplete gamma functions: the series below a + 1 (DLMF 8.7.1), the continued
  /// fraction above (8.9.2), each to double precision.
  static func incompleteGamma(_ a: Double, _ x: Double) -> (lower: Double, upper: Double) {
    if a.isNaN || x.isNaN || a < 0 || x < 0 { return (.nan, .nan) }
    if a == 0 { return x > 0 ? (1, 0) : (.nan, .nan) }
    if x == 0 { return (0, 1) }
    if a.isInfinite { return x.isInfinite ? (.nan, .nan) : (0, 1) }
    if x.isInfinite { return (1, 0) }
    let exponent = DoubleDouble(x).logarithm.times(a).plus(-x).minus(DoubleDouble(a).logarithmOfGamma)
    let front = exponent.high < -745 ? 0 : exponent.exponential.rounded
    if x < a + 1 {
      var term = 1 / a
      var sum = term
      var index = 1.0
      while index < 100_000 {
        term *= x / (a + index)
        sum += term
        if term < sum * 1e-17 { break }
        index += 1
      }
      let lower = min(sum * front, 1)
      return (lower, 1 - lower)
    }
    // Lentz's method.
    var b = x + 1 - a
    var c = 1e300
    var d = 1 / b
    var h = d
    var index = 1.0
    while index < 100_000 {
      let numerator = -index * (index - a)
      b += 2
      d = numerator * d + b
      if d.magnitude < 1e-300 { d = 1e-300 }
      c = b + numerator / c
      if c.magnitude < 1e-300 { c = 1e-300 }
      d = 1 / d
      let change = d * c
      h *= change
      if (change - 1).magnitude < 1e-16 { break }
      index += 1
    }
    let upper = min(h * front, 1)
    return (1 - upper, upper)
  }

  /// I_x(a, b), the regularised incomplete beta function, by its continued fraction (DLMF 8.17.22).
  ///
  /// `complement` is 1 − x, which the caller may know better than the subtraction.
  static func incompleteBeta(_ a: Double, _ b: Double, _ x: Double, complement: Double? = nil) -> Double {
    let y = complement ?? 1 - x
    if a.isNaN || b.isNaN || x.isNaN || a <= 0 || b <= 0 || x < 0 || x > 1 { return .nan }
    if x == 0 { return 0 }
    if y == 0 { return 1 }
    if x > (a + 1) / (a + b + 2) { return 1 - incompleteBeta(b, a, y, complement: x) }
    let otherLogarithm =
      complement == nil ? DoubleDouble(1).plus(-x).logarithm : DoubleDouble(y).logarithm
    let exponent = DoubleDouble(x).logarithm.times(a).plus(otherLogarithm.times(b))
      .minus(DoubleDouble.logarithmOfBeta(DoubleDouble(a), DoubleDouble(b)))
    let front = exponent.high < -745 ? 0 : exponent.exponential.rounded / a
    var c = 1.0
    var d = 1 - (a + b) * x / (a + 1)
    if d.magnitude < 1e-300 { d = 1e-300 }
    d = 1 / d
    var h = d
    var m = 1.0
    while m < 100_000 {
      var numerator = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 + numerator * d
      if d.magnitude < 1e-300 { d = 1e-300 }
      c = 1 + numerator / c
      if c.magnitude < 1e-300 { c = 1e-300 }
      d = 1 / d
      h *= d * c
      numerator = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 + numerator * d
      if d.magnitude < 1e-300 { d = 1e-300 }
      c = 1 + numerator / c
      if c.magnitude < 1e-300 { c = 1e-300 }
      d = 1 / d
      let change = d * c
      h *= change
      if (change - 1).magnitude < 1e-16 { break }
      m += 1
    }
    return min(front * h, 1)
  }

  /// ζ(s, q) = Σ (k + q)^(−s), by Euler's and Maclaurin's formula (DLMF 25.11.5 with Bernoulli numbers).
  static func hurwitzZeta(_ s: Double, _ q: Double) -> Double {
    if s.isNaN || q.isNaN || s < 1 { return .nan }
    if s == 1 { return .infinity }
    if q <= 0 { return q == q.rounded() ? .infinity : .nan }
    let shift = 20.0
    var sum = 0.0
    for index in (0..<Int(shift)).reversed() { sum += pow(Double(index) + q, -s) }
    let end = q + shift
    var tail = pow(end, 1 - s) / (s - 1) + 0.5 * pow(end, -s)
    var factor = s * pow(end, -s - 1)
    // B₂ₖ / (2k)!
    let ratios: [Double] = [
      1.0 / 12, -1.0 / 720, 1.0 / 30240, -1.0 / 1_209_600, 1.0 / 47_900_160, -691.0 / 1_307_674_368_000,
      1.0 / 74_724_249_600,
    ]
    var order = 1.0
    for ratio in ratios {
      tail += ratio * factor
      factor *= (s + order) * (s + order + 1) / (end * end)
      order += 2
    }
    return sum + tail
  }

  /// The n-th derivative of ψ for n > 0.
  static func polygamma(_ n: Int, _ x: Double) -> Double {
    if n == 0 { return digamma(x) }
    if n < 0 { return .nan }
    let sign = n % 2 == 0 ? -1.0 : 1
    return sign * gamma(Double(n) + 1) * hurwitzZeta(Double(n) + 1, x)
  }

  /// Where an increasing function takes a value: bisection between doubles, so that it always ends and is as exact as
  /// the function is.
  static func inverse(_ target: Double, from low: Double, to high: Double, _ function: (Double) -> Double)
    -> Double
  {
    var (low, high) = (low, high)
    if low.isInfinite || high.isInfinite {
      var reach = 1.0
      var (newLow, newHigh) = (low.isInfinite ? -reach : low, high.isInfinite ? reach + max(low, 0) : high)
      if high.isInfinite {
        while function(newHigh) < target, reach < 1e300 {
          reach *= 4
          newHigh = reach + max(low, 0)
        }
      }
      reach = 1
      if low.isInfinite {
        while function(newLow) > target, reach < 1e300 {
          reach *= 4
          newLow = -reach
        }
      }
      (low, high) = (newLow, newHigh)
    }
    // Illinois steps, with a bisection whenever they do not shrink the interval enough.
    var (fLow, fHigh) = (function(low) - target, function(high) - target)
    if fLow >= 0 { return low }
    if fHigh <= 0 { return high }
    for step in 0..<400 {
      var middle = step % 3 == 2 ? low + (high - low) / 2 : (low * fHigh - high * fLow) / (fHigh - fLow)
      if !(middle > low && middle < high) { middle = low + (high - low) / 2 }
      if middle <= low || middle >= high { break }
      let value = function(middle) - target
      if value == 0 { return middle }
      if value < 0 { (low, fLow) = (middle, value) } else { (high, fHigh) = (middle, value) }
      if high - low <= 4e-16 * max(low.magnitude, high.magnitude), low.sign == high.sign { break }
    }
    return fHigh < -fLow ? high : low
  }
}
