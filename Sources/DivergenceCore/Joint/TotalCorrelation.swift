/// The total correlation (multi-information) of all variables: C = Σ H(X_k) − H(X_0, …, X_n).
///
/// Computed by the chain rule as I(X_0; X_1) + I(X_0 X_1; X_2) + …, a sum of amounts that are not negative.
///
/// - Unit: nats. One variable gives 0, two give the mutual information.
/// - Conventions: those of ``mutualInformation(of:)``; never negative, 0 only for independent variables.
/// - Error bound: relative error below 2^-52, however small.
/// - Refuses nothing: the joint was checked when it was made.
/// - Source: Watanabe, Information theoretical analysis of multivariate correlation (1960).
public func totalCorrelation(of joint: MultiwayProbabilities) -> Information<Nats> {
  Information(joint.totalCorrelationValue)
}

/// The dual total correlation (binding information) of all variables: H(X_0, …, X_n) − Σ H(X_k | all others).
///
/// Computed as I(X_0; X_1 … X_n) + I(X_1; X_2 … X_n | X_0) + …, a sum of amounts that are not negative.
///
/// - Unit, conventions and error bound are those of ``totalCorrelation(of:)``.
/// - Source: Han, Nonnegative entropy measures of multivariate symmetric correlations (1978).
public func dualTotalCorrelation(of joint: MultiwayProbabilities) -> Information<Nats> {
  var sum = CompensatedSum()
  let variables = Array(joint.shape.indices)
  for variable in variables.dropLast() {
    let (known, later) = (Array(variables[..<variable]), Array(variables[(variable + 1)...]))
    sum.add(joint.mutualInformationValue(between: [variable], and: later, given: known))
  }
  return Information(sum)
}

extension MultiwayProbabilities {
  /// The total correlation; relative error below 2^-70.
  var totalCorrelationValue: DoubleDouble {
    var sum = CompensatedSum()
    for variable in shape.indices.dropFirst() {
      sum.add(mutualInformationValue(between: Array(0..<variable), and: [variable]))
    }
    return sum.value
  }
}
