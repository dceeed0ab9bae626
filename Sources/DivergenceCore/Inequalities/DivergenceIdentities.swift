/// The chain rule for the divergence of two joints, rows first: D(P(X, Y)‖Q(X, Y)) = D(P(X)‖Q(X)) + D(P(Y |
/// X)‖Q(Y | X) | P(X)).
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: P and Q are taken over their exact sums, marginals are exact; both sides are `+∞` where Q
///   excludes an outcome of P.
/// - Error bound: see ``InequalityCheck``.
/// - Refuses joints of different shapes.
/// - Source: Cover and Thomas (2006), theorem 2.5.3.
public func divergenceChainRule(
  of p: JointProbabilities, relativeTo q: JointProbabilities
) throws(DivergenceError) -> InequalityCheck {
  try p.requireShape(of: q)
  let (p, q) = (p.multiway, q.multiway)
  let whole = MassPair(normalizing: p.weights.map { ExactSum($0) }, q.weights.map { ExactSum($0) })
  var parts = DoubleDouble(.infinity)
  if !whole.isSupportViolated {
    let rows = MassPair(normalizing: p.sums(over: [[0]]).sums, q.sums(over: [[0]]).sums)
    let given = p.conditionalDivergenceValue(relativeTo: q)
    parts = rows.klDivergence + (p.isNormalized ? given : given / p.total.value)
  }
  return InequalityCheck(
    "Chain rule for the divergence", whole.klDivergence, .equal, parts,
    source: "Cover and Thomas (2006), theorem 2.5.3")
}

/// The joint convexity of the divergence: D(λP₁ + (1 − λ)P₂‖λQ₁ + (1 − λ)Q₂) ≤ λ D(P₁‖Q₁) + (1 − λ) D(P₂‖Q₂).
///
/// - Argument order: the first pair P₁, Q₁, the second pair P₂, Q₂, then λ, the weight of the first pair.
/// - Unit: nats.
/// - Conventions: the sides are generalised divergences of the entries as given, for which it is a theorem
///   too; mixtures are exact. Both sides may be `+∞`; a pair of weight 0 does not count.
/// - Error bound: see ``InequalityCheck``.
/// - Refuses distributions with different numbers of outcomes, what ``DiscreteDistribution/checked()``
///   refuses, and a weight outside 0…1.
/// - Source: Cover and Thomas (2006), theorem 2.7.2.
public func divergenceConvexity(
  of first: some DiscreteDistribution, relativeTo firstReference: some DiscreteDistribution,
  mixedWith second: some DiscreteDistribution, relativeTo secondReference: some DiscreteDistribution,
  weightOfFirst weight: Double
) throws(DivergenceError) -> InequalityCheck {
  guard weight >= 0, weight <= 1 else {
    throw DivergenceError.invalidParameter(name: "weight", value: weight, requirement: "from 0 to 1")
  }
  let (p1, q1) = try Probabilities.pair(first, firstReference)
  let (p2, q2) = try Probabilities.pair(second, secondReference)
  guard p1.count == p2.count else {
    throw DivergenceError.unequalLengths(first: p1.count, second: p2.count)
  }
  let rest = DoubleDouble(sumOf: 1, -weight)
  func mixture(_ first: Probabilities, _ second: Probabilities) -> [ExactSum] {
    zip(first.values, second.values).map { first, second in
      var sum = ExactSum()
      sum.add(productOf: weight, first * 0x1p1000)
      sum.add(productOf: rest.low, second * 0x1p1000)
      sum.add(productOf: rest.high, second * 0x1p1000)
      return sum
    }
  }
  func divergence(_ p: Probabilities, _ q: Probabilities, weight: DoubleDouble) -> DoubleDouble {
    guard weight > .zero else { return .zero }
    let pair = MassPair(asGiven: p.values.map { ExactSum($0) }, q.values.map { ExactSum($0) })
    let value = pair.klDivergence
    return value.high.isFinite ? value * weight : value
  }
  let parts = [divergence(p1, q1, weight: DoubleDouble(weight)), divergence(p2, q2, weight: rest)]
  let right = parts.allSatisfy(\.high.isFinite) ? parts[0] + parts[1] : DoubleDouble(.infinity)
  let mixed = MassPair.divergence(
    ofMagnified: mixture(p1, p2), mixture(q1, q2), whereFinite: right.high.isFinite)
  return InequalityCheck(
    "Convexity of the divergence", mixed, .atMost, right,
    source: "Cover and Thomas (2006), theorem 2.7.2")
}
