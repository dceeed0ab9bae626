/// The Bradley–Terry probability that the first is preferred to the second: σ(r₁ − r₂), from their scores.
///
/// - Argument order: the score of the one in question, then that of the other.
/// - Unit: scores are log-odds in nats: 1 more is e times the odds. (Elo's are 400/ln 10 times as large.)
/// - Conventions: ½ for equal scores.
/// - Error bound: relative error below 2^-52 while the result is not subnormal.
/// - Refuses scores that are not finite.
/// - Source: Bradley and Terry, Rank analysis of incomplete block designs (1952).
public func preferenceProbability(of score: Double, over other: Double) throws(DivergenceError) -> Double {
  try Requirement.finite([score, other])
  return DoubleDouble(differenceOf: score, and: other, dividedBy: 1).sigmoid.rounded
}

/// The loss of a reward model for each pair: −log σ(r_chosen − r_rejected − m).
///
/// - Argument order: the scores of the chosen texts first, those of the rejected ones second. m is the margin
///   by which the chosen one should win, 0 unless told.
/// - Unit: nats; log 2 where the scores differ by m.
/// - Error bound: relative error below 2^-52 while the scores differ by less than 2^40 times what they differ
///   from m.
/// - Refuses no pairs, different numbers of scores, and scores or a margin that are not finite or
///   above 1e150.
/// - Source: Stiennon et al. (2020), section 3.4, and Ouyang et al. (2022), equation 1; the margin as in
///   Touvron et al., Llama 2 (2023), section 3.2.2.
public func rewardModelLoss(
  chosen: [Double], rejected: [Double], margin: Double = 0
) throws(DivergenceError) -> Losses {
  try Requirement.sameCount(chosen.count, rejected.count)
  try Requirement.moderate(chosen)
  try Requirement.moderate(rejected)
  try Requirement.moderate([margin])
  return Losses(
    try chosen.mapRows { row, score throws(DivergenceError) in
      (margin - DoubleDouble(differenceOf: score, and: rejected[row], dividedBy: 1)).softplus
    })
}
