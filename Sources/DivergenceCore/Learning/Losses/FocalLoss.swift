/// The focal loss of each logit x: −α (1 − p)^γ log p, with p the probability that σ(x) gives to the right
/// answer.
///
/// - Argument order: the targets, `true` for the positive class, first; the logits of the positive class
///   second. `focus` is γ: 0 gives the binary cross-entropy, 2 is the paper's choice. `positiveShare` is α
///   for positive targets, 1 − α for negative ones; `nil` weighs nothing.
/// - Unit: nats, scaled by both factors.
/// - Conventions: a certain answer costs 0 if it is right and +∞ if it is wrong. ``Losses/mean`` divides by
///   the number of elements, as torchvision does; the paper divides by the number of boxes that an object was
///   assigned to.
/// - Error bound: relative error below 2^-52 while the result is not subnormal.
/// - Refuses empty lists, different lengths, NaN, a γ that is not finite or is negative, an α outside [0, 1].
/// - Source: Lin, Goyal, Girshick, He and Dollár, Focal loss for dense object detection (2017), equations 4
///   and 5; `torchvision.ops.sigmoid_focal_loss`, whose α = −1 is `nil` here.
public func focalLoss(
  of targets: [Bool], underLogits logits: [Double], focus: Double = 2, positiveShare: Double? = nil
) throws(DivergenceError) -> Losses {
  try Requirement.notNegative(focus, "the focus")
  try Requirement.fraction(positiveShare ?? 1, "the positive share")
  try Requirement.sameCount(targets.count, logits.count)
  let terms = try targets.mapRows { row, isPositive throws(DivergenceError) in
    try Requirement.number(logits[row])
    let logit = DoubleDouble(isPositive ? logits[row] : -logits[row])
    let share = positiveShare.map { isPositive ? DoubleDouble($0) : DoubleDouble(sumOf: 1, -$0) }
    let loss = (-logit).softplus
    guard loss.high > 0 else { return DoubleDouble.zero }
    // log(1 − p) = −softplus(x) of the logit of the right answer.
    let damping = logit.softplus * focus
    let factor = damping.high.isFinite ? (-damping).exponential : DoubleDouble.zero
    return weighed(weighed(loss, by: factor), by: share ?? DoubleDouble(1))
  }
  return Losses(terms)
}
