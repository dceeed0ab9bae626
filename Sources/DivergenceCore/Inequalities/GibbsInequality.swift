/// Gibbs' inequality: H(P) ≤ H(P, Q), with equality if and only if P = Q. The slack is D(P‖Q).
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: P and Q are taken over their exact sums; the right side is `+∞` where Q excludes an outcome
///   of P.
/// - Error bound: see ``InequalityCheck``; the slack has a relative error below 2^-52, however small.
/// - Refuses distributions with different numbers of outcomes, then what ``DiscreteDistribution/checked()``
///   refuses.
/// - Source: Cover and Thomas (2006), theorem 2.6.3.
public func gibbsInequality(
  of p: some DiscreteDistribution, relativeTo q: some DiscreteDistribution
) throws(DivergenceError) -> InequalityCheck {
  let pair = try MassPair(normalizing: p, q)
  let (entropy, divergence) = (pair.entropy, pair.klDivergence)
  return InequalityCheck(
    "Gibbs' inequality", entropy, .atMost, divergence.high.isFinite ? entropy + divergence : divergence,
    slack: divergence, source: "Cover and Thomas (2006), theorem 2.6.3")
}

/// The entropy is at most that of equal probabilities: H(P) ≤ log n. The slack is D(P‖U).
///
/// - Unit: nats.
/// - Conventions: P is taken over its exact sum; n counts all outcomes, also those without probability.
/// - Error bound: see ``InequalityCheck``; the slack has a relative error below 2^-52, however small.
/// - Refuses what ``DiscreteDistribution/checked()`` refuses.
/// - Source: Cover and Thomas (2006), theorem 2.6.4.
public func maximumEntropyInequality(of p: some DiscreteDistribution) throws(DivergenceError)
  -> InequalityCheck
{
  let weights = try p.checked().values.map { ExactSum($0) }
  let pair = MassPair(normalizing: weights, Array(repeating: ExactSum(1), count: weights.count))
  return InequalityCheck(
    "Maximum entropy", pair.entropy, .atMost, DoubleDouble(Double(weights.count)).logarithm,
    slack: pair.klDivergence, source: "Cover and Thomas (2006), theorem 2.6.4")
}

/// The log-sum inequality: (Σ a) log(Σ a/Σ b) ≤ Σ a log(a/b), with equality if and only if a/b is constant.
///
/// - Argument order: the weights a, then the weights b.
/// - Unit: nats.
/// - Conventions: 0 log(0/b) = 0, also for b = 0; a > 0 with b = 0 makes the right side `+∞`, and the left
///   one too if all b are 0.
/// - Error bound: see ``InequalityCheck``; the slack has a relative error below 2^-52, however small.
/// - Refuses different lengths, no weights, NaN, ±∞, negative weights, and weights whose sum is above 1e300.
/// - Source: Cover and Thomas (2006), theorem 2.7.1.
public func logSumInequality(
  of a: [Double], relativeTo b: [Double]
) throws(DivergenceError) -> InequalityCheck {
  guard a.count == b.count else { throw DivergenceError.unequalLengths(first: a.count, second: b.count) }
  for weights in [a, b] {
    try Probabilities.requireWeights(weights)
    let sum = CompensatedSum.of(weights)
    guard sum <= 1e300 else { throw DivergenceError.invalidTotal(sum: sum) }
  }
  let pair = MassPair(normalizing: a.map { ExactSum($0) }, b.map { ExactSum($0) })
  let infinite = DoubleDouble(.infinity)
  var (left, right, slack) = (DoubleDouble.zero, DoubleDouble.zero, DoubleDouble.zero)
  if pair.isSupportViolated {
    (left, right, slack) = (
      pair.qTotal.isZero ? infinite : pair.weightedLogarithmOfTotals, infinite, infinite
    )
  } else if !pair.pTotal.isZero {
    left = pair.weightedLogarithmOfTotals
    right = pair.weightedLogarithms
    slack = pair.klDivergence * pair.pTotal.value
  }
  return InequalityCheck(
    "Log-sum inequality", left, .atMost, right, slack: slack,
    source: "Cover and Thomas (2006), theorem 2.7.1")
}

extension MassPair {
  /// P log(P/Q) for the totals.
  fileprivate var weightedLogarithmOfTotals: DoubleDouble {
    -ProductRatio(qTotal, .one, over: pTotal, .one).weightedLogarithm
  }

  /// Σ p log(p/q) for the weights, where it is finite.
  fileprivate var weightedLogarithms: DoubleDouble {
    var sum = DoubleDouble.zero
    for index in p.indices where !p[index].isZero {
      sum += -ProductRatio(q[index], .one, over: p[index], .one).weightedLogarithm
    }
    return sum
  }
}
