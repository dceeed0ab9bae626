/// The cross-entropy of each row of logits under its class:
/// (1 − ε) w_y (−log q_y) + ε/K Σ_c w_c (−log q_c), with q the softmax of the row over the temperature.
///
/// - Argument order: the classes y, from 0, first; the rows of K logits second. `weights` are w, one a class;
///   `labelSmoothing` is ε: the target is (1 − ε) y + ε/K, torch's definition; `ignored` is a target that
///   marks rows to be left out (torch: −100). A temperature other than 1 gives the loss of a model calibrated
///   by temperature scaling.
/// - Unit: nats, times the weights.
/// - Conventions: a logit of −∞ is an excluded class: it costs +∞ where it is the target (or weighs in the
///   smoothing) and nothing elsewhere. A row that is left out has loss 0 in ``Reduction/none`` and
///   ``Reduction/sum``. ``Reduction/mean`` divides by the sum of the targets' weights w_y over the rows that
///   count — a weighted mean, in which the smoothed part is divided by the same sum, as torch does;
///   ``Reduction/batchMean`` by all rows.
/// - Error bound: relative error below 2^-52 for each value and reduction; no term is negative.
/// - Refuses no rows, rows of different lengths, different numbers of rows, targets and weights, targets that
///   name no class, an ε outside [0, 1], weights that are negative or not finite, and rows that have no
///   softmax.
/// - Source: `torch.nn.CrossEntropyLoss` (class indices); smoothing as in Szegedy et al. (2016), section 7;
///   temperature scaling as in Guo, Pleiss, Sun and Weinberger (2017), section 4.2.
public func crossEntropyLoss(
  of targets: [Int], underLogits logits: [[Double]], weights: [Double]? = nil, labelSmoothing: Double = 0,
  ignoring ignored: Int? = nil, temperature: Double = 1
) throws(DivergenceError) -> Losses {
  try Requirement.fraction(labelSmoothing, "the label smoothing")
  let classes = try ClassTargets(targets, of: logits, weights: weights, ignoring: ignored)
  let surprisals = try logits.mapRows { _, row throws(DivergenceError) in
    try shiftedLogits(row, temperature: temperature).surprisals
  }
  return classes.losses(surprisals: surprisals, labelSmoothing: labelSmoothing)
}

/// The cross-entropy of each row of logits under its target distribution:
/// −Σ_c w_c ((1 − ε) y_c + ε/K) log q_c, with q the softmax of the row.
///
/// - Argument order: the target distributions y first; the rows of K logits second. `weights` are w, one a
///   class; `labelSmoothing` is ε.
/// - Unit: nats, times the weights.
/// - Conventions: a class with y = 0 and ε = 0 contributes nothing; a logit of −∞ whose class has a part in
///   the target costs +∞. ``Reduction/mean`` divides by the number of rows, whatever the weights: torch does
///   the same, and therefore its `mean` of one-hot targets with weights is not that of class indices.
/// - Error bound: relative error below 2^-52 for each value and reduction; no term is negative.
/// - Refuses what the form with class indices refuses, and targets that ``DiscreteDistribution/checked()``
///   refuses.
/// - Source: `torch.nn.CrossEntropyLoss` (class probabilities).
public func crossEntropyLoss(
  of targets: [some DiscreteDistribution], underLogits logits: [[Double]], weights: [Double]? = nil,
  labelSmoothing: Double = 0
) throws(DivergenceError) -> Losses {
  try Requirement.fraction(labelSmoothing, "the label smoothing")
  try Requirement.sameCount(targets.count, logits.count)
  let classCount = logits.first?.count ?? 0
  if let weights {
    try Requirement.sameCount(classCount, weights.count)
    try Probabilities.requireWeights(weights)
  }
  let sharp = DoubleDouble(sumOf: 1, -labelSmoothing)
  let smooth = DoubleDouble(labelSmoothing) / Double(max(1, classCount))
  let terms = try logits.mapRows { row, values throws(DivergenceError) in
    try Requirement.sameCount(classCount, values.count)
    try Requirement.sameCount(targets[row].count, classCount)
    let target = try targets[row].checked()
    let surprisals = try shiftedLogits(values, temperature: 1).surprisals
    var sum = CompensatedSum()
    for (index, surprisal) in surprisals.enumerated() {
      let share = (sharp * target[index] + smooth) * (weights?[index] ?? 1)
      sum.add(weighed(surprisal, by: share))
    }
    return sum.value
  }
  return Losses(terms)
}

/// The least cross-entropy that smoothed labels allow: the entropy of (1 − ε) y + ε/K for one class y of K.
///
/// A cross-entropy with label smoothing never falls below it, so that a loss of 0 is out of reach.
///
/// - Unit: nats. 0 for ε = 0 or K = 1, log K for ε = 1.
/// - Error bound: relative error below 2^-52.
/// - Refuses an ε outside [0, 1] and fewer than one class.
/// - Source: Müller, Kornblith and Hinton, When does label smoothing help? (2019), for the definition.
public func labelSmoothingFloor(
  smoothing: Double, classes: Int
) throws(DivergenceError) -> Information<Nats> {
  try Requirement.fraction(smoothing, "the label smoothing")
  try Requirement.check(classes >= 1, "the number of classes", Double(classes), "at least 1")
  guard smoothing > 0, classes > 1 else { return Information(0) }
  let others = DoubleDouble(Double(classes - 1))
  let share = DoubleDouble(smoothing) / Double(classes)
  // The target's own share is 1 − ε (K − 1)/K.
  let own = -(share * others)
  let sum = (1 + own) * -own.logarithmOnePlus + others * share * -share.logarithm
  return Information(sum)
}
