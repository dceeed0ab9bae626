/// The skew divergence of P relative to Q: D(P‖(1 − a) P + a Q), the divergence from a mixture that gives Q the
/// share a.
///
/// The share 1 is the Kullback–Leibler divergence, ½ is Lin's K-divergence Σ p log(2p/(p + q)), 0 is always 0. Lee's
/// s_α(Q, P) has a = α.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: p = 0 contributes a q (the generalised form, never negative); p > 0 with q = 0 makes the result `+∞`
///   only for a = 1.
/// - Error bound: relative error below 2^-52, whatever P and Q.
/// - Refuses a share that is not from 0 to 1, distributions with different numbers of outcomes, then what
///   ``DiscreteDistribution/checked()`` refuses, P first.
/// - Source: Lee, Measures of distributional similarity (1999); Lin (1991) for a = ½.
public func skewDivergence(
  of p: some DiscreteDistribution, relativeTo q: some DiscreteDistribution, shareOfReference share: Double
) throws(DivergenceError) -> Divergence {
  guard share >= 0, share <= 1 else {
    throw DivergenceError.invalidParameter(name: "the share", value: share, requirement: "from 0 to 1")
  }
  let other = ScaledNumber(DoubleDouble(sumOf: 1, -share))
  let scaledShare = ScaledNumber(share)
  // log(1/(1 − a)) − a, +∞ at 1.
  let atInfinity = share == 1 ? nil : ScaledNumber(DoubleDouble(-share).logarithmicExcess)
  let generator = FDivergenceGenerator(
    "skew", scaledShare, atInfinity,
    .term { pair in
      let mixture = share == 1 ? pair.q : other * pair.p + scaledShare * pair.q
      return OutcomePair(pair.p, mixture, difference: scaledShare * pair.difference).kullbackLeibler
    })
  return try generator.sum(of: p, q).divergence
}
