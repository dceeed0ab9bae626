/// What can stand for a discrete distribution in a functional: checked ``Probabilities``, or a list of doubles, which
/// is checked on the way in with ``Probabilities/standardSumTolerance``.
public protocol DiscreteDistribution: Sendable {
  /// The number of outcomes.
  var count: Int { get }
  /// The distribution, or why it is none; nothing is normalised, clamped or smoothed.
  func checked() throws(DivergenceError) -> Probabilities
}

extension Probabilities: DiscreteDistribution {
  /// Itself: it was checked when it was made.
  public func checked() throws(DivergenceError) -> Probabilities { self }
}

extension [Double]: DiscreteDistribution {
  /// The probabilities with these values; refuses what ``Probabilities/init(_:sumTolerance:)`` refuses.
  public func checked() throws(DivergenceError) -> Probabilities { try Probabilities(self) }
}

extension Probabilities {
  /// Two distributions over the same outcomes: first the lengths are compared, then P is checked, then Q.
  static func pair(
    _ p: some DiscreteDistribution, _ q: some DiscreteDistribution
  ) throws(DivergenceError) -> (Probabilities, Probabilities) {
    guard p.count == q.count else { throw DivergenceError.unequalLengths(first: p.count, second: q.count) }
    return (try p.checked(), try q.checked())
  }
}
