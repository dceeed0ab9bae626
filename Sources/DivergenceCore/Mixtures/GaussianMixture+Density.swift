extension GaussianMixture {
  /// The density p(x) = Σ wᵢ e^(−(x − mᵢ)²/(2sᵢ²)) / (sᵢ √(2π)).
  ///
  /// - Unit: one over the unit of x.
  /// - Conventions: 0 where it is below 2^-1074, `+∞` above the range of doubles; ``logDensity(at:)`` has neither.
  /// - Error bound: relative error below 2^-52 while the result is not subnormal.
  /// - Refuses an x that is not finite.
  /// - Source: McLachlan and Peel, Finite Mixture Models (2000), section 1.4.
  public func density(at x: Double) throws(DivergenceError) -> Double {
    let value = try evaluated(at: x)
    let density = value.unscaled
    return density.high.isFinite ? density.rounded : density.high
  }

  /// The logarithm of the density, by log-sum-exp.
  ///
  /// - Unit: nats, for a density per unit of x.
  /// - Conventions: −∞ only where ((x − m)/s)² overflows; elsewhere finite, however small the density.
  /// - Error bound: relative error below 2^-52; an absolute 2^-90 where the logarithm is near 0.
  /// - Refuses an x that is not finite.
  /// - Source: Blanchard, Higham and Higham, Accurately computing the log-sum-exp and softmax functions (2021).
  public func logDensity(at x: Double) throws(DivergenceError) -> Double {
    let value = try evaluated(at: x)
    return value.value.high > 0 ? value.logarithm.rounded : -.infinity
  }

  /// The density at a finite place, each component measured in its own unit so that only z² can overflow.
  private func evaluated(at x: Double) throws(DivergenceError) -> MixtureDensity.Value {
    guard x.isFinite else {
      throw DivergenceError.invalidParameter(name: "x", value: x, requirement: "finite")
    }
    var exponents: [DoubleDouble] = []
    for index in weights.indices where weights[index] > 0 {
      let deviation = standardDeviations[index]
      let unit = -Int(deviation.exponent)
      let half = DoubleDouble(sumOf: x / 2, -means[index] / 2).scaled(byPowerOfTwo: unit)
      let z = half / (deviation.significand / 2)
      let constant = MixtureDensity.constant(weight: DoubleDouble(weights[index]), deviation: deviation)
      exponents.append(z.high.magnitude < 1e154 ? constant - z.squared * 0.5 : DoubleDouble(-.infinity))
    }
    return MixtureDensity.Value(exponents: exponents)
  }
}
