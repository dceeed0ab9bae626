/// The Rényi divergence of order α of P relative to Q: D_α(P‖Q) = log(Σ p^α q^(1−α))/(α − 1).
///
/// Computed as log(1 + E/m)/(α − 1) with E = Σ (p^α q^(1−α) − α p − (1 − α) q), whose terms have one sign, and
/// m = α Σp + (1 − α) Σq, where α above 1 counts as 1. Where both sums are 1 that is the formula above; where they are
/// off by roundings, it keeps the result from being negative, and from blowing up where α is near 1.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second. α from 0 to `+∞`.
/// - Unit: nats.
/// - Limits: order 0 is −log Q(p > 0); order ½ is twice the Bhattacharyya distance; order 1 is D(P‖Q), divided by Σp;
///   order `+∞` is log max p/q. Not decreasing in α.
/// - Conventions: p > 0 with q = 0 makes the result `+∞` with the outcome as witness for α ≥ 1; below 1 it does so
///   only if no outcome is shared, and then the witness is the first that P has.
/// - Error bound: relative error below 2^-52 for any α and any P and Q, also where they are almost equal or α is almost
///   1.
/// - Refuses an order that is negative or NaN, distributions with different numbers of outcomes, then what
///   ``DiscreteDistribution/checked()`` refuses, P first.
/// - Source: Rényi, On measures of entropy and information (1961); van Erven and Harremoës, Rényi divergence and
///   Kullback–Leibler divergence (2014), for the limits.
public func renyiDivergence(
  of p: some DiscreteDistribution, relativeTo q: some DiscreteDistribution, order: Double
) throws(DivergenceError) -> Divergence {
  guard order >= 0 else { throw DivergenceError.invalidOrder(order) }
  let pairs = try OutcomePairs(checking: p, q)
  if let violation = pairs.firstExcludedByQ, order >= 1 || pairs.shared.isEmpty {
    return Divergence(infiniteBecauseOf: violation)
  }
  return Divergence(Information(pairs.renyiDivergence(order: order)))
}

extension OutcomePairs {
  /// The divergence of order α, for P and Q for which it is finite.
  func renyiDivergence(order: Double) -> ScaledNumber {
    if order == .infinity { return max(.zero, ScaledNumber(greatestLogarithm)) }
    let orderMinusOne = DoubleDouble(sumOf: order, -1)
    if orderMinusOne.multipliedInRange(by: greatestLogarithm).high >= ScaledNumber.greatestExponent {
      return renyiDivergenceOfExtremeOrder(orderMinusOne)
    }
    if order < 1 { return affinityDeficit(order: DoubleDouble(order)) / -orderMinusOne }
    let tsallis = tsallisRelativeEntropy(order: DoubleDouble(order)) / sumOfP
    let change = tsallis * orderMinusOne
    // α − 1 may be 0; log(1 + x)/x is 1 then.
    return change.isZero ? tsallis : change.logarithmOnePlus / orderMinusOne
  }

  /// Σ (p^α q^(1−α) − α p − (1 − α) q)/(α − 1), never negative; for α ≥ 0, with its limit at 1 and, where Q excludes
  /// nothing that P has, from 1 on.
  func tsallisRelativeEntropy(order: DoubleDouble) -> ScaledNumber {
    let sum = alphaDivergence(order) * order + excludedByP
    return excludedByQ.isZero ? sum : sum + excludedByQ * order / (1 - order)
  }

  /// −log(Σ p^α q^(1−α)/m) with m = α Σp + (1 − α) Σq, for α from 0 to 1, never negative: −log(1 + E/m) where the power
  /// sum is at least half of m, the logarithm of the sum itself below.
  func affinityDeficit(order: DoubleDouble) -> ScaledNumber {
    let mass = sumOfP * order + sumOfQ * (1 - order)
    let change = excessOfAffinity(order: order) / mass
    guard change.exponent >= -1 else { return -change.logarithmOnePlus }
    return -ScaledNumber((affinity(order: order) / mass).logarithm)
  }

  /// Σ (p^α q^(1−α) − α p − (1 − α) q) for α from 0 to 1, never positive.
  func excessOfAffinity(order: DoubleDouble) -> ScaledNumber {
    let rest = 1 - order
    return -(alphaDivergence(order) * order * rest + excludedByQ * order + excludedByP * rest)
  }

  /// The α-divergence over the shared outcomes.
  private func alphaDivergence(_ order: DoubleDouble) -> ScaledNumber {
    shared.reduce(.zero) { $0 + $1.alpha(order) }
  }

  /// Σ p^α q^(1−α) over the shared outcomes.
  private func affinity(order: DoubleDouble) -> ScaledNumber {
    shared.reduce(.zero) {
      $0 + $1.q * ScaledNumber(exponentialOf: order.multipliedInRange(by: $1.logarithm))
    }
  }

  /// log max p/q over the shared outcomes; 0 if there are none.
  private var greatestLogarithm: DoubleDouble { shared.map(\.logarithm).max() ?? .zero }

  /// For (α − 1) log max p/q beyond 2^40, where only the power sum counts: with L = log(p/q) and its maximum L₁,
  /// L₁ + log(Σ p e^((α−1)(L−L₁))/Σp)/(α − 1).
  private func renyiDivergenceOfExtremeOrder(_ orderMinusOne: DoubleDouble) -> ScaledNumber {
    let greatest = greatestLogarithm
    var sum = ScaledNumber.zero
    for pair in shared {
      let exponent = orderMinusOne.multipliedInRange(by: pair.logarithm - greatest)
      sum += pair.p * ScaledNumber(exponentialOf: exponent)
    }
    return ScaledNumber(greatest) + ScaledNumber((sum / sumOfP).logarithm) / orderMinusOne
  }
}
