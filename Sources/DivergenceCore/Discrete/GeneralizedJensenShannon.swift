/// The generalised Jensen–Shannon divergence of any number of distributions: Σ_i w_i D(P_i‖M) with M = Σ_i w_i P_i,
/// which is H(M) − Σ_i w_i H(P_i).
///
/// - Arguments: the distributions, over the same outcomes, and a weight for each; the weights are a distribution. What
///   their sum is off from 1, within the tolerance, is divided out, so that equal distributions are at 0.
/// - Unit: nats.
/// - Conventions: always finite; a distribution of weight 0 counts for nothing. Never negative; at most the entropy of
///   the weights, where every sum is 1.
/// - Error bound: relative error below 2^-51, also where the distributions are almost the same.
/// - Refuses an empty list, distributions with different numbers of outcomes, as many weights as there are not
///   distributions, and then what ``DiscreteDistribution/checked()`` refuses: the weights first.
/// - Source: Lin, Divergence measures based on the Shannon entropy (1991), section V.
public func jensenShannonDivergence(
  among distributions: [some DiscreteDistribution], weights: some DiscreteDistribution
) throws(DivergenceError) -> Information<Nats> {
  guard let first = distributions.first else { throw DivergenceError.empty }
  guard distributions.count == weights.count else {
    throw DivergenceError.unequalLengths(first: distributions.count, second: weights.count)
  }
  for distribution in distributions where distribution.count != first.count {
    throw DivergenceError.unequalLengths(first: first.count, second: distribution.count)
  }
  let mixture = MixtureWeights(try weights.checked())
  var checked: [Probabilities] = []
  for distribution in distributions { checked.append(try distribution.checked()) }
  var sum = ScaledNumber.zero
  for outcome in 0..<first.count {
    sum += mixture.divergenceFromMean(checked.map { ScaledNumber($0[outcome]) })
  }
  return Information(sum)
}

/// The Jensen–Shannon divergence of two distributions with weights: w₁ D(P‖M) + w₂ D(Q‖M) with M = w₁ P + w₂ Q.
///
/// - Arguments: P and Q, and the distribution of two outcomes that weighs them, P's weight first. Weights of ½ give
///   ``jensenShannonDivergence(between:and:)``.
/// - Unit, conventions, error bound and refusals are those of ``jensenShannonDivergence(among:weights:)``.
/// - Source: Lin, Divergence measures based on the Shannon entropy (1991), section IV.
public func jensenShannonDivergence(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution, weights: some DiscreteDistribution
) throws(DivergenceError) -> Information<Nats> {
  guard weights.count == 2 else { throw DivergenceError.unequalLengths(first: 2, second: weights.count) }
  let weights = try weights.checked()
  let (p, q) = try Probabilities.pair(p, q)
  return try jensenShannonDivergence(among: [p, q], weights: weights)
}

/// Weights that are in proportion to shares of exactly 1.
private struct MixtureWeights {
  private let weights: [ScaledNumber]
  private let total: ScaledNumber

  init(_ weights: Probabilities) {
    self.weights = weights.values.map { ScaledNumber($0) }
    total = self.weights.reduce(.zero, +)
  }

  /// Σ_i w_i (p_i log(p_i/m) − p_i + m) for the probabilities of one outcome and their mean m.
  ///
  /// The mean is taken of the differences from the first probability, so that p_i − m keeps its digits where they are
  /// near each other.
  func divergenceFromMean(_ probabilities: [ScaledNumber]) -> ScaledNumber {
    let differences = probabilities.map { $0 - probabilities[0] }
    let meanDifference = weighted(differences)
    let mean = weighted(probabilities)
    guard !mean.isZero else { return .zero }
    return weighted(
      probabilities.indices.map { index in
        guard !probabilities[index].isZero else { return mean }
        let difference = differences[index] - meanDifference
        return OutcomePair(probabilities[index], mean, difference: difference).kullbackLeibler
      })
  }

  private func weighted(_ values: [ScaledNumber]) -> ScaledNumber {
    var sum = ScaledNumber.zero
    for (weight, value) in zip(weights, values) { sum += weight * value }
    return sum / total
  }
}
