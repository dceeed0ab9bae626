#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension NumPyRandom {
  /// The logarithm of Γ(x) for x > 0 by Stirling's series, accurate to some 15 digits.
  static func logGamma(_ x: Double) -> Double {
    if x == 1 || x == 2 { return 0 }
    let steps = x < 7 ? whole(7 - x) : 0
    var shifted = x + Double(steps)
    let square = 1 / (shifted * shifted)
    let coefficients = [
      -2.955065359477124e-02, 6.410256410256410e-03, -1.917526917526918e-03, 8.417508417508418e-04,
      -5.952380952380952e-04, 7.936507936507937e-04, -2.777777777777778e-03, 8.333333333333333e-02,
    ]
    var sum = -1.39243221690590 * square + 1.796443723688307e-01
    for coefficient in coefficients { sum = sum * square + coefficient }
    var result = sum / shifted + 0.5 * log(2 * .pi) + (shifted - 0.5) * log(shifted) - shifted
    for _ in 0..<steps {
      shifted -= 1
      result -= log(shifted)
    }
    return result
  }

  /// A number of the Poisson distribution: products of uniform numbers below mean 10, from there Hörmann's PTRS
  /// ("The transformed rejection method for generating Poisson random variables", Insurance: Mathematics and
  /// Economics 12, 1993).
  package mutating func poisson(mean: Double) -> Int {
    if mean == 0 { return 0 }
    guard mean >= 10 else {
      let bound = exp(-mean)
      var product = bits.nextUnit()
      var count = 0
      while product > bound {
        count += 1
        product *= bits.nextUnit()
      }
      return count
    }
    let logMean = log(mean)
    let b = 0.931 + 2.53 * mean.squareRoot()
    let a = -0.059 + 0.02483 * b
    let inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
    let vr = 0.9277 - 3.6224 / (b - 2)
    while true {
      let u = bits.nextUnit() - 0.5
      let v = bits.nextUnit()
      let us = 0.5 - u.magnitude
      let count = NumPyRandom.whole(((2 * a / us + b) * u + mean + 0.43).rounded(.down))
      if us >= 0.07, v <= vr { return count }
      if count < 0 || (us < 0.013 && v > us) { continue }
      let left = log(v) + log(inverseAlpha) - log(a / (us * us) + b)
      if left <= -mean + Double(count) * logMean - NumPyRandom.logGamma(Double(count) + 1) { return count }
    }
  }

  /// How many failures come before `successes` successes: a Poisson number whose mean is a gamma number.
  package mutating func negativeBinomial(successes: Double, probability: Double) -> Int {
    poisson(mean: gamma(shape: successes, scale: (1 - probability) / probability))
  }

  /// The number of the trial that succeeds first.
  package mutating func geometric(probability p: Double) -> Int {
    if p >= 0.333333333333333333333333 {
      var count = 1
      var sum = p
      var product = p
      let u = bits.nextUnit()
      while u > sum {
        product *= 1 - p
        sum += product
        count += 1
      }
      return count
    }
    let trials =
      isLegacy ? log(1 - bits.nextUnit()) / log(1 - p) : -standardExponential() / log1p(-p)
    let rounded = trials.rounded(.up)
    return rounded >= 0x1p63 && !isLegacy ? .max : NumPyRandom.whole(rounded)
  }

  /// A number of the Zipf distribution (Devroye, "Non-uniform random variate generation", 1986, chapter X.6).
  ///
  /// In the legacy manner an exponent next to 1 would draw for ever: the caller refuses it.
  package mutating func zipf(exponent: Double) -> Int {
    if exponent >= 1025 { return 1 }
    let less = exponent - 1
    let b = pow(2, less)
    let smallest = isLegacy ? 0 : pow(0x1p63, -less)
    while true {
      let first = bits.nextUnit()
      let u = isLegacy ? 1 - first : first * smallest + (1 - first)
      let v = bits.nextUnit()
      let x = pow(u, -1 / less).rounded(.down)
      if x > 0x1p63 || x < 1 { continue }
      let t = pow(1 + 1 / x, less)
      if v * x * (t - 1) / (b - 1) <= t / b { return Int(exactly: x) ?? .min }
    }
  }

  /// A number of the logarithmic series distribution (Kemp, "Efficient generation of logarithmically distributed
  /// pseudo-random variables", Applied Statistics 30, 1981).
  package mutating func logSeries(probability p: Double) -> Int {
    let r = isLegacy ? log(1 - p) : log1p(-p)
    while true {
      let v = bits.nextUnit()
      if v >= p { return 1 }
      let u = bits.nextUnit()
      let q = isLegacy ? 1 - exp(r * u) : -expm1(r * u)
      if v <= q * q {
        let result = NumPyRandom.whole((1 + log(v) / log(q)).rounded(.down))
        if result < 1 || v == 0 { continue }
        return result
      }
      return v >= q ? 1 : 2
    }
  }
}
