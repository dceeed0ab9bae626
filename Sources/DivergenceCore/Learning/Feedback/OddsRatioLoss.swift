/// The log-odds of an outcome from the logarithm of its probability: log(p/(1 − p)) = l − log(1 − e^l).
///
/// - Unit: nats.
/// - Conventions: −∞ at −∞, +∞ at 0.
/// - Error bound: 2^-52 of the result and 2^-94 absolute: one ulp unless p is within 2^-40 of ½.
/// - Refuses NaN and log-probabilities above 0.
/// - Source: Berkson (1944); ``logit(of:)`` takes the probability itself.
public func logOdds(ofLogProbability logProbability: Double) throws(DivergenceError) -> Double {
  let odds = try exactLogOdds(logProbability)
  return odds.high.isFinite ? odds.rounded : logProbability == 0 ? .infinity : -.infinity
}

/// The odds-ratio loss of each pair of answers: −log σ(log-odds of the chosen − log-odds of the rejected).
///
/// - Argument order: the log-probabilities of the chosen answers first, those of the rejected ones second:
///   means over tokens in the paper. Its whole loss adds λ times this to the negative log-likelihood of the
///   chosen answer.
/// - Unit: nats; log 2 for equal odds.
/// - Error bound: relative error below 2^-52.
/// - Refuses no pairs, different numbers of answers, NaN, log-probabilities above 0, 0, −∞ (certain and
///   excluded answers have no finite odds), and anything below −1e150.
/// - Source: Hong, Lee and Thorne, ORPO: monolithic preference optimization without reference model (2024),
///   equations 4 and 7.
public func oddsRatioLoss(
  chosenLogProbabilities chosen: [Double], rejectedLogProbabilities rejected: [Double]
) throws(DivergenceError) -> Losses {
  try Requirement.sameCount(chosen.count, rejected.count)
  return Losses(
    try chosen.mapRows { row, logProbability throws(DivergenceError) in
      let odds = try (exactLogOdds(logProbability), exactLogOdds(rejected[row]))
      for value in [logProbability, rejected[row]] {
        try Requirement.check(
          value < 0 && value >= -1e150, "the log-probability", value, "from -1e150 to below 0")
      }
      return (odds.1 - odds.0).softplus
    })
}

/// l − log(1 − e^l); not finite for 0 and −∞.
private func exactLogOdds(_ logProbability: Double) throws(DivergenceError) -> DoubleDouble {
  try Requirement.number(logProbability)
  try Requirement.check(logProbability <= 0, "the log-probability", logProbability, "at most 0")
  guard logProbability < 0, logProbability.isFinite else { return DoubleDouble(.infinity) }
  let value = DoubleDouble(logProbability)
  return value - (-value.exponentialMinusOne).logarithm
}
