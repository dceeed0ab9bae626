/// The entropy of Y, the columns, where X, the rows, is known: H(Y | X) = Σ p(x, y) log(p(x)/p(x, y)).
///
/// - Argument order: in the label. For H(X | Y) see ``conditionalEntropy(ofRowsGivenColumns:)``.
/// - Unit: nats.
/// - Conventions: 0 · log 0 = 0; a row without probability contributes 0.
/// - Error bound: relative error below 2^-52, also where X almost determines Y; each term is at least 0.
/// - Refuses nothing: the joint was checked when it was made.
/// - Source: Cover and Thomas (2006), (2.10).
public func conditionalEntropy(ofColumnsGivenRows joint: JointProbabilities) -> Information<Nats> {
  Information(joint.multiway.conditionalEntropyValue(of: [1], given: [0]))
}

/// The entropy of X, the rows, where Y, the columns, is known: H(X | Y) = Σ p(x, y) log(p(y)/p(x, y)).
///
/// Unit, conventions and error bound are those of ``conditionalEntropy(ofColumnsGivenRows:)``.
public func conditionalEntropy(ofRowsGivenColumns joint: JointProbabilities) -> Information<Nats> {
  Information(joint.multiway.conditionalEntropyValue(of: [0], given: [1]))
}

/// The entropy of some variables where others are known: H(A | B) = Σ p(a, b) log(p(b)/p(a, b)).
///
/// - Argument order: the unknown variables first, the known ones second; both lists are sets.
/// - Unit, conventions and error bound are those of ``conditionalEntropy(ofColumnsGivenRows:)``.
/// - Refuses a variable that is not there or that is named twice.
/// - Source: Cover and Thomas (2006), (2.10).
public func conditionalEntropy(
  of variables: [Int], given condition: [Int], in joint: MultiwayProbabilities
) throws(DivergenceError) -> Information<Nats> {
  try joint.requireVariables(variables, condition)
  return Information(joint.conditionalEntropyValue(of: variables, given: condition))
}
