/// The joint distribution of several variables as an array with a shape: checked once, never normalised,
/// clamped or smoothed unless that was asked for.
///
/// Variable k has `shape[k]` outcomes; the last one varies fastest (row-major order). Sums over variables are
/// exact, so that the amounts of information below see the array itself and not its rounded marginals. All of
/// them are homogeneous: where the entries add up to S and not to 1, they are S times those of the entries
/// over S, and so the chain rules hold for the stored doubles.
public struct MultiwayProbabilities: Sendable, Hashable {
  /// The number of outcomes of each variable.
  public let shape: [Int]
  /// The probabilities in row-major order.
  public let values: [Double]
  /// What the amounts are computed of: the values, or the weights (over a power of two) that were to be
  /// normalised.
  let weights: [Double]
  /// Whether the amounts are to be divided by the sum of the weights.
  let isNormalized: Bool

  /// The distribution with these probabilities, in row-major order.
  ///
  /// Refuses a shape without variables or with a variable without outcomes, another number of values than the
  /// shape has (``DivergenceError/unequalLengths(first:second:)``, the values first), and what
  /// ``Probabilities/init(_:sumTolerance:)`` refuses; places are indices into `values`.
  public init(
    _ values: [Double], shape: [Int], sumTolerance: Double = Probabilities.standardSumTolerance
  ) throws(DivergenceError) {
    try Self.require(shape, count: values.count)
    self.values = try Probabilities(values, sumTolerance: sumTolerance).values
    self.shape = shape
    weights = values
    isNormalized = false
  }

  /// The distribution in proportion to `weights`, such as counts, in row-major order.
  ///
  /// The values are rounded to nearest, but amounts of information are those of the exact proportions: the
  /// mutual information of the counts 10 20 30 60 is 0. Refuses a wrong shape as above, then NaN, ±∞,
  /// negative weights, and a sum that is 0 or overflows.
  public init(normalizing weights: [Double], shape: [Int]) throws(DivergenceError) {
    try Self.require(shape, count: weights.count)
    values = try Probabilities(normalizing: weights).values
    self.shape = shape
    // The sum in [1, 2]: products of sums neither overflow nor underflow.
    let exponent = Int(CompensatedSum.of(weights).exponent)
    self.weights = weights.map { $0.scaled(byPowerOfTwo: -exponent) }
    isNormalized = true
  }

  /// The array whose parts fit together already.
  init(unchecked values: [Double], shape: [Int], weights: [Double], isNormalized: Bool) {
    self.values = values
    self.shape = shape
    self.weights = weights
    self.isNormalized = isNormalized
  }

  /// The number of variables.
  public var variableCount: Int { shape.count }

  /// Refuses a shape that is none, or that has not `count` places.
  private static func require(_ shape: [Int], count: Int) throws(DivergenceError) {
    var product = 1
    for (axis, size) in shape.enumerated() {
      guard size > 0 else {
        throw DivergenceError.invalidParameter(
          name: "shape[\(axis)]", value: Double(size), requirement: "above zero")
      }
      let (next, overflow) = product.multipliedReportingOverflow(by: size)
      product = overflow ? .max : next
    }
    guard !shape.isEmpty, count > 0 else { throw DivergenceError.empty }
    guard count == product else { throw DivergenceError.unequalLengths(first: count, second: product) }
  }
}
