#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension PythonRandom {
  /// A number between two others.
  package mutating func uniform(_ a: Double, _ b: Double) -> Double { a + (b - a) * random() }

  /// A number of the triangular distribution; `nil` for a mode in the middle.
  package mutating func triangular(low: Double, high: Double, mode: Double?) -> Double {
    var u = random()
    if high == low, mode != nil { return low }
    var c = mode.map { ($0 - low) / (high - low) } ?? 0.5
    guard u > c else { return low + (high - low) * (u * c).squareRoot() }
    u = 1 - u
    c = 1 - c
    return high + (low - high) * (u * c).squareRoot()
  }

  /// A normal number from the ratio of two uniform ones (Kinderman and Monahan, "Computer generation of random
  /// variables using the ratio of uniform deviates", ACM TOMS 3, 1977).
  package mutating func normal(mean: Double, deviation: Double) -> Double {
    let factor = 4 * exp(-0.5) / (2.0).squareRoot()
    while true {
      let u = random()
      let v = 1 - random()
      let z = factor * (u - 0.5) / v
      if z * z / 4 <= -log(v) { return mean + z * deviation }
    }
  }

  /// A normal number of a pair that Box and Muller's method makes ("A note on the generation of random normal
  /// deviates", Annals of Mathematical Statistics 29, 1958).
  package mutating func gauss(mean: Double, deviation: Double) -> Double {
    if let z = spareNormal {
      spareNormal = nil
      return mean + z * deviation
    }
    let angle = random() * (2 * .pi)
    let radius = (-2 * log(1 - random())).squareRoot()
    spareNormal = sin(angle) * radius
    return mean + cos(angle) * radius * deviation
  }

  /// A number of the exponential distribution with a rate that is not 0.
  package mutating func exponential(rate: Double) -> Double { -log(1 - random()) / rate }

  /// An angle of [0, 2π) of the von Mises distribution (Fisher, "Statistical analysis of circular data", 1993).
  package mutating func vonMises(mean: Double, concentration kappa: Double) -> Double {
    if kappa <= 1e-6 { return 2 * .pi * random() }
    let s = 0.5 / kappa
    let r = s + (1 + s * s).squareRoot()
    var z = 0.0
    while true {
      z = cos(.pi * random())
      let d = z / (r + z)
      let u = random()
      if u < 1 - d * d || u <= (1 - d) * exp(d) { break }
    }
    let q = 1 / r
    let f = (q + z) / (1 + q * z)
    let angle = random() > 0.5 ? mean + acos(f) : mean - acos(f)
    let rest = fmod(angle, 2 * .pi)
    return rest < 0 ? rest + 2 * .pi : rest
  }

  /// A number of the gamma distribution, for positive parameters (Cheng, "The generation of gamma variables
  /// with non-integral shape parameter", Applied Statistics 26, 1977; below shape 1 Ahrens and Dieter's GS,
  /// Computing 12, 1974).
  package mutating func gamma(shape: Double, scale: Double) -> Double {
    if shape > 1 {
      let root = (2 * shape - 1).squareRoot()
      let b = shape - log(4)
      let c = shape + root
      while true {
        let u = random()
        guard u > 1e-7, u < 0.9999999 else { continue }
        let w = 1 - random()
        let v = log(u / (1 - u)) / root
        let x = shape * exp(v)
        let z = u * u * w
        let r = b + c * v - x
        if r + (1 + log(4.5)) - 4.5 * z >= 0 || r >= log(z) { return x * scale }
        if shape.isInfinite { return .infinity }
      }
    }
    if shape == 1 { return -log(1 - random()) * scale }
    let e = exp(1.0)
    while true {
      let b = (e + shape) / e
      let p = b * random()
      let x = p <= 1 ? pow(p, 1 / shape) : -log((b - p) / shape)
      let u = random()
      if p > 1 ? u <= pow(x, shape - 1) : u <= exp(-x) { return x * scale }
    }
  }

  /// A number of the beta distribution, for positive parameters: the ratio of gamma numbers.
  package mutating func beta(_ a: Double, _ b: Double) -> Double {
    let y = gamma(shape: a, scale: 1)
    return y == 0 ? 0 : y / (y + gamma(shape: b, scale: 1))
  }

  /// A number of the Pareto distribution.
  package mutating func pareto(shape: Double) -> Double { pow(1 - random(), -1 / shape) }

  /// A number of the Weibull distribution.
  package mutating func weibull(scale: Double, shape: Double) -> Double {
    scale * pow(-log(1 - random()), 1 / shape)
  }

  /// How many of `count` trials succeed, for a probability of [0, 1] (Devroye, "Non-uniform random variate
  /// generation", 1986, for a mean below 10; else Hörmann's BTRS, "The generation of binomial random variates",
  /// Journal of Statistical Computation and Simulation 46, 1993).
  package mutating func binomial(count: Int, probability: Double) -> Int {
    if probability <= 0 { return 0 }
    if probability >= 1 { return count }
    if count == 1 { return random() < probability ? 1 : 0 }
    if probability > 0.5 { return count - binomial(count: count, probability: 1 - probability) }
    let n = Double(count)
    return n * probability < 10
      ? rareSuccesses(count, probability) : transformed(n, probability)
  }

  private mutating func rareSuccesses(_ count: Int, _ probability: Double) -> Int {
    let c = log2(1 - probability)
    if c == 0 { return 0 }
    var successes = 0
    var trials = 0.0
    while true {
      trials += (log2(random()) / c).rounded(.down) + 1
      if !(trials <= Double(count)) { return successes }
      successes += 1
    }
  }

  private mutating func transformed(_ n: Double, _ p: Double) -> Int {
    let deviation = (n * p * (1 - p)).squareRoot()
    let b = 1.15 + 2.53 * deviation
    let a = -0.0873 + 0.0248 * b + 0.01 * p
    let c = n * p + 0.5
    let vr = 0.92 - 4.2 / b
    let alpha = (2.83 + 5.1 / b) * deviation
    let logOdds = log(p / (1 - p))
    let mode = ((n + 1) * p).rounded(.down)
    let h = NumPyRandom.logGamma(mode + 1) + NumPyRandom.logGamma(n - mode + 1)
    while true {
      let u = random() - 0.5
      let us = 0.5 - u.magnitude
      let k = ((2 * a / us + b) * u + c).rounded(.down)
      if !(k >= 0 && k <= n) { continue }
      var v = random()
      if us >= 0.07, v <= vr { return NumPyRandom.whole(k) }
      v *= alpha / (a / (us * us) + b)
      let bound =
        h - NumPyRandom.logGamma(k + 1) - NumPyRandom.logGamma(n - k + 1) + (k - mode) * logOdds
      if log(v) <= bound { return NumPyRandom.whole(k) }
    }
  }
}

extension PythonRandom {
  /// A number whose logarithm is normally distributed.
  package mutating func logNormal(mean: Double, deviation: Double) -> Double {
    exp(normal(mean: mean, deviation: deviation))
  }
}
