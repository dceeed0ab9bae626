/// Why a functional has no value for its arguments.
///
/// Indices count from 0 and are those of the argument that was read first: P before Q.
public enum DivergenceError: Error, Sendable, Hashable {
  /// There is no outcome at all.
  case empty
  /// Two distributions have different numbers of outcomes.
  case unequalLengths(first: Int, second: Int)
  /// The value at `index` is NaN.
  case notANumber(index: Int)
  /// The value at `index` is infinite where only finite numbers mean something.
  case infinite(index: Int)
  /// The probability or weight at `index` is below zero.
  case negative(index: Int, value: Double)
  /// The probabilities add up to `sum`, which is further than `tolerance` from 1.
  case sumNotOne(sum: Double, tolerance: Double)
  /// Every logit is −∞: there is no distribution with these weights.
  case noFiniteLogit
  /// A temperature is not a finite number above zero.
  case invalidTemperature(Double)
}

extension DivergenceError: CustomStringConvertible {
  /// The reason in a sentence without a full stop.
  public var description: String {
    switch self {
    case .empty: "there is no outcome"
    case .unequalLengths(let first, let second):
      "the distributions have \(first) and \(second) outcomes"
    case .notANumber(let index): "the value at index \(index) is NaN"
    case .infinite(let index): "the value at index \(index) is infinite"
    case .negative(let index, let value): "the value at index \(index) is negative: \(value)"
    case .sumNotOne(let sum, let tolerance):
      "the probabilities add up to \(sum), further than \(tolerance) from 1"
    case .noFiniteLogit: "every logit is -infinity"
    case .invalidTemperature(let value): "the temperature must be finite and above zero, not \(value)"
    }
  }
}
