/// What the rewards of a group are divided by after their mean is subtracted.
public enum GroupScale: Sendable, Hashable {
  /// The deviation of a sample, Σ (r − mean)²/(n − 1) under the root, plus a stabiliser: torch's `std`, so
  /// what trl and verl compute, with stabilisers of 1e-4 and 1e-6. The paper writes std and does not say
  /// which, without a stabiliser.
  case sampleDeviation(stabilizer: Double)
  /// The deviation of a population, with n in the denominator, plus a stabiliser: numpy's `std`.
  case populationDeviation(stabilizer: Double)
  /// Nothing, as in Dr. GRPO (Liu et al., Understanding R1-Zero-like training, 2025).
  case none
}

/// The advantage of each answer in a group of answers to one question: (r − mean)/(std + stabiliser).
///
/// - Unit: none (that of the rewards with ``GroupScale/none``). Every token of the answer has the answer's
///   advantage.
/// - Conventions: 0 for every answer of a group of equal rewards, if the stabiliser is above zero.
/// - Error bound: 2^-51 of the greatest advantage of the group.
/// - Refuses no rewards, rewards that are not finite, a stabiliser that is not finite or is negative, a
///   sample of one (verl takes its reward as the advantage), and equal rewards without a stabiliser: 0/0.
/// - Source: Shao et al., DeepSeekMath (2024), section 4.1.2; trl's `GRPOTrainer` and verl's
///   `compute_grpo_outcome_advantage` for the deviation.
public func groupRelativeAdvantages(
  of rewards: [Double], scale: GroupScale
) throws(DivergenceError) -> [Double] {
  guard !rewards.isEmpty else { throw DivergenceError.empty }
  try Requirement.finite(rewards)
  let divisor = try scale.divisor(count: rewards.count)
  // Scaled by a power of two so that no square overflows or, where it would show, underflows.
  let greatest = rewards.map(\.magnitude).reduce(0, max)
  let least = (divisor?.stabilizer ?? 0) > 1e100 ? 0 : -500
  let exponent = greatest > 0 ? max(least, Int(greatest.exponent)) : 0
  let scaled = rewards.map { $0.scaled(byPowerOfTwo: -exponent) }
  var sum = CompensatedSum()
  for reward in scaled { sum.add(reward) }
  let mean = sum.value / Double(rewards.count)
  let isConstant = rewards.allSatisfy { $0 == rewards[0] }
  let deviations = scaled.map { isConstant ? .zero : DoubleDouble($0) - mean }
  guard let (divisor, stabilizer) = divisor else {
    return deviations.map { $0.rounded.scaled(byPowerOfTwo: exponent) }
  }
  var squares = CompensatedSum()
  for deviation in deviations { squares.add(deviation.squared) }
  let deviation = (squares.value / divisor).squareRoot + stabilizer.scaled(byPowerOfTwo: -exponent)
  try Requirement.check(
    deviation.high > 0, "the stabilizer", stabilizer, "above zero where all rewards are equal")
  return deviations.map { ($0 / deviation).rounded }
}

extension GroupScale {
  /// What the sum of squares is divided by, and the stabiliser; `nil` where nothing is scaled.
  fileprivate func divisor(count: Int) throws(DivergenceError) -> (divisor: Double, stabilizer: Double)? {
    switch self {
    case .sampleDeviation(let stabilizer):
      try Requirement.notNegative(stabilizer, "the stabilizer")
      try Requirement.check(count > 1, "the number of rewards", Double(count), "at least 2")
      return (Double(count - 1), stabilizer)
    case .populationDeviation(let stabilizer):
      try Requirement.notNegative(stabilizer, "the stabilizer")
      return (Double(count), stabilizer)
    case .none: return nil
    }
  }
}

/// The objective of each token of one answer in group-relative policy optimisation: the clipped surrogate
/// minus β k3, to be maximised.
///
/// GRPO does have a KL term: k3 of the policy relative to the reference, token by token, inside the objective
/// and not in the reward. (β = 0 is an option of some trainers.)
///
/// - Arguments: log π of each token under the new policy, under the old one that the answer was drawn from,
///   and under the reference; the answer's advantage; `clip` is ε, `upperClip` the bound above where it
///   differs; `coefficient` is β.
/// - Unit: that of the advantage; k3 is in nats. k3 is taken of the new policy, as the paper does, although
///   the tokens are drawn from the old one: it is unbiased only for the first step of an update.
/// - Conventions: a token whose penalty is infinite has the objective −∞, whatever its surrogate.
/// - Error bound: 2^-51 of the greater part.
/// - Refuses no tokens, different numbers of log-probabilities, what ``ClippedSurrogate`` and
///   ``KLEstimator/value(ofLogProbability:relativeTo:)`` refuse, and a β that is not finite or is negative.
/// - Source: Shao et al. (2024), equations 3 and 4.
public func groupRelativeObjectives(
  ofLogProbabilities new: [Double], old: [Double], reference: [Double], advantage: Double, clip: Double = 0.2,
  upperClip: Double? = nil, coefficient: Double
) throws(DivergenceError) -> [Double] {
  try Requirement.notNegative(coefficient, "the coefficient")
  try Requirement.sameCount(new.count, old.count)
  try Requirement.sameCount(new.count, reference.count)
  return try new.mapRows { token, logProbability throws(DivergenceError) in
    let surrogate = try ClippedSurrogate(
      logProbability: logProbability, old: old[token], advantage: advantage, clip: clip, upperClip: upperClip)
    let penalty = try KLEstimator.k3.value(ofLogProbability: logProbability, relativeTo: reference[token])
    let cost = coefficient == 0 ? 0 : coefficient * penalty
    // Also where the surrogate overflowed: ∞ − ∞ has no value.
    return cost == .infinity ? -.infinity : surrogate.value - cost
  }
}

/// How the objectives of tokens become one number.
public enum TokenAggregation: Sendable, Hashable {
  /// The mean over answers of the mean over each answer's tokens: a token of a long answer counts less. The
  /// paper's (equation 3); `seq-mean-token-mean` in verl.
  case meanOfAnswerMeans
  /// The mean over all tokens, as in DAPO (Yu et al., 2025); `token-mean` in verl.
  case meanOfTokens

  /// The mean of the objectives of each answer's tokens.
  ///
  /// Error bound: 2^-51 of the greatest objective. −∞ if an objective is −∞. Refuses no answers, answers
  /// without tokens, NaN, +∞ and objectives beyond 1e150.
  public func mean(of answers: [[Double]]) throws(DivergenceError) -> Double {
    let sums = try answers.mapRows { _, tokens throws(DivergenceError) -> DoubleDouble in
      guard !tokens.isEmpty else { throw DivergenceError.empty }
      var sum = CompensatedSum()
      for (index, token) in tokens.enumerated() {
        try Requirement.number(token, index: index)
        if token > -.infinity { try Requirement.moderate([token]) }
        sum.add(token)
      }
      return sum.value
    }
    var sum = CompensatedSum()
    for (answer, value) in zip(answers, sums) {
      sum.add(self == .meanOfAnswerMeans ? value / Double(answer.count) : value)
    }
    let count = self == .meanOfAnswerMeans ? answers.count : answers.map(\.count).reduce(0, +)
    if answers.contains(where: { $0.contains(-.infinity) }) { return -.infinity }
    return (sum.value / Double(count)).rounded
  }
}
