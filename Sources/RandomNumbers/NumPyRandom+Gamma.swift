#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension NumPyRandom {
  /// A number of the gamma distribution with scale 1.
  ///
  /// Marsaglia and Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000); below shape 1
  /// Ahrens and Dieter's GS, "Computer methods for sampling from gamma, beta, Poisson and binomial
  /// distributions", Computing 12 (1974).
  package mutating func standardGamma(shape: Double) -> Double {
    if shape == 1 { return standardExponential() }
    if shape == 0 { return 0 }
    if shape < 1 {
      while true {
        let u = bits.nextUnit()
        let v = standardExponential()
        if u <= 1 - shape {
          let x = pow(u, 1 / shape)
          if x <= v { return x }
        } else {
          let y = -log((1 - u) / shape)
          let x = pow(1 - shape + shape * y, 1 / shape)
          if x <= v + y { return x }
        }
      }
    }
    let b = shape - 1.0 / 3
    let c = 1 / (9 * b).squareRoot()
    while true {
      var x = 0.0
      var v = 0.0
      repeat {
        x = standardNormal()
        v = 1 + c * x
      } while v <= 0
      v = v * v * v
      let u = bits.nextUnit()
      if u < 1 - 0.0331 * (x * x) * (x * x) { return b * v }
      if log(u) < 0.5 * x * x + b * (1 - v + log(v)) { return b * v }
      if shape.isNaN { return .nan }
    }
  }

  /// A number of the gamma distribution.
  package mutating func gamma(shape: Double, scale: Double) -> Double { scale * standardGamma(shape: shape) }

  /// A number of the beta distribution: the ratio of two gamma numbers, or for two shapes of at most 1 Jöhnk's
  /// method ("Erzeugung von betaverteilten und gammaverteilten Zufallszahlen", Metrika 8, 1964).
  package mutating func beta(_ a: Double, _ b: Double) -> Double {
    guard a <= 1, b <= 1 else {
      let first = standardGamma(shape: a)
      let second = standardGamma(shape: b)
      return first / (first + second)
    }
    if !isLegacy, a < 3e-103, b < 3e-103 { return (a + b) * bits.nextUnit() < a ? 1 : 0 }
    while true {
      let u = bits.nextUnit()
      let v = bits.nextUnit()
      let x = pow(u, 1 / a)
      let y = pow(v, 1 / b)
      guard x + y <= 1, isLegacy || u + v > 0 else { continue }
      if isLegacy ? x + y > 0 : x > 0 && y > 0 { return x / (x + y) }
      var logX = log(u) / a
      var logY = log(v) / b
      if !isLegacy {
        let difference = logX - logY
        return difference > 0 ? exp(-log1p(exp(-difference))) : exp(difference - log1p(exp(difference)))
      }
      let largest = max(logX, logY)
      logX -= largest
      logY -= largest
      return exp(logX - log(exp(logX) + exp(logY)))
    }
  }

  /// A number of the χ² distribution.
  package mutating func chiSquare(freedom: Double) -> Double { 2 * standardGamma(shape: freedom / 2) }

  /// A number of the noncentral χ² distribution.
  package mutating func noncentralChiSquare(freedom: Double, noncentrality: Double) -> Double {
    if noncentrality == 0 { return chiSquare(freedom: freedom) }
    if freedom > 1 {
      let square = chiSquare(freedom: freedom - 1)
      let normal = standardNormal() + noncentrality.squareRoot()
      return square + normal * normal
    }
    let count = poisson(mean: noncentrality / 2)
    return chiSquare(freedom: freedom + 2 * Double(count))
  }

  /// A number of Fisher's F distribution.
  package mutating func fisher(numerator: Double, denominator: Double) -> Double {
    let above = chiSquare(freedom: numerator) * denominator
    return above / (chiSquare(freedom: denominator) * numerator)
  }

  /// A number of the noncentral F distribution.
  package mutating func noncentralFisher(numerator: Double, denominator: Double, noncentrality: Double)
    -> Double
  {
    let above = noncentralChiSquare(freedom: numerator, noncentrality: noncentrality) * denominator
    return above / (chiSquare(freedom: denominator) * numerator)
  }

  /// A number of Student's t distribution.
  package mutating func student(freedom: Double) -> Double {
    let normal = standardNormal()
    let gamma = standardGamma(shape: freedom / 2)
    return (freedom / 2).squareRoot() * normal / gamma.squareRoot()
  }

  /// Fills `sample` with the shares of a Dirichlet distribution: normalised gamma numbers, or where all weights are
  /// below 0.1 in the modern manner, pieces broken off a stick.
  package mutating func dirichlet(_ weights: [Double]) -> [Double] {
    var sample = [Double](repeating: 0, count: weights.count)
    if !isLegacy, let largest = weights.max(), largest < 0.1 {
      var rests = weights
      var total = 0.0
      for index in weights.indices.reversed() {
        total += weights[index]
        rests[index] = total
      }
      guard total > 0 else { return sample }
      var length = 1.0
      for index in weights.indices.dropLast() {
        let share = beta(weights[index], rests[index + 1])
        sample[index] = length * share
        length *= 1 - share
        if rests[index + 1] == 0 { break }
      }
      sample[weights.count - 1] = length
      return sample
    }
    var total = 0.0
    for index in weights.indices {
      sample[index] = standardGamma(shape: weights[index])
      total += sample[index]
    }
    let factor = 1 / total
    for index in sample.indices { sample[index] *= factor }
    return sample
  }
}
