/// What ``chernoffInformation(between:and:)`` comes to: the amount and where the greatest exponent is reached.
public struct ChernoffInformation: Sendable, Hashable {
  /// The amount in nats, perhaps `+∞`.
  public let divergence: Divergence
  /// The λ from 0 to 1 that P's exponent has there; `nil` if no outcome is shared.
  public let optimalExponent: Double?
}

/// The Chernoff information of P and Q: the greatest −log Σ p^λ q^(1−λ) for λ from 0 to 1, the best exponent that the
/// error probability of a test between P and Q can have.
///
/// Relative to m = λ Σp + (1 − λ) Σq, as ``renyiDivergence(of:relativeTo:order:)``, so that it is never negative.
///
/// - Argument order: of no importance for the amount; the optimal exponent is that of the first distribution, and
///   1 − λ with the arguments exchanged.
/// - Unit: nats.
/// - Conventions: at λ = 0 and 1 the sum is over the shared outcomes (the limits from inside). `+∞` if no outcome is
///   shared; then the witness is the first that P has. Where every λ is as good, as for P = Q, the exponent is ½.
/// - Error bound: relative error below 2^-52 for the amount; 2^-52 absolute for the exponent.
/// - Refuses distributions with different numbers of outcomes, then what ``DiscreteDistribution/checked()`` refuses,
///   P first.
/// - Source: Chernoff (1952); Cover and Thomas (2006), section 11.9.
public func chernoffInformation(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> ChernoffInformation {
  let pairs = try OutcomePairs(checking: p, q)
  if let violation = pairs.firstExcludedByQ, pairs.shared.isEmpty {
    return ChernoffInformation(divergence: Divergence(infiniteBecauseOf: violation), optimalExponent: nil)
  }
  let exponent = AffinityMinimum(pairs).exponent
  return ChernoffInformation(
    divergence: Divergence(Information(pairs.affinityDeficit(order: exponent))),
    optimalExponent: exponent.rounded)
}

/// Where Σ p^λ q^(1−λ)/m(λ) is least: the zero of g = E′ m − E m′ with E = Σ (p^λ q^(1−λ) − λ p − (1 − λ) q), which
/// increases, for g′ = E″ m.
private struct AffinityMinimum {
  private let pairs: OutcomePairs
  private let logarithms: [DoubleDouble]

  init(_ pairs: OutcomePairs) {
    self.pairs = pairs
    logarithms = pairs.shared.map(\.logarithm)
  }

  /// The zero of g, or the end of 0...1 that is nearest to it; ½ if g is 0 everywhere.
  ///
  /// Newton's method inside a bracket: a step that leaves the bracket or is more than half the one before is replaced
  /// by the bracket's middle, so that the steps halve every other time.
  var exponent: DoubleDouble {
    if logarithms.allSatisfy({ $0.high == 0 }) {
      let slope = slope(at: DoubleDouble(0.5)).value
      return DoubleDouble(slope.isZero ? 0.5 : slope.isNegative ? 1 : 0)
    }
    var (low, high) = (DoubleDouble.zero, DoubleDouble(1))
    if !slope(at: low).value.isNegative { return low }
    if slope(at: high).value.isNegative { return high }
    var middle = DoubleDouble(0.5)
    var step = high
    while step.magnitude.high > 0x1p-64 * middle.high {
      let (value, change) = slope(at: middle)
      if value.isZero { return middle }
      if value.isNegative { low = middle } else { high = middle }
      let previous = step
      step = -(value / change).doubleDouble
      let next = middle + step
      if step.magnitude.high > 0.5 * previous.magnitude.high || next < low || high < next {
        step = (high - low) * 0.5
        middle = low + step
      } else {
        middle = next
      }
    }
    return middle
  }

  /// g and g′ at λ.
  private func slope(at exponent: DoubleDouble) -> (value: ScaledNumber, change: ScaledNumber) {
    var (first, second) = (pairs.excludedByP - pairs.excludedByQ, ScaledNumber.zero)
    var (affinity, change) = (ScaledNumber.zero, ScaledNumber.zero)
    for (pair, logarithm) in zip(pairs.shared, logarithms) {
      let power = exponent * logarithm
      let share = pair.q * ScaledNumber(exponentialOf: power)
      let term = share * logarithm
      affinity += share
      change += term
      second += term * logarithm
      first += logarithm.high.magnitude < 0.5 ? nearTerm(pair.q, logarithm, power) : term - pair.difference
    }
    let mass = pairs.sumOfP * exponent + pairs.sumOfQ * (1 - exponent)
    // g is A′ m − A m′ too, with the affinity A = E + m: where that is small, E and m cancel.
    if affinity + affinity < mass { return (change * mass - affinity * pairs.excessOfP, second * mass) }
    let excess = pairs.excessOfAffinity(order: exponent)
    return (first * mass - excess * pairs.excessOfP, second * mass)
  }

  /// q (L e^(λL) − e^L + 1) for L near 0, where the first order cancels: q (λ L² + L x(λL) − x(L)) with
  /// x(y) = e^y − 1 − y.
  private func nearTerm(
    _ q: ScaledNumber, _ logarithm: DoubleDouble, _ power: DoubleDouble
  ) -> ScaledNumber {
    guard logarithm.high.magnitude > 0x1p-300 else { return .zero }
    let sum = power * logarithm + logarithm * power.exponentialExcess - logarithm.exponentialExcess
    return q * sum
  }
}
