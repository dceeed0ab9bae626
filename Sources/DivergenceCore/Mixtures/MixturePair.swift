/// Two mixtures on one scale, and what integrals over both are taken over.
///
/// The origin is the least mean and the unit the power of two next to the greatest standard deviation, both exact, so
/// that integrands stay in range and results do not depend on the place and, but for powers of two, on the unit.
struct MixturePair: Sendable {
  let first: MixtureDensity
  let second: MixtureDensity
  /// The origin, in the unit of the mixtures.
  let origin: Double
  /// The unit of the densities is 2^`unitExponent` of that of the mixtures.
  let unitExponent: Int

  /// How many times smaller the least standard deviation may be than the greatest one, or than the distance of two
  /// means.
  static let greatestRatio = 0x1p30

  /// Refuses mixtures whose standard deviations and distances differ by more than ``greatestRatio``: their narrow
  /// peaks could not be told apart on one line of doubles.
  init(_ first: GaussianMixture, _ second: GaussianMixture) throws(DivergenceError) {
    var (lowest, highest) = (Double.infinity, -Double.infinity)
    var (narrowest, widest) = (Double.infinity, 0.0)
    for mixture in [first, second] {
      for index in mixture.weights.indices where mixture.weights[index] > 0 {
        lowest = min(lowest, mixture.means[index])
        highest = max(highest, mixture.means[index])
        narrowest = min(narrowest, mixture.standardDeviations[index])
        widest = max(widest, mixture.standardDeviations[index])
      }
    }
    guard narrowest >= max(widest, highest - lowest) / Self.greatestRatio else {
      throw DivergenceError.invalidParameter(
        name: "standard deviation", value: narrowest,
        requirement: "at least 2^-30 of the greatest one and of the greatest distance of two means")
    }
    origin = lowest
    unitExponent = Int(widest.exponent)
    self.first = MixtureDensity(first, origin: origin, unitExponent: unitExponent)
    self.second = MixtureDensity(second, origin: origin, unitExponent: unitExponent)
  }

  /// The component at `index` of a mixture on this scale, as it was given; its weight is above zero.
  func component(_ index: Int, of mixture: GaussianMixture) -> MixtureDensity.Component {
    MixtureDensity.Component(
      weight: DoubleDouble(mixture.weights[index]),
      mean: DoubleDouble(sumOf: mixture.means[index], -origin).scaled(byPowerOfTwo: -unitExponent),
      deviation: mixture.standardDeviations[index].scaled(byPowerOfTwo: -unitExponent))
  }

  /// All components of both.
  var pooled: MixtureDensity { MixtureDensity(components: first.components + second.components) }

  /// The ends of the panels for functionals of the two densities, without what is below e^-72 of each component.
  var breakpoints: [Double] {
    Breakpoints(around: pooled.components, changes: first.changes + second.changes + pooled.changes).places
  }
}
