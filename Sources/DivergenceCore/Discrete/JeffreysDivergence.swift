/// The Jeffreys divergence of P and Q: J(P, Q) = D(P‖Q) + D(Q‖P) = Σ (p − q) log(p/q).
///
/// It is the sum of both directions, as Jeffreys and Kullback have it; texts that speak of the symmetrised
/// Kullback–Leibler divergence often mean half of it.
///
/// - Argument order: of no importance, J(P, Q) = J(Q, P).
/// - Unit: nats.
/// - Conventions: p = q = 0 contributes nothing; an outcome that one distribution has and the other excludes makes the
///   result `+∞` and is the witness. The sums are as given.
/// - Error bound: relative error below 2^-52, whatever P and Q.
/// - Refuses distributions with different numbers of outcomes, then what ``DiscreteDistribution/checked()`` refuses.
/// - Source: Jeffreys (1946); Kullback and Leibler (1951), section 2.
public func jeffreysDivergence(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> Divergence {
  try FDivergenceGenerator.jeffreys.sum(of: p, q).divergence
}
