/// Estimators and losses of learning from feedback.
extension ExactExpression {
  /// Schulman's estimators of D(π‖ref) from one outcome drawn from π: with x = log π − log ref,
  /// k1 = x, k2 = x²/2, k3 = e^−x − 1 + x, as formulas.
  ///
  /// - Argument order: log π of the outcome first, log ref second. Unit: nats.
  /// - Source: Schulman, Approximating KL divergence (2020).
  public static func divergenceEstimators(
    ofLogProbability policy: ExactRational, relativeTo reference: ExactRational
  ) -> (k1: ExactExpression, k2: ExactExpression, k3: ExactExpression) {
    let x = policy - reference
    let third = ExactExpression(-x).exponential + ExactExpression(x - .one)
    return (ExactExpression(x), ExactExpression(x * x / 2), third)
  }

  /// The loss of direct preference optimisation, −log σ(β margin) = log(1 + e^(−β margin)), as a formula,
  /// where the margin is (log π − log ref) of the chosen answer less that of the rejected one.
  ///
  /// - Argument order: the policy's log-probabilities of the chosen and the rejected answer, then the
  ///   reference's, then β.
  /// - Unit: nats; log 2 for a margin of 0.
  /// - Refuses a β that is not above zero.
  /// - Source: Rafailov et al., Direct preference optimization (2023).
  public static func directPreferenceLoss(
    policyChosen: ExactRational, policyRejected: ExactRational, referenceChosen: ExactRational,
    referenceRejected: ExactRational, beta: ExactRational
  ) throws(DivergenceError) -> ExactExpression {
    try requirePositive(beta, "beta")
    let margin = policyChosen - referenceChosen - policyRejected + referenceRejected
    return (ExactExpression(-beta * margin).exponential + 1).logarithm
  }

  /// Refuses a parameter that is not above zero.
  static func requirePositive(_ value: ExactRational, _ name: String) throws(DivergenceError) {
    guard value.isPositive else {
      throw DivergenceError.invalidParameter(
        name: name, value: value.nearestDouble, requirement: "above zero")
    }
  }
}
