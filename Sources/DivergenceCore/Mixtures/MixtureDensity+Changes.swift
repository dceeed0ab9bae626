extension MixtureDensity {
  /// Where the greatest component changes: the logarithm of the density bends there, and its second derivative has a
  /// peak.
  struct Change: Sendable {
    let place: Double
    /// One over the change of the slope of the logarithm: how wide the bend is, often far less than any deviation.
    let width: Double
    /// The lesser deviation of the two components.
    let deviation: Double
  }

  /// The roots of the exponent of one component less that of another one, among them those where no third component
  /// is greater. In double: they only guide the panels.
  var changes: [Change] {
    var found: [Change] = []
    for (index, left) in components.enumerated() {
      for right in components[(index + 1)...] {
        for place in left.crossings(with: right) where place.isFinite {
          let x = DoubleDouble(place)
          let level = left.exponent(at: x).high
          guard components.allSatisfy({ $0.exponent(at: x).high <= level + 0.5 }) else { continue }
          let slopes = (left.slope(at: x) - right.slope(at: x)).magnitude
          guard slopes > 0 else { continue }
          found.append(
            Change(place: place, width: 1 / slopes, deviation: min(left.deviation, right.deviation)))
        }
      }
    }
    return found
  }
}

extension MixtureDensity.Component {
  /// The slope of the exponent, in double.
  func slope(at x: DoubleDouble) -> Double { (mean - x).high * inverseDeviation.squared.high }

  /// Where the component is as great as `other`, in double; the roots of a quadratic measured from this mean.
  fileprivate func crossings(with other: Self) -> [Double] {
    let distance = (other.mean - mean).high
    let precision = 1 / (deviation * deviation)
    let otherPrecision = 1 / (other.deviation * other.deviation)
    // a t² + 2 b t + c = 0 with t = x − mean.
    let a = otherPrecision - precision
    let b = -otherPrecision * distance
    let c = otherPrecision * distance * distance + 2 * (constant - other.constant).high
    let discriminant = b * b - a * c
    guard discriminant >= 0 else { return [] }
    // The root without cancellation, and the other one from the product of both.
    let sum = -b - (b < 0 ? -1 : 1) * discriminant.squareRoot()
    guard sum != 0 else { return [] }
    return [c / sum, sum / a].filter(\.isFinite).map { mean.high + $0 }
  }
}
