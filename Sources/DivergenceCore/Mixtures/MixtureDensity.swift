/// A mixture made ready for evaluation in double-double: components of weight 0 left out, places measured from an
/// origin, in a unit that is a power of two.
struct MixtureDensity: Sendable {
  /// One component: weight · density = e^(constant − z²/2) with z = (x − mean)/deviation.
  struct Component: Sendable {
    let weight: DoubleDouble
    let mean: DoubleDouble
    let deviation: Double
    let inverseDeviation: DoubleDouble
    /// log(weight/deviation) − log(2π)/2.
    let constant: DoubleDouble

    /// N(`mean`, `deviation`²) times `weight`, which is above zero.
    init(weight: DoubleDouble = DoubleDouble(1), mean: DoubleDouble, deviation: Double) {
      self.weight = weight
      self.mean = mean
      self.deviation = deviation
      inverseDeviation = 1 / DoubleDouble(deviation)
      constant = MixtureDensity.constant(weight: weight, deviation: deviation)
    }

    /// log(weight · density) at `x`.
    func exponent(at x: DoubleDouble) -> DoubleDouble {
      constant - ((x - mean) * inverseDeviation).squared * 0.5
    }
  }

  /// A density as value · e^shift; the shift is 0 unless the density is very small or very large.
  struct Value: Sendable {
    let shift: DoubleDouble
    let value: DoubleDouble

    /// The logarithm of the density.
    var logarithm: DoubleDouble { value.logarithm + shift }
    /// Whether the value is the density itself.
    var isPlain: Bool { shift.high == 0 }
    /// Whether the density is below e^-300, 0 included.
    var isNegligible: Bool { shift.high < 0 || value.high == 0 }
    /// The density, 0 or `∞` beyond the range of doubles.
    var unscaled: DoubleDouble { isPlain ? value : (value.logarithm + shift).exponential }
  }

  let components: [Component]

  /// The density of (x − `origin`)/2^`exponent`, for x distributed as `mixture`.
  ///
  /// Components are sorted, and those that are the same are joined, so that mixtures with one density (Gaussian
  /// mixtures are identifiable: Teicher 1963) become the same value.
  init(_ mixture: GaussianMixture, origin: Double = 0, unitExponent exponent: Int = 0) {
    let order = mixture.weights.indices.filter { mixture.weights[$0] > 0 }.sorted { left, right in
      (mixture.means[left], mixture.standardDeviations[left], mixture.weights[left])
        < (mixture.means[right], mixture.standardDeviations[right], mixture.weights[right])
    }
    var joined: [(weight: DoubleDouble, mean: Double, deviation: Double)] = []
    for index in order {
      let (mean, deviation) = (mixture.means[index], mixture.standardDeviations[index])
      if let last = joined.last, last.mean == mean, last.deviation == deviation {
        joined[joined.count - 1].weight += DoubleDouble(mixture.weights[index])
      } else {
        joined.append((DoubleDouble(mixture.weights[index]), mean, deviation))
      }
    }
    components = joined.map { component in
      Component(
        weight: component.weight,
        mean: DoubleDouble(sumOf: component.mean, -origin).scaled(byPowerOfTwo: -exponent),
        deviation: component.deviation.scaled(byPowerOfTwo: -exponent))
    }
  }

  /// log(weight/deviation) − log(2π)/2 for a weight above zero.
  static func constant(weight: DoubleDouble, deviation: Double) -> DoubleDouble {
    weight.logarithm - DoubleDouble(deviation).logarithm - DoubleDouble.halfLogarithmOf2Pi
  }

  /// Components that are ready.
  init(components: [Component]) { self.components = components }

  /// The density at `x`. Relative error below 2^-90 where |z| is at most 2^20.
  func value(at x: DoubleDouble) -> Value { Value(exponents: components.map { $0.exponent(at: x) }) }
}

extension MixtureDensity.Value {
  /// Σ e^exponent, added up as it is while the greatest exponent is in range, else with that taken out.
  init(exponents: [DoubleDouble]) {
    var greatest = DoubleDouble(-.infinity)
    for exponent in exponents where exponent.high > greatest.high { greatest = exponent }
    guard greatest.high.isFinite else {
      self.init(shift: .zero, value: .zero)
      return
    }
    let shift = greatest.high.magnitude > 300 ? greatest : .zero
    var sum = DoubleDouble.zero
    // What is below e^-80 of the greatest one is below the last bit of a double-double.
    for exponent in exponents where exponent.high >= greatest.high - 80 {
      sum += (exponent - shift).exponential
    }
    self.init(shift: shift, value: sum)
  }
}
