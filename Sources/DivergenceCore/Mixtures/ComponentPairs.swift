/// The closed forms for two components from which approximations and bounds for mixtures are made.
extension MixtureDensity.Component {
  /// D(f‖g) of the normal densities without their weights.
  ///
  /// (u − log(1 + u) + ((m − n)/t)²)/2 with u = (s² − t²)/t², which does not cancel where both are alike.
  func divergence(relativeTo other: Self) -> DoubleDouble {
    let sum = DoubleDouble(sumOf: deviation, other.deviation)
    let difference = DoubleDouble(sumOf: deviation, -other.deviation)
    let u = sum * difference * other.inverseDeviation.squared
    let distance = (mean - other.mean) * other.inverseDeviation
    return (u.logarithmicExcess + distance.squared) * 0.5
  }

  /// log ∫ f g of the normal densities without their weights: the density of N(n, s² + t²) at m.
  func logarithmOfOverlap(with other: Self) -> DoubleDouble {
    let variance =
      DoubleDouble(productOf: deviation, deviation)
      + DoubleDouble(productOf: other.deviation, other.deviation)
    let square = (mean - other.mean).squared / variance
    return -(variance.logarithm + square) * 0.5 - DoubleDouble.halfLogarithmOf2Pi
  }

  /// The differential entropy of the normal density: log σ + log(2πe)/2.
  var entropy: DoubleDouble {
    DoubleDouble(deviation).logarithm + DoubleDouble.halfLogarithmOf2Pi + 0.5
  }
}

extension MixtureDensity {
  /// log Σ w e^(−D(`component`‖·)) over the components here: the variational lower bound of E_f[log p] is this less the
  /// entropy of f (Jensen's inequality after choosing the best shares).
  func variationalLogarithm(of component: Component) -> DoubleDouble {
    Value(exponents: components.map { $0.weight.logarithm - component.divergence(relativeTo: $0) }).logarithm
  }

  /// log Σ w ∫ f · over the components here: log E_f[p], the upper bound of E_f[log p] by Jensen's inequality.
  func overlapLogarithm(of component: Component) -> DoubleDouble {
    Value(exponents: components.map { $0.weight.logarithm + component.logarithmOfOverlap(with: $0) })
      .logarithm
  }

  /// Σ w times a function of the component.
  func weightedSum(_ term: (Component) -> DoubleDouble) -> DoubleDouble {
    var sum = DoubleDouble.zero
    for component in components { sum += component.weight * term(component) }
    return sum
  }
}
