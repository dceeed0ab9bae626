/// The binary cross-entropy of each prediction q under its target y: −(w y log q + (1 − y) log(1 − q)).
///
/// - Argument order: the targets y, from 0 to 1, first; the predicted probabilities of the positive class
///   second. `positiveWeight` is w.
/// - Unit: nats, times w for the positive part.
/// - Conventions: y = 0 takes no part of log q, y = 1 none of log(1 − q), so 0 · log 0 = 0; a certain
///   prediction that is wrong costs +∞ (torch's `BCELoss` clamps both logarithms at −100: 100 in its place).
/// - Error bound: relative error below 2^-52 for each value and reduction; no term is negative.
/// - Refuses empty lists, different lengths, NaN, targets and probabilities outside [0, 1], and a weight that
///   is not finite or is negative.
/// - Source: `torch.nn.BCELoss` without its clamp; the weight is `pos_weight` of
///   `torch.nn.BCEWithLogitsLoss`.
public func binaryCrossEntropy(
  of targets: [Double], under probabilities: [Double], positiveWeight: Double = 1
) throws(DivergenceError) -> Losses {
  try Requirement.notNegative(positiveWeight, "the positive weight")
  try Requirement.sameCount(targets.count, probabilities.count)
  let terms = try targets.mapRows { row, target throws(DivergenceError) in
    try Requirement.fraction(probabilities[row], "the probability")
    let probability = DoubleDouble(probabilities[row])
    return try BinaryTarget(target, positiveWeight).loss(
      ofPositive: -probability.logarithm, ofNegative: -(-probability).logarithmOnePlus)
  }
  return Losses(terms)
}

/// The binary cross-entropy of each logit x under its target y: w y log(1 + e^−x) + (1 − y) log(1 + e^x).
///
/// - Argument order: the targets y, from 0 to 1, first; the logits of the positive class second.
///   `positiveWeight` is w, the number of negative examples per positive one where it is to balance them.
/// - Unit: nats, times w for the positive part.
/// - Conventions: a logit of ±∞ is a certain prediction: it costs 0 or, where it is wrong, +∞.
/// - Error bound: relative error below 2^-52 for each value and reduction; no term is negative.
/// - Refuses empty lists, different lengths, NaN, targets outside [0, 1], and a weight that is not finite or
///   is negative.
/// - Source: `torch.nn.BCEWithLogitsLoss`, where w is `pos_weight`.
public func binaryCrossEntropy(
  of targets: [Double], underLogits logits: [Double], positiveWeight: Double = 1
) throws(DivergenceError) -> Losses {
  try Requirement.notNegative(positiveWeight, "the positive weight")
  try Requirement.sameCount(targets.count, logits.count)
  let terms = try targets.mapRows { row, target throws(DivergenceError) in
    try Requirement.number(logits[row])
    let logit = DoubleDouble(logits[row])
    return try BinaryTarget(target, positiveWeight).loss(
      ofPositive: (-logit).softplus, ofNegative: logit.softplus)
  }
  return Losses(terms)
}

/// How much of a loss falls on the positive class and how much on the negative one.
struct BinaryTarget {
  /// w y and 1 − y.
  let positive: DoubleDouble
  let negative: DoubleDouble

  /// Refuses NaN and targets outside [0, 1].
  init(_ target: Double, _ positiveWeight: Double = 1) throws(DivergenceError) {
    try Requirement.fraction(target, "the target")
    positive = DoubleDouble(productOf: positiveWeight, target)
    negative = DoubleDouble(sumOf: 1, -target)
  }

  /// The weighed sum of two losses that are not negative and may be `+∞`; 0 · ∞ = 0.
  func loss(ofPositive positiveLoss: DoubleDouble, ofNegative negativeLoss: DoubleDouble) -> DoubleDouble {
    weighed(positiveLoss, by: positive) + weighed(negativeLoss, by: negative)
  }
}

/// `weight · loss` for numbers that are not negative, where nothing of an infinite loss is nothing.
func weighed(_ loss: DoubleDouble, by weight: DoubleDouble) -> DoubleDouble {
  weight.high == 0 ? .zero : loss * weight
}
