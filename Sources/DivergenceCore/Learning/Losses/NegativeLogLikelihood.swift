/// The negative log-likelihood of each row's class: −w_y log q_y, from logarithms of probabilities.
///
/// - Argument order: the classes y, from 0, first; the rows of log-probabilities second. `weights` are w, one
///   a class; `ignored` is a target that marks rows to be left out.
/// - Unit: nats, times the weights.
/// - Conventions: −∞ is the logarithm of 0: it costs +∞ where it is the target. The rows are taken as given,
///   whatever their probabilities add up to. Reductions are those of
///   ``crossEntropyLoss(of:underLogits:weights:labelSmoothing:ignoring:temperature:)``.
/// - Error bound: relative error below 2^-52 for each value and reduction.
/// - Refuses what the cross-entropy refuses, NaN, and log-probabilities above 0.
/// - Source: `torch.nn.NLLLoss`.
public func negativeLogLikelihood(
  of targets: [Int], underLogProbabilities rows: [[Double]], weights: [Double]? = nil,
  ignoring ignored: Int? = nil
) throws(DivergenceError) -> Losses {
  let classes = try ClassTargets(targets, of: rows, weights: weights, ignoring: ignored)
  let surprisals = try rows.mapRows { _, row throws(DivergenceError) in try exactSurprisals(row) }
  return classes.losses(surprisals: surprisals)
}

/// The negative log-likelihoods of tokens from the logarithms of the probabilities that a model gave them.
///
/// - Unit: nats. ``Losses/sum`` is the code length of the text, ``Losses/mean`` that of a token.
/// - Conventions: a token of probability 0 (−∞) costs +∞, and ``Losses/firstInfinite`` names it.
/// - Error bound: each value is exact, the reductions have a relative error below 2^-52.
/// - Refuses an empty list, NaN, and log-probabilities above 0.
/// - Source: Shannon (1948).
public func negativeLogLikelihood(
  ofTokens logProbabilities: [Double]
) throws(DivergenceError) -> Losses {
  guard !logProbabilities.isEmpty else { throw DivergenceError.empty }
  return Losses(try exactSurprisals(logProbabilities))
}

/// The negated logarithms of probabilities. Refuses NaN and logarithms above 0.
func exactSurprisals(_ logProbabilities: [Double]) throws(DivergenceError) -> [DoubleDouble] {
  for (index, value) in logProbabilities.enumerated() {
    try Requirement.number(value, index: index)
    try Requirement.check(value <= 0, "the log-probability at index \(index)", value, "at most 0")
  }
  return logProbabilities.map { DoubleDouble(0 - $0) }
}
