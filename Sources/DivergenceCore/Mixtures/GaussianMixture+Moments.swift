extension GaussianMixture {
  /// The mean Σ wᵢ mᵢ, with the weights as given.
  ///
  /// - Error bound: 2^-52 of Σ wᵢ |mᵢ|; half an ulp where all means have one sign.
  public var mean: Double { exactMean.rounded }

  /// The variance Σ wᵢ (sᵢ² + (mᵢ − m)²), m the mean, with the weights as given.
  ///
  /// - Unit: the square of that of x.
  /// - Conventions: 0 or `+∞` where the square is outside the range of doubles; ``standardDeviation`` is not.
  /// - Error bound: relative error below 2^-52, also where the variance is small beside the means.
  public var variance: Double { centralMoment(2) }

  /// The square root of the variance; relative error below 2^-52.
  public var standardDeviation: Double {
    scaledCentralMoment(2).squareRoot.rounded.scaled(byPowerOfTwo: unitExponent)
  }

  /// The central moment of an order: Σ wᵢ Σⱼ C(n, 2j) (2j − 1)!! sᵢ^(2j) (mᵢ − m)^(n − 2j), m the mean.
  ///
  /// - Conventions: order 0 gives the sum of the weights, order 1 what rounding and weights off 1 leave of 0.
  /// - Error bound: 2^-52 of the sum of the terms' magnitudes; for even orders that is a relative bound.
  /// - A negative order is a caller's mistake.
  /// - Source: moments of the normal distribution, Johnson, Kotz and Balakrishnan (1994), chapter 13.
  public func centralMoment(_ order: Int) -> Double {
    precondition(order >= 0, "moments have orders from 0 on")
    return scaledCentralMoment(order).rounded.scaled(byPowerOfTwo: order * unitExponent)
  }

  /// The mean to about 100 bits.
  private var exactMean: DoubleDouble {
    var sum = DoubleDouble.zero
    for (weight, mean) in zip(weights, means) { sum += DoubleDouble(productOf: weight, mean) }
    return sum
  }

  /// A power of two near the standard deviation or above it, as the unit in which its powers are formed.
  private var unitExponent: Int {
    let center = exactMean
    let distances = zip(means, standardDeviations).map { max((center - $0).high.magnitude, $1) }
    return Int(distances.max()?.exponent ?? 0)
  }

  /// The central moment in powers of 2^`unitExponent`.
  private func scaledCentralMoment(_ order: Int) -> DoubleDouble {
    let center = exactMean
    let unit = unitExponent
    var sum = DoubleDouble.zero
    for index in weights.indices {
      let distance = (means[index] - center).scaled(byPowerOfTwo: -unit)
      let square = DoubleDouble(standardDeviations[index].scaled(byPowerOfTwo: -unit)).squared
      // Each coefficient C(n, 2j) (2j − 1)!! follows from the one before.
      var coefficient = DoubleDouble(1)
      var power = DoubleDouble(1)
      for even in stride(from: 0, through: order, by: 2) {
        sum += coefficient * power * distance.raised(toPower: order - even) * weights[index]
        coefficient = coefficient * Double((order - even) * (order - even - 1)) / Double(even + 2)
        power *= square
      }
    }
    return sum
  }
}

extension DoubleDouble {
  /// The number times itself, `exponent` times, from 0 on.
  fileprivate func raised(toPower exponent: Int) -> DoubleDouble {
    var product = DoubleDouble(1)
    for _ in 0..<exponent { product *= self }
    return product
  }
}
