/// Pearson's χ² divergence of P relative to Q: Σ (p − q)²/q.
///
/// - Argument order: P, the observed distribution, first; Q, the expected one, second.
/// - Unit: none. It is not a test statistic: that is the number of observations times it.
/// - Conventions: p > 0 with q = 0 makes the result `+∞` with the outcome as witness; p = 0 contributes q. The sums are
///   as given. A result beyond the range of doubles is `+∞` without witness.
/// - Error bound: relative error below 2^-52, whatever P and Q.
/// - Refuses distributions with different numbers of outcomes, then what ``DiscreteDistribution/checked()`` refuses,
///   P first.
/// - Source: Pearson (1900); Liese and Vajda (2006).
public func pearsonChiSquaredDivergence(
  of p: some DiscreteDistribution, relativeTo q: some DiscreteDistribution
) throws(DivergenceError) -> WitnessedValue {
  try FDivergenceGenerator.pearson.sum(of: p, q).witnessedValue
}

/// Neyman's χ² divergence of P relative to Q: Σ (p − q)²/p, which is Pearson's with the arguments exchanged.
///
/// - Argument order: P, whose probabilities divide, first; Q second.
/// - Conventions: p = 0 with q > 0 makes the result `+∞` with the outcome as witness; q = 0 contributes p.
/// - Unit, error bound and refusals are those of ``pearsonChiSquaredDivergence(of:relativeTo:)``.
/// - Source: Neyman (1949); Liese and Vajda (2006).
public func neymanChiSquaredDivergence(
  of p: some DiscreteDistribution, relativeTo q: some DiscreteDistribution
) throws(DivergenceError) -> WitnessedValue {
  try FDivergenceGenerator.neyman.sum(of: p, q).witnessedValue
}

/// The additive symmetric χ² divergence of P and Q: Σ (p − q)² (p + q)/(p q), Pearson's plus Neyman's.
///
/// - Argument order: of no importance.
/// - Conventions: an outcome that only one distribution has makes the result `+∞` and is the witness.
/// - Unit, error bound and refusals are those of ``pearsonChiSquaredDivergence(of:relativeTo:)``.
/// - Source: Deza and Deza, Encyclopedia of Distances; Cha (2007).
public func additiveSymmetricChiSquaredDivergence(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> WitnessedValue {
  let generator = FDivergenceGenerator(
    "additiveSymmetric", nil, nil, .term { $0.pearson + $0.reversed.pearson })
  return try generator.sum(of: p, q).witnessedValue
}

/// The triangular discrimination of P and Q: Σ (p − q)²/(p + q), from 0 to 2.
///
/// Also named the squared χ² or, halved, the symmetric χ² or Vincze–Le Cam divergence.
///
/// - Argument order: of no importance.
/// - Unit: none.
/// - Conventions: always finite; an outcome that only one distribution has contributes its probability. The sums are
///   as given.
/// - Error bound: relative error below 2^-52, whatever P and Q.
/// - Refuses distributions with different numbers of outcomes, then what ``DiscreteDistribution/checked()`` refuses.
/// - Source: Topsøe (2000).
public func triangularDiscrimination(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> Double {
  try FDivergenceGenerator.triangular.sum(of: p, q).finiteValue.rounded
}

/// The probabilistic symmetric χ² divergence of P and Q: 2 Σ (p − q)²/(p + q), twice the triangular discrimination.
///
/// - Everything else is that of ``triangularDiscrimination(between:and:)``.
/// - Source: Deza and Deza, Encyclopedia of Distances; Cha (2007).
public func probabilisticSymmetricChiSquaredDivergence(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> Double {
  2 * (try triangularDiscrimination(between: p, and: q))
}
