/// The entropy of two variables together: H(X, Y) = Σ r log(S/r) over the entries r of the joint, S their
/// sum.
///
/// - Unit: nats.
/// - Conventions: 0 · log 0 = 0. With S = 1 it is −Σ r log r; see ``JointProbabilities`` for other sums.
/// - Error bound: relative error below 2^-52, also for a joint that is almost certain.
/// - Refuses nothing: the joint was checked when it was made.
/// - Source: Cover and Thomas (2006), (2.8).
public func jointEntropy(of joint: JointProbabilities) -> Information<Nats> {
  jointEntropy(of: joint.multiway)
}

/// The entropy of all variables together.
///
/// Formula, unit, conventions and error bound are those of ``jointEntropy(of:)-(JointProbabilities)``.
public func jointEntropy(of joint: MultiwayProbabilities) -> Information<Nats> {
  Information(joint.conditionalEntropyValue(of: Array(joint.shape.indices), given: []))
}

/// The entropy of some of the variables together, such as H(X) or H(X, Z), from exact marginals.
///
/// - Argument order: any; the list is a set. An empty list gives 0.
/// - Unit, conventions and error bound are those of ``jointEntropy(of:)-(JointProbabilities)``.
/// - Refuses a variable that is not there or that is named twice.
/// - Source: Cover and Thomas (2006), (2.8).
public func jointEntropy(
  of variables: [Int], in joint: MultiwayProbabilities
) throws(DivergenceError) -> Information<Nats> {
  try conditionalEntropy(of: variables, given: [], in: joint)
}
