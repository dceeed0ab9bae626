/// The subadditivity of the entropy: H(X, Y) ≤ H(X) + H(Y), with equality if and only if X and Y are
/// independent. The slack is I(X; Y).
///
/// - Unit: nats.
/// - Conventions: those of ``JointProbabilities``, for which it is a theorem.
/// - Error bound: see ``InequalityCheck``; the slack has a relative error below 2^-52, however small.
/// - Source: Cover and Thomas (2006), theorem 2.6.6.
public func entropySubadditivity(of joint: JointProbabilities) -> InequalityCheck {
  entropySubadditivity(of: joint.multiway)
}

/// The subadditivity of the entropy of several variables: H(X_0, …, X_n) ≤ Σ H(X_k). The slack is the total
/// correlation.
///
/// Unit, conventions, error bound and source are those of ``entropySubadditivity(of:)-(JointProbabilities)``.
public func entropySubadditivity(of joint: MultiwayProbabilities) -> InequalityCheck {
  var parts = CompensatedSum()
  for variable in joint.shape.indices { parts.add(joint.conditionalEntropyValue(of: [variable], given: [])) }
  return InequalityCheck(
    "Subadditivity of the entropy",
    joint.conditionalEntropyValue(of: Array(joint.shape.indices), given: []), .atMost, parts.value,
    slack: joint.totalCorrelationValue, source: "Cover and Thomas (2006), theorem 2.6.6")
}

/// The strong subadditivity of the entropy: H(A, B, C) + H(C) ≤ H(A, C) + H(B, C). The slack is I(A; B | C).
///
/// - Argument order: A and B, which are exchangeable, then the condition C; other variables are summed out.
/// - Refuses a variable that is not there or that is named twice.
/// - Unit, conventions and error bound are those of ``entropySubadditivity(of:)-(JointProbabilities)``.
/// - Source: Cover and Thomas (2006), section 2.5: conditional mutual information is not negative.
public func strongSubadditivity(
  between first: [Int], and second: [Int], given condition: [Int], in joint: MultiwayProbabilities
) throws(DivergenceError) -> InequalityCheck {
  try joint.requireVariables(first, second, condition)
  func entropy(_ variables: [Int]) -> DoubleDouble {
    joint.conditionalEntropyValue(of: variables, given: [])
  }
  return InequalityCheck(
    "Strong subadditivity of the entropy", entropy(first + second + condition) + entropy(condition), .atMost,
    entropy(first + condition) + entropy(second + condition),
    slack: joint.mutualInformationValue(between: first, and: second, given: condition),
    source: "Cover and Thomas (2006), section 2.5")
}

/// Conditioning does not increase the entropy: H(Y | X) ≤ H(Y), Y the columns. The slack is I(X; Y).
///
/// Unit, conventions and error bound are those of ``entropySubadditivity(of:)-(JointProbabilities)``.
/// Source: Cover and Thomas (2006), theorem 2.6.5.
public func conditioningInequality(ofColumnsGivenRows joint: JointProbabilities) -> InequalityCheck {
  InequalityCheck(
    "Conditioning reduces entropy", joint.multiway.conditionalEntropyValue(of: [1], given: [0]), .atMost,
    joint.multiway.conditionalEntropyValue(of: [1], given: []),
    slack: joint.multiway.mutualInformationValue(between: [0], and: [1]),
    source: "Cover and Thomas (2006), theorem 2.6.5")
}

/// Mutual information is at most each entropy: I(X; Y) ≤ min(H(X), H(Y)). The slack is the smaller one of H(X
/// | Y) and H(Y | X).
///
/// Unit, conventions and error bound are those of ``entropySubadditivity(of:)-(JointProbabilities)``. Source:
/// Cover and Thomas (2006), theorem 2.4.1.
public func mutualInformationBound(of joint: JointProbabilities) -> InequalityCheck {
  let joint = joint.multiway
  let entropies = [0, 1].map { joint.conditionalEntropyValue(of: [$0], given: []) }
  let rests = [0, 1].map { joint.conditionalEntropyValue(of: [$0], given: [1 - $0]) }
  return InequalityCheck(
    "Bound of the mutual information", joint.mutualInformationValue(between: [0], and: [1]), .atMost,
    min(entropies[0], entropies[1]), slack: min(rests[0], rests[1]),
    source: "Cover and Thomas (2006), theorem 2.4.1")
}
