/// How the spread of a normal distribution was stated: what was given is kept exactly, so that two spreads
/// that were stated alike can be compared to their last bit.
enum NormalSpread: Sendable, Hashable {
  case standardDeviation(Double)
  case variance(Double)
  case logVariance(Double)

  /// σ².
  var variance: ScaledNumber {
    switch self {
    case .standardDeviation(let value): ScaledNumber(value).squared
    case .variance(let value): ScaledNumber(value)
    case .logVariance(let value): ScaledNumber(exponentialOf: DoubleDouble(value))
    }
  }

  /// log σ².
  var logarithmOfVariance: DoubleDouble {
    switch self {
    case .standardDeviation(let value): 2 * DoubleDouble(value).logarithm
    case .variance(let value): DoubleDouble(value).logarithm
    case .logVariance(let value): DoubleDouble(value)
    }
  }

  /// The change of the variance from this spread's to that of `other`.
  func change(to other: NormalSpread) -> ParameterChange {
    if case .logVariance(let from) = self, case .logVariance(let to) = other {
      return ParameterChange(logarithm: DoubleDouble(sumOf: to, -from))
    }
    return ParameterChange(from: variance, to: other.variance)
  }
}
