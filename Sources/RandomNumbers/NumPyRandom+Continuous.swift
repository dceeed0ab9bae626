#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension NumPyRandom {
  /// A number of the Laplace distribution, by inversion.
  package mutating func laplace(location: Double, scale: Double) -> Double {
    while true {
      let u = bits.nextUnit()
      if u >= 0.5 { return location - scale * log(2 - u - u) }
      if u > 0 { return location + scale * log(u + u) }
    }
  }

  /// A number of the Gumbel distribution, by inversion.
  package mutating func gumbel(location: Double, scale: Double) -> Double {
    while true {
      let u = 1 - bits.nextUnit()
      if u < 1 { return location - scale * log(-log(u)) }
    }
  }

  /// A number of the logistic distribution, by inversion.
  package mutating func logistic(location: Double, scale: Double) -> Double {
    while true {
      let u = bits.nextUnit()
      if u > 0 { return location + scale * log(u / (1 - u)) }
    }
  }

  /// A number of the standard Cauchy distribution: the ratio of two normal numbers.
  package mutating func standardCauchy() -> Double {
    let numerator = standardNormal()
    return numerator / standardNormal()
  }

  /// A number of the Pareto II (Lomax) distribution.
  package mutating func pareto(shape: Double) -> Double {
    isLegacy ? exp(standardExponential() / shape) - 1 : expm1(standardExponential() / shape)
  }

  /// A number of the Weibull distribution.
  package mutating func weibull(shape: Double) -> Double {
    shape == 0 ? 0 : pow(standardExponential(), 1 / shape)
  }

  /// A number of [0, 1] whose density is a power.
  package mutating func power(exponent: Double) -> Double {
    isLegacy
      ? pow(1 - exp(-standardExponential()), 1 / exponent)
      : pow(-expm1(-standardExponential()), 1 / exponent)
  }

  /// A number of the Rayleigh distribution.
  package mutating func rayleigh(scale: Double) -> Double {
    isLegacy
      ? scale * (-2 * log(1 - bits.nextUnit())).squareRoot()
      : scale * (2 * standardExponential()).squareRoot()
  }

  /// A number of the triangular distribution, by inversion.
  package mutating func triangular(left: Double, mode: Double, right: Double) -> Double {
    let base = right - left
    let u = bits.nextUnit()
    if u <= (mode - left) / base { return left + (u * ((mode - left) * base)).squareRoot() }
    return right - ((1 - u) * ((right - mode) * base)).squareRoot()
  }

  /// A number of the inverse Gaussian distribution (Michael, Schucany and Haas, "Generating random variates using
  /// transformations with multiple roots", The American Statistician 30, 1976).
  package mutating func wald(mean: Double, scale: Double) -> Double {
    let normal = standardNormal()
    let y = mean * normal * normal
    let x: Double
    if isLegacy {
      x = mean + mean / (2 * scale) * (y - (4 * scale * y + y * y).squareRoot())
    } else {
      let part = 1 + (1 + 4 * scale / y).squareRoot()
      x = mean * (1 - 2 / part)
    }
    return bits.nextUnit() <= mean / (mean + x) ? x : mean * mean / x
  }

  /// An angle of the von Mises distribution (Best and Fisher, "Efficient simulation of the von Mises distribution",
  /// Applied Statistics 28, 1979).
  ///
  /// In the legacy manner a concentration beyond 1e7 would draw for ever: the caller refuses it.
  package mutating func vonMises(mean: Double, concentration kappa: Double) -> Double {
    if kappa.isNaN { return .nan }
    if kappa < 1e-8 { return .pi * (2 * bits.nextUnit() - 1) }
    if !isLegacy, kappa > 1e6 {
      var angle = mean + (1 / kappa).squareRoot() * standardNormal()
      if angle < -.pi { angle += 2 * .pi }
      if angle > .pi { angle -= 2 * .pi }
      return angle
    }
    let s: Double
    if kappa < 1e-5 {
      s = 1 / kappa + kappa
    } else {
      let r = 1 + (1 + 4 * kappa * kappa).squareRoot()
      let rho = (r - (2 * r).squareRoot()) / (2 * kappa)
      s = (1 + rho * rho) / (2 * rho)
    }
    var w = 0.0
    while true {
      let z = cos(.pi * bits.nextUnit())
      w = (1 + s * z) / (s + z)
      let y = kappa * (s - w)
      let v = bits.nextUnit()
      if y * (2 - y) - v >= 0 || log(y / v) + 1 - y >= 0 { break }
    }
    let turned = bits.nextUnit() < 0.5 ? -acos(w) : acos(w)
    let angle = turned + mean
    let folded = fmod(angle.magnitude + .pi, 2 * .pi) - .pi
    return angle < 0 ? -folded : folded
  }
}
