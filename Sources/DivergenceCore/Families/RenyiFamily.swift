/// A parametric family in which the Rényi divergences between members have a closed form.
public protocol RenyiFamily: Sendable {
  /// The Rényi divergence of this distribution relative to `other`, of an order that is finite and at least
  /// 0: order 1 is the Kullback–Leibler divergence. About 80 bits; see
  /// ``renyiDivergence(of:relativeTo:order:)``.
  func preciseRenyiDivergence(
    relativeTo other: Self, order: Double
  ) throws(DivergenceError) -> PreciseDivergence
}

/// The Rényi divergence of order α between two members of a family:
/// D_α(P‖Q) = 1/(α − 1) · log ∫ p^α q^(1−α), by its closed form.
///
/// In an exponential family it is D(P‖Q) − D(P‖P_s)/s with s = 1 − α, where the natural parameters of P_s are
/// the fraction s of the way from those of P to those of Q; so nothing cancels where P ≈ Q.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: order 1 is the limit D(P‖Q); order 0 is −log Q(p > 0). `+∞` has a witness: an outcome or
///   interval that Q excludes, or a divergent integral (for α > 1, where s leads out of the family).
/// - Error bound: relative error below 1e-15 for orders from 1e-6 up; as the order falls below, the result
///   tends to 0 and loses digits in proportion.
/// - Refuses orders that are NaN, infinite or below 0, and members of different shapes.
/// - Source: Rényi (1961); van Erven and Harremoës (2014); Gil, Alajaji and Linder (2013) for the closed
///   forms.
public func renyiDivergence<Family: RenyiFamily>(
  of p: Family, relativeTo q: Family, order: Double
) throws(DivergenceError) -> Divergence {
  try Requirement.order(order)
  return try p.preciseRenyiDivergence(relativeTo: q, order: order).rounded
}

/// The Bhattacharyya distance between two members of a family: −log ∫ √(pq), half the Rényi divergence of
/// order ½.
///
/// - Argument order: symmetric.
/// - Unit: nats.
/// - Conventions: `+∞` for distributions that share no outcome.
/// - Error bound: relative error below 1e-15, also where P ≈ Q.
/// - Refuses members of different shapes.
/// - Source: Bhattacharyya (1943); Kailath (1967).
public func bhattacharyyaDistance<Family: RenyiFamily>(
  between p: Family, and q: Family
) throws(DivergenceError) -> Divergence {
  try p.preciseRenyiDivergence(relativeTo: q, order: 0.5).scaled(by: 0.5).rounded
}

/// The Bhattacharyya coefficient of two members of a family: ∫ √(pq), from 0 to 1.
///
/// - Argument order: symmetric.
/// - Unit: none.
/// - Conventions: 1 for equal distributions, 0 for those that share no outcome.
/// - Error bound: relative error below 1e-15 while the result is not subnormal.
/// - Refuses members of different shapes.
/// - Source: Bhattacharyya (1943).
public func bhattacharyyaCoefficient<Family: RenyiFamily>(
  between p: Family, and q: Family
) throws(DivergenceError) -> Double {
  let half = try p.preciseRenyiDivergence(relativeTo: q, order: 0.5).nats
  return half.high.isFinite ? min((-0.5 * half).exponential.rounded, 1) : 0
}

/// The Hellinger distance between two members of a family: √(1 − ∫ √(pq)) = √(½ ∫ (√p − √q)²), from 0 to 1.
///
/// - Argument order: symmetric; a metric.
/// - Unit: none. Some texts leave out the ½ under the root, and have √2 times this.
/// - Conventions: 0 for equal distributions, 1 for those that share no outcome.
/// - Error bound: relative error below 1e-15 for results above 1e-150, also where P ≈ Q.
/// - Refuses members of different shapes.
/// - Source: Hellinger (1909); Pardo, Statistical Inference Based on Divergence Measures (2006).
public func hellingerDistance<Family: RenyiFamily>(
  between p: Family, and q: Family
) throws(DivergenceError) -> Double {
  try p.closedHellingerDistance(to: q)
}

/// The Jeffreys divergence between two members of a family: D(P‖Q) + D(Q‖P).
///
/// - Argument order: symmetric.
/// - Unit: nats. Some texts halve it.
/// - Conventions: `+∞` where either direction is; the witness is that of D(P‖Q) first.
/// - Error bound: relative error below 1e-15, also where P ≈ Q.
/// - Refuses members of different shapes.
/// - Source: Jeffreys (1946); Kullback and Leibler (1951).
public func jeffreysDivergence<Family: RenyiFamily>(
  between p: Family, and q: Family
) throws(DivergenceError) -> Divergence {
  let forward = try p.preciseRenyiDivergence(relativeTo: q, order: 1)
  return try forward.adding(q.preciseRenyiDivergence(relativeTo: p, order: 1)).rounded
}

extension RenyiFamily {
  /// The Hellinger distance from the Rényi divergence of order ½.
  func closedHellingerDistance(to other: Self) throws(DivergenceError) -> Double {
    let half = try preciseRenyiDivergence(relativeTo: other, order: 0.5).nats
    guard half.high.isFinite else { return 1 }
    return (-(-0.5 * max(half, .zero)).exponentialMinusOne).squareRoot.rounded
  }
}
