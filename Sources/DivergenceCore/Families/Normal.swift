/// A normal distribution N(μ, σ²).
public struct Normal: Sendable, Hashable {
  /// The mean μ.
  public let mean: Double
  /// The standard deviation σ, above zero.
  public let standardDeviation: Double

  /// The distribution with these parameters; refuses a mean that is not finite and a standard deviation that is not
  /// finite and above zero.
  public init(mean: Double, standardDeviation: Double) throws(DivergenceError) {
    guard mean.isFinite else {
      throw DivergenceError.invalidParameter(name: "mean", value: mean, requirement: "finite")
    }
    guard standardDeviation > 0, standardDeviation.isFinite else {
      throw DivergenceError.invalidParameter(
        name: "standard deviation", value: standardDeviation, requirement: "finite and above zero")
    }
    self.mean = mean
    self.standardDeviation = standardDeviation
  }
}
