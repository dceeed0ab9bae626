/// The α-divergence of P relative to Q as Cichocki and Amari define it:
/// D^(α)(P‖Q) = Σ (p^α q^(1−α) − α p − (1 − α) q)/(α (α − 1)), for any real α.
///
/// Several inequivalent families go by this name. Amari's own, with the parameter a = 1 − 2α, is
/// ``amariAlphaDivergence(of:relativeTo:alpha:)``.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
///   D^(α)(P‖Q) = D^(1−α)(Q‖P).
/// - Unit: none but at the limits, where it is nats.
/// - Limits: α = 1 is D(P‖Q), α = 0 is D(Q‖P); α = 2 is half of Pearson's χ², α = −1 half of Neyman's, α = ½ four
///   times the squared Hellinger distance ½ Σ (√p − √q)².
/// - Conventions: p > 0 with q = 0 makes the result `+∞` with the outcome as witness for α ≥ 1, p = 0 with q > 0 for
///   α ≤ 0. Never negative. A result beyond the range of doubles is `+∞` without witness.
/// - Error bound: relative error below 2^-52 for |α| up to 2^20, any P and Q.
/// - Refuses an α that is not finite, distributions with different numbers of outcomes, then what
///   ``DiscreteDistribution/checked()`` refuses, P first.
/// - Source: Cichocki and Amari, Families of alpha-, beta- and gamma-divergences (2010), section 2.
public func alphaDivergence(
  of p: some DiscreteDistribution, relativeTo q: some DiscreteDistribution, alpha: Double
) throws(DivergenceError) -> WitnessedValue {
  try FDivergenceGenerator.alpha(alpha).sum(of: p, q).witnessedValue
}

/// The α-divergence of P relative to Q with Amari's own parameter:
/// 4/(1 − α²) · (1 − Σ p^((1−α)/2) q^((1+α)/2)), where the sums are 1.
///
/// It is ``alphaDivergence(of:relativeTo:alpha:)`` at (1 − α)/2, which is where conventions, error bound and refusals
/// are.
///
/// - Argument order: P first, Q second; exchanging them changes the sign of α.
/// - Limits: α = −1 is D(P‖Q), α = 1 is D(Q‖P), α = 0 four times the squared Hellinger distance.
/// - Source: Amari and Nagaoka, Methods of Information Geometry (2000), section 3.2.
public func amariAlphaDivergence(
  of p: some DiscreteDistribution, relativeTo q: some DiscreteDistribution, alpha: Double
) throws(DivergenceError) -> WitnessedValue {
  guard alpha.isFinite else { throw DivergenceError.invalidOrder(alpha) }
  let order = DoubleDouble(sumOf: 0.5, -0.5 * alpha)
  return try FDivergenceGenerator.alpha(order).sum(of: p, q).witnessedValue
}
