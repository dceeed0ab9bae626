/// The sign of a formula, as far as it can be decided.
public enum CertainSign: Sendable, Hashable {
  /// Below 0.
  case negative
  /// Exactly 0.
  case zero
  /// Above 0.
  case positive
  /// 0 or below 10^-`decimals`: the precision ended before the two could be told apart.
  case undecided(decimals: Int)
}

/// The sign of a formula: a proof that an inequality holds on given numbers, when taken of a difference.
///
/// Zero is decided by comparing logarithms and roots (see ``certified(_:digits:)``); for sums of rational
/// multiples of logarithms of rationals, and for sums of roots, that is complete within its budget.
///
/// - Refuses what ``certified(_:digits:)`` refuses.
public func sign(of expression: ExactExpression) throws(DivergenceError) -> CertainSign {
  var refinement = Refinement(expression, startingWith: 128, limit: 16_384)
  var bound = 0
  while let approximation = try refinement.next() {
    switch approximation {
    case .exact(let value): return value.isZero ? .zero : value.isNegative ? .negative : .positive
    case .ball(let ball):
      if !ball.mayBeZero { return ball.isNegative ? .negative : .positive }
      bound = ball.zeroDecimals
    }
  }
  return .undecided(decimals: bound)
}
