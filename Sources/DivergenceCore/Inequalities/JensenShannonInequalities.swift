/// The Jensen–Shannon divergence is bounded: JS(P, Q) ≤ log 2, with equality if and only if no outcome is
/// common.
///
/// - Argument order: symmetric.
/// - Unit: nats.
/// - Conventions: P and Q are taken over their exact sums; JS = ½ D(P‖M) + ½ D(Q‖M), M = (P + Q)/2.
/// - Error bound: see ``InequalityCheck``.
/// - Refuses distributions with different numbers of outcomes, then what ``DiscreteDistribution/checked()``
///   refuses.
/// - Source: Lin, Divergence measures based on the Shannon entropy (1991).
public func jensenShannonBound(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> InequalityCheck {
  InequalityCheck(
    "Bound of the Jensen–Shannon divergence", try MassPair(normalizing: p, q).jensenShannon, .atMost,
    .naturalLogarithmOf2, source: "Lin (1991)")
}

/// The bound of the Jensen–Shannon divergence by the total variation: JS(P, Q) ≤ TV(P, Q) · log 2.
///
/// Argument order, unit, conventions, error bound, refusals and source are those of
/// `jensenShannonBound(between:and:)`.
public func jensenShannonTotalVariationInequality(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> InequalityCheck {
  let pair = try MassPair(normalizing: p, q)
  return InequalityCheck(
    "Bound of the Jensen–Shannon divergence by the total variation", pair.jensenShannon, .atMost,
    pair.totalVariation * .naturalLogarithmOf2, source: "Lin (1991)")
}
