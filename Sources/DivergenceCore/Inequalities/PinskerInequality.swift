/// Pinsker's inequality: TV(P, Q) ≤ √(D(P‖Q)/2), the divergence in nats and TV = ½ Σ |p − q|.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: none.
/// - Conventions: P and Q are taken over their exact sums; the right side is `+∞` where Q excludes an outcome
///   of P.
/// - Error bound: see ``InequalityCheck``.
/// - Refuses distributions with different numbers of outcomes, then what ``DiscreteDistribution/checked()``
///   refuses.
/// - Source: Cover and Thomas (2006), lemma 11.6.1; Tsybakov (2009), lemma 2.5. The constant is Csiszár's,
///   Kemperman's and Kullback's (1967).
public func pinskerInequality(
  of p: some DiscreteDistribution, relativeTo q: some DiscreteDistribution
) throws(DivergenceError) -> InequalityCheck {
  let pair = try MassPair(normalizing: p, q)
  return InequalityCheck(
    "Pinsker's inequality", pair.totalVariation, .atMost, pair.klDivergence.rootOfHalf,
    unit: nil, source: "Cover and Thomas (2006), lemma 11.6.1")
}

/// The inequality of Bretagnolle and Huber: TV(P, Q) ≤ √(1 − e^{−D(P‖Q)}), which says something also where
/// the divergence is above 2.
///
/// - Argument order, unit, conventions, error bound and refusals are those of
///   `pinskerInequality(of:relativeTo:)`; the right side is 1 for an infinite divergence.
/// - Source: Bretagnolle and Huber, Estimation des densités: risque minimax (1979); Canonne, A short note on
///   an inequality between KL and TV (2022).
public func bretagnolleHuberInequality(
  of p: some DiscreteDistribution, relativeTo q: some DiscreteDistribution
) throws(DivergenceError) -> InequalityCheck {
  let pair = try MassPair(normalizing: p, q)
  var share = pair.klDivergence
  // 1 − e^{−D} is D to the last digit where D² is nothing beside it.
  if share.high > 0x1p-200 {
    share = share.high.isFinite ? -(-share).exponentialMinusOne : DoubleDouble(1)
  }
  return InequalityCheck(
    "Bretagnolle–Huber inequality", pair.totalVariation, .atMost, share.squareRoot, unit: nil,
    source: "Bretagnolle and Huber (1979)")
}

/// The reverse of Pinsker's inequality for finite alphabets: D(P‖Q) ≤ log(1 + 2 TV²/q_min), q_min the least
/// probability under Q of an outcome that P or Q has.
///
/// - Argument order, conventions and refusals are those of `pinskerInequality(of:relativeTo:)`.
/// - Unit: nats.
/// - Error bound: see ``InequalityCheck``.
/// - Source: Sason and Verdú, Upper bounds on the relative entropy and Rényi divergence as a function of
///   total variation distance for finite alphabets (2015).
public func reversePinskerInequality(
  of p: some DiscreteDistribution, relativeTo q: some DiscreteDistribution
) throws(DivergenceError) -> InequalityCheck {
  let pair = try MassPair(normalizing: p, q)
  let variation = pair.totalVariation
  var bound = pair.isSupportViolated ? DoubleDouble(.infinity) : .zero
  if !pair.isSupportViolated, variation > .zero {
    // 2 TV²/q_min by significand and exponent: it may be beyond the range of doubles, but its logarithm is not.
    let least = pair.leastReference
    let order = Int(variation.high.exponent)
    let significand = variation.scaled(byPowerOfTwo: -order)
    let ratio = 2 * significand.squared * pair.qTotal.value / least.significand
    let exponent = 2 * order - least.exponent
    bound =
      exponent < 900
      ? ratio.scaled(byPowerOfTwo: exponent).logarithmOnePlus
      : ratio.logarithm + DoubleDouble.naturalLogarithmOf2 * Double(exponent)
  }
  return InequalityCheck(
    "Reverse Pinsker inequality", pair.klDivergence, .atMost, bound,
    source: "Sason and Verdú (2015)")
}

/// The bound of the divergence by Pearson's χ²: D(P‖Q) ≤ log(1 + χ²(P‖Q)), χ² = Σ (p − q)²/q.
///
/// - Argument order, conventions and refusals are those of `pinskerInequality(of:relativeTo:)`; the right
///   side is `+∞` also where χ² is beyond the range of doubles.
/// - Unit: nats.
/// - Error bound: see ``InequalityCheck``.
/// - Source: Gibbs and Su, On choosing and bounding probability metrics (2002), theorem 5; Tsybakov (2009),
///   lemma 2.7.
public func chiSquaredInequality(
  of p: some DiscreteDistribution, relativeTo q: some DiscreteDistribution
) throws(DivergenceError) -> InequalityCheck {
  let pair = try MassPair(normalizing: p, q)
  let chiSquared = pair.chiSquared
  return InequalityCheck(
    "Bound of the divergence by χ²", pair.klDivergence, .atMost,
    chiSquared.high.isFinite ? chiSquared.logarithmOnePlus : chiSquared,
    source: "Gibbs and Su (2002), theorem 5")
}

extension DoubleDouble {
  fileprivate var rootOfHalf: DoubleDouble { high.isFinite ? (self * 0.5).squareRoot : self }
}
