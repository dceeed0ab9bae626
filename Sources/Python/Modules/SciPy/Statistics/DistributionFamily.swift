/// A family of distributions of `scipy.stats`, in standard form: location 0 and scale 1.
struct DistributionFamily: Sendable {
  /// What one function of a family is: of a place, or a probability, and the shape parameters.
  typealias Function = @Sendable (Double, [Double]) -> Double

  let name: String
  /// The names of the shape parameters.
  let shapes: [String]
  let isDiscrete: Bool
  /// Whether the parameters are allowed.
  let isValid: @Sendable ([Double]) -> Bool
  /// The ends of the support.
  let support: @Sendable ([Double]) -> (Double, Double)
  let density: Function
  let logDensity: Function
  let lower: Function
  let upper: Function
  var logLower: Function?
  var logUpper: Function?
  /// The quantile function, where there is a closed form.
  var quantile: Function?
  var upperQuantile: Function?
  let entropy: (@Sendable ([Double]) -> Double)?
  /// Mean, variance, skewness and excess kurtosis.
  let moments: @Sendable ([Double]) -> (Double, Double, Double?, Double?)

  /// The value of a method at a place of the shifted and scaled distribution.
  func value(_ method: Method, _ x: Double, _ shapes: [Double], _ location: Double, _ scale: Double) -> Double
  {
    guard isValid(shapes), scale > 0, !x.isNaN else { return .nan }
    let (low, high) = support(shapes)
    if method.isQuantile {
      guard x >= 0, x <= 1 else { return .nan }
      if x == (method == .quantile ? 0 : 1) { return (isDiscrete ? low - 1 : low * scale) + location }
      if x == (method == .quantile ? 1 : 0) { return (isDiscrete ? high : high * scale) + location }
      let place = method == .quantile ? self.place(x, shapes, low, high) : upperPlace(x, shapes, low, high)
      return place * scale + location
    }
    let y = isDiscrete ? x - location : (x - location) / scale
    switch method {
    case .density, .logDensity:
      let isInside = y >= low && y <= high && (!isDiscrete || y == y.rounded())
      if method == .density {
        return isInside ? density(y, shapes) / scale : 0
      }
      return isInside ? logDensity(y, shapes) - SpecialMath.log(scale) : -.infinity
    case .lower, .logLower:
      let isLog = method == .logLower
      if y < low || (!isDiscrete && y == low) { return isLog ? -.infinity : 0 }
      if y >= high { return isLog ? 0 : 1 }
      let place = isDiscrete ? y.rounded(.down) : y
      if !isLog { return lower(place, shapes) }
      return logLower?(place, shapes) ?? SpecialMath.log(lower(place, shapes))
    case .upper, .logUpper:
      let isLog = method == .logUpper
      if y < low || (!isDiscrete && y == low) { return isLog ? 0 : 1 }
      if y >= high { return isLog ? -.infinity : 0 }
      let place = isDiscrete ? y.rounded(.down) : y
      if !isLog { return upper(place, shapes) }
      return logUpper?(place, shapes) ?? SpecialMath.log(upper(place, shapes))
    case .quantile, .upperQuantile: return .nan
    }
  }

  private func place(_ p: Double, _ shapes: [Double], _ low: Double, _ high: Double) -> Double {
    if let quantile { return quantile(p, shapes) }
    if isDiscrete { return firstPlace(shapes, low, high) { lower($0, shapes) >= p } }
    return SpecialMath.inverse(p, from: low, to: high) { lower($0, shapes) }
  }

  private func upperPlace(_ p: Double, _ shapes: [Double], _ low: Double, _ high: Double) -> Double {
    if let upperQuantile { return upperQuantile(p, shapes) }
    if isDiscrete { return firstPlace(shapes, low, high) { upper($0, shapes) <= p } }
    return SpecialMath.inverse(-p, from: low, to: high) { -upper($0, shapes) }
  }

  /// The first whole number from `low` on with a property that stays: by doubling, then halving.
  private func firstPlace(
    _ shapes: [Double], _ low: Double, _ high: Double, _ isReached: (Double) -> Bool
  ) -> Double {
    if isReached(low) { return low }
    var step = 1.0
    while low + step < high, !isReached(low + step), step < 1e15 { step *= 2 }
    var (below, above) = (low + (step > 1 ? step / 2 : 0), min(low + step, high))
    while above - below > 1 {
      let middle = ((above + below) / 2).rounded(.down)
      if isReached(middle) { above = middle } else { below = middle }
    }
    return above
  }

  /// The methods that take a place or a probability.
  enum Method: Sendable {
    case density
    case logDensity
    case lower
    case upper
    case logLower
    case logUpper
    case quantile
    case upperQuantile

    /// Whether the argument is a probability.
    var isQuantile: Bool { self == .quantile || self == .upperQuantile }
  }
}
