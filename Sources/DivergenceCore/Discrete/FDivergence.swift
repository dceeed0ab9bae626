/// The f-divergence of P relative to Q: D_f(P‖Q) = Σ q f(p/q).
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats for the named generators with a logarithm (kl, reverseKL, jeffreys, jensenShannon), none otherwise.
/// - Conventions: p = q = 0 contributes nothing; p = 0 < q contributes q f(0); p > 0 = q contributes p f′(∞). Where
///   that is `+∞`, the first such outcome is the witness. The sums are as given: where they are not the same, a
///   generator of the caller's own may give a negative result; the named ones never do.
/// - Error bound: relative error below 2^-52 for the named generators, whatever P and Q; terms below 2^-1074 underflow
///   only if the result does. For a caller's function: that of the function at the rounded ratio; a ratio that
///   overflows or underflows counts as the limit.
/// - Refuses distributions with different numbers of outcomes, then what ``DiscreteDistribution/checked()`` refuses,
///   P first; a caller's function that is NaN or −∞ at an outcome.
/// - Source: Csiszár (1963); Liese and Vajda (2006).
public func fDivergence(
  of p: some DiscreteDistribution, relativeTo q: some DiscreteDistribution, generator: FDivergenceGenerator
) throws(DivergenceError) -> WitnessedValue {
  try generator.sum(of: p, q).witnessedValue
}

extension FDivergenceGenerator {
  /// Σ q f(p/q), not rounded, over the outcomes of two distributions that are checked here.
  func sum(
    of p: some DiscreteDistribution, _ q: some DiscreteDistribution
  ) throws(DivergenceError) -> WitnessedSum {
    let (p, q) = try Probabilities.pair(p, q)
    var sum = ScaledNumber.zero
    for index in p.values.indices {
      guard let term = try term(p[index], q[index], at: index) else { return .infinite(index) }
      sum += term
    }
    return .finite(sum)
  }

  /// q f(p/q) with its limits where p or q is 0; `nil` if it is infinite.
  private func term(_ p: Double, _ q: Double, at index: Int) throws(DivergenceError) -> ScaledNumber? {
    if p == 0 || q == 0 { return limit(p, q) }
    switch function {
    case .term(let term): return term(OutcomePair(ScaledNumber(p), ScaledNumber(q)))
    case .written(let written):
      let ratio = p / q
      if ratio == 0 { return limit(0, q) }
      if ratio == .infinity { return limit(p, 0) }
      let value = written(ratio)
      if value.isNaN { throw DivergenceError.notANumber(index: index) }
      if value == -.infinity { throw DivergenceError.infinite(index: index) }
      return value == .infinity ? nil : ScaledNumber(q) * ScaledNumber(value)
    }
  }

  /// q f(0) or p f′(∞), whichever of p and q is 0; `nil` if it is infinite.
  private func limit(_ p: Double, _ q: Double) -> ScaledNumber? {
    if p == q { return .zero }
    return (p == 0 ? valueAtZero : slopeAtInfinity).map { ScaledNumber(max(p, q)) * $0 }
  }
}
