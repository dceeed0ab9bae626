/// Le Cam's lower inequality: h²(P, Q) ≤ TV(P, Q), with h² = ½ Σ (√p − √q)² between 0 and 1.
///
/// - Argument order: symmetric.
/// - Unit: none.
/// - Conventions: P and Q are taken over their exact sums.
/// - Error bound: see ``InequalityCheck``.
/// - Refuses distributions with different numbers of outcomes, then what ``DiscreteDistribution/checked()``
///   refuses.
/// - Source: Le Cam (1986); Tsybakov (2009), lemma 2.3, whose H² is twice this h².
public func leCamLowerInequality(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> InequalityCheck {
  let pair = try MassPair(normalizing: p, q)
  return InequalityCheck(
    "Le Cam's inequality, lower", pair.squaredHellinger, .atMost, pair.totalVariation, unit: nil,
    source: "Tsybakov (2009), lemma 2.3")
}

/// Le Cam's upper inequality: TV(P, Q) ≤ h √(2 − h²), with h² = ½ Σ (√p − √q)² between 0 and 1.
///
/// Argument order, unit, conventions, error bound, refusals and source are those of
/// `leCamLowerInequality(between:and:)`.
public func leCamUpperInequality(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> InequalityCheck {
  let pair = try MassPair(normalizing: p, q)
  let square = pair.squaredHellinger
  return InequalityCheck(
    "Le Cam's inequality, upper", pair.totalVariation, .atMost, square.squareRoot * (2 - square).squareRoot,
    unit: nil, source: "Tsybakov (2009), lemma 2.3")
}

/// The bound of the Hellinger distance by the divergence: 2 h²(P, Q) ≤ D(P‖Q), with h² = ½ Σ (√p − √q)².
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: P and Q are taken over their exact sums; the right side is `+∞` where Q excludes an outcome
///   of P.
/// - Error bound and refusals are those of `leCamLowerInequality(between:and:)`.
/// - Source: Tsybakov (2009), lemma 2.4, whose H² is twice this h².
public func hellingerInequality(
  of p: some DiscreteDistribution, relativeTo q: some DiscreteDistribution
) throws(DivergenceError) -> InequalityCheck {
  let pair = try MassPair(normalizing: p, q)
  return InequalityCheck(
    "Bound of the Hellinger distance by the divergence", pair.squaredHellinger * 2, .atMost,
    pair.klDivergence,
    source: "Tsybakov (2009), lemma 2.4")
}
