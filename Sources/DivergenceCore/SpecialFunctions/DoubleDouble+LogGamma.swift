/// The logarithms of the gamma function and of its relatives, without the C library.
extension DoubleDouble {
  /// log Γ(x) for positive x: relative error below 1e-28, also near the zeros 1 and 2; `+∞` beyond 2.5e305.
  ///
  /// Stirling's formula from 24 on, below with Γ(x + n) = x (x + 1) … Γ(x). Between ½ and 4 from the nearer
  /// zero, by the tangent there and the distance from it.
  package var logarithmOfGamma: DoubleDouble {
    if high < 0.5 { return (1 + self).logarithmOfGamma - logarithm }
    if high < 4 {
      let zero: Double = high < 1.5 ? 1 : 2
      return Self.logarithmOfGamma(fromZero: zero, difference: self - zero)
    }
    if high > 2.5e305 { return DoubleDouble(.infinity) }
    let count = StirlingSeries.shift(of: high)
    let x = self + Double(count)
    let value = (x - 0.5) * x.logarithm - x + .halfLogarithmOf2Pi + StirlingSeries.rest(x)
    guard count > 0 else { return value }
    let product = (1..<count).reduce(self) { product, step in product * (self + Double(step)) }
    return value - product.logarithm
  }

  /// log Γ(z + d) for z = `zero`, which is 1 or 2, and d = `difference`, known to its own last bits:
  /// Γ is 1 at z and its logarithm has the slope ψ(z) = z − 1 − γ.
  static func logarithmOfGamma(fromZero zero: Double, difference: DoubleDouble) -> DoubleDouble {
    let excess = LogGammaExcess.value(
      from: DoubleDouble(zero), to: zero + difference, difference: difference)
    return excess + difference * ((zero - 1) - .eulerGamma)
  }

  /// log n!, exact zeros for 0 and 1; relative error below 1e-28.
  package static func logarithmOfFactorial(_ n: Int) -> DoubleDouble {
    precondition(n >= 0, "a factorial is of a number that is not negative")
    return (DoubleDouble(Double(n)) + 1).logarithmOfGamma
  }

  /// log B(a, b) = log Γ(a) + log Γ(b) − log Γ(a + b) for positive a and b; absolute error below 1e-28 times
  /// the greatest of the three logarithms and 1.
  package static func logarithmOfBeta(_ a: DoubleDouble, _ b: DoubleDouble) -> DoubleDouble {
    a.logarithmOfGamma + b.logarithmOfGamma - (a + b).logarithmOfGamma
  }
}
