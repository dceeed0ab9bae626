/// What mutual information is divided by to lie between 0 and 1.
public enum MutualInformationNormalization: Sendable, Hashable, CaseIterable {
  /// (H(X) + H(Y))/2. The default of scikit-learn's `normalized_mutual_info_score` since 0.22; the same as
  /// the symmetric uncertainty (Press et al., Numerical Recipes) and, for labellings, the V-measure with β =
  /// 1.
  case arithmeticMean
  /// √(H(X) H(Y)). Strehl and Ghosh (2002); scikit-learn's `average_method="geometric"`, its default before
  /// 0.22.
  case geometricMean
  /// min(H(X), H(Y)). scikit-learn's `average_method="min"`; 1 as soon as one variable determines the other.
  case minimum
  /// max(H(X), H(Y)). scikit-learn's `average_method="max"`; 1 − NMI is then a metric (Vinh, Epps and Bailey
  /// 2010).
  case maximum
  /// H(X, Y). Also called the information quality ratio; 1 − NMI is Rajski's distance (1961), a metric.
  case joint
}

/// The mutual information of rows and columns as a share of an entropy: I(X; Y)/H, between 0 and 1.
///
/// - Argument order: symmetric in X and Y.
/// - Unit: none; the base of the logarithm does not matter.
/// - Conventions: `nil` where the entropy is 0, for 0/0 has no value (scikit-learn says 1 if both variables
///   are certain).
/// - Error bound: relative error below 2^-52; never above 1.
/// - Refuses nothing: the joint was checked when it was made.
/// - Source: Vinh, Epps and Bailey, Information theoretic measures for clusterings comparison (2010), table
///   2, and those that ``MutualInformationNormalization`` names.
public func normalizedMutualInformation(
  of joint: JointProbabilities, dividedBy normalization: MutualInformationNormalization
) -> Double? {
  let amounts = JointAmounts(joint)
  let (x, y) = (amounts.entropy(of: [0]), amounts.entropy(of: [1]))
  let divisor =
    switch normalization {
    case .arithmeticMean: (x + y) * 0.5
    case .geometricMean: x.squareRoot * y.squareRoot
    case .minimum: min(x, y)
    case .maximum: max(x, y)
    case .joint: amounts.entropy(of: [0, 1])
    }
  return amounts.mutualInformation.share(of: divisor)
}

/// The redundancy of rows and columns: R = I(X; Y)/(H(X) + H(Y)), between 0 and 1/2.
///
/// Half the mutual information divided by the arithmetic mean of the entropies; conventions and error bound
/// are those of ``normalizedMutualInformation(of:dividedBy:)``.
public func redundancy(of joint: JointProbabilities) -> Double? {
  normalizedMutualInformation(of: joint, dividedBy: .arithmeticMean).map { $0 / 2 }
}

/// The uncertainty coefficient of the columns given the rows, Theil's U: U(Y | X) = I(X; Y)/H(Y), the share
/// of Y's entropy that X removes.
///
/// - Argument order: in the label. For U(X | Y) see ``uncertaintyCoefficient(ofRowsGivenColumns:)``.
/// - Unit: none; between 0 and 1. For labellings it is the homogeneity or completeness of scikit-learn.
/// - Conventions: `nil` where H(Y) = 0.
/// - Error bound: relative error below 2^-52; never above 1.
/// - Source: Theil, On the estimation of relationships involving qualitative variables (1970); Press et al.,
///   Numerical Recipes.
public func uncertaintyCoefficient(ofColumnsGivenRows joint: JointProbabilities) -> Double? {
  uncertaintyCoefficient(of: 1, in: joint)
}

/// The uncertainty coefficient of the rows given the columns, Theil's U: U(X | Y) = I(X; Y)/H(X).
///
/// Unit, conventions and error bound are those of ``uncertaintyCoefficient(ofColumnsGivenRows:)``.
public func uncertaintyCoefficient(ofRowsGivenColumns joint: JointProbabilities) -> Double? {
  uncertaintyCoefficient(of: 0, in: joint)
}

private func uncertaintyCoefficient(of variable: Int, in joint: JointProbabilities) -> Double? {
  let amounts = JointAmounts(joint)
  return amounts.mutualInformation.share(of: amounts.entropy(of: [variable]))
}
