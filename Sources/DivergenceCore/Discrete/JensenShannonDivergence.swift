/// The Jensen–Shannon divergence of P and Q: JS(P, Q) = ½ D(P‖M) + ½ D(Q‖M) with M = ½ (P + Q).
///
/// - Argument order: of no importance, JS(P, Q) = JS(Q, P).
/// - Unit: nats.
/// - Conventions: always finite, for M excludes nothing that P or Q has; an outcome that only one of them has
///   contributes ½ p log 2. At most log 2 times the mean of the two sums, and that if no outcome is shared; never
///   negative, 0 only for P = Q (or by underflow).
/// - Error bound: relative error below 2^-52, whatever P and Q: no midpoint is rounded and no entropies are subtracted.
/// - Refuses distributions with different numbers of outcomes, then what ``DiscreteDistribution/checked()`` refuses,
///   P first.
/// - Source: Lin, Divergence measures based on the Shannon entropy (1991).
public func jensenShannonDivergence(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> Information<Nats> {
  Information(try jensenShannonSum(p, q))
}

/// The Jensen–Shannon distance of P and Q: √JS(P, Q), a metric.
///
/// - Argument order: of no importance.
/// - Unit: none; the square is in nats. In base 2, as scipy's `jensenshannon(p, q, base=2)`, it is the value divided
///   by √log 2.
/// - Conventions: those of ``jensenShannonDivergence(between:and:)``; never NaN, 0 only for P = Q. The root is taken
///   before rounding, so that it does not underflow where the divergence does.
/// - Error bound: relative error below 2^-52.
/// - Refuses what ``jensenShannonDivergence(between:and:)`` refuses.
/// - Source: Endres and Schindelin, A new metric for probability distributions (2003); Österreicher and Vajda (2003).
public func jensenShannonDistance(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> Double {
  try jensenShannonSum(p, q).squareRoot.rounded
}

/// The Topsøe divergence of P and Q: D(P‖M) + D(Q‖M) with M = ½ (P + Q), twice the Jensen–Shannon divergence.
///
/// - Argument order, unit, conventions, error bound and refusals are those of
///   ``jensenShannonDivergence(between:and:)``; at most 2 log 2.
/// - Source: Topsøe, Some inequalities for information divergence and related measures of discrimination (2000),
///   there called capacitory discrimination.
public func topsoeDivergence(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> Information<Nats> {
  let half = try jensenShannonSum(p, q)
  return Information((half + half))
}

/// The Jensen–Shannon divergence, not rounded.
private func jensenShannonSum(
  _ p: some DiscreteDistribution, _ q: some DiscreteDistribution
) throws(DivergenceError) -> ScaledNumber {
  try FDivergenceGenerator.jensenShannon.sum(of: p, q).finiteValue
}
