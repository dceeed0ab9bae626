import DivergenceCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The special functions of `scipy.special`, one number at a time: most by the double-double functions of
/// DivergenceCore, correct to the last digit, where SciPy's may be off by one or two.
enum SpecialMath {
  /// log |Γ(x)|; by reflection below 0 (DLMF 5.5.3).
  static func logGamma(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x.isInfinite { return .infinity }
    if x <= 0, x == x.rounded() { return .infinity }
    if x > 0 { return DoubleDouble(x).logarithmOfGamma.rounded }
    let sine = sin(.pi * (x - x.rounded()))
    return log(.pi / sine.magnitude) - DoubleDouble(1 - x).logarithmOfGamma.rounded
  }

  /// Γ(x).
  static func gamma(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x == 0 { return x.sign == .minus ? -.infinity : .infinity }
    if x == .infinity { return x }
    if x < 0, x == x.rounded() { return .nan }
    if x > 171.7 { return .infinity }
    if x > 0, x == x.rounded(), let exact = factorials[safe: Int(x) - 1] { return exact }
    if x > 0 { return DoubleDouble(x).logarithmOfGamma.exponential.rounded }
    // Γ(x) Γ(1 − x) = π / sin πx; the argument of the sine is reduced exactly.
    let nearest = x.rounded()
    let odd = nearest.truncatingRemainder(dividingBy: 2) != 0
    let sine = sin(.pi * (x - nearest)) * (odd ? -1 : 1)
    return .pi / (sine * DoubleDouble(1 - x).logarithmOfGamma.exponential.rounded)
  }

  private static let factorials: [Double] = {
    var values: [Double] = [1]
    for index in 1...22 { values.append(values[index - 1] * Double(index)) }
    return values
  }()

  /// ψ(x); by reflection below 0 (DLMF 5.5.4).
  static func digamma(_ x: Double) -> Double {
    if x.isNaN || x == .infinity { return x }
    if x == 0 { return x.sign == .minus ? .infinity : -.infinity }
    if x > 0 { return DoubleDouble(x).digamma.rounded }
    if x == x.rounded() || x.isInfinite { return .nan }
    let fraction = x - x.rounded()
    return DoubleDouble(1 - x).digamma.rounded - .pi / tan(.pi * fraction)
  }

  /// log B(a, b).
  static func logBeta(_ a: Double, _ b: Double) -> Double {
    if a > 0, b > 0, a.isFinite, b.isFinite {
      return DoubleDouble.logarithmOfBeta(DoubleDouble(a), DoubleDouble(b)).rounded
    }
    if a == 0 || b == 0 { return a.isNaN || b.isNaN ? .nan : .infinity }
    return logGamma(a) + logGamma(b) - logGamma(a + b)
  }

  /// B(a, b).
  static func beta(_ a: Double, _ b: Double) -> Double {
    if a > 0, b > 0, a.isFinite, b.isFinite {
      return DoubleDouble.logarithmOfBeta(DoubleDouble(a), DoubleDouble(b)).exponential.rounded
    }
    return gamma(a) * gamma(b) / gamma(a + b)
  }

  /// Φ(x), with the far side from its own tail.
  static func normalDistribution(_ x: Double) -> Double {
    if x.isNaN { return x }
    let scaled = x * 0.7071067811865476
    if scaled.magnitude < 1 { return 0.5 + 0.5 * erf(scaled) }
    let tail = 0.5 * erfc(scaled.magnitude)
    return scaled > 0 ? 1 - tail : tail
  }

  /// log Φ(x); the tail by its asymptotic fraction (Abramowitz and Stegun 26.2.12).
  static func logNormalDistribution(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x > 5 { return log1p(-0.5 * erfc(x / 2.0.squareRoot())) }
    if x > -36 { return DoubleDouble(x).normalDistributionFunction.logarithm.rounded }
    if x == -.infinity { return x }
    let square = x * x
    var sum = 1.0
    var term = 1.0
    for index in 1...10 {
      term *= -Double(2 * index - 1) / square
      sum += term
    }
    return -0.5 * square - 0.9189385332046727 - log(-x) + log(sum)
  }

  /// The inverse of Φ: a rational start (Abramowitz and Stegun 26.2.23) made exact by Halley's steps with the
  /// double-double Φ.
  static func normalQuantile(_ p: Double) -> Double {
    if p.isNaN || p < 0 || p > 1 { return .nan }
    if p == 0 { return -.infinity }
    if p == 1 { return .infinity }
    if p == 0.5 { return 0 }
    if p > 0.5 {
      // 1 − p is exact here.
      return -normalQuantile(1 - p)
    }
    let r = (-2 * log(p)).squareRoot()
    let fraction =
      (2.515517 + 0.802853 * r + 0.010328 * r * r)
      / (1 + 1.432788 * r + 0.189269 * r * r + 0.001308 * r * r * r)
    var x = fraction - r
    for _ in 0..<8 {
      if x < -37 {
        // The logarithm of the tail is what is known there.
        let difference = logNormalDistribution(x) - log(p)
        let slope = exp(-0.5 * x * x - 0.9189385332046727 - logNormalDistribution(x))
        let step = difference / slope
        x -= step
        if step.magnitude <= x.magnitude * 1e-16 { break }
        continue
      }
      let difference = DoubleDouble(x).normalDistributionFunction.plus(-p).rounded
      let density = exp(-0.5 * x * x) * 0.3989422804014327
      let u = difference / density
      let step = u / (1 + 0.5 * x * u)
      x -= step
      if step.magnitude <= x.magnitude * 1e-17 { break }
    }
    return x
  }

  /// The inverse of the error function.
  static func inverseErrorFunction(_ y: Double) -> Double {
    if y.isNaN || y.magnitude > 1 { return .nan }
    if y.magnitude == 1 { return y < 0 ? -.infinity : .infinity }
    if y == 0 { return y }
    var x: Double
    if y.magnitude < 0.9 {
      x = y * 0.886226925452758
    } else {
      x = -normalQuantile((1 - y.magnitude) / 2) / 2.0.squareRoot()
      x = y < 0 ? -x.magnitude : x.magnitude
    }
    for _ in 0..<30 {
      let difference: Double
      if y.magnitude < 0.5 {
        difference = DoubleDouble(x).errorFunction.plus(-y).rounded
      } else if y > 0 {
        difference = -DoubleDouble(x).complementaryErrorFunction.plus(-(1 - y)).rounded
      } else {
        difference = DoubleDouble(-x).complementaryErrorFunction.plus(-(1 + y)).rounded
      }
      let slope = 1.1283791670955126 * exp(-x * x)
      let u = difference / slope
      let step = u / (1 + x * u)
      x -= step
      if step.magnitude <= x.magnitude * 1e-17 { break }
    }
    return x
  }
}

extension Array {
  /// The element at an index, if there is one.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
